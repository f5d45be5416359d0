import { describe, expect, it } from 'vitest';
import { delayedTransitions, outsideWords, unsafeMarkup } from './forbidden-words.ts';
import { packageSources, parseSource } from './source-file.ts';

describe('core', () => {
  it('reaches nothing outside itself', () => expect(packageSources('core').flatMap(outsideWords)).toEqual([]));

  it('keeps no legal period in a timer', () => {
    const machines = packageSources('core').filter(({ path }) => path.includes('/machines/'));
    expect(machines.flatMap(delayedTransitions)).toEqual([]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    "fetch('/guides')",
    'setTimeout(() => {}, 30 * 86_400_000)',
    'process.env',
    "document.title = ''",
    'Math.random()',
    'crypto.randomUUID()',
    'const clock = { now: Date.now }',
    'const page = { document }',
    'const { env } = process',
  ])('would be caught at %s', (text) => {
    expect(outsideWords(parseSource('packages/core/src/model/bad.ts', text))).toHaveLength(1);
  });

  it.each([
    "new Date('2026-01-01')",
    'interface Material { document: string; fetch(): void }',
    'function read(document: string) { return document.length; }',
    'const words = { process: 1 }.process;',
  ])('may say %s', (text) => {
    expect(outsideWords(parseSource('packages/core/src/model/good.ts', text))).toEqual([]);
  });

  it('would be caught at a timer in a machine', () => {
    const machine = "const machine = createMachine({ states: { open: { after: { 1000: 'late' } } } });";
    expect(delayedTransitions(parseSource('packages/core/src/machines/bad.ts', machine))).toHaveLength(1);
  });
});

describe('components', () => {
  it('work under a strict content security policy and parse no HTML', () => {
    expect(packageSources('components').flatMap(unsafeMarkup)).toEqual([]);
  });

  it.each([
    'html`<p style="color: red"></p>`',
    'html`<p style=${wide}></p>`',
    'html`<style>p { color: red }</style>`',
    'html`<button onclick="${go}"></button>`',
    'html`<p .innerHTML=${text}></p>`',
    'unsafeHTML(text)',
    'element.innerHTML = text',
    "eval('1')",
    "new Function('return 1')",
    'styleMap(look)',
  ])('would be caught at %s', (text) => {
    expect(unsafeMarkup(parseSource('packages/components/src/board/bad.ts', text))).toHaveLength(1);
  });

  it.each(['html`<p class=${look} @click=${go} part="style"></p>`', 'css`p { color: red }`'])('may say %s', (text) => {
    expect(unsafeMarkup(parseSource('packages/components/src/board/good.ts', text))).toEqual([]);
  });
});
