import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import type { Browser } from 'playwright';
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

/** Opens the static catalogue below a sub-path of a plain file server: with a service worker, and where none can run. */
export async function checkCatalogue(browser: Browser): Promise<readonly HostCheck[]> {
  const server = await serveFiles();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    return [
      await look(
        'moves below a sub-path, with a service worker',
        browser,
        `http://localhost:${port}`,
        SCENARIO,
        'rowheader',
        true,
      ),
      await look(
        'moves over plain http, where no service worker can run',
        browser,
        `http://${PLAIN_HTTP_HOST}:${port}`,
        SCENARIO,
        'rowheader',
        false,
      ),
      await look(
        'shows all six statuses on one page',
        browser,
        `http://localhost:${port}`,
        BADGES,
        'heading',
        true,
      ),
    ];
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function look(
  name: string,
  browser: Browser,
  origin: string,
  path: string,
  role: 'rowheader' | 'heading',
  secure: boolean,
): Promise<HostCheck> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  try {
    await page.goto(`${origin}${SUB_PATH}${path}`);
    await page.getByRole(role).first().waitFor({ timeout: 30_000 });
    await page.getByText('Delivered').first().waitFor();
    if ((await page.evaluate(() => isSecureContext)) !== secure)
      complaints.push('the context is not the one meant');
    return complaints.length === 0 ? { name } : { name, fault: complaints.join('\n  ') };
  } catch (error) {
    return { name, fault: [String(error), ...complaints].join('\n  ') };
  } finally {
    await page.close();
  }
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
