import type { Row } from './figure.ts';
import { median } from './statistics.ts';

const headings = ['what', 'page', 'cold', 'warm', 'reference', 'cold', 'warm', 'ratio cold', 'warm', 'target', ''] as const;
/** Columns of words; numbers stand to the right. */
const words: ReadonlySet<number> = new Set([0, 1, 4, 9, 10]);

/** Rows as lines of text, in columns as wide as their widest cell. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => (words.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A line for each thing that was measured on more than one page: how the pages compare. */
export function overviewOf(rows: readonly Row[]): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = isComparison(row) ? `${row.what}, times ${row.reference?.name}` : titleOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([what, all]) => (all.length > 1 ? [overviewLine(what, all)] : [])).join('\n');
}

function overviewLine(what: string, rows: readonly Row[]): string {
  const held = rows
    .map((row) => ({ page: row.page, cold: (isComparison(row) ? row.ratio?.cold : row.ours.cold) ?? Number.NaN }))
    .filter(({ cold }) => !Number.isNaN(cold))
    .toSorted((a, b) => a.cold - b.cold);
  const worst = held.at(-1);
  const over = rows.filter(({ verdict }) => verdict === 'over').length;
  const missed = rows.some(({ target }) => target) ? `; over its target on ${over} of ${rows.length} pages` : '';
  return `${what}: cold, median ${number(median(held.map(({ cold }) => cold)))}, most ${number(worst?.cold)} (${worst?.page ?? ''})${missed}`;
}

/** Where the value itself is promised, what stands beside it only helps to read it. */
function isComparison({ reference, target }: Row): boolean {
  return reference !== null && target?.of !== 'value';
}

/** A sentence for each target that was missed or could not be measured. */
export function shortfallsOf(rows: readonly Row[]): string[] {
  return rows
    .filter(({ verdict }) => verdict === 'over' || verdict === 'not measured')
    .map(({ what, page, verdict, target, ours, ratio, unit }) => {
      if (verdict === 'not measured') return `NOT MEASURED: ${what}, ${page}`;
      const held = target?.of === 'ratio' ? ratio : ours;
      const suffix = target?.of === 'ratio' ? ' times the reference' : unit && ` ${unit}`;
      const found = [`cold ${number(held?.cold)}`, ...(target?.on === 'both' ? [`warm ${number(held?.warm)}`] : [])];
      return `OVER: ${what}, ${page}: ${found.join(', ')}, at most ${number(target?.most)}${suffix}`;
    });
}

function cellsOf(row: Row): string[] {
  const { page, ours, reference, ratio, target, verdict } = row;
  return [
    titleOf(row),
    page,
    number(ours.cold),
    number(ours.warm),
    reference?.name ?? '',
    reference ? number(reference.cold) : '',
    reference ? number(reference.warm) : '',
    ratio ? number(ratio.cold) : '',
    ratio ? number(ratio.warm) : '',
    target ? `≤ ${number(target.most)}${target.of === 'ratio' ? '×' : ''}${target.on === 'cold' ? ' cold' : ''}` : '',
    verdict === 'over' ? 'OVER' : (verdict ?? ''),
  ];
}

function titleOf({ what, unit }: Row): string {
  return unit === '' ? what : `${what}, ${unit}`;
}

/** Three digits that mean something; a dash for what was not measured. */
function number(value = Number.NaN): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 0.1 ? value.toFixed(2) : value.toFixed(4);
}
