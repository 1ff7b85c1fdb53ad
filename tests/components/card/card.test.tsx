// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardGone } from '../../../components/card/card-gone.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Locale } from '../../../lib/settings.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { card, cardInArticle, cardProps } from '../fixtures.ts';

afterEach(cleanup);

const nothing = () => undefined;
const quiet = { ...cardProps, onHide: nothing, onStory: nothing };

describe('the card of an entity', () => {
  test('has the name as its heading, under the id that labels the dialog', () => {
    render(<Card {...quiet} view={card} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Sam Altman' }).id).toBe('card-name');
  });

  test('says which kind of thing it is about', () => {
    render(<Card {...quiet} view={card} />);
    expect(screen.getByText('Person')).toBeTruthy();
  });

  test('says under the role where the entity stands now', () => {
    render(<Card {...quiet} view={card} />);
    const line = screen.getByText('Runs OpenAI; the suit against him failed').parentElement;
    expect(line?.textContent).toBe('Now: Runs OpenAI; the suit against him failed');
    expect(line?.previousElementSibling?.textContent).toBe('Chief executive of OpenAI');
  });

  test('marks a line about now that is in another language', () => {
    render(<Card {...quiet} locale="ko" words={wordsFor('ko')} view={card} />);
    expect(screen.getByText('Runs OpenAI; the suit against him failed').lang).toBe('en');
  });

  test('says of a fact in what its sources contradict one another', () => {
    const [fact, ...others] = card.known.facts;
    if (!fact) throw new Error('the fixture is empty');
    const conflict = { text: 'One says 90 minutes, another two hours.', lang: 'en' };
    render(<Card {...quiet} view={{ ...card, known: { facts: [{ ...fact, conflict }, ...others], more: 0 } }} />);
    expect(screen.getAllByText('Sources differ')).toHaveLength(1);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Sources differOne says 90 minutes');
  });

  test('says how the page writes the name where that is another name', () => {
    render(<Card {...quiet} view={card} surface="アルトマン" />);
    expect(screen.getByText(/On this page: .*アルトマン/)).toBeTruthy();
  });

  test.for(['Altman', 'SAM ALTMAN', 'Sam\u00a0Altman', 'Sam\u00adAltman'])('does not repeat the name for “%s”', (surface) => {
    render(<Card {...quiet} view={card} surface={surface} />);
    expect(screen.queryByText(/On this page/)).toBeNull();
  });

  test('gives every fact with its date, its status and a source that opens apart and learns nothing of the page', () => {
    render(<Card {...quiet} view={card} />);
    const [ruled, alleged] = screen.getAllByRole('listitem');
    expect(ruled?.textContent).toMatch(/18 May 2026.*A jury finds the suit late.*ruled/);
    expect(alleged?.textContent).toMatch(/Apr 2025.*alleged/);
    const [link] = within(ruled ?? document.body).getAllByRole('link', { name: /The court/ });
    expect(link?.getAttribute('href')).toBe('https://court.example/order');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('names a primary source as one, and no other', () => {
    render(<Card {...quiet} view={{ ...card, known: { facts: [], more: 0 } }} />);
    expect(screen.getByRole('link', { name: /^The court ?\(primary source\)$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The Paper' })).toBeTruthy();
  });

  test('gives two sources for what is contested and one for the rest', () => {
    render(<Card {...quiet} view={card} />);
    const links = screen.getAllByRole('listitem').map((line) => within(line).getAllByRole('link').length);
    expect(links).toEqual([1, 2, 1]);
  });

  test('marks a text that is in another language than the rest', () => {
    const { container } = render(<Card {...quiet} view={card} />);
    expect(container.firstElementChild?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('経営者。').lang).toBe('ja');
  });

  test('leads to the story from the count of further facts, and counts in the words of its language', () => {
    const onStory = vi.fn<() => void>();
    render(
      <Card
        {...quiet}
        locale="it"
        words={wordsFor('it')}
        view={{ ...card, known: { ...card.known, more: 1 } }}

        onStory={onStory}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: /e un altro/ }));
    expect(onStory).toHaveBeenCalledOnce();
  });

  test('does not count further facts where there are none', () => {
    render(<Card {...quiet} view={{ ...card, known: { ...card.known, more: 0 } }} />);
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
  });

  test('shows no empty list where the store has no fact', () => {
    render(<Card {...quiet} view={{ ...card, known: { facts: [], more: 0 } }} />);
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('pins, unpins, hides and closes', () => {
    const on = { onPin: vi.fn<(pinned: boolean) => void>(), onHide: vi.fn<() => void>(), onClose: vi.fn<() => void>() };
    const { rerender } = render(<Card {...quiet} {...on} view={card} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pin', pressed: false }));
    rerender(<Card {...quiet} {...on} view={card} pinned />);
    fireEvent.click(screen.getByRole('button', { name: 'Pin', pressed: true }));
    fireEvent.click(screen.getByRole('button', { name: /Don’t mark.*Sam Altman/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(on.onPin.mock.calls).toEqual([[true], [false]]);
    expect(on.onHide).toHaveBeenCalledOnce();
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  test.for(Locale.options)('passes axe in %s', async (locale) => {
    const { container } = render(<Card {...quiet} locale={locale} words={wordsFor(locale)} view={card} surface="The boss" />);
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the card in an article whose date is known', () => {
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim());
  const listUnder = (name: RegExp) => screen.getByRole('heading', { level: 3, name }).parentElement ?? document.body;

  test('tells first what happened since, with the day of the article, then what was known, then what is contested', () => {
    render(<Card {...quiet} view={cardInArticle} />);
    expect(headings()).toEqual(['Since this article 11 Feb 2025', 'Known that day']);
    const text = document.body.textContent ?? '';
    const places = ['Since this article', '経営者', 'Known that day', 'Contested: Was the offer'].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(within(listUnder(/^Since/)).getAllByRole('listitem')).toHaveLength(2);
    expect(within(listUnder(/^Known/)).getAllByRole('listitem')).toHaveLength(1);
  });

  test('counts what came later, and only that', () => {
    const onStory = vi.fn<() => void>();
    render(<Card {...quiet} view={cardInArticle} onStory={onStory} />);
    expect(screen.getAllByRole('button', { name: /more/ }).map(({ textContent }) => textContent)).toEqual(['and 21 more ›']);
    fireEvent.click(screen.getByRole('button', { name: /and 21 more/ }));
    expect(onStory).toHaveBeenCalledOnce();
  });

  test('says nothing of later where nothing came later', () => {
    render(<Card {...quiet} view={{ ...cardInArticle, since: { facts: [], more: 0 } }} />);
    expect(headings()[0]).toBe('Known that day');
    expect(screen.getByRole('button', { name: /and 2 more/ })).toBeTruthy();
  });

  test('gives both sides by name, each with its source, and what a court decided', () => {
    render(<Card {...quiet} view={cardInArticle} />);
    const box = screen.getByText('Was the offer meant seriously?').closest('details');
    expect(box?.open).toBe(true);
    const sides = within(box ?? document.body);
    expect(sides.getByText('It was.').parentElement?.textContent).toMatch(/^Musk’s side It was\..*The court/);
    expect(sides.getByText('見せかけだった。').parentElement?.textContent).toMatch(/^OpenAI’s side 見せかけだった。.*The Paper/);
    expect(sides.getByText('The question may go to trial.').parentElement?.textContent).toMatch(/^What was decided:/);
    expect(sides.getByText('The question may go to trial.').parentElement?.textContent).toContain('12 Aug 2025');
    expect(sides.getByText('見せかけだった。').lang).toBe('ja');
  });

  test('folds the sides away where the day of the article is not known', () => {
    render(<Card {...quiet} view={{ ...card, dispute: cardInArticle.dispute }} />);
    expect(screen.getByText('Was the offer meant seriously?').closest('details')?.open).toBe(false);
  });

  test('does not speak of a decision where none was made', () => {
    const dispute = cardInArticle.dispute && { ...cardInArticle.dispute, ruling: null };
    render(<Card {...quiet} view={{ ...cardInArticle, dispute }} />);
    expect(screen.queryByText(/What was decided/)).toBeNull();
  });

  test.for(Locale.options)('passes axe in %s', async (locale) => {
    const { container } = render(<Card {...quiet} locale={locale} words={wordsFor(locale)} view={cardInArticle} surface="The boss" />);
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the card of a name that has left the store', () => {
  test('says what to do and can be closed', () => {
    const onClose = vi.fn<() => void>();
    render(<CardGone {...cardProps} onClose={onClose} />);
    expect(screen.getByRole('heading', { name: 'Altman' }).id).toBe('card-name');
    expect(screen.getByText(/Reload the page/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('passes axe', async () => {
    const { container } = render(<CardGone {...cardProps} />);
    expect(await faultsOf(container)).toEqual([]);
  });
});
