import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { firstDay } from '../../../lib/facts/choice/date-span.ts';
import { choose, type Told } from '../../../lib/facts/choose.ts';
import type { Context } from '../../../lib/facts/context.ts';
import { at, entityId, event, store, topicId, type Sentence } from './small-store.ts';

const bidSentence: Sentence = { names: 'bid musk', topics: 'bid' };
const idsOf = (told: Told | null) => told?.facts.map((one) => String(one.event.id)) ?? [];
const told = (card: string, context: Context, from = store) => {
  const { since, known, claims } = choose(from, entityId(card), context);
  return { since: idsOf(since), known: idsOf(known), claim: claims[0], sinceMore: since?.count, knownMore: known.count };
};

describe('a reader of an article of 11 February 2025', () => {
  const onThatDay = (card: string, sentence?: Sentence) => told(card, at('2025-02-11', sentence));

  test('who rests on Altman in a sentence about the bid reads first that the board rejected it', () => {
    expect(onThatDay('altman', bidSentence).since[0]).toBe('rejected');
  });

  test('reads so even where only the words speak of the bid and no name does', () => {
    expect(onThatDay('altman', { topics: 'bid' }).since[0]).toBe('rejected');
  });

  test('reads of Altman what he said that very day as known, not as later', () => {
    const { since, known } = onThatDay('altman', bidSentence);
    expect(known).toContain('paris');
    expect(since).not.toContain('paris');
  });

  test('reads of Altman, whom the offer does not name, that it had been made a day earlier', () => {
    expect(onThatDay('altman', bidSentence).known).toContain('submitted');
  });

  test('learns after the bid where Altman stands now', () => {
    expect(onThatDay('altman', bidSentence).since).toContain('verdict');
  });

  test('reads of the bid first that it was rejected, and only then what OpenAI alleges about it', () => {
    const { since } = onThatDay('bid', { names: 'openai', topics: 'bid lawsuit' });
    expect(since.indexOf('rejected')).toBe(0);
    expect(since).toContain('countersuit');
  });

  test('reads of Musk in a sentence about his lawsuit how the lawsuit ended', () => {
    const { since, known } = onThatDay('musk', { names: 'openai', topics: 'lawsuit' });
    expect(since[0]).toBe('verdict');
    expect(known).toContain('suit');
  });

  test('reads of the motion that was pending, not yet that it was denied', () => {
    const { since, known } = onThatDay('musk-v-altman', { names: 'musk openai', topics: 'lawsuit' });
    expect(known).toContain('injunction-asked');
    expect(since).toContain('injunction-denied');
  });

  test('reads of the foundation in a sentence about control what became of the structure', () => {
    expect(onThatDay('openai-foundation', { names: 'openai', topics: 'control' }).since[0]).toBe('recapitalised');
  });

  test('reads of the plan for the structure as known, because it was not dropped before May', () => {
    expect(onThatDay('openai-foundation', { topics: 'control' }).known).toContain('plan');
  });

  test('reads of SoftBank in a sentence about its money that it has paid, not that it was going to', () => {
    const { since } = onThatDay('softbank', { names: 'openai', figures: 'softbank-40b', topics: 'funding' });
    expect(since[0]).toBe('round-paid');
    expect(since).not.toContain('round');
  });

  test('reads of SoftBank the figure that the sentence names before what else was known', () => {
    expect(onThatDay('softbank', { figures: 'stargate-500b' }).known).toContain('stargate');
  });

  test('reads of xAI in a sentence about the bid also that xAI was sold, though the sentence is not about that', () => {
    expect(onThatDay('xai', { names: 'bid', topics: 'bid' }).since.slice(0, 2)).toEqual(['rejected', 'xai-sold']);
  });

  test('reads of Microsoft, which had no part in the bid, that it was rejected only where the sentence names the bid', () => {
    expect(onThatDay('microsoft', { names: 'bid', topics: 'bid' }).since).toContain('rejected');
    expect(onThatDay('microsoft', { topics: 'bid' }).since).not.toContain('rejected');
  });

  test('reads no more than three later facts and two known ones, and how many others there are', () => {
    const { since, known, sinceMore, knownMore } = onThatDay('musk', bidSentence);
    expect([since.length, known.length]).toEqual([3, 2]);
    const named = store.events.filter(({ entities, status }) => entities.includes(entityId('musk')) && status !== 'scheduled');
    expect((sinceMore ?? 0) + knownMore).toBe(named.length - 5);
  });

  test('reads of a sentence that says nothing more the later facts newest first', () => {
    const { since } = onThatDay('altman', { names: 'altman' });
    expect(since).toEqual(['no-listing', 'verdict', 'testimony']);
  });

  test('sees two matters rather than the same one twice where the sentence is about neither', () => {
    const { since } = onThatDay('openai', {});
    expect(new Set(since).size).toBe(3);
    expect(since.filter((id) => ['verdict', 'appeal', 'testimony', 'injunction-denied'].includes(id))).toHaveLength(1);
  });

  test('sees both the case and its outcome where the sentence is about the case', () => {
    const { since } = onThatDay('musk', { names: 'musk-v-altman', topics: 'lawsuit' });
    expect(since.filter((id) => ['verdict', 'appeal', 'testimony', 'injunction-denied'].includes(id)).length).toBeGreaterThan(1);
  });

  test('reads nothing that one side says before what is confirmed, other things being equal', () => {
    const row = { date: '2025-02-09', about: 'musk doge' } as const;
    const events = [
      event({ ...row, id: 'said', status: 'alleged' }),
      event({ ...row, id: 'so' }),
      event({ ...row, id: 'heard', status: 'reported' }),
    ];
    expect(told('doge', at('2025-02-11'), { ...store, events }).known).toEqual(['so', 'heard']);
  });
});

