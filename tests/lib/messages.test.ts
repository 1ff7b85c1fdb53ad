import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { answering, shape, toReader } from '../../lib/messages.ts';

const protocol = {
  'page/add': { ask: v.object({ a: v.number(), b: v.number() }), answer: shape<number>() },
  'page/break': { ask: v.null(), answer: shape<null>() },
};
const from = { tab: 7, frame: 0, url: 'https://example.com/' };

function listener(report = vi.fn(), add = vi.fn(({ a, b }: { a: number; b: number }) => a + b)) {
  const fault = new Error('disk full');
  return { add, report, fault, answer: answering(protocol, { 'page/add': add, 'page/break': () => Promise.reject(fault) }, report) };
}

describe('a message from another context', () => {
  test('is answered with what its handler gives', async () => {
    expect(await listener().answer({ to: 'page/add', ask: { a: 1, b: 2 } }, from)).toEqual({ ok: true, answer: 3 });
  });

  test('is refused and reported before any handler sees it when it is malformed', async () => {
    const { answer, add, report } = listener();
    expect(await answer({ to: 'page/add', ask: { a: '1' } }, from)).toEqual({ ok: false, reason: 'malformed' });
    expect(add).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalledOnce();
  });

  test.for([null, 'hello', {}, { to: 'toString', ask: {} }, { to: 'other/extension', ask: {} }])(
    'is left to others when it is not ours: %j',
    (message) => {
      expect(listener().answer(message, from)).toBeUndefined();
    },
  );

  test('is answered with a refusal, and the fault reported, when its handler breaks', async () => {
    const { answer, report, fault } = listener();
    expect(await answer({ to: 'page/break', ask: null }, from)).toEqual({ ok: false, reason: 'failed' });
    expect(report).toHaveBeenCalledExactlyOnceWith(fault);
  });
});

describe('a message to a page', () => {
  const reader = (report = vi.fn()) =>
    answering(
      toReader,
      {
        'page/summary': () => ({ isNews: true, counts: [], highlights: true, published: null }),
        'page/go-to': () => true,
        'page/step': () => true,
      },
      report,
    );

  test.for([
    { to: 'page/summary', ask: null },
    { to: 'page/go-to', ask: { entity: 'musk' } },
    { to: 'page/step', ask: { direction: 'next' } },
  ])('is answered when it is whole: %j', async (message) => {
    expect(await reader()(message, from)).toMatchObject({ ok: true });
  });

  test.for([
    [{ to: 'page/summary', ask: 'all' }, 'malformed page/summary: expected nothing'],
    [{ to: 'page/go-to', ask: { entity: 7 } }, 'malformed page/go-to: expected an entity'],
    [{ to: 'page/step', ask: { direction: 'up' } }, 'malformed page/step: expected a direction'],
    [{ to: 'page/step', ask: null }, 'malformed page/step: expected a direction'],
  ] as const)('is refused and reported when it is not: %j', async ([message, problem]) => {
    const report = vi.fn();
    expect(await reader(report)(message, from)).toEqual({ ok: false, reason: 'malformed' });
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error(problem));
  });
});
