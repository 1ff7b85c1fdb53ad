import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { diffReport } from '../../../lib/commands/facts-diff.ts';
import { diff } from '../../../lib/facts/diff.ts';
import type { Pack } from '../../../lib/facts/schema.ts';

const changed = (change: Partial<Pack>): Pack => ({ ...pack, version: pack.version + 1, ...change });
const now = (en: string) => ({ asOf: pack.asOf, text: { en, ja: en, it: en } });
const withNow = (en: string) => pack.entities.map((entity) => (entity.id === 'bid' ? { ...entity, now: now(en) } : entity));

describe('between two releases of facts', () => {
  test('nothing changes between a pack and itself, however its keys are ordered', () => {
    const figures = pack.figures.map((figure) => {
      const turned = { ...Object.fromEntries(Object.entries(figure.label).toReversed()), en: figure.label.en };
      return { ...figure, label: turned };
    });
    expect(diff(pack, pack)).toEqual([]);
    expect(diff(pack, changed({ figures }))).toEqual([]);
  });

  test('an event that came is new, and removed the other way round', () => {
    const events = pack.events.filter(({ id }) => id !== 'board-rejects');
    expect(diff(changed({ events }), pack)).toMatchObject([{ is: 'added', what: 'event', id: 'board-rejects' }]);
    expect(diff(pack, changed({ events }))).toMatchObject([{ is: 'removed', what: 'event', id: 'board-rejects' }]);
  });

  test('a figure tells from what to what it went, a record how firm it became', () => {
    const figures = pack.figures.map((figure) => (figure.id === 'jury-9' ? { ...figure, value: 12, status: 'disputed' as const } : figure));
    expect(diff(pack, changed({ figures }))).toMatchObject([
      { is: 'status', id: 'jury-9', from: 'confirmed', to: 'disputed' },
      { is: 'value', id: 'jury-9', from: { value: 9, unit: 'people' }, to: { value: 12, unit: 'people' } },
    ]);
  });

  test('a line about now tells what it said and what it says', () => {
    const after = changed({ entities: withNow('Dropped') });
    expect(diff(changed({ entities: withNow('Refused') }), after)).toMatchObject([
      { is: 'now', id: 'bid', from: { text: { en: 'Refused' } }, to: { text: { en: 'Dropped' } } },
    ]);
  });

  test('new words and sources are told as such', () => {
    const quotes = pack.quotes.map((quote, index) => (index === 0 ? { ...quote, occasion: { en: 'Elsewhere' }, sources: [] } : quote));
    expect(diff(pack, changed({ quotes })).map(({ is }) => is)).toEqual(['reworded', 'sources']);
  });
});

test('the report says it in plain words under the name of whom it concerns, amounts and dates in their notation', () => {
  const figures = pack.figures.map((figure) => (figure.id === 'bid-97-4b' ? { ...figure, value: 98e9 } : figure));
  const before = {
    ...pack,
    entities: pack.entities.map((entity) =>
      entity.id === 'bid' ? { ...entity, now: { asOf: '2025-02-13', text: { en: 'Before the board' } } } : entity,
    ),
  };
  const report = diffReport(before, changed({ figures, entities: withNow('Refused by {date:board-rejects}') }));
  expect(report.split('\n')[0]).toBe(
    `Facts version ${pack.version} of ${pack.asOf} → version ${pack.version + 1} of ${pack.asOf}: 2 changes`,
  );
  expect(report).toContain('\nThe $98 billion bid\n');
  expect(report).toMatch(/bid-97-4b\): \$97\.4 billion → \$98 billion/);
  expect(report).toMatch(/\(bid\): now “Before the board” \(13 February 2025\) → “Refused by 14 February 2025” \(\d+ \w+ \d{4}\)/);
});
