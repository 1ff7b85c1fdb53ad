import { existsSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { rowOf } from './bench/figure.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchInBrowsers } from './bench/in-browsers.ts';
import type { Extent, Measured } from './bench/extent.ts';
import { overviewOf, shortfallsOf, tableOf } from './bench/table.ts';

const usage = `npm run bench                     what the extension costs in Chromium, first visit and second, beside what the least and the usual cost
npm run bench -- --firefox        the same, and in Firefox what can be measured there
npm run bench -- --pages FOLDER   on saved pages (.html) too, as they are and with our article at their head
npm run bench -- --quick          one visit a page: whether it works, not how well
npm run bench -- --strict         fails where a target is missed
npm run bench -- --growth         what spotting costs by length, on an article and on texts made to hurt; fails where it grows faster
npm run bench -- … --json         as JSON, with every number`;

const tell = (line: string) => console.error(line);
const whole: Extent = { rounds: { own: 7, saved: 3 }, openings: { cold: 20, warm: 20 }, liveMs: 10_000, tell };
const quick: Extent = { rounds: { own: 1, saved: 1 }, openings: { cold: 2, warm: 3 }, liveMs: 3000, tell };

try {
  await main(readOptions());
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        firefox: { type: 'boolean', default: false },
        pages: { type: 'string' },
        quick: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        growth: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, { cause });
  }
}

type Options = ReturnType<typeof readOptions>;

async function main(options: Options) {
  if (options.help) return console.log(usage);
  if (options.growth) {
    process.exitCode = benchGrowth(options.json) ? 0 : 1;
    return;
  }
  const pages = options.pages ?? null;
  if (pages !== null && !existsSync(pages)) throw new Error(`There is no folder ${pages}`);
  const browsers = options.firefox ? (['chrome', 'firefox'] as const) : (['chrome'] as const);
  report(await benchInBrowsers(browsers, pages, options.quick ? quick : whole), options);
}

/** A missed target is named, whatever is printed; it fails the command only where that was asked for. */
function report(measured: readonly Measured[], options: Options) {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
  const at = new Date().toISOString();
  const results = measured.map(({ browser, figures, gaps }) => ({
    browser,
    gaps,
    figures: figures.map((figure) => ({ ...figure, row: rowOf(figure) })),
  }));
  if (options.json) console.log(JSON.stringify({ at, machine, quick: options.quick, results }, null, 2));
  else console.log(`${at}, ${machine}`);
  for (const { browser, gaps, figures } of results) {
    const rows = figures.map(({ row }) => row);
    const shortfalls = shortfallsOf(rows);
    if (!options.json) console.log(`\n${browser}\n${tableOf(rows)}`);
    if (!options.json) console.log(['', overviewOf(rows), gaps].join('\n'));
    const print = options.json ? console.error : console.log;
    print(
      ['', ...shortfalls, `${browser}: ${shortfalls.length} of ${rows.filter(({ target }) => target).length} targets missed`].join('\n'),
    );
    if (options.strict && shortfalls.length > 0) process.exitCode = 1;
  }
}
