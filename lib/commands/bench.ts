import { parseArgs } from 'node:util';
import { rowOf } from './bench/figure.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchChromium } from './bench/in-browsers.ts';
import { shortfallsOf, tableOf } from './bench/table.ts';

const usage = `npm run bench              what the extension costs in a real browser, beside what the least and the usual would cost`;
const { values } = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    pages: { type: 'string' },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else if (values.growth) process.exitCode = benchGrowth(values.json) ? 0 : 1;
else {
  const figures = await benchChromium({ pages: values.pages ?? null, rounds: values.quick ? 1 : 5, tell: (line) => console.error(line) });
  const rows = figures.map(rowOf);
  console.log(tableOf(rows));
  console.log(shortfallsOf(rows).join('\n'));
}
