import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../lib/facts/cite.ts';

const source = { url: 'https://court.example/order', publisher: 'The court', title: 'Order [2]', primary: true };
const fact = { date: '14 Feb 2025', text: 'The board rejects the offer', status: 'announced', sources: [source] };

describe('a fact that is copied', () => {
  test('as text has its date, how firm it is, and every source with its address', () => {
    expect(cite(fact, 'text')).toBe(
      '14 Feb 2025: The board rejects the offer (announced)\nThe court, “Order [2]”: https://court.example/order',
    );
  });

  test('as Markdown has them as links', () => {
    expect(cite(fact, 'markdown')).toBe(
      '**14 Feb 2025:** The board rejects the offer (announced)\n\n- [The court, “Order \\[2\\]”](<https://court.example/order>)',
    );
  });

  test('without a date, a status or a source has none', () => {
    expect(cite({ date: null, text: 'A $9 offer', status: null, sources: [] }, 'markdown')).toBe('A \\$9 offer');
  });

  test('as Markdown holds no markup but its own, whatever the title says', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const line = cite({ ...fact, sources: [{ ...source, title }] }, 'markdown')
          .split('\n- [')
          .slice(1)
          .join('\n- [');
        const unescaped = line.replaceAll(/\\[\s\S]/g, '');
        expect(unescaped.match(/\]\(/g)).toHaveLength(1);
        expect(unescaped.endsWith('](<https://court.example/order>)')).toBe(true);
      }),
    );
  });
});
