import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { sizesOf } from './budgets.ts';
import { findBrowser } from './browsers.ts';
import { run, type Finished } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const VitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() });
const totals = { passed: 0, failed: 0, skipped: 0 };

/** A step passes or ends the run; what it prints is shown when it fails. */
type Step = readonly [title: string, work: () => Promise<Finished>];

const steps: readonly Step[] = [
  ['types', () => run('tsc', '-p', 'tsconfig.json')],
  ['types of the core, without DOM', () => run('tsc', '-p', 'tsconfig.core.json')],
  ['lint', () => run('oxlint')],
  ['format', () => run('oxfmt', '--check')],
  ['dead code', () => run('knip')],
  ['facts', () => run('tsx', 'lib/commands/facts.ts', 'check')],
  ['unit tests', () => vitest('unit')],
  ['build for Chrome', () => run('wxt', 'build')],
  ['build for Firefox', () => run('wxt', 'build', '-b', 'firefox')],
  ['sizes', () => sizes()],
  ['package lint', () => run('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted')],
  ['test build for Chrome', () => run('wxt', 'build', '--mode', 'test')],
  ['test build for Firefox', () => run('wxt', 'build', '-b', 'firefox', '--mode', 'test')],
  ['browsers', () => browsers()],
  ['end to end in Chromium and Firefox', () => vitest('e2e')],
];

for (const [title, work] of steps) {
  const start = Date.now();
  const { ok, output } = await work();
  console.log(`${ok ? 'passed' : 'FAILED'}  ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok || title === 'sizes') console.log(output);
  if (!ok) {
    totals.failed ||= 1;
    break;
  }
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function vitest(project: string): Promise<Finished> {
  const file = `${root}.cache/vitest-${project}.json`;
  rmSync(file, { force: true });
  const finished = await run(
    'vitest',
    'run',
    '--project',
    project,
    '--bail=3',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = v.parse(VitestReport, JSON.parse(readFileSync(file, 'utf8')));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests;
    totals.skipped += report.numPendingTests;
    return { ok: finished.ok && report.numPassedTests > 0, output: finished.output };
  } catch (cause) {
    return { ok: false, output: `${finished.output}\nno report: ${String(cause)}` };
  }
}

function sizes(): Promise<Finished> {
  const { table, ok } = sizesOf(`${root}.output/chrome-mv3`);
  return Promise.resolve({ ok, output: table });
}

async function browsers(): Promise<Finished> {
  try {
    return { ok: true, output: `${await findBrowser('chrome')}\n${await findBrowser('firefox')}` };
  } catch (fault) {
    return { ok: false, output: fault instanceof Error ? fault.message : String(fault) };
  }
}
