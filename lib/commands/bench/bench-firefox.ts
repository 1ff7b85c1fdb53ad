import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { testBuild } from '../launch.ts';
import { measureCard } from './card.ts';
import type { Extent, Measured, Stage } from './extent.ts';
import type { Figure } from './figure.ts';
import { gather } from './gathered.ts';
import { firstMarkFigure, untilMarksStand, watchMarks } from './in-page.ts';
import { latenciesOf, latencyFigure } from './live.ts';
import type { Subject } from './subjects.ts';
import { unsettle } from './unrest.ts';
import { sitesAt, visitTwice, type Sites } from './visits.ts';

/** Firefox takes no pattern for names of this machine: so many are listed. */
const NAMES = ['news.test', ...Array.from({ length: 400 }, (_, index) => `news-${index + 1}.test`)];

const gaps =
  'Chromium only: script time of the sentinel, cost of the first scan and its tasks, share of a core, heap and layout shift; ' +
  'driven from outside Firefox hands over no trace, no profile and no heap of a page. What it tells here is by its own clock, to the millisecond.';

/** Measures in Firefox what a page can see of us itself: when marks stand, when cards are painted. */
export async function benchFirefox({ subjects, address }: Stage, { rounds, openings, liveMs, tell }: Extent): Promise<Measured> {
  const browser = await startFirefox();
  try {
    const sites = sitesAt(address, NAMES.values());
    const figures: Figure[] = [];
    for (const subject of subjects.withMentions) {
      tell(`Firefox, ${subject.name}: first mark`);
      figures.push(await measureFirstMark(browser, subject, sites, subject.isOwn ? rounds.own : rounds.saved));
    }
    tell('Firefox: cards');
    figures.push(...(await measureCard(browser, subjects.article, sites, openings)));
    tell('Firefox: live page');
    const latencies = await visitTwice(browser, sites.fresh(subjects.liveBlog.path), {
      prepare: watchMarks,
      async measure(page, load) {
        await load();
        await untilMarksStand(page);
        return latenciesOf(await unsettle(page, liveMs));
      },
    });
    figures.push(latencyFigure(subjects.liveBlog.name, latencies));
    return { browser: await browser.version(), figures, gaps };
  } finally {
    await browser.close();
  }
}

async function startFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': NAMES.join(',') },
    defaultViewport: { width: 1000, height: 760 },
  });
  await browser.installExtension(testBuild('firefox'));
  return browser;
}

async function measureFirstMark(browser: Browser, subject: Subject, sites: Sites, rounds: number): Promise<Figure> {
  const times = gather();
  for (let round = 0; round < rounds; round += 1) {
    const { cold, warm } = await visitTwice(browser, sites.fresh(subject.path), {
      prepare: watchMarks,
      async measure(page, load) {
        await load();
        return untilMarksStand(page);
      },
    });
    times.add('first mark', { cold: cold.firstMs, warm: warm.firstMs });
    times.add('parsed', { cold: cold.parsedMs, warm: warm.parsedMs });
  }
  return firstMarkFigure(subject.name, times.of('first mark'), times.of('parsed'));
}
