import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, loadavg, platform } from 'node:os';
import { fileURLToPath } from 'node:url';

/** How busy the machine already was: a load as high as its cores doubles times, and spreads them. */
const loadBefore = loadavg()[0]!.toFixed(1);
const page = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const OPENING = `# Benchmarks

\`npm run bench\` measures everything on this page side by side in one run and writes the page; \`npm run bench -- <name>\`
measures one section. Read ratios, not times: a machine that is twice as slow is twice as slow for all of a table. *Load* is how
many other programs wanted a core when the measuring began; near the number of cores, the slowest figures are theirs.
`;

/** One section of the page of results. */
export interface Section {
  /** The name of the question: `first-render`. */
  readonly name: string;
  readonly title: string;
  /** The answer in Markdown. */
  readonly body: string;
}

/** A table in Markdown; all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** What kind of machine this is. Never which one. */
function machine(browserVersion: string): string {
  const cores = `${availableParallelism()} cores (load ${loadBefore} before)`;
  return `${platform()} ${arch()}, ${cores}, Node ${process.versions.node}, Chromium ${browserVersion}`;
}

/** Puts sections into the page, each where an older one of its name stands or at the end. */
export function write(sections: readonly Section[], browserVersion: string): void {
  const kept = new Map(existsSync(page) ? sectionsOf(readFileSync(page, 'utf8')) : []);
  const today = new Date().toISOString().slice(0, 10);
  for (const { name, title, body } of sections)
    kept.set(
      name,
      `## ${title}\n\n*${today} · ${machine(browserVersion)} · \`npm run bench -- ${name}\`*\n\n${body.trim()}\n`,
    );
  writeFileSync(page, [OPENING, ...kept.values()].join('\n'));
}

function sectionsOf(text: string): [string, string][] {
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((section) => {
      const [, name] = /`npm run bench -- ([\w-]+)`/.exec(section) ?? [];
      return name ? [[name, `${section.trim()}\n`] satisfies [string, string]] : [];
    });
}
