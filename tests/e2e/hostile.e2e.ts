import { describe, expect, test } from 'vitest';
import { tabIdOf } from '../../lib/commands/launch.ts';
import { cardText, hover, marksOn } from '../../lib/commands/on-page.ts';
import { inBrowser } from './in-browser.ts';
import { aWhile, complaintsOf, expectUsableCard, isCardOpen, seenBy, waitForWords } from './rig.ts';

declare const chrome: typeof import('webextension-polyfill');

// Pages that mean harm: they may spoil their own marks, never read or steer the extension, and a card can always be closed.
describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name, { runOn: 'everywhere' });
  const address = (path: string) => `${here.get().served.address}/hostile/${path}`;
  const open = (path: string, entity?: string) => here.open(`hostile/${path}`, entity);

  /** Rests the pointer on a name until its card is there. */
  async function openCard(entity = 'musk') {
    await hover(here.get().page, entity);
    await here
      .get()
      .page.waitForFunction(
        () =>
          [...document.querySelectorAll('backstory-card')].some(({ shadowRoot }) =>
            shadowRoot?.querySelector('[role=dialog]:popover-open #card-name'),
          ),
        { timeout: 5000 },
      );
  }

  async function isOpen() {
    return isCardOpen(here.get().page);
  }

  async function escape() {
    await here.get().page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  }

  test('a page that rewrites every method of the language and of the DOM is marked, sees none of our calls and no exception', async () => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await page.goto(address('prototypes.html'));
    // Nothing may be asked of the page meanwhile: what tests run in it would meet the rewritten methods too.
    await aWhile(1200);
    await page.mouse.move(60, 60);
    await page.mouse.move(62, 60);
    await aWhile(800);
    await page.evaluate('disarm()');
    expect(await cardText(page)).toContain('Elon Musk');
    await escape();
    expect(await marksOn(page)).toEqual({ musk: ['Elon Musk'], altman: ['Sam Altman'], openai: ['OpenAI'] });
    expect(await seenBy(page)).toEqual([]);
    expect(complaints.all()).toEqual([]);
    complaints.stop();
  });

  test('a page that names elements after properties of the document is marked and shows cards', async () => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await open('names.html');
    await openCard();
    await escape();
    expect(complaints.all()).toEqual([]);
    complaints.stop();
  });

  // Chrome lets a form's fields stand in for its properties in content scripts, too.
  test('a form whose fields are named after properties of elements is marked, within and around', async () => {
    await open('form.html');
    await openCard('altman');
    await escape();
  });

  test('a page that took the names of our highlights first is marked all the same', async () => {
    const { page } = here.get();
    await page.goto(address('registry.html'));
    await waitForWords(page, 'musk', ['Elon Musk']);
    expect((await marksOn(page)).quote).toEqual([]);
  });

  test.for([
    ['clears the registry', (): void => CSS.highlights.clear()],
    ['puts empty highlights in place of ours', (): void => void CSS.highlights.set('backstory-musk', new Highlight())],
    ['empties our highlights', (): void => CSS.highlights.get('backstory-musk')?.clear()],
    [
      'moves our ranges',
      (): void =>
        [...(CSS.highlights.get('backstory-musk') ?? [])].forEach((range) => range instanceof Range && range.setStart(document.body, 0)),
    ],
    ['takes away our style sheet', (): void => void (document.adoptedStyleSheets = [])],
  ] as const)('a page that %s has its marks right again after its next change', async ([, spoil]) => {
    const { page } = here.get();
    await open('registry.html');
    await waitForWords(page, 'musk', ['Elon Musk']);
    await page.evaluate(spoil);
    await page.evaluate(() => document.querySelector('#later')?.replaceChildren('Elon Musk appeals.'));
    await waitForWords(page, 'musk', ['Elon Musk', 'Elon Musk']);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  test('faked pointers, keys, taps and scrolls neither open a card nor close, move or steer one', async () => {
    const { page } = here.get();
    await open('events.html');
    const fake = (types: string[], options: object): Promise<unknown> =>
      page.evaluate(`fake(${JSON.stringify(types)}, ${JSON.stringify(options)})`);
    await page.mouse.move(1, 1);
    await fake(['pointerover', 'pointermove'], { pointerType: 'mouse' });
    await aWhile();
    expect(await isOpen()).toBe(false);
    await fake(['pointerdown', 'pointerup', 'click'], { pointerType: 'touch' });
    await fake(['pointerdown'], { pointerType: 'touch' });
    await aWhile();
    expect(await isOpen()).toBe(false);
    await openCard();
    await fake(['keydown'], { key: 'Escape' });
    await fake(['pointerdown', 'click'], { pointerType: 'mouse', clientX: 900, clientY: 700 });
    await fake(['pointermove'], { pointerType: 'mouse', clientX: 900, clientY: 700 });
    await fake(['scroll', 'pagehide'], {});
    await page.evaluate(() => {
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      window.dispatchEvent(new Event('pagehide'));
      document.dispatchEvent(new Event('scroll'));
    });
    await aWhile();
    expect(await isOpen()).toBe(true);
    await escape();
  });

  // The listener for Enter does not ask yet whether a key is real.
  test('a faked Enter opens no card at the mark that the keyboard has reached', async () => {
    const { page, launched } = here.get();
    await open('events.html');
    const tab = await tabIdOf(launched, address('events.html'));
    const options = await launched.openExtensionPage('options.html');
    await options.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page/step', ask: { direction: 'next' } }), tab);
    await options.close();
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.has('backstory-current'), { timeout: 5000 });
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    await aWhile(600);
    const opened = await isOpen();
    await page.keyboard.press('Escape');
    expect(opened).toBe(false);
  });

  test('a page that stops keys and pointers at the document still lets the card open, and Escape and a click close it', async () => {
    const { page } = here.get();
    await open('swallow.html');
    await openCard();
    await escape();
    await openCard();
    await expectUsableCard(page);
  });

  test('a page learns nothing of clicks and keys within the card by listening to its own elements', async () => {
    const { page } = here.get();
    await open('swallow.html');
    await openCard();
    await expectUsableCard(page);
    expect((await seenBy(page)).filter((seen) => seen.includes('backstory-card'))).toEqual([]);
  });

  test('a page that swallows every key and click before all others cannot keep the card open', async () => {
    const { page } = here.get();
    await open('swallow.html');
    await openCard();
    await page.evaluate('swallowAll()');
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 700);
    await expect.poll(isOpen, { timeout: 5000 }).toBe(false);
  });

  test.for([
    ['removes it', (): void => document.querySelector('backstory-card')?.remove()],
    ['moves it', (): void => document.body.append(...document.querySelectorAll('backstory-card'))],
    [
      'replaces the whole document',
      (): void => {
        const page = document.createElement('html');
        page.append(document.createElement('body'));
        page.lastElementChild?.append('Sam Altman has the floor.');
        document.documentElement.replaceWith(page);
      },
    ],
  ] as const)('a card whose host is torn away is closed, and the next one opens: the page %s', async ([, tear]) => {
    const { page } = here.get();
    await open('events.html');
    await openCard();
    await page.evaluate(tear);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('backstory-card').length)).toBe(0);
    await aWhile(400);
    await openCard('altman');
    await escape();
  });

  test('a page that makes itself inert or hides its elements cannot keep the card from being closed', async () => {
    const { page } = here.get();
    await open('events.html');
    await openCard();
    await page.evaluate(() => (document.documentElement.inert = true));
    await escape();
  });

  test('a page that defines the card’s element itself gets no look into it, and the card is painted as ever', async () => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await open('element.html');
    await openCard();
    const read = await page.evaluate(() => {
      const internals: unknown = Reflect.get(window, 'internals');
      const inside = internals instanceof ElementInternals ? internals.shadowRoot : null;
      return `${inside?.textContent ?? ''}${document.documentElement.innerText}${document.documentElement.getHTML({ serializableShadowRoots: true })}`;
    });
    expect(read).not.toContain('Facts as of');
    const colour = await page.evaluate(() => {
      const panel = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]');
      return panel ? getComputedStyle(panel).backgroundColor : '';
    });
    expect(colour).toBe('rgb(255, 255, 255)');
    await expectUsableCard(page);
    expect(complaints.all()).toEqual([]);
    complaints.stop();
  });

  test('a page with an imitation of the card keeps it, and ours opens and closes beside it', async () => {
    const { page } = here.get();
    await open('imitation.html');
    await openCard();
    await escape();
    expect(await page.evaluate(() => document.querySelector('backstory-card.imitation') !== null)).toBe(true);
  });

  test('a name that moves away from under the resting pointer opens no card', async () => {
    const { page } = here.get();
    await open('moving.html');
    await hover(page, 'musk');
    await page.evaluate(() => document.querySelector('#ad')?.setAttribute('style', 'height: 300px'));
    await aWhile();
    expect(await isOpen()).toBe(false);
  });

  test('an open card follows its name when the page moves it', async () => {
    const { page } = here.get();
    await open('moving.html');
    await openCard();
    const distance = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('backstory-musk') ?? [];
        const panel = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect();
        return range instanceof Range && panel ? Math.abs(panel.top - range.getBoundingClientRect().bottom) : null;
      });
    const before = await distance();
    await page.evaluate(() => document.querySelector('#ad')?.setAttribute('style', 'height: 120px'));
    await expect
      .poll(async () => !(await isOpen()) || Math.abs(Number(await distance()) - Number(before)) < 2, { timeout: 2000 })
      .toBe(true);
    await page.keyboard.press('Escape');
  });

  test.for([
    ['the strictest policy and trusted types', 'strict.html'],
    ['quirks mode', 'quirks.html'],
    ['XHTML', 'article.xhtml'],
  ] as const)('under %s names are marked, the card is whole and nothing complains', async ([, path]) => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await open(path);
    await openCard();
    await expectUsableCard(page);
    expect(Object.keys(await marksOn(page)).toSorted()).toEqual(['altman', 'musk', 'openai']);
    expect(complaints.all()).toEqual([]);
    complaints.stop();
  });

  test('an SVG document is left alone without a word', async () => {
    const { page } = here.get();
    const complaints = complaintsOf(page);
    await page.goto(address('drawing.svg'));
    await aWhile();
    expect(await marksOn(page)).toEqual({});
    expect(complaints.all()).toEqual([]);
    complaints.stop();
  });

  test.for(['scripts', 'bare'])('an article in a sandbox is marked: %s', async (id) => {
    const { page } = here.get();
    await page.goto(address('sandbox.html'));
    const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
    expect(frame).toBeDefined();
    await frame?.waitForFunction(() => CSS.highlights.has('backstory-musk'), { timeout: 20_000, polling: 100 });
  });
});
