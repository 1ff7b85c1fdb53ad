import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { faultLine, loadFacts } from '../../../lib/commands/fact-files.ts';
import { check } from '../../../lib/facts/check.ts';
import { compile } from '../../../lib/facts/compile.ts';
import { EventId, TopicId } from '../../../lib/facts/ids.ts';
import { languages } from '../../../lib/facts/languages.ts';
import type { Pack } from '../../../lib/facts/schema.ts';

const compiled = loadFacts();
if (!compiled.ok) throw new Error(compiled.faults.map(faultLine).join('\n'));
const { pack, origins } = compiled;
const inAll = (text: string) => ({ en: text, ...Object.fromEntries(languages.map((language) => [language, text])) });
const withoutLine = (line: string) => line.replace(/:\d+ ›/, ' ›');
const faultsOf = (change: Partial<Pack>) =>
  check({ ...pack, ...change }, origins)
    .map(faultLine)
    .map(withoutLine);

describe('the store', () => {
  test('has every core entity, forty others and thirty events with a source each', () => {
    const ids = pack.entities.map(({ id }) => String(id));
    expect(ids).toEqual(expect.arrayContaining(['musk', 'altman', 'openai', 'xai', 'bid']));
    expect(ids.length).toBeGreaterThan(45);
    expect(pack.events.length).toBeGreaterThan(30);
  });

  test('names file, record and field of a reference that leads nowhere', () => {
    const events = pack.events.map((event, index) => (index === 0 ? { ...event, entities: [], supersedes: [event.id] } : event));
    expect(faultsOf({ events })[0]).toMatch(/^assets\/facts\/events\/2015\.yaml › openai-founded › supersedes: /);
    expect(faultsOf({ sources: [] }).length).toBeGreaterThan(100);
  });

  test('refuses a text without its translations', () => {
    const [first, ...rest] = pack.entities;
    if (!first) throw new Error('the store is empty');
    const lacking = new Set(languages.filter((language) => language !== 'en'));
    expect(faultsOf({ entities: [{ ...first, role: { en: 'Only English' } }, ...rest] })).toEqual(
      [...lacking].map((language) => `assets/facts/entities/${first.id}.yaml › ${first.id} › role: is not translated into ${language}`),
    );
  });

  test('refuses a name that two entities claim', () => {
    const [first, second, ...rest] = pack.entities;
    if (!first || !second) throw new Error('the store is empty');
    const claimed = { ...second, aliases: { any: [...Object.values(first.aliases).flat().slice(0, 1)] } };
    expect(faultsOf({ entities: [first, claimed, ...rest] })[0]).toContain(`is a name of ${first.id} already`);
  });

  test('refuses an ordinary word as a name that needs no proof', () => {
    const entities = pack.entities.map((entity) =>
      entity.id === 'oracle' ? { ...entity, rule: undefined, aliases: { en: ['Oracle'] } } : entity,
    );
    expect(faultsOf({ entities })).toContain(
      'assets/facts/entities/oracle.yaml › oracle › aliases.en: “oracle” is an ordinary word and needs a rule',
    );
  });

  test('refuses a step that can never speak, a rule that nothing uses and a cue that nobody asks for', () => {
    const [first, ...rest] = pack.rules;
    if (!first) throw new Error('the store is empty');
    const always = { verdict: 'accept', because: 'of nothing', when: {}, unless: {} } as const;
    const faults = faultsOf({ rules: [{ ...first, steps: [always, ...first.steps] }, ...rest] });
    expect(faults).toContain(
      `assets/facts/senses/figure-rules.yaml › ${first.id} › steps.1: can never speak: an earlier step speaks wherever it would`,
    );
    const entities = pack.entities.filter(({ id }) => id !== 'x-twitter');
    expect(faultsOf({ entities })).toContain(
      'assets/facts/senses/rules.yaml › letter › id: is the decision list of no alias, entity or figure',
    );
    const rules = pack.rules.filter(({ id }) => id !== 'letter');
    expect(faultsOf({ rules })).toContain('assets/facts/senses/cues.yaml › on-the-platform › id: is asked for by no rule');
  });

  test('refuses an event without a topic, and topics that list what does not exist or have no words', () => {
    const topics = pack.topics.map((topic) => ({ ...topic, events: topic.events.filter((id) => String(id) !== 'verdict') }));
    expect(faultsOf({ topics })).toEqual([
      'assets/facts/events/2026.yaml › verdict › topics: has no topic; list it in topics.yaml, or give it `topics` of its own',
    ]);
    const [bid, ...others] = pack.topics;
    if (!bid) throw new Error('the store is empty');
    const gone = v.parse(EventId, 'no-such-event');
    expect(faultsOf({ topics: [{ ...bid, words: {}, events: [...bid.events, gone] }, ...others] })).toEqual([
      `assets/facts/topics.yaml › ${bid.id} › events: names the event “no-such-event”, which does not exist`,
      `assets/facts/topics.yaml › ${bid.id} › words: has none`,
    ]);
  });

  test('takes topics that an event names itself, if they exist', () => {
    const topics = pack.topics.map((topic) => ({ ...topic, events: topic.events.filter((id) => String(id) !== 'verdict') }));
    const withTopic = (topic: string) =>
      pack.events.map((event) => (String(event.id) === 'verdict' ? { ...event, topics: [v.parse(TopicId, topic)] } : event));
    expect(faultsOf({ topics, events: withTopic('lawsuit') })).toEqual([]);
    expect(faultsOf({ topics, events: withTopic('law') })).toContain(
      'assets/facts/events/2026.yaml › verdict › topics: names the topic “law”, which does not exist',
    );
  });

  test('refuses a line about now that is older than what happened since', () => {
    const now = (asOf: string) => ({ asOf, text: inAll('Refused') });
    const withNow = (asOf: string) => pack.entities.map((entity) => (entity.id === 'bid' ? { ...entity, now: now(asOf) } : entity));
    expect(faultsOf({ entities: withNow('2025-02-13') })).toContain(
      'assets/facts/entities/bid.yaml › bid › now.asOf: is 2025-02-13, before the event “board-rejects” of 2025-02-14; look again and say where it stands after it',
    );
    expect(faultsOf({ entities: withNow(pack.asOf) })).toEqual([]);
    expect(faultsOf({ story: { ...pack.story, asOf: '2026-09-01' } }).filter((line) => line.includes('story.yaml')).length).toBeGreaterThan(
      0,
    );
  });

  describe('in a text', () => {
    const faultsWith = (headline: Record<string, string>) => {
      const events = pack.events.map((event) =>
        event.id === 'bid-submitted' ? { ...event, headline: { ...inAll('{figure:bid-97-4b}'), ...headline } } : event,
      );
      return faultsOf({ events }).map((line) => line.replace('assets/facts/events/2025.yaml › bid-submitted › headline', ''));
    };

    test('refuses an amount of dollars that is typed, in whichever language', () => {
      expect(faultsWith({ it: 'Offrono {figure:bid-97-4b}, cioè 97,4 miliardi di dollari' })).toEqual([
        '.it: types the amount “97,4 miliardi di dollari”; refer to a {figure:ID}',
      ]);
    });

    test.for([
      'Offer {figure:bid-97-4b} on February 10, 2025',
      'Offer {figure:bid-97-4b} on 10 Feb. 2025',
      '{figure:bid-97-4b} el 10 de febrero de 2025',
      '{figure:bid-97-4b} am 10. Februar 2025',
      '{figure:bid-97-4b} 2025年2月10日',
      '{figure:bid-97-4b} 2025년 2월 10일',
      '{figure:bid-97-4b} le 1er février 2025',
      '{figure:bid-97-4b} 2025-02-10',
    ])('refuses a full date that is typed: %s', (en) => {
      const [fault, ...more] = faultsWith({ en });
      expect(fault).toMatch(/^\.en: types the date “/);
      expect(more).toEqual([]);
    });

    test('lets a year or a month stand', () => {
      expect(faultsWith({ en: 'In February 2025, or in 2025, they offer {figure:bid-97-4b}; 97 votes in May' })).toEqual([]);
    });

    test('refuses a reference that leads nowhere, is misspelt, or is not the one of the English text', () => {
      expect(faultsWith({ ja: '{figure:bid-97}と{fig:bid-97-4b}' })).toEqual([
        '.ja: refers to {figure:bid-97}, which does not exist',
        '.ja: has “{fig:bid-97-4b}”, which is neither {figure:ID} nor {date:EVENT or DATE}',
        '.ja: does not refer to {figure:bid-97-4b}, as the English text does',
        '.ja: refers to {figure:bid-97}, which the English text does not',
      ]);
    });

    test('refuses a language that the store does not speak', () => {
      expect(faultsWith({ zh: '{figure:bid-97-4b}' })).toEqual(['.zh: is in “zh”, which the store does not speak']);
    });
  });

  test('refuses what is contested on the word of one publisher, however many sources it has', () => {
    const sources = pack.sources.map((source) => ({ ...source, publisher: 'The same' }));
    const faults = faultsOf({ sources }).filter((line) => line.includes('two that do not depend on each other'));
    expect(faults.some((line) => line.includes('› musk-doubts-stargate › sources: is disputed'))).toBe(true);
    expect(faults.some((line) => line.includes('claims.yaml › sham-bid › positions: is alleged'))).toBe(true);
    expect(faults.some((line) => line.includes('board-rejects'))).toBe(false);
  });

  test('refuses a ruling in a case without the court’s own words, unless the record says why', () => {
    const sources = pack.sources.map((source) => ({ ...source, kind: 'press' as const }));
    expect(faultsOf({ sources })).toContain(
      'assets/facts/events/2025.yaml › pi-denied › sources: is ruled and has no primary source; name the order',
    );
    const events = pack.events.map((event) => (event.id === 'pi-denied' ? { ...event, withoutPrimary: 'Not found.' } : event));
    expect(faultsOf({ events, sources }).some((line) => line.includes('pi-denied'))).toBe(false);
    expect(faultsOf({ events })).toEqual([
      'assets/facts/events/2025.yaml › pi-denied › withoutPrimary: is out of date: there is a primary source',
    ]);
  });

  test('refuses what is told before it happened', () => {
    expect(faultsOf({ asOf: '2020-01-01' }).some((line) => line.includes('after the store'))).toBe(true);
  });
});

