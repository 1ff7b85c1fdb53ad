import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { compileLexicon } from '../../../lib/spotting/lexicon.ts';
import { findFigures } from '../../../lib/spotting/figures.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import { survey } from '../../../lib/spotting/survey.ts';

const lexicon = compileLexicon(pack);
const lines = [
  'Elon Musk leads a group of investors.',
  'Musk offered $97.4 billion for OpenAI.',
  'Altman refused the offer.',
  'Taylor said that the board had met.',
  'Bret Taylor chairs OpenAI.',
  'A perfume of musk and altar wine.',
  'The bid was worth $97.4 million.',
  'Nothing happened in the harbour.',
];

test('a page that is judged again after a change comes to the same as one that is judged for the first time', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(lines.length - 1), { maxLength: 8 }), { minLength: 1, maxLength: 6 }), (pages) => {
      // The same blocks stand on one page after the other, as unchanged blocks of a live page do.
      const scans = lines.map((line) => scan(line, lexicon));
      for (const page of pages) {
        const again = page.flatMap((line) => scans[line] ?? []);
        const fresh = page.map((line) => scan(lines[line] ?? '', lexicon));
        const decisions = survey(again, lexicon);
        expect(decisions).toEqual(survey(fresh, lexicon));
        expect(findFigures(again, decisions, lexicon)).toEqual(findFigures(fresh, survey(fresh, lexicon), lexicon));
      }
    }),
  );
});

test('a block keeps its decisions where nothing about it has changed', () => {
  const scans = lines.map((line) => scan(line, lexicon));
  const first = survey(scans, lexicon);
  const second = survey([...scans, scan('The weather stays fine.', lexicon)], lexicon);
  expect(scans.filter((_, index) => first[index] !== second[index])).toEqual([]);
});
