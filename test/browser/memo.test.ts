import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issueAccessToken } from '../../infra/local/access-token.ts';
import { sampleText } from '../../infra/local/sample-requests.ts';
import { type OwnLocalStack, startLocalStack } from '../integration/local-stack.ts';

const CHROMIUM = '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);
const COMPANIES = ['apple', 'fuyao-glass', 'bed-bath-and-beyond'] as const;
const LANGUAGES = ['en', 'zh'] as const;

/** A4 in points. */
const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;
const PAGES_MAX = 8;

const madeSchema = z.object({ companyId: z.string(), id: z.string() });

/** Width and height of each page of a PDF, as its page objects state them. */
const pageSizes = (pdf: Buffer): readonly (readonly [number, number])[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const,
  );

/** Elements that stick out of the page’s column, which paper would cut off. Runs in the page. */
const STICKING_OUT = `(() => {
  const { right } = document.body.getBoundingClientRect();
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > right + 1)
    .map((element) => element.tagName + ' ' + (element.textContent ?? '').slice(0, 40));
})()`;

if (!isThere) console.log(`browser tests skipped: there is no ${CHROMIUM}`);

describe.runIf(isThere)('a credit memo in a browser', () => {
  let stack: OwnLocalStack;
  let browser: Browser;
  let headers: Record<string, string>;
  const paths = new Map<string, string>();

  beforeAll(async () => {
    stack = await startLocalStack();
    headers = { authorization: `Bearer ${await issueAccessToken({ tenant: 'memo' })}` };
    for (const id of COMPANIES) {
      const answer = await fetch(`${stack.baseUrl}/v1/assessments`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: await sampleText(id),
      });
      const made = madeSchema.parse(await answer.json());
      paths.set(id, `/v1/companies/${made.companyId}/assessments/${made.id}/memo`);
    }
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.close();
  });

  describe.each(COMPANIES)('of %s', (company) => {
    it.each(LANGUAGES)('in %s shows everything and prints to A4 pages', async (language) => {
      const context = await browser.newContext({
        extraHTTPHeaders: headers,
        viewport: { width: PAGE_WIDTH + 120, height: PAGE_HEIGHT },
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${stack.baseUrl}${paths.get(company)}?language=${language}`);
      expect(complaints).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        language === 'zh' ? 'zh-CN' : 'en',
      );
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('section > h2').count()).toBeGreaterThanOrEqual(4);
      expect(await page.locator('script').count()).toBe(0);
      const figures = page.locator('figure[role="img"]');
      expect(await figures.count()).toBeGreaterThanOrEqual(4);
      for (const label of await figures.evaluateAll((all) =>
        all.map((figure) => figure.getAttribute('aria-label')),
      ))
        expect(label).toMatch(/\d/);

      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(STICKING_OUT)).toEqual([]);
      const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
      expect(sizes.length).toBeGreaterThanOrEqual(2);
      expect(sizes.length).toBeLessThanOrEqual(PAGES_MAX);
      for (const [width, height] of sizes) {
        expect(Math.abs(width - PAGE_WIDTH)).toBeLessThanOrEqual(1);
        expect(Math.abs(height - PAGE_HEIGHT)).toBeLessThanOrEqual(1);
      }
      await context.close();
    });
  });
});
