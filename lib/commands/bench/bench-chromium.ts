import { testBuild } from '../launch.ts';
import { measureCard } from './card.ts';
import { startChromium, type Chromium } from './chromium.ts';
import type { Extent, Measured, Stage } from './extent.ts';
import { unmeasured, type Figure } from './figure.ts';
import { measureFootprint } from './footprint.ts';
import { measureLive } from './live.ts';
import { measureScan } from './scan.ts';
import { measureSentinel } from './sentinel.ts';
import type { Subject } from './subjects.ts';
import { sitesAt } from './visits.ts';

/** Measures everything in Chromium, each extension in a browser of its own, all open at a time: only one of them ever works. */
export async function benchChromium(
  { subjects, references, address }: Stage,
  { rounds, openings, liveMs, tell }: Extent,
): Promise<Measured> {
  const sites = sitesAt(address);
  const figures: Figure[] = [];
  const open: Chromium[] = [];
  const start = async (extension: string) => {
    const chromium = await startChromium(extension);
    open.push(chromium);
    return chromium;
  };
  try {
    const ours = await start(testBuild('chrome'));
    const empty = await start(references('empty'));
    const rivals = { empty, bare: await start(references('bare')), 'same words': await start(references('same words')) };
    for (const subject of subjects.withoutMentions) {
      await attempt('sentinel, script', subject, () => measureSentinel({ ours, references: rivals }, subject, sites, roundsFor(subject)));
    }
    const markers = { ours, walk: await start(references('bare walk')), markJs: await start(references('mark.js')) };
    for (const subject of subjects.withMentions) {
      await attempt('first scan until marks stand', subject, () => measureScan(markers, subject, sites, roundsFor(subject)));
      await attempt('JavaScript heap of ours', subject, () => measureFootprint({ ours, empty }, subject, sites, 1));
    }
    await attempt('cards', subjects.article, () => measureCard(ours.browser, subjects.article, sites, openings));
    await attempt('live page', subjects.liveBlog, () => measureLive({ ours, empty }, subjects.liveBlog, sites, liveMs));
    return { browser: await ours.browser.version(), figures, gaps: '' };
  } finally {
    for (const chromium of open) await chromium.close();
  }

  /** Busy machines lose pieces of traces: what fails is tried once more. A page that breaks does not take the others' figures with it. */
  async function attempt(what: string, subject: Subject, measure: () => Promise<readonly Figure[]>) {
    tell(`Chromium, ${subject.name}: ${what}`);
    for (let trial = 0; trial < 2; trial += 1) {
      try {
        figures.push(...(await measure()));
        return;
      } catch (fault) {
        tell(fault instanceof Error ? fault.message : String(fault));
      }
    }
    figures.push(unmeasured(what, subject.name));
  }

  function roundsFor({ isOwn }: Subject): number {
    return isOwn ? rounds.own : rounds.saved;
  }
}
