import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, or null: `CHROMIUM` names another one. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  return named ?? CANDIDATES.find((path) => existsSync(path)) ?? null;
}

/** Prints pages to PDF with one browser; `close` ends it. */
export async function pdfPrinter(
  executablePath: string,
): Promise<{ readonly print: (html: string) => Promise<Uint8Array>; readonly close: () => Promise<void> }> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage();
  return {
    print: async (html) => {
      await page.setContent(html);
      return page.pdf({ format: 'A4' });
    },
    close: () => browser.close(),
  };
}
