import type { ServiceGuide } from '../../packages/core/src/index.ts';
import type { Page } from 'playwright';
import { CARDS } from '../contenders.ts';
import { guides } from '../guides.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';
import { bundle } from '../weigh.ts';

/** How many cards, and in how many rounds. */
const SIZES = [
  { cards: 1, rounds: 300 },
  { cards: 100, rounds: 60 },
  { cards: 1000, rounds: 30 },
] as const;
/** Our card may take this many times as long as the bare one when there are 1,000. */
const TARGET = 1.3;
/** The contender that everything is compared with: a card in bare Lit. */
const REFERENCE = 1;

interface Sample {
  /** Until elements are made, filled, put into the page and have rendered themselves. */
  readonly script: number;
  /** Until style and layout are done as well. */
  readonly layout: number;
}
declare global {
  interface Window {
    makers: ((guide: ServiceGuide) => HTMLElement)[];
  }
}

/** How long it takes until guides are on the screen. */
export const question: Question = {
  title: 'First render of 1, 100 and 1,000 cards',

  async answer({ openPage }) {
    const page = await openPage();
    for (const { name, modules, css = [], make } of CARDS) {
      const imports = modules.map((module) => `import '${module}';`).join('\n');
      const maker = `(window.makers ??= []).push((guide) => ${make});`;
      await page.addScriptTag({
        content: await bundle(`${imports}\nimport { slottedCard } from './contenders/card-slotted.js';\n${maker}`),
      });
      const sheet = css.map((one) => `@import '${one}';`).join('\n');
      if (sheet) await page.addStyleTag({ content: await bundle(sheet, 'css', 'esm') });
      await proveContent(page, name);
    }
    const answers: string[] = [];
    for (const { cards, rounds } of SIZES) answers.push(await compare(page, cards, rounds));
    await page.close();
    return `Guides of ${guides(6).length} kinds, some of them with disclosures missing. Every contender shows the same words; the run stops when one does
not. All stand in one page, warm, and take turns within a round, in an order that changes from round to round. *Script* is the
time from the first \`createElement\` until the last element has rendered itself; *with layout* adds style and layout of the whole list.
Ratios are taken round by round; in brackets, between which the middle half of the rounds lies.

${answers.join('\n\n')}

Target: banshi-guide-card at 1,000 cards takes at most ${TARGET} times the script time of a card in bare Lit.

Not compared: painting, a first visit with cold code (the sizes of the bundles say more about that), updates of cards that are
already there. Design systems are given their content as children, which a server could as well have sent as HTML.`;
  },
};

/** Stops the bench when a contender does not show what the others show. */
async function proveContent(page: Page, name: string): Promise<void> {
  const [guide] = guides(4).slice(3);
  const shown = await page.evaluate(async (one) => {
    const element = window.makers.at(-1)!(one);
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const textOf = (node: Node): string =>
      node instanceof Element && node.localName === 'style'
        ? ''
        : node.nodeType === Node.TEXT_NODE
          ? (node.textContent ?? '')
          : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ');
    const text = textOf(element);
    element.remove();
    return text;
  }, guide!);
  const words = [
    '不动产首次登记（4）',
    '自然资源局 · 承诺件',
    '办事程序',
    '4 个环节',
    '4 项',
    '未公开',
    '查看办事指南',
  ];
  const missing = words.filter((word) => !shown.includes(word));
  if (missing.length > 0) throw new Error(`${name} does not show ${missing.join(', ')}: ${shown.replace(/\s+/g, ' ')}`);
}

async function compare(page: Page, cards: number, rounds: number): Promise<string> {
  const samples = await page.evaluate(measureRounds, { list: guides(cards), rounds, warm: Math.ceil(rounds / 4) });
  const rows = CARDS.map(({ name }, index) => {
    const of = (part: keyof Sample, contender = index) => samples.map((round) => round[contender]![part]);
    return [
      name,
      quantile(of('script'), 0.5).toFixed(2),
      sayRatio(ratioOf(of('script'), of('script', REFERENCE))),
      quantile(of('layout'), 0.5).toFixed(2),
      sayRatio(ratioOf(of('layout'), of('layout', REFERENCE))),
    ];
  });
  const title = `**${cards.toLocaleString('en')} card${cards === 1 ? '' : 's'}**, ${rounds} rounds`;
  return `${title}\n\n${table(['', 'script, ms', 'times bare Lit', 'with layout, ms', 'times bare Lit'], rows)}`;
}

/** Runs in the page. Returns for every round one sample of each contender. */
async function measureRounds({
  list,
  rounds,
  warm,
}: {
  list: ServiceGuide[];
  rounds: number;
  warm: number;
}): Promise<Sample[][]> {
  // All that elements put off until later in the same task is done after so many turns; nothing is drawn in between.
  const rendered = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const collectGarbage = () => (globalThis as { gc?: () => void }).gc?.();
  const sample = async (maker: (guide: ServiceGuide) => HTMLElement): Promise<Sample> => {
    const container = document.createElement('main');
    document.body.append(container);
    if (list.length > 1) collectGarbage();
    await frame();
    const begin = performance.now();
    const fragment = document.createDocumentFragment();
    for (const guide of list) fragment.append(maker(guide));
    container.append(fragment);
    await rendered();
    const script = performance.now() - begin;
    container.getBoundingClientRect();
    const layout = performance.now() - begin;
    container.remove();
    return { script, layout };
  };
  const result: Sample[][] = [];
  for (let round = -warm; round < rounds; round++) {
    const samples: Sample[] = [];
    const count = window.makers.length;
    collectGarbage();
    for (let turn = 0; turn < count; turn++) {
      // Forwards and backwards in turn, and never twice from the same place.
      const index = ((round % 2 === 0 ? turn : count - 1 - turn) + Math.abs(round >> 1)) % count;
      samples[index] = await sample(window.makers[index]!);
    }
    if (round >= 0) result.push(samples);
  }
  return result;
}
