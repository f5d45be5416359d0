import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../scripts/rules-page.ts';

it('docs/rules.md says what the rule sets say (write it with: node scripts/rules-page.ts)', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(`${rulesPage()}\n`);
});
