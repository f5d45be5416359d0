import { gzipSync } from 'node:zlib';
import { lastDay } from '../../packages/core/src/rules/index.ts';
import { addWorkdays, chinaCalendar, countWorkdays } from '../../packages/core/src/time/index.ts';
import type { IsoDate } from '../../packages/core/src/index.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile, ratioOf } from '../statistics.ts';
import { chineseDaysAdd, chineseDaysCount, dateFnsAdd } from '../contenders/workdays-peers.js';
import { bundle, versionOf } from '../weigh.ts';

const ROUNDS = 15;
const SLICE = 60;
const CASES = 1_000_000;
const days = chinaCalendar.table.days.slice(0, 2600) as IsoDate[];
const { before, workdays, days: all } = chinaCalendar.table;
const indexOf = new Map(all.map((day, index) => [day, index]));

interface Contender {
  readonly name: string;
  readonly add: (from: IsoDate, amount: number) => string;
}

/** The same question to each: the n-th working day after a day, by text. */
const CONTENDERS: readonly Contender[] = [
  {
    name: 'a bare look-up, nothing checked',
    add: (from, n) => all[workdays[before[indexOf.get(from)! + 1]! + n - 1]!]!,
  },
  { name: 'addWorkdays', add: (from, n) => addWorkdays(chinaCalendar, from, n) },
  { name: `chinese-days ${versionOf('chinese-days')}`, add: chineseDaysAdd },
  { name: `date-fns ${versionOf('date-fns')} addBusinessDays`, add: dateFnsAdd },
];

/** What counting working days costs beside peers, and what a million due dates cost. */
export const question: Question = {
  title: 'Counting working days',

  async answer() {
    const rows: (string | number)[][] = [];
    for (const amount of [20, 250]) rows.push(...race(amount));
    const counts = [20, 250].flatMap(countRace);
    const [million, engine, data] = [millionDueDates(), await engineBytes(), await dataBytes()];
    return `The n-th working day after a day of 2018–2024, from text to text, in Node. Operations a second, median of ${ROUNDS} rounds in
which all take turns; *right* is the share of answers that equal a count by hand over the published notices.

${table(['', 'n', 'thousand a second', 'times chinese-days', 'of the bare look-up', 'right'], rows)}

The working days between two days, as far apart:

${table(['', 'n', 'thousand a second', 'times chinese-days'], counts)}

${CASES.toLocaleString('en')} due dates with two overlapping pauses each
(\`lastDay\`): ${million.seconds} s on one core.

Bytes, minified, gzip -9: the engine (calendar, periods, \`deadlines\`, \`explainDeadline\`) ${engine.toLocaleString('en')}, the notices of nine years with
their numbers and addresses ${data.toLocaleString('en')}.

Not compared: libraries without Chinese holidays other than date-fns, and services on a network.`;
  },
};

function race(amount: number): (string | number)[][] {
  const rates = CONTENDERS.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < CONTENDERS.length; turn++) {
      const index = (turn + round) % CONTENDERS.length;
      rates[index]!.push(rate((day) => CONTENDERS[index]!.add(day, amount)));
    }
  const peer = CONTENDERS.findIndex(({ name }) => name.startsWith('chinese-days'));
  return CONTENDERS.map(({ name, add }, index) => [
    name,
    amount,
    Math.round(quantile(rates[index]!, 0.5)),
    ratioOf(rates[index]!, rates[peer]!).median.toFixed(index === peer ? 2 : 0),
    ratioOf(rates[index]!, rates[0]!).median.toFixed(2),
    `${((100 * days.filter((day) => add(day, amount) === byHand(day, amount)).length) / days.length).toFixed(0)} %`,
  ]);
}

/** Thousands of calls a second, over all days in turn. */
function rate(call: (day: IsoDate) => string | number): number {
  let calls = 0;
  let letters = 0;
  const begin = performance.now();
  let now = begin;
  while (now - begin < SLICE) {
    for (let n = 0; n < 50; n++) letters += String(call(days[(calls + n * 7) % days.length]!)).length;
    calls += 50;
    now = performance.now();
  }
  if (letters === 0) throw new Error('Nothing was counted.');
  return calls / (now - begin);
}

function byHand(day: IsoDate, amount: number): string {
  let index = all.indexOf(day);
  for (let left = amount; left > 0;) {
    index += 1;
    if (before[index + 1]! > before[index]!) left -= 1;
  }
  return all[index]!;
}

function millionDueDates() {
  const rules = { firstDayCounts: false, roll: true, interval: 'startDayExcluded' } as const;
  const begin = performance.now();
  for (let n = 0; n < CASES; n++) {
    const at = n % 2500;
    const pauses = [
      { from: days[at + 5]!, to: days[at + 9]! },
      { from: days[at + 7]!, to: days[at + 15]! },
    ];
    lastDay(chinaCalendar, days[at]!, { unit: 'workday', amount: 20 }, pauses, rules);
  }
  return { seconds: ((performance.now() - begin) / 1000).toFixed(2) };
}

function countRace(amount: number): (string | number)[][] {
  const later = (day: IsoDate) => all[indexOf.get(day)! + amount]!;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(rate((day) => countWorkdays(chinaCalendar, day, later(day))));
    theirs.push(rate((day) => chineseDaysCount(day, later(day))));
  }
  const row = (name: string, rates: number[], digits: number) => [
    name,
    amount,
    Math.round(quantile(rates, 0.5)),
    ratioOf(rates, theirs).median.toFixed(digits),
  ];
  return [
    row('countWorkdays', ours, 0),
    row(`chinese-days ${versionOf('chinese-days')} getWorkdaysInRange`, theirs, 2),
  ];
}

const TIME = '../packages/core/src/time';
const RULES = '../packages/core/src/rules';

async function engineBytes(): Promise<number> {
  const time = ['work-calendar', 'add-workdays', 'count-workdays', 'add-period'].map((file) => `${TIME}/${file}.ts`);
  return bytesOf([...time, `${RULES}/deadlines.ts`, `${RULES}/explain-deadline.ts`]);
}

async function dataBytes(): Promise<number> {
  return bytesOf([`${TIME}/china-notices.ts`]);
}

/** Everything that the modules export, kept. */
async function bytesOf(modules: readonly string[]): Promise<number> {
  const code = modules.map((module) => `export * from ${JSON.stringify(module)};`).join('\n');
  return gzipSync(await bundle(code, 'js', 'esm'), { level: 9 }).length;
}
