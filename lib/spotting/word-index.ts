/** A levelled word and the number of what it stands for. */
export type IndexedWord = readonly [word: string, number: number];

/** Words by how they begin, as plain data. */
export type WordList = readonly (readonly [beginning: string, words: readonly IndexedWord[]])[];

/** Words by how they begin, ready for matching. */
export interface WordIndex {
  /** 1 for every unit that begins a word: most of a page is passed over at the price of one look. */
  readonly begins: Uint8Array;
  readonly words: ReadonlyMap<string, readonly IndexedWord[]>;
}

/**
 * So many units tell words apart so well that hardly more than the right ones are compared. Shorter words are found
 * under themselves.
 */
const BEGINNING = 3;

/** Sorts words by their beginnings; within one, shorter words come first, then those that were given first. */
export function indexWords(words: readonly IndexedWord[]): WordList {
  const lists = new Map<string, IndexedWord[]>();
  for (const word of words) {
    const beginning = word[0].slice(0, BEGINNING);
    const list = lists.get(beginning);
    if (list) list.push(word);
    else lists.set(beginning, [word]);
  }
  return [...lists].map(([beginning, list]) => [beginning, list.toSorted(([a], [b]) => a.length - b.length)]);
}

/** Makes a list ready for matching. */
export function openWords(list: WordList): WordIndex {
  const begins = new Uint8Array(0x10000);
  for (const [beginning] of list) begins[beginning.charCodeAt(0)] = 1;
  return { begins, words: new Map(list) };
}

/** Calls `onWord` for every word that stands at an offset of a levelled text, shorter ones first. */
export function wordsAt({ words }: WordIndex, text: string, start: number, onWord: (end: number, number: number) => void): void {
  for (let length = 1; length <= BEGINNING; length++) {
    for (const [word, number] of words.get(text.slice(start, start + length)) ?? []) {
      if (word.length >= length && (word.length === length || length === BEGINNING) && text.startsWith(word, start)) {
        onWord(start + word.length, number);
      }
    }
  }
}
