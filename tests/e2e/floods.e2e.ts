import { describe, expect, test } from 'vitest';
import { waitForMark } from '../../lib/commands/on-page.ts';
import { inBrowser } from './in-browser.ts';
import { aWhile, complaintsOf } from './rig.ts';

/** How long a page may stand still at most while it is read, in milliseconds. Far above what is promised: only the unbounded fails. */
const STANDSTILL_MS = 5000;

// Pages with more than any page has: reading them ends, costs little at a time and leaves the rest marked.
describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const here = inBrowser(name, { runOn: 'everywhere' });

  /** Opens a page in a tab of its own and measures the longest time for which its clock stood still until `done`. */
  async function standstillOf(path: string, entity: string): Promise<{ longest: number; marks: number; complaints: readonly string[] }> {
    const { launched, served } = here.get();
    const page = await launched.browser.newPage();
    page.setDefaultTimeout(40_000);
    try {
      const complaints = complaintsOf(page);
      await page.goto(`${served.address}/hostile/${path}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => {
        let last = performance.now();
        let longest = 0;
        setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          Reflect.set(window, 'longest', longest);
        }, 10);
      });
      await waitForMark(page, entity);
      await aWhile(1500);
      const measured = await page.evaluate(() => ({
        longest: Math.round(Number(Reflect.get(window, 'longest'))),
        marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      }));
      console.info(`${name}, ${path}: ${JSON.stringify(measured)}`);
      return { ...measured, complaints: complaints.all() };
    } finally {
      await page.close();
    }
  }

  test('a burst of three hundred thousand nodes is tested at once, and the name in it found', async () => {
    const { longest, complaints } = await standstillOf('burst.html', 'altman');
    expect(longest).toBeLessThan(STANDSTILL_MS);
    expect(complaints).toEqual([]);
  });

  test('a text of twenty megabytes keeps nobody from the names before it', async () => {
    const { longest, complaints } = await standstillOf('long.html', 'altman');
    expect(longest).toBeLessThan(STANDSTILL_MS);
    expect(complaints).toEqual([]);
  });

  test('a page of a million candidates is marked as far as a reader could want it', async () => {
    const { longest, marks, complaints } = await standstillOf('flood.html', 'altman');
    expect(longest).toBeLessThan(STANDSTILL_MS);
    expect(marks).toBeLessThan(100_000);
    expect(complaints).toEqual([]);
  });

  // Chromium cannot show such a page, with or without the extension.
  test.skipIf(name === 'chrome')(
    'a page ten thousand elements deep is marked at its surface (skipped in Chromium, which cannot show it)',
    async () => {
      const { complaints } = await standstillOf('deep.html', 'openai');
      expect(complaints).toEqual([]);
    },
  );
});
