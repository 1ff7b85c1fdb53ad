import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triggersOf } from '../../facts/triggers.ts';
import type { BrowserName } from '../browsers.ts';
import { loadLexicon } from '../load-lexicon.ts';
import { run } from '../run.ts';
import { servePages } from '../serve.ts';
import { benchChromium } from './bench-chromium.ts';
import { benchFirefox } from './bench-firefox.ts';
import type { Extent, Measured, Stage } from './extent.ts';
import { mainNames } from './main-names.ts';
import { writeReferences } from './references.ts';
import { writeSubjects } from './subjects.ts';

/**
 * Saved pages are to be read, not run, and what they ask for is not there: their markup alone counts. Frames that lead
 * nowhere would have processes of their own, and a trace waits seconds for each that goes.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Builds the extension, writes and serves the pages and measures in one browser after the other.
 *
 * @param pages - A folder of saved pages, or `null`
 */
export async function benchInBrowsers(browsers: readonly BrowserName[], pages: string | null, extent: Extent): Promise<Measured[]> {
  for (const browser of browsers) await build(browser, extent.tell);
  const { pack } = loadLexicon();
  const triggers = triggersOf(pack);
  const names = mainNames(pack);
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const written = join(folder, 'pages');
  mkdirSync(written);
  const served = await servePages([written], 0, { 'content-security-policy': POLICY });
  try {
    const stage: Stage = {
      subjects: writeSubjects(written, pages, new RegExp(triggers, 'i'), names),
      references: writeReferences(join(folder, 'extensions'), { triggers, names }),
      address: served.address,
    };
    const measured: Measured[] = [];
    for (const browser of browsers) measured.push(await (browser === 'chrome' ? benchChromium : benchFirefox)(stage, extent));
    return measured;
  } finally {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The test build is the shipped one, minified, but for the card's shadow root: it is open, so that a card can be seen to be painted. */
async function build(browser: BrowserName, tell: Extent['tell']): Promise<void> {
  tell(`Building for ${browser} …`);
  const built = await run('wxt', 'build', '-b', browser, '--mode', 'test');
  if (!built.ok) throw new Error(`The extension could not be built:\n${built.output}`);
}
