// Prints what an accepted case at rest takes in the list of open cases, in bytes of the heap, and what listing one costs, in
// microseconds. A process of its own: what another question has left on the heap must not be counted.
import {
  applyToOpenCases,
  noOpenCases,
  type OpenCases,
  openCaseSummaries,
} from '../../packages/core/src/projections/index.ts';
import { aReceivedCase, caseEntries } from '../../packages/core/src/testing/index.ts';
import { chinaCalendar } from '../../packages/core/src/time/index.ts';

const MANY = 20_000;
const BATCH = 2_000;
const { gc } = globalThis as { gc?: () => void };
if (!gc) throw new Error('Run it with --expose-gc.');

const used = () => {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
};

/** The log of some cases, as it comes out of a store. */
function logOf(from: number, count: number): ReturnType<typeof caseEntries> {
  const entries = Array.from({ length: count }, (_, index) =>
    caseEntries([
      aReceivedCase({ caseNumber: String(2_026_030_200_001 + from + index) }),
      { type: 'case.accept', on: '2026-03-02', as: 'promised', officer: 'W102' },
    ]),
  ).flat();
  return JSON.parse(JSON.stringify(entries));
}

/** Filled by a function, so that nothing of the logs is left in its frame. */
function filled(): OpenCases {
  let open = applyToOpenCases(noOpenCases, []);
  for (let from = 0; from < MANY; from += BATCH) open = applyToOpenCases(open, logOf(from, BATCH));
  return open;
}

filled();
const before = used();
const open = filled();
const bytes = (used() - before) / MANY;
const begun = performance.now();
const listed = openCaseSummaries(open, { today: '2026-03-05', calendar: chinaCalendar }).length;
console.log(JSON.stringify({ bytes, microseconds: ((performance.now() - begun) * 1000) / listed, listed: MANY }));