describe('a file', () => {
  test.for([
    [{ path: 'notes.yaml', data: [] }, 'assets/facts/notes.yaml › - › -: is no file that the store knows'],
    [{ path: 'sources.yaml', data: {} }, 'assets/facts/sources.yaml › - › -: must be a list of records'],
    [
      { path: 'sources.yaml', data: [{ id: 'a', url: 'http://a.example', publisher: 'A', title: 'A', language: 'en', kind: 'press' }] },
      'assets/facts/sources.yaml › a › url: must be an https address',
    ],
    [
      { path: 'groups.yaml', data: [{ id: 'Main', name: { en: 'x' } }] },
      'assets/facts/groups.yaml › Main › id: must be lower-case words joined by hyphens',
    ],
  ] as const)('that is wrong is named with what is wrong: %j', ([file, line]) => {
    const result = compile([file]);
    expect(result.ok ? [] : result.faults.map(faultLine)).toContain(line);
  });

  test('on disk is named with the line of the field, or of what is around a field that is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    writeFileSync(
      join(folder, 'sources.yaml'),
      ['- id: a', '  url: http://a.example', '  publisher: A', '  title: A', '  language: en', '  kind: press', '- id: b', ''].join('\n'),
    );
    writeFileSync(join(folder, 'store.yaml'), 'version: 1\nasOf: "2026-02-30"\nmore: [');
    const broken = loadFacts(folder);
    expect(broken.ok ? [] : broken.faults.map(({ file, line }) => `${file}:${line}`)).toEqual(['store.yaml:3']);
    writeFileSync(join(folder, 'store.yaml'), 'version: 1\nasOf: "2026-02-30"\n');
    const wrong = loadFacts(folder);
    const lines = wrong.ok ? [] : wrong.faults.map(faultLine);
    expect(lines).toContain('assets/facts/sources.yaml:2 › a › url: must be an https address');
    expect(lines).toContain('assets/facts/store.yaml:2 › store › asOf: is not a date of the calendar');
    expect(lines.filter((line) => line.startsWith('assets/facts/sources.yaml:7 › b › ')).length).toBeGreaterThan(3);
  });
});
