import type { Browser, Page } from 'playwright';

/** What one host shows, opened in a browser. A check without a fault has passed. */
export interface HostCheck {
  readonly name: string;
  readonly fault?: string;
}

/** Opens a host's page and looks at it as a person and as a style-sheet author would. */
export async function checkHost(browser: Browser, url: string): Promise<readonly HostCheck[]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    return [
      await check('shows the badge in words', () => seesBadge(page)),
      await check('lists the messages and opens the recipients of one', () =>
        opensRecipients(page),
      ),
      await check("leaves the styles of the host's own elements alone", () => keepsStyles(page)),
      await check('says nothing in the console', async () => complaints.join('\n  ') || undefined),
    ];
  } finally {
    await page.close();
  }
}

async function check(name: string, look: () => Promise<string | undefined>): Promise<HostCheck> {
  try {
    const fault = await look();
    return fault ? { name, fault } : { name };
  } catch (error) {
    return { name, fault: String(error) };
  }
}

async function seesBadge(page: Page): Promise<string | undefined> {
  await page.getByText('A badge in the host').getByText('Delivered', { exact: true }).waitFor();
  return undefined;
}

async function opensRecipients(page: Page): Promise<string | undefined> {
  const history = page
    .getByRole('table')
    .filter({ has: page.getByRole('button') })
    .last();
  await history.getByRole('rowheader').first().getByRole('button').click();
  const recipients = page.getByRole('searchbox').last();
  await recipients.waitFor();
  const statuses = await page.getByRole('cell').filter({ hasText: 'Delivered' }).count();
  return statuses > 0 ? undefined : 'No recipient is shown as delivered.';
}

/** Compares the computed styles of the host's elements with and without the kit's style rules. */
async function keepsStyles(page: Page): Promise<string | undefined> {
  const changed = await page.evaluate(() => {
    const own = [...document.querySelectorAll('[data-host]')];
    const look = () =>
      own.map((element) => {
        const style = getComputedStyle(element);
        return [...style]
          .filter((property) => !property.startsWith('--'))
          .map(
            (property) => `${element.localName} ${property}: ${style.getPropertyValue(property)}`,
          );
      });
    const withKit = look();
    let removed = 0;
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        if (!sheet.cssRules[index]?.cssText.includes('mds')) continue;
        sheet.deleteRule(index);
        removed += 1;
      }
    }
    if (removed === 0) return ["none of the kit's rules is on the page"];
    const without = new Set(look().flat());
    return withKit.flat().filter((line) => !without.has(line));
  });
  return changed.length === 0 ? undefined : changed.slice(0, 10).join('\n  ');
}
