import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnLocalStack, startLocalStack } from '../integration/local-stack.ts';

const CHROMIUM = '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);

if (!isThere) console.log(`browser tests skipped: there is no ${CHROMIUM}`);

describe.runIf(isThere)('the documentation page in a browser', () => {
  let stack: OwnLocalStack;
  let browser: Browser;
  beforeAll(async () => {
    stack = await startLocalStack();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.close();
  });

  it('shows every group of routes under its strict content policy, without an error', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${stack.baseUrl}/docs`);
    await page.waitForSelector('.opblock');
    const groups = await page.locator('.opblock-tag').allInnerTexts();
    for (const group of ['assessments', 'companies', 'catalogue'])
      expect(
        groups.some((text) => text.startsWith(group)),
        group,
      ).toBe(true);
    expect(await page.locator('.opblock').count()).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  it('opens a route down to its example', async () => {
    const page = await browser.newPage();
    await page.goto(`${stack.baseUrl}/docs`);
    await page.locator('.opblock-summary', { hasText: 'Rate a company in one call' }).click();
    await page.waitForSelector('.opblock-body');
    expect(await page.locator('.opblock-body').textContent()).toMatch(/idempotency-key/i);
  });
});
