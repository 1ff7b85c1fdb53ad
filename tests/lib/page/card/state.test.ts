// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pack } from 'virtual:facts';
import { step, type CardEvent, type CardState } from '../../../../lib/page/card/state.ts';
import type { Mark } from '../../../../lib/page/marks.ts';

//   closed ──over──▶ resting ──time──▶ open ──off──▶ leaving ──time──▶ closed
//     ▲                 │                ▲              │
//     └──────off────────┘                └────back──────┘
function mark(): Mark {
  const entity = pack.entities[0]?.id;
  if (!entity) throw new Error('the store is empty');
  return { is: 'name', entity, card: entity, surface: '', range: document.createRange() };
}

const altman = mark();
const musk = mark();
const after = (...events: CardEvent[]) => events.reduce<CardState>(step, { at: 'closed' });
const over = (what: Mark | 'card' | null, token: number): CardEvent => ({ type: 'pointer', over: what, token });
const time = (token: number): CardEvent => ({ type: 'time', token });

describe('the card', () => {
  test('opens once the pointer has rested, and not before', () => {
    expect(after(over(altman, 1)).at).toBe('resting');
    expect(after(over(altman, 1), time(1))).toMatchObject({ at: 'open', mark: altman, by: 'pointer' });
  });

  test('does not open when the pointer has moved on', () => {
    expect(after(over(altman, 1), over(null, 2), time(1)).at).toBe('closed');
    expect(after(over(altman, 1), over(musk, 2), time(1))).toMatchObject({ at: 'resting', mark: musk });
  });

  test('stays when the pointer comes back in time, and closes when it does not', () => {
    const left = [over(altman, 1), time(1), over(null, 2)];
    expect(after(...left, over('card', 3), time(2)).at).toBe('open');
    expect(after(...left, time(2)).at).toBe('closed');
  });

  test('opened by key does not hang on the pointer', () => {
    expect(after({ type: 'open', mark: altman, by: 'key' }, over(null, 1)).at).toBe('open');
  });

  test('pinned stays until it is dismissed outright', () => {
    const pinned: CardEvent[] = [over(altman, 1), time(1), { type: 'pin', pinned: true }, over(null, 2)];
    expect(after(...pinned, { type: 'dismiss', even: 'unpinned' }).at).toBe('open');
    expect(after(...pinned, { type: 'dismiss', even: 'pinned' }).at).toBe('closed');
  });
});
