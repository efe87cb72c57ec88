import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';

/** The Chromium that travels inside an npm package, for Linux on x64: no download host, no root. */
const PACKAGED = { name: '@sparticuz/chromium', version: '153.0.0' };
const CACHE = resolve('node_modules/.cache', `chromium-${PACKAGED.version}`);

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium for the tests, fetching one from the package registry where the machine has none.
 *
 * @returns its path, or `undefined` where Playwright's own is installed and found by itself.
 * @throws Error where none can be had; it names what to install.
 */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(
      `[message-delivery-status] CHROMIUM_PATH names ${named}, which does not start. The browser tests need it. Unset it or name another.`,
    );
  }
  if (existsSync(chromium.executablePath())) return undefined;
  return SYSTEM_PLACES.find(starts) ?? (await packagedChromium()) ?? playwrightsOwn();
}

function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(CACHE, 'node_modules', PACKAGED.name);
  if (!existsSync(home)) {
    mkdirSync(CACHE, { recursive: true });
    execFileSync(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--prefix',
        CACHE,
        `${PACKAGED.name}@${PACKAGED.version}`,
      ],
      { stdio: 'ignore' },
    );
  }
  // The package unpacks to the folder for temporary files and reuses whatever is there: give it one of its own.
  const unpacked = join(CACHE, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unpacked;
  try {
    const { default: packaged, inflate } = await import(
      createRequire(join(CACHE, 'package.json')).resolve(PACKAGED.name)
    );
    const path: string = await packaged.executablePath();
    // Its own NSS libraries are unpacked by itself on one host only; elsewhere they may be missing.
    await inflate(join(home, 'bin', 'al2023.tar.br'));
    process.env.LD_LIBRARY_PATH = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
    return starts(path) ? path : undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function playwrightsOwn(): undefined {
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      '[message-delivery-status] No Chromium was found, and none could be fetched. The browser tests need one. Install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
    );
  }
  return undefined;
}
