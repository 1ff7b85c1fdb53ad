import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { launch, tabIdOf, type Launched } from './launch.ts';
import { cardText, hover, marksOn, waitForMark, waitForNoCard } from './on-page.ts';
import { run } from './run.ts';
import { servePages } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'screenshots');
const core = ['musk', 'altman', 'openai', 'xai', 'bid'];
const samples = ['sample-en.html', 'sample-ja.html'] as const;

const name: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

try {
  console.log('Building …');
  const built = await run('wxt', 'build', '-b', name, '--mode', 'test');
  if (!built.ok) throw new Error(`The extension could not be built:\n${built.output}`);
  const pages = await servePages([join(root, 'tests/pages')], Number(process.env.PORT ?? 4173));
  const launched = await launch(name, { headless });
  if (headless) {
    await tour(launched, pages.address);
    await launched.close();
  } else {
    const page = await launched.browser.newPage();
    await page.goto(`${pages.address}/${samples[0]}`);
    console.log(`${pages.address}/${samples[0]} is open. Rest the pointer on a marked name. Close the browser to end.`);
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  }
  pages.close();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
process.exit();

/** Without a display: shows in a table and in pictures what a reader would have seen. */
async function tour(launched: Launched, address: string) {
  const { browser, openExtensionPage } = launched;
  if (!existsSync(folder)) mkdirSync(folder);
  for (const sample of samples) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 860 });
    await page.goto(`${address}/${sample}`);
    await waitForMark(page, 'musk');
    await printMarks(page, sample);
    await save(page, sample.replace('.html', ''));
    for (const entity of core) {
      await hover(page, entity);
      console.log(`  card of ${entity}: ${(await cardText(page)).slice(0, 90)} …`);
      await save(page, `${sample.replace('.html', '')}-card-${entity}`);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  }
  const tab = await tabIdOf(launched, `${address}/${samples[0]}`);
  for (const [path, width] of [
    [`popup.html#tab=${tab}`, 372],
    ['options.html', 900],
    ['story.html', 1100],
  ] as const) {
    const page = await openExtensionPage(path);
    await page.setViewport({ width, height: 760 });
    await page.waitForSelector('main');
    await save(page, path.replace(/\.html.*/, ''));
  }
  console.log(`\nPictures: ${relative(process.cwd(), folder) || '.'}`);
}

async function printMarks(page: Page, sample: string) {
  const marks = await marksOn(page);
  console.log(`\n${sample}`);
  for (const [entity, surfaces] of Object.entries(marks)) {
    console.log(`  ${entity.padEnd(24)} ${String(surfaces.length).padStart(3)}  ${[...new Set(surfaces)].slice(0, 5).join(' · ')}`);
  }
}

async function save(page: Page, title: string) {
  await page.screenshot({ path: join(folder, `${title}.png`) });
}
