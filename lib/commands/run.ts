import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a finished tool leaves behind. */
export interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one of the installed tools in the checkout and gathers what it prints. */
export function run(tool: string, ...args: string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', tool, ...args], {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => printed.push(data));
    child.stderr.on('data', (data: Buffer) => printed.push(data));
    child.on('error', (fault) => resolve({ ok: false, output: fault.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(printed).toString('utf8') }));
  });
}
