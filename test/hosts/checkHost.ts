import type { Browser, Locator, Page } from 'playwright';

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
      await check(
        'draws the badge in its own colour, also where the host sets no color-scheme',
        () => seesColour(page),
      ),
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
  await badgeOf(page).waitFor();
  return undefined;
}

/** The dark green that a delivered badge has on a light page. */
const DELIVERED = 'rgb(29, 74, 47)';

async function seesColour(page: Page): Promise<string | undefined> {
  const colour = await badgeOf(page).evaluate((badge) => getComputedStyle(badge).color);
  return colour === DELIVERED ? undefined : `The badge is ${colour}, not ${DELIVERED}.`;
}

function badgeOf(page: Page): Locator {
  return page.getByText('A badge in the host').getByText('Delivered', { exact: true });
}

/** A settled message of the mock backend's history. */
const MESSAGE = 'Payslip for October is ready';

async function opensRecipients(page: Page): Promise<string | undefined> {
  await page.getByRole('button', { name: MESSAGE }).click();
  const recipients = page.getByRole('region', { name: MESSAGE });
  const row = recipients
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: '@' }) })
    .filter({ has: page.getByText('Delivered', { exact: true }) });
  await row.first().waitFor();
  return undefined;
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
