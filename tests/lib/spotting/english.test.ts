import { describe, expect, test } from 'vitest';
import { judgeEnglish } from '../../../lib/spotting/english.ts';

function verdict(marked: string, ask: 'noun' | 'person'): boolean | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return judgeEnglish([{ sentence: marked.replace(/[[\]]/g, ''), start, end, ask }])[0];
}

describe('a word is taken for a noun', () => {
  test.for([
    ['The board rejected the [bid] unanimously.', true],
    ['OpenAI rejects Musk [bid].', true],
    ['The billionaire [bid] $97.4 billion for OpenAI.', false],
    ['OpenAI [offers] ChatGPT to everyone.', false],
    ['Musk will [offer] more money.', false],
  ] as const)('%s %s', ([sentence, isNoun]) => expect(verdict(sentence, 'noun')).toBe(isNoun));
});

describe('a surname stands for the one we know', () => {
  test.for([
    ['But [Altman] said no.', true],
    ['On Tuesday [Altman] refused.', true],
    ['Director Robert [Altman] made films.', false],
  ] as const)('%s %s', ([sentence, isOurs]) => expect(verdict(sentence, 'person')).toBe(isOurs));
});
