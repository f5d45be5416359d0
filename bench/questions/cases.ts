import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CaseSnapshot } from '../../packages/core/src/machines/index.ts';
import { accept, caseMachine, type CaseChange, replay } from '../../packages/core/src/machines/index.ts';
import { aReceivedCase } from '../../packages/core/src/testing/index.ts';
import { bareCase } from '../contenders/case-bare.js';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf, sayRatio } from '../statistics.ts';

/** What is used of XState here. */
interface XState {
  readonly initialTransition: (machine: unknown, input: unknown) => readonly [unknown, unknown];
  readonly assign: unknown;
  readonly createMachine: unknown;
  readonly transition: (machine: unknown, snapshot: unknown, event: unknown) => readonly [unknown, unknown];
}

// The machine and the bench must run on one and the same XState.
const xstate = createRequire(new URL('../../packages/core/package.json', import.meta.url))('xstate') as XState;
const { initialTransition, transition } = xstate;

const ROUNDS = 9;
const CASES = 100_000;
const SLICE = CASES / ROUNDS;
const { type: _, ...input } = aReceivedCase({
  materials: [
    { id: '1', name: '申请表', required: true, deferrable: false, given: true },
    { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
  ],
});
const EVENTS: readonly CaseChange[] = [
  {
    type: 'case.notify',
    on: '2026-03-02',
    gaps: [{ material: '2', fault: 'missing', remedy: '交原件' }],
    supplyBy: '2026-03-23',
  },
  { type: 'case.supply', on: '2026-03-05', materials: ['2'] },
  { type: 'case.accept', on: '2026-03-05', as: 'promised', officer: 'W102' },
  { type: 'case.pause', on: '2026-03-06', reason: '检验', notifiedOn: '2026-03-06', until: '2026-03-13' },
  { type: 'case.resume', on: '2026-03-09' },
  { type: 'case.survey', on: '2026-03-10', surveyors: ['W1', 'W2'], finding: 'met' },
  { type: 'case.decide', on: '2026-03-12', outcome: 'granted' },
  { type: 'case.deliver', on: '2026-03-13', way: 'window' },
];

/** What a case costs: a step, a replay, and a place in the list of open ones. */
export const question: Question = {
  title: 'Carrying cases',

  async answer() {
    const machine = bareCase(xstate);
    const [bare, steps, own, ours] = race([
      () => walk(machine, (machine, snapshot, event) => transition(machine, snapshot, event)[0]),
      () => walk(caseMachine, accepting),
      () => walk(caseMachine, (machine, snapshot, event) => transition(machine, snapshot, event)[0]),
      () => void replay(caseMachine, input, EVENTS),
    ]);
    const rows = [
      ['a promised case written bare in XState, its transition()', bare!],
      ['our case of all five types, XState’s transition()', own!],
      ['our case, accept(): the next state or the reason why not', steps!],
      ['our case, replay()', ours!],
    ] as const;
    const memory = anOpenCase();
    return `One case through eight events (notice, supply, acceptance, pause, resumption, survey, decision, delivery), ${CASES.toLocaleString('en')} cases
for each, in ${ROUNDS} rounds in which all take turns. Microseconds an event, median; the ratio is to the first line, round by round.

${table(
  ['', 'µs an event', 'times bare'],
  rows.map(([name, times]) => [
    name,
    ((quantile(times, 0.5) * 1000) / (SLICE * EVENTS.length)).toFixed(2),
    sayRatio(ratioOf(times, bare!)),
  ]),
)}

\`replay\` works at ${sayRatio(ratioOf(own!, ours!))} of the rate of XState’s own \`transition()\` on the same machine; ${CASES.toLocaleString('en')} cases of eight events took
${((quantile(ours!, 0.5) * ROUNDS) / 1000).toFixed(1)} s on one core.

${memory}`;
  },
};

type Step = (machine: never, snapshot: never, event: CaseChange) => unknown;

function walk(machine: unknown, step: Step): void {
  let snapshot: unknown = initialTransition(machine, input)[0];
  for (const event of EVENTS) snapshot = step(machine as never, snapshot as never, event);
}

function accepting(machine: typeof caseMachine, snapshot: CaseSnapshot, event: CaseChange): unknown {
  const acceptance = accept(machine, snapshot as never, event);
  if (!acceptance.ok) throw new Error(acceptance.refusal);
  return acceptance.snapshot;
}

function race(contenders: readonly (() => void)[]): number[][] {
  const times: number[][] = contenders.map(() => []);
  for (const once of contenders) for (let count = 0; count < 500; count += 1) once();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, once] of contenders.entries()) {
      const begun = performance.now();
      for (let count = 0; count < SLICE; count += 1) once();
      times[index]!.push(performance.now() - begun);
    }
  return times;
}

/** Measured in a process of its own. */
function anOpenCase(): string {
  const script = fileURLToPath(new URL('../contenders/open-cases.ts', import.meta.url));
  const out = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  const { bytes, microseconds, listed } = JSON.parse(out) as Record<'bytes' | 'microseconds' | 'listed', number>;
  return `An accepted case at rest takes ${Math.round(bytes).toLocaleString('en')} B of the heap in the list of open cases (${listed.toLocaleString('en')} of them); all of them
listed with their limits as of today: ${microseconds.toFixed(1)} µs each.`;
}
