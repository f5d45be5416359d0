import { type Actor, type IsoDate, isBanshiError, VersionConflictError } from '@banshi/core';
import type { LogDraft, LogStore } from '@banshi/core/log';
import { beginDay, type DayBegun, MACHINE_VERSIONS } from '@banshi/core/machines';
import { snapshotOf } from '@banshi/core/projections';
import type { CaseShelf, LoadedCase } from './case-shelf.ts';
import type { HallView } from './hall-view.ts';

/** Lets the days begin for the cases of a hall. 日初. */
export interface DayTurn {
  /** Resolves once today has begun for every open case. Costs nothing but the first time of a day. */
  turn(today: IsoDate): Promise<void>;
  /** Resolves with a case for which today has begun, or with nothing where there is none. */
  load(caseNumber: string, today: IsoDate): Promise<LoadedCase | undefined>;
}

/** What {@link createDayTurn} needs. */
export interface DayTurnOptions {
  readonly store: LogStore;
  readonly view: Pick<HallView, 'cases' | 'refresh'>;
  readonly cases: CaseShelf;
  readonly now: () => Date;
  /** 大厅. */
  readonly hall: string;
  /** `national@1`. */
  readonly ruleSet: string;
  /** Told of a case that cannot be read; the others begin their day all the same. */
  readonly report: (error: unknown) => void;
}

const SYSTEM: Actor = { role: 'system', id: 'hall' };
/** After so many cases others get a turn. */
const AT_A_TIME = 200;
/** More than any case has things that can lapse on one day. */
const MOST_LAPSES = 4;

/**
 * Returns what writes the beginning of a day into every case that it changes: a notice that nobody gave, papers that never
 * came, an opinion that stayed out.
 *
 * 日初. Exactly once for each case and day, however many processes try: the version of the case is compared, and who comes
 * second finds the day begun.
 */
export function createDayTurn({ store, view, cases, now, hall, ruleSet, report }: DayTurnOptions): DayTurn {
  let begun: IsoDate | undefined;
  let running: Promise<void> | undefined;

  async function sweep(today: IsoDate): Promise<void> {
    await view.refresh();
    let count = 0;
    for (const [caseNumber, one] of view.cases.cases) {
      if ((count += 1) % AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve));
      if (one.context.on < today && beginDay(snapshotOf(one), { type: 'day.begin', on: today })) {
        await load(caseNumber, today).catch(passOver);
      }
    }
    begun = today;
  }

  /** One damaged case must not keep a hall from opening. */
  function passOver(error: unknown): void {
    if (!isBanshiError(error) || error.code !== 'log-unreplayable') throw error;
    report(error);
  }

  async function load(caseNumber: string, today: IsoDate): Promise<LoadedCase | undefined> {
    for (;;) {
      const loaded = await cases.load(caseNumber);
      const drafts = loaded ? draftsFor(loaded, today) : [];
      if (!loaded || drafts.length === 0) return loaded;
      try {
        await store.append([{ stream: loaded.stream, expectedVersion: loaded.version, drafts }]);
      } catch (error) {
        if (!(error instanceof VersionConflictError)) throw error;
      }
    }
  }

  /** What a case has seen today, its beginning among it, came after the day had begun for it. */
  function draftsFor({ caseNumber, history, context }: LoadedCase, today: IsoDate): LogDraft[] {
    if (context.on >= today) return [];
    const event: DayBegun = { type: 'day.begin', on: today };
    const command = `day:${today}:${caseNumber}`;
    const machine = MACHINE_VERSIONS.case;
    const draft: LogDraft = { at: now().toISOString(), by: SYSTEM, hall, machine, ruleSet, command, event };
    const drafts: LogDraft[] = [];
    let at = history.snapshot;
    while (drafts.length < MOST_LAPSES) {
      const next = beginDay(at, event);
      if (!next) break;
      at = next;
      drafts.push(draft);
    }
    return drafts;
  }

  return {
    load,
    async turn(today) {
      while (begun === undefined || begun < today) {
        running ??= sweep(today).finally(() => (running = undefined));
        await running;
      }
    },
  };
}
