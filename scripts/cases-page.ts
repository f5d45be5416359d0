// Writes docs/cases.md: the five case types from their machines' own definitions, what is asked before each event from the
// checks themselves, and what each document must say from the table that checks it. The rest of the page is scripts/cases-page.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASE_MACHINES, caseMachine, chartOf } from '../packages/core/src/machines/index.ts';
import { CASE_REQUIREMENTS } from '../packages/core/src/machines/case/case-requirements.ts';
import type { CaseChart, ChartMove } from '../packages/core/src/model/case-chart.ts';
import { DOCUMENT_MARKS } from '../packages/core/src/projections/documents/document-kinds.ts';
import {
  type Citation,
  DOCUMENT_REQUIREMENTS,
  type DocumentRequirement,
  HANDLING_SYSTEM_RULES,
  SHARED_REQUIREMENTS,
} from '../packages/core/src/rules/index.ts';

const core = new URL('../packages/core/src/', import.meta.url);
const file = fileURLToPath(new URL('../docs/cases.md', import.meta.url));
const read = (path: string) => readFileSync(new URL(path, core), 'utf8');

/** What ends up in every drawing and says nothing about the way there. */
const LEFT_OUT = ['voided', 'archived'];
const TITLES = {
  immediate: '即办件',
  promised: '承诺件',
  joint: '联办件',
  supplement: '补办件',
  returned: '退办件',
} as const;

/** The whole page, as it should be. */
export function casesPage(): string {
  const text = readFileSync(new URL('cases-page.md', import.meta.url), 'utf8').trimEnd();
  const parts: Readonly<Record<string, () => readonly string[]>> = {
    whole: () => drawing(chartOf(caseMachine)),
    types: () =>
      Object.entries(CASE_MACHINES).flatMap(([type, machine]) => [
        `### ${TITLES[type as keyof typeof TITLES]} · \`${type}CaseMachine\``,
        '',
        ...drawing(chartOf(machine)),
        '',
      ]),
    requirements,
    systems,
    documents,
  };
  return text.replaceAll(/^<!-- (\w+) -->$/gm, (_, name: string) => parts[name]!().join('\n').trimEnd());
}

