import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { HostCheck } from './checkHost.ts';

const STATIC = resolve('storybook-static');
const SUB_PATH = '/some/where/';
/** Resolved to this machine by the browser alone. Not a secure context, so no service worker can run there. */
export const PLAIN_HTTP_HOST = 'catalogue.test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const SCENARIO = 'iframe.html?viewMode=story&id=scenarios-whole-page--mixed-send';
const BADGES = 'iframe.html?viewMode=docs&id=components-statusbadge--docs';
const STATUSES = ['Pending', 'Sent', 'Delivered', 'Failed', 'Timed out', 'No status'];

interface Look {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  /** Waits for what the name says, and gives back what is wrong all the same. */
  readonly at: (page: Page, answers: Answers) => Promise<string | undefined>;
}

/** How many calls to the mock API the service worker answered, and how many went past it. */
interface Answers {
  byWorker: number;
  past: number;
}

const LOOKS: readonly Look[] = [
  {
    name: 'moves below a sub-path, answered by the service worker',
    host: 'localhost',
    path: SCENARIO,
    at: async (page, answers) => {
      await moves(page);
      const { byWorker, past } = answers;
      return byWorker > 0 && past === 0
        ? undefined
        : `The worker answered ${byWorker} calls, and ${past} went past it.`;
    },
  },
  {
    name: 'moves over plain http, where no service worker can run',
    host: PLAIN_HTTP_HOST,
    path: SCENARIO,
    at: async (page, answers) => {
      await moves(page);
      if (await page.evaluate(() => isSecureContext)) return 'The context is a secure one.';
      return answers.byWorker + answers.past === 0 ? undefined : 'Calls left the page.';
    },
  },
  {
    name: 'shows all six statuses on one page',
    host: 'localhost',
    path: BADGES,
    at: async (page) => {
      const story = page.locator('[id^="story--components-statusbadge--every-status"]').first();
      for (const status of STATUSES) await story.getByText(status, { exact: true }).waitFor();
      return undefined;
    },
  },
];

/** Opens the static catalogue below a sub-path of a plain file server: with a service worker, and where none can run. */
export async function checkCatalogue(browser: Browser): Promise<readonly HostCheck[]> {
  const server = await serveFiles();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const checks: HostCheck[] = [];
    for (const look of LOOKS) checks.push(await check(browser, port, look));
    return checks;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function check(browser: Browser, port: number, look: Look): Promise<HostCheck> {
  const { name } = look;
  const page = await browser.newPage();
  const answers: Answers = { byWorker: 0, past: 0 };
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.includes('/mock/')) return;
    answers[response.fromServiceWorker() ? 'byWorker' : 'past'] += 1;
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  try {
    await page.goto(`http://${look.host}:${port}${SUB_PATH}${look.path}`);
    const wrong = await look.at(page, answers);
    if (wrong !== undefined) complaints.push(wrong);
    return complaints.length === 0 ? { name } : { name, fault: complaints.join('\n  ') };
  } catch (error) {
    return { name, fault: [String(error), ...complaints].join('\n  ') };
  } finally {
    await page.close();
  }
}

/** Waits until the page tells of more recipients as settled than it did. */
async function moves(page: Page): Promise<void> {
  const progress = page.getByText(/^\d+ of \d+ settled\./);
  await progress.waitFor({ timeout: 30_000 });
  const before = await progress.textContent();
  await page.getByText(before ?? '', { exact: true }).waitFor({ state: 'detached' });
  await progress.waitFor();
}

/** A file server as plain as they come: no rewrites, no headers. */
function serveFiles(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(SUB_PATH)
      ? normalize(pathname.slice(SUB_PATH.length))
      : '..';
    const file = join(STATIC, inside === '.' ? 'index.html' : inside);
    if (inside.startsWith('..')) {
      // Browsers ask every origin for an icon, and complain where there is none.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((ready) => {
    server.listen(0, () => ready(server));
  });
}
