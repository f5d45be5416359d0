import { type CaseRecord, toIsoDate } from '@banshi/core';
import { caseStream, type LogEntry, ratingStream } from '@banshi/core/log';
import { type CaseDeadline, caseDeadline, caseRecord, recordOf, stepOf } from '@banshi/core/projections';
import { readCaseNumber } from './case-number.ts';
import { caseSeenBy } from './case-seen-by.ts';
import type { HallContext } from './command-rule.ts';

/** Returns a case as it looks today, or nothing where there is none. 办件. */
export async function readCase(context: HallContext, quoted: string): Promise<CaseRecord | undefined> {
  const { store, cases, caseView, now } = context;
  const loaded = await cases.load(quoted);
  if (!loaded) return undefined;
  const { snapshot, steps, version } = loaded.history;
  const ratings = (await store.read(ratingStream(loaded.caseNumber)))
    .filter(({ event }) => event.type === 'rating.give')
    .map(stepOf);
  return recordOf(snapshot, { steps: [...steps, ...ratings], version }, caseView(toIsoDate(now())));
}

/** Returns how the day of a case was counted, or nothing where there is no such case or no countable promise. 期限说明. */
export async function explainCase(
  { store, day, caseView, now }: HallContext,
  quoted: string,
): Promise<CaseDeadline | undefined> {
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) return undefined;
  await day.turn(toIsoDate(now()));
  return caseDeadline(await store.read(caseStream(caseNumber)), caseView(toIsoDate(now())));
}

/** Returns the case as it stood once `entry` was written, as it looked on that day to who wrote it. 当时的办件. */
export async function caseAfter(context: HallContext, entry: LogEntry): Promise<CaseRecord> {
  const { store, cases, caseView } = context;
  const view = caseView(toIsoDate(new Date(entry.at)));
  const loaded = await cases.load(entry.stream.slice('case/'.length));
  if (loaded?.version === entry.version)
    return caseSeenBy(recordOf(loaded.history.snapshot, loaded.history, view), entry.by, context);
  const record = caseRecord((await store.read(entry.stream)).slice(0, entry.version), view);
  if (!record) throw new TypeError(`The stream ${entry.stream} holds no case.`);
  return caseSeenBy(record, entry.by, context);
}
