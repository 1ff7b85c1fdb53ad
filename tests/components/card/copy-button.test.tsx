// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { card, cardProps } from '../fixtures.ts';

afterEach(cleanup);

function show(allowed: boolean) {
  const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(allowed));
  const known = { facts: card.known.facts.slice(0, 1), more: 0 };
  render(<Card {...cardProps} view={{ ...card, known }} onCopy={onCopy} onHide={() => undefined} onStory={() => undefined} />);
  const button = screen.getAllByRole('button', { name: 'Copy this with its sources' }).at(-1) ?? document.body;
  return { onCopy, button };
}

describe('copying a fact', () => {
  test('takes it with date, status and all of its sources, and says so', async () => {
    const { onCopy, button } = show(true);
    fireEvent.click(button);
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(onCopy.mock.lastCall?.[0]).toMatch(/^18 May 2026: A jury finds the suit late \(ruled\)\nThe court, “Order”: https:.*\n.*\n/);
  });

  test('offers the same as Markdown', async () => {
    const { onCopy, button } = show(true);
    fireEvent.click(button);
    fireEvent.click(await screen.findByRole('button', { name: 'as Markdown' }));
    expect(await screen.findByText('Copied as Markdown')).toBeTruthy();
    expect(onCopy.mock.lastCall?.[0]).toMatch(/^\*\*18 May 2026:\*\* A jury.*\n\n- \[The court/);
  });

  test('says where the browser did not allow it', async () => {
    const { button } = show(false);
    fireEvent.click(button);
    expect(await screen.findByText('The browser did not allow copying.', { selector: 'output' })).toBeTruthy();
  });
});
