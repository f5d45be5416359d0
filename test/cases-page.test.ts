import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesPage } from '../scripts/cases-page.ts';

it('docs/cases.md says what the machines, the checks and the documents say (write it with: node scripts/cases-page.ts)', () => {
  const page = casesPage();
  expect(page).not.toMatch(/undefined|<!--|\| `–`/);
  expect(readFileSync('docs/cases.md', 'utf8')).toBe(`${page}\n`);
});
