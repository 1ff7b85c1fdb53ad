// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Failed } from '../../../components/parts/failed.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import type { EntityId } from '../../../lib/facts/ids.ts';
import type { PageState } from '../../../lib/state/page-state.ts';
import { Locale } from '../../../lib/settings.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { altman, bid, doge, microsoft, musk, story } from '../fixtures.ts';

afterEach(cleanup);

const nothing = () => undefined;
const site = { host: 'news.example', on: true };
const marked: PageState = {
  is: 'marked',
  counts: [
    { entity: altman, count: 1 },
    { entity: musk, count: 12 },
    { entity: bid, count: 3 },
  ],
  published: null,
};
const actions = { onSite: nothing, onGoTo: nothing, onStory: nothing, onSettings: nothing };
const quiet = { story, locale: 'en', words: wordsFor('en'), page: marked, site, ...actions } as const;

describe('the popup', () => {
  test('says where the dispute stands, of which day that is and on how many sources it rests', () => {
    render(<Popup {...quiet} />);
    const now = screen.getByRole('region', { name: 'Where it stands' });
    expect(now.textContent).toMatch(/The suit failed\..*23 Nov 2026.*2 sources/);
  });

  test('lists who is named on the page, the most frequent first, and goes there', () => {
    const onGoTo = vi.fn<(entity: EntityId) => void>();
    render(<Popup {...quiet} onGoTo={onGoTo} />);
    const chips = within(screen.getByRole('region', { name: 'This page names' })).getAllByRole('button');
    expect(chips.map((chip) => chip.textContent)).toEqual(['Elon Musk 12', 'The $97.4 billion bid 3', 'Sam Altman 1']);
    fireEvent.click(screen.getByRole('button', { name: /Elon Musk.*12 mentions/ }));
    expect(onGoTo).toHaveBeenCalledWith('musk');
  });

  test('keeps the rest of a long list behind a button', () => {
    const counts = Array.from({ length: 11 }, (_, index) => ({
      entity: { ...microsoft, name: { text: `Name ${index}`, lang: 'en' } },
      count: 20 - index,
    }));
    render(<Popup {...quiet} page={{ is: 'marked', counts, published: null }} />);
    expect(screen.queryByText('Name 10')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'and 3 more' }));
    expect(screen.getByText('Name 10')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  test('lists what has happened, not what is to come', () => {
    render(<Popup {...quiet} />);
    const headlines = screen.getAllByRole('listitem').map((line) => line.querySelector('.headline')?.textContent);
    expect(headlines).toEqual(['A jury finds the suit late', 'OpenAI calls the bid a sham', 'Investors offer $97.4 billion']);
  });

  test('tells what has happened since the article, with its day, and not what lies ahead or before', () => {
    render(<Popup {...quiet} page={{ ...marked, published: '2025-02-11' }} />);
    const heading = screen.getByRole('heading', { name: /Since this article/ });
    expect(heading.textContent).toBe('Since this article11 Feb 2025');
    const lines = within(heading.parentElement ?? document.body).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('.headline')?.textContent)).toEqual([
      'A jury finds the suit late',
      'OpenAI calls the bid a sham',
    ]);
  });

  test('says so where nothing is newer than the article', () => {
    render(<Popup {...quiet} page={{ ...marked, published: '2026-11-20' }} />);
    expect(screen.getByText('Nothing in the store is newer than this article.')).toBeTruthy();
  });

  test('tells the latest developments where nobody knows of which day the article is', () => {
    render(<Popup {...quiet} />);
    expect(screen.getByRole('heading', { name: 'Latest developments' })).toBeTruthy();
  });

  test('switches the site off and on', () => {
    const onSite = vi.fn<(on: boolean) => void>();
    render(<Popup {...quiet} onSite={onSite} />);
    fireEvent.click(screen.getByRole('switch', { name: 'On this site', checked: true }));
    expect(onSite).toHaveBeenCalledWith(false);
  });

  test('has no switch on pages that no extension may read', () => {
    render(<Popup {...quiet} page={{ is: 'not-allowed' }} site={null} />);
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('leads to the story and to the settings', () => {
    const on = { onStory: vi.fn<() => void>(), onSettings: vi.fn<() => void>() };
    render(<Popup {...quiet} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Full story' }));
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(on.onStory).toHaveBeenCalledOnce();
    expect(on.onSettings).toHaveBeenCalledOnce();
  });

  test('says how fresh the facts are', () => {
    render(<Popup {...quiet} />);
    expect(screen.getByText(/Facts v42, as of 23 Nov 2026/)).toBeTruthy();
  });

  const states = [
    { page: { is: 'nothing' }, says: /Open an article/ },
    { page: { is: 'off' }, says: /Switch it on above/ },
    { page: { is: 'not-news' }, says: /Switch it on above to mark names on every page of this site/ },
    { page: { is: 'not-allowed' }, says: /Open a news page/ },
    { page: { is: 'unsupported' }, says: /Update it/ },
  ] as const;
  test.for(states)('says what to do where the page is $page.is', async ({ page, says }) => {
    const { container } = render(<Popup {...quiet} page={page} />);
    expect(screen.getByText(says)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  test.for(Locale.options)('passes axe in %s', async (locale) => {
    const counts = [altman, musk, bid, microsoft, doge].map((entity) => ({ entity, count: 2 }));
    const { container } = render(
      <Popup {...quiet} locale={locale} words={wordsFor(locale)} page={{ is: 'marked', counts, published: '2025-02-11' }} />,
    );
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('a page of ours that nobody answers', () => {
  test('says so and what to do', async () => {
    const { container } = render(<Failed words={wordsFor('en')} />);
    expect(screen.getByRole('alert').textContent).toMatch(/reload the extension/);
    expect(await faultsOf(container)).toEqual([]);
  });
});
