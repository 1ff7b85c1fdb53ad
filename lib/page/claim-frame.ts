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
  // Firefox ends our scripts at once when the extension is updated or removed: then a card stays behind that nobody can close.
  for (const dead of document.querySelectorAll('html > backstory-card')) dead.remove();
  Reflect.set(globalThis, key, life);
  return life;
}
