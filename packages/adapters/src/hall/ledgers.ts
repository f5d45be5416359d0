import type { QuestionnaireFigures, QuestionnaireId } from '@banshi/core';
import type { HallEvent, LogEntry } from '@banshi/core/log';
import { createQuestionnaireTally } from '@banshi/core/projections';

/** The ledgers of a hall. 台账. */
export type LedgerKind = 'rectification' | 'suggestion' | 'complaint' | 'meeting';

/** The entries of every thing in the ledgers of a hall. */
export interface Ledgers {
  add(entry: LogEntry): void;
  /** The entries of each, by id, in the order of receipt. */
  readonly entries: Readonly<Record<LedgerKind, ReadonlyMap<string, readonly LogEntry[]>>>;
  /** The id of what a receipt was given for. */
  idOf(kind: LedgerKind, receipt: string): string | undefined;
  questionnaire(id: QuestionnaireId, window?: string): QuestionnaireFigures;
}

/** Returns ledgers of nothing, to which every entry of a log is added once. 台账. */
export function createLedgers(batch: number): Ledgers {
  const entries = {
    rectification: new Map<string, LogEntry[]>(),
    suggestion: new Map<string, LogEntry[]>(),
    complaint: new Map<string, LogEntry[]>(),
    meeting: new Map<string, LogEntry[]>(),
  };
  const receipts = new Map<string, string>();
  const sheets = createQuestionnaireTally(batch);

  return {
    entries,
    questionnaire: (id, window) => sheets.figures(id, window),
    idOf: (kind, receipt) => receipts.get(`${kind} ${receipt}`),
    add(entry) {
      const { stream } = entry;
      const slash = stream.indexOf('/');
      const kind = stream.slice(0, slash);
      const event = entry.event as HallEvent;
      if (event.type === 'questionnaire.answer') sheets.add(event);
      if (!isKind(kind)) return;
      const id = stream.slice(slash + 1);
      const known = entries[kind].get(id);
      if (known) known.push(entry);
      else entries[kind].set(id, [entry]);
      if (event.type === 'suggestion.send' || event.type === 'complaint.send')
        receipts.set(`${kind} ${event.receipt}`, id);
    },
  };

  function isKind(kind: string): kind is LedgerKind {
    return Object.hasOwn(entries, kind);
  }
}