/** A chart as Mermaid draws it. */
function drawing({ initial, nodes, moves }: CaseChart): string[] {
  const drawn = nodes.filter(({ id }) => !LEFT_OUT.includes(id));
  const inner = (outer: string | undefined) => drawn.filter(({ parent }) => parent === outer);
  const lines = inner(undefined).flatMap(({ id }) => {
    const children = inner(id);
    const state = `  state "${stateWords(id)}" as ${idOf(id)}`;
    if (children.length === 0) return [state];
    return [`${state} {`, ...children.map((one) => `    state "${stateWords(one.id)}" as ${idOf(one.id)}`), '  }'];
  });
  const ends = drawn.filter(({ settled }) => settled).map(({ id }) => `  ${idOf(id)} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...lines, `  [*] --> ${idOf(initial)}`, ...arrows(moves), ...ends, '```'];
}

function arrows(moves: readonly ChartMove[]): string[] {
  const labels = new Map<string, Set<string>>();
  for (const { from, to, event, of } of moves) {
    if (LEFT_OUT.includes(to)) continue;
    const way = `${idOf(from)} --> ${idOf(to)}`;
    const said = labels.get(way) ?? new Set();
    labels.set(way, said.add(event === 'day.begin' ? `逾期${of ? ` (${of})` : ''}` : eventWords(event)));
  }
  return [...labels].map(([way, said]) => `  ${way}: ${[...said].join('、')}`);
}

/** What must hold before each event, in the words of the checks. */
function requirements(): string[] {
  const said = new Map(
    ['intake', 'no', 'review'].flatMap((name) =>
      [
        ...read(`machines/case/${name}-checks.ts`).matchAll(
          /\/\*\* ((?:(?!\*\/).)*?) \*\/\nexport const (\w+): Check/gs,
        ),
      ].map(([, words, check]) => [check!, words!.replaceAll(/\s*\n \* ?/g, ' ')] as const),
    ),
  );
  const guards = new Map(transitionsOf(caseMachine.root));
  // 受理, 转办 and the like are guarded by the type they lead to as well.
  const also = { mayAccept: 'case.accept', mayReclassify: 'case.reclassify', mayReview: 'case.review' };
  const rows = Object.entries(CASE_REQUIREMENTS).map(([guard, requirement]) => {
    const { standing = [], words = [] } = requirement as Record<string, readonly { readonly name: string }[]>;
    const event = guards.get(guard) ?? also[guard as keyof typeof also] ?? '–';
    const cell = (checks: readonly { readonly name: string }[]) =>
      checks.map(({ name }) => said.get(name) ?? name).join('<br>') || '–';
    return `| \`${event}\` ${eventWords(event)} | ${cell(standing)} | ${cell(words)} |`;
  });
  return ['| event | the case itself 办件现状 | what the event says 事件内容 |', '|---|---|---|', ...rows];
}

type StateNode = (typeof caseMachine)['root'];

/** Every guard with the event that it guards. */
function transitionsOf(node: StateNode): (readonly [guard: string, event: string])[] {
  const own = [...node.transitions].flatMap(([event, all]) =>
    all.flatMap(({ guard }) => {
      const name = typeof guard === 'object' && guard !== null && 'type' in guard ? guard.type : guard;
      return typeof name === 'string' ? [[name, event] as const] : [];
    }),
  );
  return [...own, ...Object.values(node.states as Record<string, StateNode>).flatMap(transitionsOf)];
}

/** 五制. */
function systems(): string[] {
  const names = wordsOf('model/handling-system.ts');
  const type = (one: string) => TITLES[one as keyof typeof TITLES];
  const rows = Object.entries(HANDLING_SYSTEM_RULES).map(([system, rules]) => {
    const { accepts, becomes, escalates, alwaysReasons, handling } = rules;
    const cells = [
      accepts.map(type).join('、'),
      becomes.map(type).join('、') || '–',
      escalates ? 'yes 上级决定' : 'no',
      alwaysReasons ? 'always 均说明理由' : 'when refused',
      `\`${handling}\``,
    ];
    return `| \`${system}\` ${names.get(system)} | ${cells.join(' | ')} |`;
  });
  return [
    '| system | accepted as | may become | goes to a superior | reasons | statutory limit |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
}

/** 文书必备内容. */
function documents(): string[] {
  const names = wordsOf('model/case-document.ts');
  const faults = wordsOf('rules/document-requirements.ts');
  const rows = Object.entries<readonly DocumentRequirement<never>[]>(DOCUMENT_REQUIREMENTS).map(([kind, required]) => {
    const musts = required.map(({ code, source }) => `${faults.get(code)} \`${code}\` ${cite(source)}`);
    return `| \`${kind}\` ${names.get(kind)} | ${DOCUMENT_MARKS[kind as keyof typeof DOCUMENT_MARKS]} | ${musts.join('<br>')} |`;
  });
  const shared = SHARED_REQUIREMENTS.map(({ code, source }) => `\`${code}\` ${cite(source)}`).join(', ');
  return [
    `Every document: ${shared}.`,
    '',
    '| document | in its number | faults that it can have, and what asks for it |',
    '|---|---|---|',
    ...rows,
  ];
}

function cite({ title, article, documentNumber }: Citation): string {
  return `(${[title, article, documentNumber].filter(Boolean).join(' ')})`;
}

/** The Chinese of a list of words, from the comments beside them: `'received', // 已收件`. */
function wordsOf(path: string): ReadonlyMap<string, string> {
  return new Map([...read(path).matchAll(/^ {2}'([\w-]+)', \/\/ (.*)$/gm)].map(([, word, said]) => [word!, said!]));
}

function stateWords(id: string): string {
  const own: Readonly<Record<string, string>> = { ...TITLES, returned: '退办件' };
  const stages = wordsOf('model/case-record.ts');
  const stage = chartOf(caseMachine).nodes.find((one) => one.id === id)?.stage;
  return own[id] ?? stages.get(stage!) ?? id;
}

/** The Chinese of an event, from the sentence above its type. */
function eventWords(event: string): string {
  const text = read('machines/case/case-event.ts');
  const found = [
    ...text.matchAll(/\/\*\* ((?:(?!\*\/).)*?) \*\/\nexport interface \w+[^{]*\{\s+readonly type: '([\w.]+)'/gs),
  ];
  const words = found.find(([, , type]) => type === event)?.[1] ?? '';
  return /[\u4e00-\u9fff][\u4e00-\u9fff、]*/.exec(words)?.[0] ?? '';
}

function idOf(id: string): string {
  return id.replaceAll('.', '_');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, `${casesPage()}\n`);
