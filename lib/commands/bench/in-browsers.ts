import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triggersOf } from '../../facts/triggers.ts';
import { testBuild } from '../launch.ts';
import { loadLexicon } from '../load-lexicon.ts';
import { run } from '../run.ts';
import { servePages } from '../serve.ts';
import { startChromium, type Chromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { mainNames } from './main-names.ts';
import { writeReferences, type ReferenceName } from './references.ts';
import { measureScan } from './scan.ts';
import { measureSentinel } from './sentinel.ts';
import { writeSubjects } from './subjects.ts';
import { sitesAt } from './visits.ts';

/** How much is measured. */
export interface Extent {
  /** A folder of saved pages, or `null`. */
  readonly pages: string | null;
  /** Visits of each page with each extension. */
  readonly rounds: number;
  /** Told what is being done, a line at a time. */
  readonly tell: (line: string) => void;
}

/** Measures the test build in Chromium, which is the shipped one but for the card's open shadow root. */
export async function benchChromium({ pages, rounds, tell }: Extent): Promise<Figure[]> {
  tell('Building …');
  const built = await run('wxt', 'build', '--mode', 'test');
  if (!built.ok) throw new Error(`The extension could not be built:\n${built.output}`);
  const { pack } = loadLexicon();
  const triggers = triggersOf(pack);
  const names = mainNames(pack);
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  mkdirSync(join(folder, 'pages'));
  const subjects = writeSubjects(join(folder, 'pages'), pages, new RegExp(triggers, 'i'), names);
  const references = writeReferences(join(folder, 'extensions'), { triggers, names });
  // Saved pages are to be read, not run.
  const served = await servePages([join(folder, 'pages')], 0, { 'content-security-policy': "script-src 'none'" });
  const sites = sitesAt(served.address);
  const figures: Figure[] = [];
  const open: Chromium[] = [];
  const start = async (extension: string) => {
    const chromium = await startChromium(extension);
    open.push(chromium);
    return chromium;
  };
  const reference = (name: ReferenceName) => start(references[name]);
  try {
    const ours = await start(testBuild('chrome'));
    const rivals = { empty: await reference('empty'), bare: await reference('bare'), 'same words': await reference('same words') };
    for (const subject of subjects.withoutMentions) {
      tell(`${subject.name}: sentinel`);
      figures.push(...(await measureSentinel({ ours, references: rivals }, subject, sites, rounds)));
    }
    const walk = await reference('bare walk');
    const markJs = await reference('mark.js');
    for (const subject of subjects.withMentions) {
      tell(`${subject.name}: scan`);
      figures.push(...(await measureScan({ ours, walk, markJs }, subject, sites, rounds)));
    }
  } finally {
    for (const chromium of open) await chromium.close();
    served.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
