import { type CaseStage, RefusedError } from '@banshi/core';
import { caseStream, type LogEntry, type LogStore } from '@banshi/core/log';
import { accept, type CaseChange, type CaseContext, caseMachine, stageOf } from '@banshi/core/machines';
import { type CaseHistory, caseHistory } from '@banshi/core/projections';
import { readCaseNumber } from './case-number.ts';

/** A case as its stream tells it. */
export interface LoadedCase {
  readonly stream: string;
  readonly caseNumber: string;
  readonly version: number;
  readonly history: CaseHistory;
  readonly context: CaseContext;
  readonly stage: CaseStage;
  /** The window that received it. 收件窗口. */
  readonly window: string | undefined;
  /** Who sent it back last. 退办人. */
  readonly declinedBy: string | undefined;
  /** Passes when the machine accepts `event` now. @throws RefusedError when it does not */
  readonly check: (event: CaseChange) => void;
}

/** Reads cases. 办件快照缓存. */
export interface CaseShelf {
  /** Resolves with nothing where there is no such case, or the number is mistyped. */
  load(quoted: string): Promise<LoadedCase | undefined>;
}

interface Kept {
  readonly history: CaseHistory;
  readonly declinedBy: string | undefined;
}

/**
 * Returns what reads cases, and keeps those that were used last.
 *
 * 办件快照缓存. The log is asked each time, but only for what came after the kept version: whatever another process wrote is
 * seen, and no long case is replayed twice.
 *
 * @param most how many cases are kept; the one that was not used for longest goes first
 */
export function createCaseShelf(store: LogStore, most: number): CaseShelf {
  const kept = new Map<string, Kept>();

  /** A slower reading never replaces what a quicker one kept of a later version. */
  function keep(caseNumber: string, next: Kept): void {
    const known = kept.get(caseNumber);
    kept.delete(caseNumber);
    kept.set(caseNumber, known && known.history.version > next.history.version ? known : next);
    if (kept.size <= most) return;
    const [oldest] = kept.keys();
    kept.delete(oldest!);
  }

  return {
    async load(quoted) {
      const caseNumber = readCaseNumber(quoted);
      if (!caseNumber) return undefined;
      const known = kept.get(caseNumber);
      const news = await store.read(caseStream(caseNumber), known?.history.version);
      const history = caseHistory(news, known?.history);
      if (!history) return undefined;
      const next = { history, declinedBy: declinerOf(news) ?? known?.declinedBy };
      keep(caseNumber, next);
      return loadedFrom(caseNumber, next);
    },
  };
}

function declinerOf(entries: readonly LogEntry[]): string | undefined {
  return entries.filter(({ event }) => event.type === 'case.decline').at(-1)?.by.id;
}

function loadedFrom(caseNumber: string, { history, declinedBy }: Kept): LoadedCase {
  const { snapshot, steps, version } = history;
  return {
    stream: caseStream(caseNumber),
    caseNumber,
    version,
    history,
    context: snapshot.context,
    stage: stageOf(snapshot),
    window: steps[0]!.window,
    declinedBy,
    check(event) {
      const acceptance = accept(caseMachine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    },
  };
}
