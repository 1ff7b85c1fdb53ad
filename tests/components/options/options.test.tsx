// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { defaultSettings, Locale, type Settings } from '../../../lib/settings.ts';
import type { Muted } from '../../../lib/muted.ts';
import { wordsFor } from '../../../lib/words.ts';
import { faultsOf } from '../faults-of.ts';
import { altman, bid, musk, story } from '../fixtures.ts';

afterEach(cleanup);

const muted: readonly Muted[] = [
  { host: 'news.example', of: 'musk', surface: 'musk' },
  { host: 'other.example', of: 'altman', surface: 'آلتمان' },
];

function show(changed: Partial<Settings> = {}, problem: string | null = null) {
  const onChange = vi.fn<(settings: Settings) => void>();
  const onUnmute = vi.fn<(one: Muted) => void>();
  const settings = { ...defaultSettings, ...changed };
  render(<Options {...{ story, settings, muted, problem, onChange, onUnmute }} locale="en" words={wordsFor('en')} />);
  return { onChange, onUnmute, chosen: () => onChange.mock.lastCall?.[0] };
}

describe('who is marked', () => {
  test('an entity is switched off and on by its switch', () => {
    const { chosen } = show({ hidden: [altman.id] });
    fireEvent.click(screen.getByRole('switch', { name: 'Elon Musk', checked: true }));
    expect(chosen()?.hidden).toEqual(['altman', 'musk']);
    fireEvent.click(screen.getByRole('switch', { name: 'Sam Altman', checked: false }));
    expect(chosen()?.hidden).toEqual([]);
  });

  test('a group switches all of its own and nobody else', () => {
    const { chosen } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'At the centre' }));
    expect(chosen()?.hidden).toEqual(['musk', 'altman', 'bid']);
  });

  test('a group that is partly on says so, and a click turns all of it on', () => {
    const { chosen } = show({ hidden: [altman.id] });
    const group = screen.getByRole<HTMLInputElement>('checkbox', { name: 'At the centre' });
    expect(group.indeterminate).toBe(true);
    fireEvent.click(group);
    expect(chosen()?.hidden).toEqual([]);
  });

  test('a group that is all on or all off is not partly on', () => {
    show({ hidden: [musk.id, altman.id, bid.id] });
    const [off, on] = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /centre|Companies/ });
    expect([off?.checked, off?.indeterminate, on?.checked, on?.indeterminate]).toEqual([false, false, true, false]);
  });
});

describe('the preview', () => {
  test('shows marks in the chosen look and leaves hidden names plain', () => {
    show({ look: 'dotted', hidden: [musk.id] });
    const preview = within(screen.getByRole('figure', { name: 'Preview' }));
    expect(preview.getByText('Sam Altman').className).toBe('mark-dotted');
    expect(preview.getByText('Elon Musk').className).toBe('');
  });

  test('is a whole sentence', () => {
    show();
    const sentence = screen.getByRole('figure', { name: 'Preview' }).textContent;
    expect(sentence).toBe('Sam Altman turned down the $97.4 billion bid that Elon Musk and xAI had made for OpenAI.');
  });
});

