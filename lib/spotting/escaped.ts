/** A text as a regular expression that finds just it: words of the store are data and never patterns. */
export function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
