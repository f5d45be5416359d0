import { type Ledger, type LedgerCounts, type LedgerQuery, toIsoDate } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import {
  complaintRecord,
  type LedgerView,
  meetingRecord,
  rectificationRecord,
  suggestionRecord,
} from '@banshi/core/projections';
import type { HallContext } from './command-rule.ts';
import type { LedgerKind } from './ledgers.ts';

const RECORDS = {
  rectification: rectificationRecord,
  suggestion: suggestionRecord,
  complaint: complaintRecord,
  meeting: meetingRecord,
};
const SETTLED: ReadonlySet<string> = new Set(['closed', 'excluded', 'declined', 'cancelled']);
const MOST = 1000;

/** What can be told of any entry of a ledger. */
interface AnyRecord {
  readonly id: string;
  readonly stage: string;
  readonly overdue?: boolean;
  readonly due?: { readonly on: string };
  readonly finishBy?: string;
  readonly answerBy?: string;
}

type RecordOf<TKind extends LedgerKind> = NonNullable<ReturnType<(typeof RECORDS)[TKind]>>;

/**
 * Returns entries of a ledger with their words in clear, what is due first before the rest.
 *
 * 台账. Only what is shown is opened.
 */
export async function listLedger<TKind extends LedgerKind>(
  context: HallContext,
  kind: TKind,
  { which = 'open', limit = 100, id }: LedgerQuery,
): Promise<Ledger<RecordOf<TKind>>> {
  const all = recordsOf(context, kind).filter((one: AnyRecord) => {
    if (id !== undefined) return one.id === id;
    if (which === 'all') return true;
    return which === 'overdue' ? one.overdue === true : isOpen(kind, one);
  });
  const due = (one: AnyRecord) => one.due?.on ?? one.finishBy ?? one.answerBy ?? '';
  all.sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  return { records: await context.vault.open(all.slice(0, Math.min(limit, MOST))), total: all.length };
}

/** Returns how much is open and overdue in each ledger. 台账概况. */
export function ledgerCounts(context: HallContext): LedgerCounts {
  const count = (kind: LedgerKind) => {
    const open = recordsOf(context, kind).filter((one) => isOpen(kind, one));
    return { open: open.length, overdue: open.filter((one: AnyRecord) => one.overdue === true).length };
  };
  return {
    rectification: count('rectification'),
    suggestion: count('suggestion'),
    complaint: count('complaint'),
    meeting: count('meeting'),
  };
}

/** Returns one entry of a ledger, sealed. 台账条目. */
export function recordIn<TKind extends LedgerKind>(
  context: HallContext,
  kind: TKind,
  id: string,
): RecordOf<TKind> | undefined {
  const entries = context.view.ledgers.entries[kind].get(id);
  return entries && recordOf(context, kind, entries);
}

/** Returns every entry of a ledger, sealed, in the order of receipt. 台账全部条目. */
export function recordsOf<TKind extends LedgerKind>(context: HallContext, kind: TKind): RecordOf<TKind>[] {
  return [...context.view.ledgers.entries[kind].values()].flatMap((entries) => recordOf(context, kind, entries) ?? []);
}

function recordOf<TKind extends LedgerKind>(
  { ratingRules: rules, calendar, now }: HallContext,
  kind: TKind,
  entries: readonly LogEntry[],
): RecordOf<TKind> | undefined {
  const record: (entries: readonly LogEntry[], view: LedgerView) => unknown = RECORDS[kind];
  return record(entries, { rules, calendar, today: toIsoDate(now()) }) as RecordOf<TKind> | undefined;
}

function isOpen(kind: LedgerKind, { stage }: AnyRecord): boolean {
  return !SETTLED.has(stage) && !(kind === 'suggestion' && stage === 'answered');
}
