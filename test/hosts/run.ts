/**
 * `npm run test:hosts`: installs the packed tarball into each host, outside the repository, builds the host, opens it in
 * Chromium against the mock backend, and ends with one line `N passed, N failed`. Builds package and catalogue first, unless
 * `--built` says that they have just been built.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { checkCatalogue, PLAIN_HTTP_HOST } from './checkCatalogue.ts';
import { checkHost, type HostCheck } from './checkHost.ts';

/** Folders that make up each host, laid over each other. All of them have the same elements of their own. */
const HOSTS = [
  { name: 'vite-react19', folders: ['vite', 'vite-react19'], own: 'src/host' },
  { name: 'vite-react18', folders: ['vite', 'vite-react18'], own: 'src/host' },
  { name: 'next-app-router', folders: ['next-app-router'], own: 'app/host' },
];
const built = process.argv.includes('--built');
const started: ChildProcess[] = [];
let passed = 0;
let failed = 0;

const work = mkdtempSync(join(tmpdir(), 'hosts-'));
try {
  if (!built) npm(['run', 'build'], resolve('.'));
  npm(['pack', '--pack-destination', work], resolve('.'));
  const tarball = join(work, readdirSync(work).find((file) => file.endsWith('.tgz')) ?? '');

  const apiPort = await freePort();
  start('npm', ['run', 'mock-api'], resolve('.'), { PORT: String(apiPort) });
  const api = `http://localhost:${apiPort}`;
  await answers(`${api}/messages`);

  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1`],
  });
  for (const { name: host, folders, own } of HOSTS) {
    console.log(`== ${host}`);
    try {
      const folder = join(work, host);
      for (const from of folders) cpSync(resolve('test/hosts', from), folder, { recursive: true });
      cpSync(resolve('test/hosts/shared'), join(folder, own), { recursive: true });
      npm(['ci', '--no-audit', '--no-fund'], folder);
      npm(['install', '--no-save', '--no-audit', '--no-fund', tarball], folder);
      if (host.startsWith('vite')) npm(['run', 'check'], folder);
      npm(['run', 'build'], folder);
      const port = await freePort();
      start('npm', ['run', 'serve', '--', String(port)], folder);
      const url = `http://127.0.0.1:${port}/?api=${encodeURIComponent(api)}`;
      await answers(url);
      tell(host, await checkHost(browser, url));
    } catch (error) {
      console.error(`FAILED: ${host} did not get to its checks`, error);
      failed += 1;
    }
  }
  if (!built) npm(['run', 'build:catalogue'], resolve('.'));
  tell('catalogue', await checkCatalogue(browser));
  await browser.close();
} finally {
  for (const child of started) stop(child);
  rmSync(work, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function tell(host: string, checks: readonly HostCheck[]): void {
  for (const { name, fault } of checks) {
    console.log(`${fault ? 'FAILED' : 'ok'}: ${host} ${name}${fault ? `\n  ${fault}` : ''}`);
    if (fault) failed += 1;
    else passed += 1;
  }
}

/** Runs npm quietly; what it said is told only where it failed. */
function npm(args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync('npm', [...args], { cwd, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`[message-delivery-status] npm ${args.join(' ')} failed.\n${stdout}\n${stderr}`);
}

function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): void {
  const options = {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  } as const;
  started.push(spawn(command, [...args], options));
}

/** Ends a server and what it started: npm passes no signal on to its script's children. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not up yet.
    }
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`[message-delivery-status] Nothing answers at ${new URL(url).origin}.`);
}
