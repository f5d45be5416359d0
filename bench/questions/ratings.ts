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

/** What adding up a log of ratings costs, and what one more costs. */
export const question: Question = {
  title: 'Adding up ratings',

  async answer() {
    const [ratings, whole] = [logOf(false), logOf(true)];
    const rows = [
      ['the ratings alone', ratings.length, ...aggregated(ratings)],
      ['with acceptance, delivery and rectification of each case', whole.length, ...aggregated(whole)],
    ];
    const more = incremental(whole);
    return `${RATINGS.toLocaleString('en')} ratings of ${UNITS} units and ${PERSONS} persons, one in twenty bad and rectified, added up from the log's
entries into every figure: distribution, tags, rates with formulas, hall, units and persons, all and as shown in public. One core,
Node, median of ${ROUNDS} rounds.

${table(['', 'entries', 'ms', 'slowest, ms'], rows)}

One more rating on top of them: ${more.add} ms in the middle, ${more.worst} ms at the 99.9th percentile; all figures written out
anew after it: ${more.report} ms.

Not compared: peers. No rating tool that was read keeps a log to add up.`;
  },
};

function aggregated(entries: readonly LogEntry[]): [string, string] {
  const times = Array.from({ length: ROUNDS }, () => timed(() => tallyOf(entries).report(view)));
  return [quantile(times, 0.5).toFixed(0), Math.max(...times).toFixed(0)];
}

function incremental(entries: readonly LogEntry[]) {
  const tally = tallyOf(entries);
  const adds = Array.from({ length: 2000 }, (_, index) => {
    const [entry] = caseEntries(RATINGS + index, false);
    return timed(() => tally.add(entry!));
  });
  const reports = Array.from({ length: ROUNDS }, () => timed(() => tally.report(view)));
  return {
    add: quantile(adds, 0.5).toFixed(4),
    worst: quantile(adds, 0.999).toFixed(3),
    report: quantile(reports, 0.5).toFixed(1),
  };
}

function tallyOf(entries: readonly LogEntry[]): RatingTally {
  const tally = createRatingTally(nationalRatingRules, departments);
  for (const entry of entries) tally.add(entry);
  return tally;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function logOf(whole: boolean): LogEntry[] {
  const entries = Array.from({ length: RATINGS }, (_, index) => caseEntries(index, whole)).flat();
  // As a store reads them: no two entries share a string.
  return entries.map((entry) => JSON.parse(JSON.stringify(entry)) as LogEntry);
}

function caseEntries(index: number, whole: boolean): LogEntry[] {
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
  const rating = entry('rating', 1, { type: 'rating.give', ...said, receipt: `R${index}` });
  if (!whole) return [rating];
  const accepted = {
    type: 'case.accept',
    caseNumber,
    guide: 'g',
    matter: '事项',
    department: `部门${unit}`,
    caseType: 'immediate',
    acceptedOn: '2026-11-20',
  } as const;
  const kept = [entry('case', 1, accepted), entry('case', 2, { type: 'case.deliver' }), rating];
  if (level > 2) return kept;
  return [
    ...kept,
    entry('rectification', 1, { type: 'rectification.open', id: caseNumber, ...said, rater: 'sealed' }),
    entry('rectification', 2, { type: 'rectification.finish', result: 'sealed', evidence: ['sealed'] }, '21'),
    entry('rectification', 3, { type: 'rectification.callBack', satisfied: true }, '22'),
  ];
}
