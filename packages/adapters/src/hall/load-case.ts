import { type CaseRecord, RefusedError, toIsoDate } from '@banshi/core';
import { caseStream, type LogEntry, type LogStore, ratingStream } from '@banshi/core/log';
import {
  accept,
  CASE_MACHINES,
  type CaseAccepted,
  type CaseChange,
  type RunnableCaseType,
  replay,
} from '@banshi/core/machines';
import { type CaseDeadline, caseDeadline, caseRecord } from '@banshi/core/projections';
import { readCaseNumber } from './case-number.ts';
import type { CommandCall, HallContext } from './command-rule.ts';

/** A case as its stream tells it. */
export interface LoadedCase {
  readonly stream: string;
  readonly caseNumber: string;
  readonly version: number;
  readonly accepted: CaseAccepted;
  /** The machine that carries it, as it signs the log. */
  readonly machine: string;
  /** 受理窗口. */
  readonly window: string | undefined;
  /** Whether it has ended and may be rated. 已办结. */
  readonly isClosed: boolean;
  /** Passes when the machine accepts `event` now. @throws RefusedError when it does not */
  readonly check: (event: CaseChange) => void;
}

/**
 * Reads a case and replays its machine.
 *
 * 读取办件. Resolves with nothing where there is no such case, or the number is mistyped.
 */
async function loadCase(store: LogStore, quoted: string): Promise<LoadedCase | undefined> {
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) return undefined;
  const stream = caseStream(caseNumber);
  const [first, ...rest] = await store.read(stream);
  if (!first) return undefined;
  const { type: _, ...input } = first.event as CaseAccepted;
  const { machine, version } = CASE_MACHINES[input.caseType as RunnableCaseType];
  const snapshot = replay(
    machine,
    input,
    rest.map(({ event }) => event as CaseChange),
  );
  return {
    stream,
    caseNumber,
    version: rest.length + 1,
    accepted: first.event as CaseAccepted,
    machine: version,
    window: first.by.window,
    isClosed: snapshot.hasTag('settled'),
    check(event) {
      const acceptance = accept(machine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    },
  };
}

/**
 * Reads the case that a clerk names, at the version that was seen.
 *
 * 本窗口的办件. A window may go on with what it accepted itself, and with every case of a department it serves.
 *
 * @throws RefusedError when there is none, when it is not the window's, or when somebody was first
 */
export async function caseInHand(
  { store, actor, hall }: CommandCall,
  { caseNumber, version }: { readonly caseNumber: string; readonly version: number },
): Promise<LoadedCase> {
  const loaded = await loadCase(store, caseNumber);
  if (!loaded) throw new RefusedError('unknown-case');
  const served = hall.windows.find(({ id }) => id === actor.window)?.departments ?? [];
  const isServed = hall.departments.some(
    ({ id, guides }) => served.includes(id) && guides.includes(loaded.accepted.guide),
  );
  if (loaded.window !== actor.window && !isServed) throw new RefusedError('not-your-role');
  if (loaded.version !== version) throw new RefusedError('version-conflict');
  return loaded;
}

/** Returns a case as it looks today, or nothing where there is none. 办件. */
export async function readCase({ store, caseView, now }: HallContext, quoted: string): Promise<CaseRecord | undefined> {
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) return undefined;
  const entries = [...(await store.read(caseStream(caseNumber))), ...(await store.read(ratingStream(caseNumber)))];
  return caseRecord(entries, caseView(toIsoDate(now())));
}

/** Returns how the day of a case was counted, or nothing where there is no such case or no countable promise. 期限说明. */
export async function explainCase(
  { store, caseView, now }: HallContext,
  quoted: string,
): Promise<CaseDeadline | undefined> {
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) return undefined;
  return caseDeadline(await store.read(caseStream(caseNumber)), caseView(toIsoDate(now())));
}

/** Returns the case as it stood, and as it looked on that day, once `entry` was written. 当时的办件. */
export async function caseAfter({ store, caseView }: HallContext, entry: LogEntry): Promise<CaseRecord> {
  const entries = (await store.read(entry.stream)).slice(0, entry.version);
  const record = caseRecord(entries, caseView(toIsoDate(new Date(entry.at))));
  if (!record) throw new TypeError(`The stream ${entry.stream} holds no case.`);
  return record;
}
