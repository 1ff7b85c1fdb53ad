// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardTrail } from '../../../components/card/card-trail.tsx';
import type { Context } from '../../../lib/facts/context.ts';
import type { CardView, Target } from '../../../lib/facts/views.ts';
import type { Content } from '../../../lib/facts/content.ts';
import { faultsOf } from '../faults-of.ts';
import { altman, card, cardProps, musk } from '../fixtures.ts';

afterEach(cleanup);

const context: Context = { articleDate: null, sentence: { entities: [], figures: [], topics: [] }, page: { entities: [], topics: [] } };
const content = (view: CardView): Content => ({ is: 'name', view, context });

const now = 'Runs OpenAI; Musk sued him';
const ofAltman: CardView = {
  ...card,
  now: { text: now, lang: 'en', names: [{ start: 13, end: 17, entity: musk.id }] },
  also: [{ to: { is: 'entity', id: musk.id }, text: musk.name }],
};
const ofMusk: CardView = {
  ...card,
  entity: musk,
  now: { text: 'Altman’s rival', lang: 'en', names: [{ start: 0, end: 6, entity: altman.id }] },
};

function show(first: Content | null = content(ofAltman), answer: Content | null = content(ofMusk)) {
  const fetchContent = vi.fn<(to: Target, from: Content) => Promise<Content | null>>(() => Promise.resolve(answer));
  const onTurn = vi.fn<(scrolled: number) => void>();
  const onMute = vi.fn<() => void>();
  const onHide = vi.fn<(id: string) => void>();
  const { before: _, onBack: __, onFollow: ___, ...props } = cardProps;
  const { container } = render(
    <CardTrail {...props} {...{ first, fetchContent, onTurn, onMute, onHide }} scrolled={() => 70} onStory={() => undefined} />,
  );
  return { fetchContent, onTurn, onMute, onHide, container };
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('from one card to another', () => {
  test.for([
    ['a name in a text', 0],
    ['the others of the sentence', 1],
  ] as const)('leads %s, and the way back to where one was', async ([, index]) => {
    const { fetchContent, onTurn } = show();
    const [inText, beside] = screen.getAllByRole('button', { name: /^(?:Musk|Elon Musk)$/ });
    fireEvent.click((index === 0 ? inText : beside) ?? document.body);
    await waitFor(() => expect(heading()).toBe('Elon Musk'));
    expect(fetchContent.mock.lastCall?.[0]).toEqual({ is: 'entity', id: 'musk' });
    expect(onTurn.mock.calls).toEqual([[0]]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to Sam Altman' }));
    await waitFor(() => expect(heading()).toBe('Sam Altman'));
    expect(onTurn.mock.calls).toEqual([[0], [70]]);
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
  });

  test('leads no name of a card to itself', () => {
    show(content({ ...ofMusk, now: { text: 'Musk', lang: 'en', names: [{ start: 0, end: 4, entity: musk.id }] } }));
    expect(screen.queryByRole('button', { name: 'Musk' })).toBeNull();
  });

  test('stays where the other card has left the store', async () => {
    const { fetchContent, onTurn } = show(content(ofAltman), null);
    fireEvent.click(screen.getByRole('button', { name: 'Elon Musk' }));
    await waitFor(() => expect(fetchContent).toHaveBeenCalledOnce());
    expect(heading()).toBe('Sam Altman');
    expect(onTurn).not.toHaveBeenCalled();
  });

  test('hides whom it shows, and calls only the mark wrong that it was called at', async () => {
    const { onHide } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Elon Musk' }));
    await waitFor(() => expect(heading()).toBe('Elon Musk'));
    fireEvent.click(screen.getByRole('button', { name: /Don’t mark Elon Musk/ }));
    expect(onHide.mock.lastCall).toEqual(['musk']);
    expect(screen.queryByText(/Wrong, or not/)).toBeNull();
  });

  test('says so where there is nothing to say', () => {
    show(null);
    expect(screen.getByText(/There are no facts/)).toBeTruthy();
  });

  test('passes axe on both cards', async () => {
    const { container } = show();
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Elon Musk' }));
    await waitFor(() => expect(heading()).toBe('Elon Musk'));
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('a mark that is wrong', () => {
  test('is called so in two steps, which say what follows', () => {
    const { onMute } = show();
    expect(screen.getByText(/“.*Altman.*” is then no longer marked on .*news\.example/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Don’t mark it here' }));
    expect(onMute).toHaveBeenCalledOnce();
  });
});
