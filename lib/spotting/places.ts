/** A stretch of text, UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Host endings that bare addresses in news texts have; a closed list, or "xAI.The" would be an address. */
const bareAddress =
  /\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|gov|edu|co|de|fr|it|jp|cn|uk|ru|html?|pdf|py|js|ts)\b(?:\/[^\s"'<>」』）)]*)?/giu;
const address = /\b(?:https?:\/\/|www\.)[^\s"'<>「」『』（）]+/giu;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** Code in a line of text, as Markdown marks it. */
const code = /`[^`\n]{1,200}`/gu;
const handle = /(?<![\w.])@\w+/gu;

/** Where no name is a mention: addresses, e-mail addresses and handles of others. In reading order. */
export function foreignPlaces(text: string): Stretch[] {
  if (!/[@/`]|\.\w/.test(text)) return [];
  return [bareAddress, address, mail, handle, code]
    .flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })))
    .toSorted((a, b) => a.start - b.start);
}