describe('a reader of another article', () => {
  test('of 14 February 2025 knows already that the board rejected the bid', () => {
    const { since, known } = told('altman', at('2025-02-14', bidSentence));
    expect(known).toContain('rejected');
    expect(since).not.toContain('rejected');
  });

  test('of 15 February 2025 does not read about a refused bid as if it were open', () => {
    expect(told('bid', at('2025-02-15', bidSentence)).known).toContain('rejected');
  });

  test('of “February 2025” is told of nothing in that month as later', () => {
    const { since } = told('bid', at('2025-02', bidSentence));
    expect(since).not.toContain('rejected');
    expect(since).toContain('countersuit');
  });

  test('of 2025 is told of 2026 only as later', () => {
    const { facts = [] } = choose(store, entityId('openai'), at('2025')).since ?? {};
    expect(facts.map(({ event: { date } }) => date.slice(0, 4))).toEqual(['2026', '2026', '2026']);
  });

  test('is not told as later what may have happened on the day itself or before', () => {
    const events = store.events.filter(({ id }) => String(id) === 'some-february');
    expect(told('openai', at('2025-02-11'), { ...store, events })).toMatchObject({ since: [], known: ['some-february'] });
    expect(told('openai', at('2025-01-31'), { ...store, events })).toMatchObject({ since: ['some-february'], known: [] });
  });

  test('newer than all events is told of none as later, and that there is none', () => {
    expect(told('altman', at('2026-11-22', bidSentence))).toMatchObject({ since: [], sinceMore: 0 });
  });

  test('of after May 2025 does not read about the plan that was dropped then', () => {
    expect(told('openai-foundation', at('2025-06-01', { topics: 'control' })).known).not.toContain('plan');
  });

  test('reads of a day that was only set, not that it came', () => {
    expect(told('bid', at('2025-02-11', bidSentence)).since).not.toContain('lapse');
    expect(told('xcorp-v-apple', at('2026-11-01', { topics: 'lawsuit' })).since).toEqual([]);
  });
});

describe('a reader of a page without a date', () => {
  test('reads turning points before the rest, newest first, and nothing as later', () => {
    expect(choose(store, entityId('bid'), at(null, bidSentence)).since).toBeNull();
    expect(told('bid', at(null, bidSentence)).known).toEqual(['countersuit', 'rejected', 'submitted']);
  });

  test('does not read what was ended since', () => {
    expect(told('softbank', at(null)).known).not.toContain('round');
  });
});

describe('of contested points a card gives', () => {
  test.for<[string, Sentence, string | undefined]>([
    ['altman', { names: 'bid', topics: 'bid' }, 'for-sale'],
    ['altman', { topics: 'control' }, 'stolen'],
    ['altman', { topics: 'funding' }, 'stargate-money'],
    ['altman', {}, 'stolen'],
    ['musk', { names: 'musk-v-altman', topics: 'lawsuit' }, 'in-time'],
    ['xai', { topics: 'lawsuit' }, 'sham'],
    ['doge', { topics: 'lawsuit' }, undefined],
  ])('of %s in a sentence with %j: %s', ([card, sentence, claim]) => {
    expect(told(card, at('2025-02-11', sentence)).claim).toBe(claim);
  });
});

