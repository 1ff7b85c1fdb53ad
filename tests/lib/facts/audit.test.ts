import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { auditReport } from '../../../lib/commands/facts-audit.ts';
import { audit, weaknesses } from '../../../lib/facts/audit.ts';
import type { Pack } from '../../../lib/facts/schema.ts';

const weak = (change: Partial<Pack>, record: string) =>
  audit({ ...pack, ...change })
    .filter((one) => one.record === record)
    .map(({ is }) => is);

describe('the audit', () => {
  test('goes from the worst weakness to the mildest', () => {
    const order = audit(pack).map(({ is }) => weaknesses.indexOf(is));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('finds what is contested on one source, and says press where no source is primary', () => {
    const source = pack.sources.find(({ kind }) => kind === 'press');
    if (!source) throw new Error('the store has no press source');
    const events = pack.events.map((event) => (event.id === 'counterclaims' ? { ...event, sources: [source.id] } : event));
    expect(weak({ events }, 'event counterclaims')).toEqual(expect.arrayContaining(['contested on one source', 'press only']));
    expect(weak({ events }, 'event counterclaims')).not.toContain('one source');
  });

  test('finds a ruling that stands without the court’s own words', () => {
    const events = pack.events.map((event) => (event.id === 'pi-denied' ? { ...event, withoutPrimary: 'Not found.' } : event));
    expect(weak({ events }, 'event pi-denied')).toContain('ruled without the order');
  });

  test('finds a line about now that nobody has looked at for a quarter of a year', () => {
    const withNow = (asOf: string) =>
      pack.entities.map((entity) => (entity.id === 'bid' ? { ...entity, now: { asOf, text: { en: 'Refused' } } } : entity));
    expect(weak({ entities: withNow('2026-06-01') }, 'entity bid')).toContain('old');
    expect(weak({ entities: withNow(pack.asOf) }, 'entity bid')).not.toContain('old');
  });

  test('names the fields and languages that fall back to English', () => {
    const groups = pack.groups.map((group) => ({ ...group, name: { en: 'x', ja: 'x', it: 'x', es: 'x', fr: 'x', de: 'x', pt: 'x' } }));
    expect(audit({ ...pack, groups }).find(({ record }) => record === `group ${groups[0]?.id}`)?.because).toBe('name into zh-Hans, ko');
  });
});

test('the report counts every kind and gives a line per weakness, or JSON', () => {
  const found = audit(pack);
  const report = auditReport(pack, false).split('\n');
  expect(report.slice(0, weaknesses.length).every((line) => /^\s*\d+ {2}/.test(line))).toBe(true);
  expect(report.filter((line) => line.startsWith('  event ')).length).toBe(
    found.filter(({ record }) => record.startsWith('event ')).length,
  );
  expect(JSON.parse(auditReport(pack, true))).toEqual(found);
});
