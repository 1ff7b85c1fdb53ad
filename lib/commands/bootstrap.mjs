// Runs one of the project's commands on a machine that has nothing but git and Node. No dependencies and no new
// syntax in here: an old Node must get as far as the sentence that tells it what to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [command, ...rest] = process.argv.slice(2);

checkNode();
installPackages();
const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'lib', 'commands', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD || process.cwd(),
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
});
if (run.error) fail(`${command} could not be started: ${run.error.message}`);
process.exit(run.status === null ? 1 : run.status);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Backstory needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`);
}

/** Installs what the lockfile names, if that has not been done since it last changed. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.backstory-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lockfile that lacks packages for other systems which a registry does not carry.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail(`Packages could not be installed (npm install):\n${npm.stdout || ''}${npm.stderr || npm.error}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
