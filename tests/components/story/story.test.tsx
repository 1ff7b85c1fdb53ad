// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Story } from '../../../components/story/story.tsx';
import type { EntityId } from '../../../lib/facts/ids.ts';
import { Locale } from '../../../lib/settings.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { bid, doge, story } from '../fixtures.ts';

afterEach(cleanup);

const quiet = { story, entity: null, locale: 'en', words: wordsFor('en'), onEntity: () => undefined } as const;
const headlines = () => screen.getAllByRole('listitem').map((line) => line.querySelector('.headline')?.textContent);

describe('the story', () => {
  test('says where the dispute stands, at length, and what it is about', () => {
    render(<Story {...quiet} />);
    expect(screen.getByText('The suit failed.')).toBeTruthy();
    expect(screen.getByText('A jury found that the suit came too late.')).toBeTruthy();
    expect(screen.getByText('Two founders fell out.')).toBeTruthy();
  });

  test('has a heading for every year that something happened in', () => {
    render(<Story {...quiet} />);
    const years = screen.getAllByRole('heading', { level: 3 }).map((year) => year.textContent);
    expect(years).toEqual(['2027', '2026', '2025']);
  });

  test('gives every source of an event', () => {
    render(<Story {...quiet} />);
    const links = screen.getAllByRole('listitem').map((line) => within(line).getAllByRole('link').length);
    expect(links).toEqual([1, 3, 3, 1]);
  });

  test('shows the events of one entity alone, and counts them', () => {
    render(<Story {...quiet} entity={bid.id} />);
    expect(headlines()).toEqual(['OpenAI calls the bid a sham', 'Investors offer $97.4 billion']);
    expect(screen.getByRole('status').textContent).toBe('2 events');
  });

  test('says so where an entity has no event', () => {
    render(<Story {...quiet} entity={doge.id} />);
    expect(screen.getByText(/no event about this name/)).toBeTruthy();
  });

  test('hands on whose events are wanted, and everybody’s', () => {
    const onEntity = vi.fn<(entity: EntityId | null) => void>();
    render(<Story {...quiet} entity={bid.id} onEntity={onEntity} />);
    const filter = screen.getByRole('combobox', { name: /Show events about/ });
    fireEvent.change(filter, { target: { value: 'musk' } });
    fireEvent.change(filter, { target: { value: '' } });
    expect(onEntity.mock.calls).toEqual([['musk'], [null]]);
  });

  test.for(Locale.options)('passes axe in %s', async (locale) => {
    const { container } = render(<Story {...quiet} locale={locale} words={wordsFor(locale)} />);
    expect(await faultsOf(container)).toEqual([]);
  });
});
