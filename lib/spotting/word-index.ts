/** Levelled words that begin alike, shorter ones first, and the number of what each stands for. */
type Alike = readonly [beginning: string, words: readonly string[], numbers: readonly number[]];

/** Words by how they begin, as plain data. */
export type WordList = readonly Alike[];

/** Words by how they begin, ready for matching. */
export interface WordIndex {
  /** 1 for every unit that begins a word: most of a page is passed over at the price of one look. */
  readonly begins: Uint8Array;
  readonly lists: ReadonlyMap<string, Alike>;
}

/**
 * So many units tell words apart so well that hardly more than the right ones are compared. Shorter words are found
 * under themselves.
 */
const BEGINNING = 3;

/** Sorts words by their beginnings; within one, shorter words come first, then those that were given first. */
export function indexWords(words: readonly (readonly [word: string, number: number])[]): WordList {
  const lists = new Map<string, [string, string[], number[]]>();
  for (const [word, number] of words.toSorted(([a], [b]) => a.length - b.length)) {
    const beginning = word.slice(0, BEGINNING);
    const list = lists.get(beginning) ?? [beginning, [], []];
    list[1].push(word);
    list[2].push(number);
    lists.set(beginning, list);
  }
  return [...lists.values()];
}

/** Makes a list ready for matching. */
export function openWords(list: WordList): WordIndex {
  const begins = new Uint8Array(0x10000);
  const lists = new Map<string, Alike>();
  for (const alike of list) {
    const [beginning] = alike;
    begins[beginning.charCodeAt(0)] = 1;
    lists.set(beginning, alike);
  }
  return { begins, lists };
}

/** Calls `onWord` for every word that stands at an offset of a levelled text, shorter ones first. */
export function wordsAt({ lists }: WordIndex, text: string, start: number, onWord: (end: number, number: number) => void): void {
  // At the end of a text the longer beginnings are cut short, and would be found twice.
  const longest = Math.min(BEGINNING, text.length - start);
  for (let length = 1; length <= longest; length++) {
    const [, words = [], numbers = []] = lists.get(text.slice(start, start + length)) ?? [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      const number = numbers[index];
      if (word !== undefined && number !== undefined && text.startsWith(word, start)) onWord(start + word.length, number);
    }
  }
}
