/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Whether a pointer is on the straight way between two boxes: within the smallest convex shape around both
 * (WCAG 2.2, 1.4.13 “hoverable”: the pointer can be moved over the content without the content disappearing).
 */
export function isOnTheWay(point: Point, from: Box, to: Box): boolean {
  const hull = convexHull([...corners(from), ...corners(to)]);
  return hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length] ?? corner, point) >= 0);
}

function corners({ left, right, top, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain (1979): the hull in one direction of turning. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1) {
      const [a, b] = kept.slice(-2);
      if (!a || !b || turn(a, b, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** Positive when a, b, c turn one way, negative the other, 0 on a line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
