// Asks the questions of this folder and writes docs/benchmarks.md. `npm run bench -- <name> …` asks only those.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import type { Question } from './question.ts';
import { type Section, write } from './report.ts';

const folder = new URL('questions/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no question ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

const options = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });
const sections: Section[] = [];
try {
  for (const name of asked.length > 0 ? asked : known) {
    const { question } = (await import(new URL(`${name}.ts`, folder).href)) as { question: Question };
    console.log(`\n${question.title}\n`);
    const body = await question.answer({ openPage });
    console.log(body);
    sections.push({ name, title: question.title, body });
  }
} finally {
  await browser.close();
}
write(sections, browser.version());

/** A page that is isolated from others: only those are given a fine clock. */
async function openPage() {
  const page = await browser.newPage();
  await page.route('http://localhost/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
      body: '<!doctype html><html lang="zh-CN"><title>bench</title><body></body></html>',
    }),
  );
  await page.goto('http://localhost/');
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('The page has no fine clock.');
  return page;
}
