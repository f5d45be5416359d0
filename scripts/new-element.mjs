// npm run new:element <name>: writes the six files of an element, and adds it to index.ts and define.ts. What it writes
// passes types, lint, format and tests as it stands; then the docblock is yours to fill.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../packages/components/src/', import.meta.url));
const [name = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.startsWith('banshi')) {
  console.error('Usage: npm run new:element <name>, such as deadline-badge. The tag becomes <banshi-deadline-badge>.');
  process.exit(1);
}
if (existsSync(join(source, name))) {
  console.error(`There is already a folder packages/components/src/${name}.`);
  process.exit(1);
}

const noun = name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
const tag = `banshi-${name}`;
const className = `Banshi${noun}`;
const variable = noun[0].toLowerCase() + noun.slice(1);

const files = {
  [`${name}.ts`]: `import { html, type TemplateResult } from 'lit';
import { BanshiElement } from '../internal/banshi-element.ts';
import type { Speech } from '../internal/languages.ts';
import { type ${noun}Strings, zhCN } from './${name}.strings.ts';
import { styles } from './${name}.styles.ts';

/**
 * What a reader sees of it, in one sentence.
 *
 * 中文名称. Its rule, reason, limit or trap.
 *
 * @tag ${tag}
 * @slot - What may stand inside it.
 * @csspart text - What it says.
 */
export class ${className} extends BanshiElement<${noun}Strings> {
  static override readonly speech: Speech<${noun}Strings> = { element: '${variable}', zhCN };
  static override styles = [BanshiElement.styles, styles];

  protected override render(): TemplateResult {
    return html\`<p part="text">\${this.words.text}</p>
      <slot></slot>\`;
  }
}
`,
  [`${name}.styles.ts`]: `import { css } from 'lit';
import { text } from '../themes/tokens.ts';

/** How \`<${tag}>\` looks. 样式. */
export const styles = css\`
  [part='text'] {
    color: \${text};
  }
\`;
`,
  [`${name}.strings.ts`]: `/** Everything \`<${tag}>\` may say. A language which lacks a line does not compile. */
export interface ${noun}Strings {
  readonly text: string;
}

/** 中文. */
export const zhCN: ${noun}Strings = { text: '你好' };

/** English. */
export const en: ${noun}Strings = { text: 'Hello' };
`,
  [`${tag}.ts`]: `import { ${className} } from './${name}.ts';

export { ${className} };

if (!customElements.get('${tag}')) customElements.define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`${name}.test.ts`]: `import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount } from '../../test/mount.ts';
import '../en.ts';
import './${tag}.ts';

describe('<${tag}>', () => {
  afterEach(clearPage);

  it.each([
    ['zh-CN', '你好'],
    ['en', 'Hello'],
  ])('speaks %s', async (lang, text) => {
    const { part } = await mount('${tag}', { lang });
    expect(part('text')?.textContent).toBe(text);
  });
});
`,
  [`${name}.stories.ts`]: `import { html } from 'lit';
import './${tag}.ts';

export default { title: '其他/${name}', component: '${tag}' };

export const Default = { render: () => html\`<${tag}></${tag}>\` };

export const English = { render: () => html\`<${tag} lang="en"></${tag}>\` };
`,
};

mkdirSync(join(source, name));
for (const [file, text] of Object.entries(files)) writeFileSync(join(source, name, file), text);
const element = /^export .* from '\.\/[^/']+\/[^/']+\.ts';$/;
addLine('index.ts', element, `export { ${className} } from './${name}/${name}.ts';`);
addLine('define.ts', element, `export * from './${name}/${tag}.ts';`);
addLine('en.ts', /^import \{ en as /, `import { en as ${variable} } from './${name}/${name}.strings.ts';`);
addLine('en.ts', /^ {2}\w+,$/, `  ${variable},`);
const words = `${noun}Strings`;
addLine(
  'internal/languages.ts',
  /^import type .*\.strings/,
  `import type { ${words} } from '../${name}/${name}.strings.ts';`,
);
addLine('internal/languages.ts', /^ {2}readonly \w+: \w+Strings;$/, `  readonly ${variable}: ${words};`);
console.log(`Wrote packages/components/src/${name}: ${Object.keys(files).join(', ')}.`);

/** Puts a line among those of its kind, in order. */
function addLine(file, kind, line) {
  const path = join(source, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const isKind = (text) => kind.test(text) && !text.includes('/events/') && !text.includes('/internal/');
  const at = lines.findIndex(isKind);
  const rest = lines.filter((text) => !isKind(text));
  rest.splice(at, 0, ...[...lines.filter(isKind), line].sort((a, b) => (a < b ? -1 : 1)));
  writeFileSync(path, rest.join('\n'));
}
