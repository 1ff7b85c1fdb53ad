import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chrome' | 'firefox';

interface Known {
  readonly variable: string;
  /** Oldest version that has what Backstory needs. */
  readonly oldest: number;
  readonly debian: string;
  readonly usual: readonly string[];
  readonly download: Browser;
}

const known: Readonly<Record<BrowserName, Known>> = {
  chrome: {
    variable: 'CHROME_PATH',
    oldest: 120,
    debian: 'chromium',
    usual: [
      ...[
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/snap/bin/chromium',
      ],
      ...['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    oldest: 140,
    debian: 'firefox-esr',
    usual: [
      ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
    download: Browser.FIREFOX,
  },
};

/**
 * Path of a browser: the one that the environment names, one in the usual places, else one installed now.
 *
 * @throws Error with a sentence that says what to do
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const { variable, usual } = known[name];
  const named = process.env[variable];
  if (named && !existsSync(named))
    throw new Error(`${variable} names ${named}, which does not exist. Correct it, or unset it to have a browser found.`);
  const path = named ?? usual.find(existsSync) ?? (await installBrowser(name));
  checkVersion(name, path);
  return path;
}

async function installBrowser(name: BrowserName): Promise<string> {
  const { debian, usual, variable, download } = known[name];
  try {
    if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
      installDebian(debian, ...(name === 'chrome' ? ['fonts-noto-cjk', 'fonts-noto-core'] : []));
      const path = usual.find(existsSync);
      if (path) return path;
    }
    const cacheDir = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('this system is unknown to the installer');
    const options = { browser: download, buildId: await resolveBuildId(download, platform, 'stable'), cacheDir };
    const path = computeExecutablePath(options);
    if (!existsSync(path)) {
      console.log(`Installing ${name} …`);
      await install(options);
    }
    return path;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`No ${name} was found and none could be installed (${reason}). Install one and set ${variable} to its path.`, {
      cause,
    });
  }
}

function installDebian(...packages: string[]) {
  console.log(`Installing ${packages.join(', ')} …`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const run = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (run.status !== 0) throw new Error(`apt-get ${args[0]}: ${run.stderr.trim()}`);
  }
}

function checkVersion(name: BrowserName, path: string) {
  if (process.platform === 'win32') return; // browsers there do not print their version
  const { stdout } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' });
  const version = Number(/\d+/.exec(stdout ?? '')?.[0]);
  const { oldest, variable } = known[name];
  if (Number.isNaN(version)) throw new Error(`${path} does not say its version. Set ${variable} to a browser that runs.`);
  if (version < oldest) throw new Error(`${path} is version ${version}; Backstory needs ${oldest} or later. Update it or set ${variable}.`);
}
