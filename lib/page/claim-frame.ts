const key = Symbol.for('backstory.reader');

/**
 * Makes sure that one reader runs in a frame, however often it is injected.
 *
 * @returns The reader's life, to be aborted at its end; `null` where another one is at work
 */
export function claimFrame(): AbortController | null {
  const other: unknown = Reflect.get(globalThis, key);
  if (other instanceof AbortController && !other.signal.aborted) return null;
  const life = new AbortController();
  Reflect.set(globalThis, key, life);
  return life;
}
