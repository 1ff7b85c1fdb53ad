import nlp from 'compromise/two';
import type { Question } from './spot.ts';

/**
 * English grammar on demand. compromise (two) tags words in their sentence; out of the box it knows neither
 * this dispute nor that a price after “bid” makes it a verb, so it gets a lexicon and a second look.
 */
const lexicon = { musk: 'LastName', altman: 'LastName', toberoff: 'LastName', openai: 'Organization', xai: 'Organization' };

/** Price directly behind: “the billionaire bid $97.4 billion” does, “the bid of $97.4 billion” does not. */
const priceFollows = /^\s+(?:about|around|nearly|over|some|up to)?\s*(?:US)?[$€£]\s?\d/i;

/** One verdict per question: does the mention stand? */
export function judgeEnglish(questions: readonly Question[]): boolean[] {
  return questions.map((question) => (question.ask === 'noun' ? isNoun(question) : isNotAnotherPerson(question)));
}

/** Whether the word at the offsets is a noun in its sentence. */
function isNoun({ sentence, start, end }: Question): boolean {
  if (priceFollows.test(sentence.slice(end))) return false;
  const tags = tagsAt(sentence, start);
  return tags === undefined || !tags.has('Verb') || tags.has('Noun') || tags.has('Gerund');
}

/** Whether the word before the surname is anything but a given name. */
function isNotAnotherPerson({ sentence, start }: Question): boolean {
  const [before = ''] = /[\p{L}.'’-]+(?=\s$)/u.exec(sentence.slice(0, start)) ?? [];
  if (before === '') return true;
  const tags = tagsAt(sentence, start - before.length - 1);
  return tags === undefined || !(tags.has('FirstName') || tags.has('MaleName') || tags.has('FemaleName'));
}

interface Term {
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number; readonly length: number };
}

/** Tags of the word that holds the offset; `undefined` where compromise cuts the sentence otherwise. */
function tagsAt(sentence: string, offset: number): Set<string> | undefined {
  const json: readonly { readonly terms: readonly Term[] }[] = nlp(sentence, lexicon).json({ offset: true, terms: { offset: true } });
  const term = json.flatMap(({ terms }) => terms).find(({ offset: at }) => at && offset >= at.start && offset < at.start + at.length);
  return term && new Set(term.tags ?? []);
}