describe('how cards and marks look', () => {
  test('a look is chosen', () => {
    const { chosen } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Tinted background' }));
    expect(chosen()?.look).toBe('tint');
  });

  test('a language is chosen, in its own name', () => {
    const { chosen } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Language of the cards' }), { target: { value: 'ja' } });
    expect(chosen()?.language).toBe('ja');
    expect(screen.getByRole('option', { name: '日本語' }).lang).toBe('ja');
    expect(screen.getByRole('option', { name: '简体中文' }).lang).toBe('zh-Hans');
  });

  test('the delay is shown while it is dragged and kept once it is let go', () => {
    const { chosen, onChange } = show();
    const slider = screen.getByRole('slider', { name: 'Rest before a card opens' });
    fireEvent.input(slider, { target: { value: '750' } });
    expect(screen.getByText('750 ms')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(slider);
    expect(chosen()?.delayMs).toBe(750);
  });
});

describe('the sites', () => {
  const never = () => within(screen.getByRole('region', { name: 'Never on these sites' }));
  const always = () => within(screen.getByRole('region', { name: /^Always on these sites/ }));

  function add(typed: string, list = never()) {
    fireEvent.input(list.getByRole('textbox', { name: /Site name/ }), { target: { value: typed } });
    fireEvent.click(list.getByRole('button', { name: 'Add' }));
  }

  test('a pasted address is brought to its host', () => {
    const { chosen } = show({ sitesOff: ['first.example'] });
    add('https://News.Example/politics?page=2');
    expect(chosen()).toMatchObject({ sitesOff: ['first.example', 'news.example'], sitesOn: [] });
  });

  test('a site that is always marked has a list of its own', () => {
    const { chosen } = show({ sitesOff: ['off.example'], sitesOn: ['first.example'] });
    add('notes.example', always());
    expect(chosen()).toMatchObject({ sitesOff: ['off.example'], sitesOn: ['first.example', 'notes.example'] });
  });

  test('what is no host is refused with its reason, and the words stay to be mended', () => {
    const { onChange } = show();
    add('not a host');
    expect(onChange).not.toHaveBeenCalled();
    expect(never().getByText(/“not a host” is not a site name/)).toBeTruthy();
    const field = never().getByRole<HTMLInputElement>('textbox', { name: /Site name/ });
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['not a host', 'true']);
  });

  test('a site that is listed is not listed twice', () => {
    const { onChange } = show({ sitesOff: ['news.example'] });
    add('news.example');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a site is removed by its own button', () => {
    const { chosen } = show({ sitesOff: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(chosen()?.sitesOff).toEqual(['b.example']);
  });

  test('only chosen sites are listed where marks are on those alone', () => {
    const { chosen } = show({ runOn: 'chosen', sitesOff: ['off.example'], sitesOn: ['on.example'] });
    expect(screen.queryByText('off.example')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove on.example' }));
    expect(chosen()).toMatchObject({ sitesOn: [], sitesOff: ['off.example'] });
  });

  test('only exceptions are listed where marks are on every page', () => {
    show({ runOn: 'everywhere', sitesOff: ['off.example'], sitesOn: ['on.example'] });
    expect([screen.queryByText('off.example') === null, screen.queryByText('on.example') === null]).toEqual([false, true]);
  });

  test.for([
    [/^On pages to read/, 'everywhere', 'news'],
    ['On every page', 'news', 'everywhere'],
    ['Only on these sites', 'news', 'chosen'],
  ] as const)('where marks appear is switched to “%s”', ([name, before, after]) => {
    const { chosen } = show({ runOn: before });
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(chosen()?.runOn).toBe(after);
  });
});

describe('what is marked beside names', () => {
  test('amounts may be all, the wrong ones or none', () => {
    const { chosen } = show();
    fireEvent.click(screen.getByRole('radio', { name: /only those that contradict/ }));
    expect(chosen()?.figures).toBe('wrong');
  });

  test('quotations may be off', () => {
    const { chosen } = show();
    fireEvent.click(screen.getByRole('switch', { name: /quotations/, checked: true }));
    expect(chosen()?.quotes).toBe(false);
  });
});

test('what was called wrong on a site is listed, newest first, and can be marked again', () => {
  const { onUnmute } = show();
  const buttons = screen.getAllByRole('button', { name: /^Mark again: / });
  expect(buttons.map((button) => button.previousElementSibling?.textContent)).toEqual(['آلتمان other.example', 'musk news.example']);
  fireEvent.click(buttons[1] ?? document.body);
  expect(onUnmute.mock.lastCall?.[0]).toEqual(muted[0]);
});

test('a change that was not kept is announced', () => {
  show({}, 'It was not saved.');
  expect(screen.getByText('It was not saved.').getAttribute('role')).toBe('alert');
});

test.for(Locale.options)('the settings pass axe in %s', async (locale) => {
  const settings = { ...defaultSettings, hidden: [altman.id], sitesOff: ['a.example'], sitesOn: ['b.example'] };
  const { container } = render(
    <Options
      {...{ story, settings, muted, locale }}
      words={wordsFor(locale)}
      problem="No."
      onChange={() => undefined}
      onUnmute={() => undefined}
    />,
  );
  expect(await faultsOf(container)).toEqual([]);
});