describe('each choice', () => {
  test('says in plain words why', () => {
    const [first] = choose(store, entityId('altman'), at('2025-02-11', bidSentence)).since?.facts ?? [];
    expect(first?.because).toMatch(
      /^is the newest turn of what the sentence speaks of; is about The \$97\.4 billion bid, which the sentence names; is about the bid, as the sentence is;/,
    );
    expect(first?.because).toContain('came 3 days after the article');
  });

  const context: fc.Arbitrary<Context> = fc.record({
    articleDate: fc.option(
      fc.oneof(
        fc.constantFrom(...pack.events.map(({ date }) => date)),
        fc
          .date({ min: new Date('2014-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      ),
    ),
    sentence: fc.record({
      entities: fc.subarray(
        pack.entities.map(({ id }) => id),
        { maxLength: 4 },
      ),
      figures: fc.subarray(
        pack.figures.map(({ id }) => id),
        { maxLength: 2 },
      ),
      topics: fc.subarray(
        pack.topics.map(({ id }) => id),
        { maxLength: 3 },
      ),
    }),
    page: fc.record({ entities: fc.constant([]), topics: fc.subarray([topicId('bid'), topicId('lawsuit')]) }),
  });
  const card = fc.constantFrom(...pack.entities.map(({ id }) => id));
  const asOf = fc.constantFrom(pack.asOf, '2026-03-01', '2025-02-12');

  test('tells nothing as happened that is dated after the facts or only set', () => {
    fc.assert(
      fc.property(card, context, asOf, (id, here, day) => {
        const { since, known } = choose({ ...pack, asOf: day }, id, here);
        for (const { event: one } of [...(since?.facts ?? []), ...known.facts]) {
          expect(firstDay(one.date) <= day).toBe(true);
          expect(one.status).not.toBe('scheduled');
        }
      }),
    );
  });

  test('tells no event twice and one contested point at most', () => {
    fc.assert(
      fc.property(card, context, (id, here) => {
        const { since, known, claims } = choose(pack, id, here);
        const shown = [...idsOf(since), ...idsOf(known)];
        expect(new Set(shown).size).toBe(shown.length);
        expect(claims.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('counts all events that name the entity and are not shown', () => {
    fc.assert(
      fc.property(card, context, (id, here) => {
        const { since, known } = choose(pack, id, here);
        const shown = [...(since?.facts ?? []), ...known.facts].filter((one) => one.event.entities.includes(id));
        const all = pack.events.filter(({ entities, status }) => entities.includes(id) && status !== 'scheduled');
        expect((since?.count ?? 0) + known.count).toBe(all.length - shown.length);
      }),
    );
  });

  test('gives later facts newest first, but for the one that answers the sentence', () => {
    fc.assert(
      fc.property(card, context, (id, here) => {
        const { since, known } = choose(pack, id, here);
        const facts = since?.facts ?? [];
        const hasAnswer = facts[0]?.parts.some(({ weight }) => weight === 'answer') ?? false;
        for (const list of [facts.slice(hasAnswer ? 1 : 0), known.facts]) {
          const dates = list.map((one) => one.event.date);
          expect(dates).toEqual(dates.toSorted().toReversed());
        }
      }),
    );
  });

  test('does not hang on the order in which the page names things, or on what the store knows nothing of', () => {
    fc.assert(
      fc.property(card, context, (id, here) => {
        const { sentence } = here;
        const turned = { ...here, sentence: { ...sentence, entities: sentence.entities.toReversed() } };
        const stranger = { ...here, sentence: { ...sentence, entities: [...sentence.entities, entityId('nobody')] } };
        const plain = choose(pack, id, here);
        for (const other of [turned, stranger]) {
          const again = choose(pack, id, other);
          expect([idsOf(again.since), idsOf(again.known), again.claims]).toEqual([idsOf(plain.since), idsOf(plain.known), plain.claims]);
        }
      }),
    );
  });
});

test('the store itself tells a reader of 11 February 2025 at Altman’s name first that the board rejected the bid', () => {
  expect(told('altman', at('2025-02-11', bidSentence), pack)).toMatchObject({ since: ['board-rejects', 'verdict', expect.any(String)] });
});
