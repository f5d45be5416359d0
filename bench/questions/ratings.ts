import { aReceivedCase } from '../../packages/core/src/testing/index.ts';
import { chinaCalendar } from '../../packages/core/src/time/index.ts';
import type { HallEvent, LogEntry } from '../../packages/core/src/log/index.ts';
import { createRatingTally, type RatingTally } from '../../packages/core/src/projections/index.ts';
import { nationalRatingRules } from '../../packages/core/src/rules/index.ts';
import { RATING_TAGS, type RatingLevel } from '../../packages/core/src/index.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile } from '../statistics.ts';

const RATINGS = 100_000;
const ROUNDS = 9;
const UNITS = 40;
const PERSONS = 400;
const departments = Array.from({ length: UNITS }, (_, index) => ({ id: `d${index}`, name: `部门${index}` }));
const view = { for: 'oversight', hall: 'h', today: '2026-11-23', calendar: chinaCalendar } as const;

/** An entry whose stream can be written anew. */
type Renewable = Omit<LogEntry, 'stream'> & { stream: string };

/** What adding up a log of ratings costs, and what one more costs. */
export const question: Question = {
  title: 'Adding up ratings',

  async answer() {
    const [ratings, rectified, whole] = [
      logOf('rating'),
      logOf('rating', 'rectification'),
      logOf('case', 'rating', 'rectification'),
    ];
    const rows = [
      ['the ratings alone', ratings.length, ...aggregated(ratings)],
      ['with the rectification of each bad one', rectified.length, ...aggregated(rectified)],
      ['with acceptance, delivery and rectification of each case', whole.length, ...aggregated(whole)],
    ];
    const more = incremental(whole);
    return `${RATINGS.toLocaleString('en')} ratings of ${UNITS} units and ${PERSONS} persons, one in twenty bad and rectified, added up from the log's
entries into every figure: distribution, tags, rates with formulas, hall, units and persons, all and as shown in public. One core,
Node, median of ${ROUNDS} rounds.

${table(['', 'entries', 'ms of processor', 'ms by the clock', 'fastest by the clock'], rows)}

One more rating on top of them: ${more.add} ms in the middle, ${more.worst} ms at the 99.9th percentile. With all figures
as they stand after it: ${more.report} ms, and ${more.bad} ms for a bad one with its rectification.

Not compared: peers. No rating tool that was read keeps a log to add up.`;
  },
};

/** What the processor did counts: on a machine that does other things as well, the clock measures those. */
function aggregated(entries: readonly Renewable[]): [string, string, string] {
  const rounds = Array.from({ length: ROUNDS }, () => {
    renewStreams(entries);
    const before = process.cpuUsage();
    const clock = timed(() => tallyOf(entries).report(view));
    return { clock, processor: process.cpuUsage(before).user / 1000 };
  });
  const middle = (name: 'clock' | 'processor') =>
    quantile(
      rounds.map((round) => round[name]),
      0.5,
    ).toFixed(0);
  const least = Math.min(...rounds.map(({ clock }) => clock)).toFixed(0);
  return [middle('processor'), middle('clock'), least];
}

function incremental(entries: readonly LogEntry[]) {
  const tally = tallyOf(entries);
  const adds = Array.from({ length: 2000 }, (_, index) => {
    const [entry] = caseEntries(RATINGS + index, 'rating');
    return timed(() => tally.add(entry!));
  });
  /** What one more rating costs with all figures after it; every twentieth is bad. */
  const reports = (first: number) =>
    Array.from({ length: 200 }, (_, index) => {
      const entries = caseEntries(first + 20 * index, 'rating', 'rectification');
      return timed(() => {
        for (const entry of entries) tally.add(entry);
        tally.report(view);
      });
    });
  return {
    add: quantile(adds, 0.5).toFixed(4),
    worst: quantile(adds, 0.999).toFixed(3),
    report: quantile(reports(2 * RATINGS + 1), 0.5).toFixed(2),
    bad: quantile(reports(3 * RATINGS), 0.5).toFixed(2),
  };
}

function tallyOf(entries: readonly LogEntry[]): RatingTally {
  const tally = createRatingTally(nationalRatingRules, departments);
  for (const entry of entries) tally.add(entry);
  return tally;
}

/** A string remembers its hash: without this the rounds after the first would find a look-up's work half done. */
function renewStreams(entries: readonly Renewable[]): void {
  const streams = JSON.parse(JSON.stringify(entries.map(({ stream }) => stream))) as string[];
  for (const [index, entry] of entries.entries()) entry.stream = streams[index]!;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** What a log is made of. */
type Part = 'case' | 'rating' | 'rectification';

function logOf(...parts: readonly Part[]): Renewable[] {
  const entries = Array.from({ length: RATINGS }, (_, index) => caseEntries(index, ...parts)).flat();
  // As a store reads them: no two entries share a string.
  return entries.map((entry) => JSON.parse(JSON.stringify(entry)) as Renewable);
}

function caseEntries(index: number, ...parts: readonly Part[]): LogEntry[] {
  const caseNumber = `20261123A${String(index).padStart(6, '0')}`;
  const level = (index % 20 === 0 ? 1 + (index % 2) : 3 + (index % 3)) as RatingLevel;
  const [unit, staff] = [index % UNITS, `s${index % PERSONS}`];
  const about = { guide: 'g', matter: '事项', department: `d${unit}`, staff, endedOn: '2026-11-20' } as const;
  const tags = [RATING_TAGS[level][index % 8]!.code];
  const said = { level, tags, caseNumber, point: 'result', channel: 'web', about } as const;
  const entry = (stream: string, version: number, event: HallEvent, day = '20'): LogEntry => ({
    stream: `${stream}/${caseNumber}`,
    version,
    position: index,
    at: `2026-11-${day}T01:00:00.000Z`,
    by: { role: 'clerk', id: staff, window: '1' },
    hall: 'h',
    machine: 'm@1',
    ruleSet: 'r@1',
    command: caseNumber,
    event,
  });
  const ended = () => [
    entry(
      'case',
      1,
      aReceivedCase({
        caseNumber,
        guide: 'g',
        matter: '事项',
        department: `部门${unit}`,
        caseType: 'immediate',
        on: '2026-11-20',
      }),
    ),
    entry('case', 2, { type: 'case.deliver', on: '2026-11-20', way: 'window' }),
  ];
  const rectified = () => [
    entry('rectification', 1, { type: 'rectification.open', id: caseNumber, ...said, rater: 'sealed' }),
    entry('rectification', 2, { type: 'rectification.finish', result: 'sealed', evidence: ['sealed'] }, '21'),
    entry('rectification', 3, { type: 'rectification.callBack', satisfied: true }, '22'),
  ];
  return [
    ...(parts.includes('case') ? ended() : []),
    entry('rating', 1, { type: 'rating.give', ...said, receipt: `R${index}` }),
    ...(parts.includes('rectification') && level < 3 ? rectified() : []),
  ];
}
