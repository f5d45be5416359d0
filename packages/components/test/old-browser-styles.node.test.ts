import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What Chromium 69 to 86 do not know, so that a whole rule with it is lost or a distance is zero. */
const TOO_NEW: readonly (readonly [RegExp, string])[] = [
  [/:(is|where|has)\(/, ':is, :where, :has'],
  [/(^|[;{\s])inset(-\w+)*:/, 'inset'],
  [/(margin|padding)-(inline|block):/, 'the shorthands margin-inline and padding-block'],
  [/aspect-ratio:/, 'aspect-ratio'],
  [/@(layer|container|property)\b/, '@layer, @container, @property'],
  [/\b\d+(dvh|svh|lvh|cqw|cqi)\b/, 'dvh and container units'],
  [/\b(clamp|min|max)\((?!-)/, 'clamp, min, max'],
  [/color-mix\(|oklch\(/, 'new colours'],
  [/(^|\s)&[\s.:[]/, 'nesting'],
  [/:not\([^)]*,/, ':not with a list'],
  [/(row|column)-gap:/, 'row-gap and column-gap, where gap says it'],
];

/** The rules of a sheet, without those that only group others. */
function rulesOf(text: string): string[] {
  return [...text.matchAll(/[^{}]+\{[^{}]*\}/g)].map(([rule]) => rule);
}

/** Returns what an old Chromium would not understand in a sheet. */
function faults(text: string): string[] {
  const found = TOO_NEW.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const flexGap = rulesOf(text).some((rule) => /display: (inline-)?flex/.test(rule) && /[\s;]gap: (?!0;)/.test(rule));
  const barelyVisible = text.includes(':focus-visible') && !text.includes(':focus:not(:focus-visible)');
  return [...found, ...(flexGap ? ['gap in a flex box'] : []), ...(barelyVisible ? [':focus-visible alone'] : [])];
}

describe('styles', () => {
  const sheets = globSync('packages/components/src/**/*.styles.ts');

  it.each(sheets)('%s keep to what Chromium 69 knows', (path) => {
    expect(faults(readFileSync(path, 'utf8').replaceAll(/\$\{[^}]*\}/g, 'x'))).toEqual([]);
  });

  it('are there to be read', () => expect(sheets.length).toBeGreaterThan(10));

  it.each([
    'p:is(.a, .b) { color: red }',
    'p { inset: 0 }',
    'p { inset-inline-start: 0 }',
    'p { margin-inline: auto }',
    'p { display: flex; gap: 1em }',
    'p { min-height: 100dvh }',
    'p { width: min(1em, 2em) }',
    ':focus-visible { outline: none }',
    '.a { & .b { color: red } }',
    '@layer base { p { color: red } }',
  ])('would be caught at %s', (text) => expect(faults(text)).toHaveLength(1));

  it.each([
    'p { display: grid; gap: 1em; grid-template-columns: minmax(0, 1fr) }',
    'p { margin-inline-start: 1em; padding-block-end: 1em }',
    'p { display: flex; gap: 0; margin: 1em }',
    ':focus { outline: 1px solid } :focus:not(:focus-visible) { outline: none }',
    '@media (min-width: 40rem) { p:not(.a) { color: red } }',
  ])('may say %s', (text) => expect(faults(text)).toEqual([]));
});
