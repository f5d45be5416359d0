import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { ComplaintSent, SuggestionSent } from '../machines/letter-event.ts';
import type { ComplaintRecord } from '../model/complaint.ts';
import { toIsoDate } from '../model/iso-date.ts';
import type { SuggestionRecord } from '../model/suggestion.ts';
import { complaintDays, ledgerDue, suggestionDay } from '../rules/rectification-days.ts';
import { ledgerStep, type LedgerView } from './rectification-record.ts';

/** Returns a suggestion and its answer, with its words as the log has them: sealed. 意见登记. */
export function suggestionRecord(
  entries: readonly LogEntry[],
  { rules, calendar, today }: LedgerView,
): SuggestionRecord | undefined {
  const [first, ...later] = entries;
  const sent = first?.event as SuggestionSent | undefined;
  if (!first || sent?.type !== 'suggestion.send') return undefined;
  const { id, words, source, department, contact } = sent;
  const answerBy = suggestionDay(toIsoDate(new Date(first.at)), rules.suggestions, calendar);
  let record: SuggestionRecord = {
    id,
    stage: 'received',
    at: first.at,
    words,
    source,
    ...(department !== undefined && { department }),
    named: contact !== undefined,
    answerBy: answerBy.on,
    overdue: false,
    steps: entries.map(ledgerStep),
    version: entries.length,
  };
  for (const { event } of later) record = { ...record, ...changeOfSuggestion(event as HallEvent) };
  if (record.stage === 'answered') return record;
  const due = ledgerDue(answerBy, today, rules, calendar);
  return { ...record, due, overdue: due.card === 'red' };
}

function changeOfSuggestion(event: HallEvent): Partial<SuggestionRecord> {
  if (event.type === 'suggestion.transfer') return { assigned: event.department };
  if (event.type === 'suggestion.answer') return { stage: 'answered', answer: event.words, adopted: event.adopted };
  return {};
}

/** Returns a complaint and what became of it, with its words as the log has them: sealed. 投诉登记. */
export function complaintRecord(
  entries: readonly LogEntry[],
  { rules, calendar, today }: LedgerView,
): ComplaintRecord | undefined {
  const [first, ...later] = entries;
  const sent = first?.event as ComplaintSent | undefined;
  if (!first || sent?.type !== 'complaint.send') return undefined;
  const { type: _, receipt: __, contact, ...facts } = sent;
  const { acceptBy, answerBy } = complaintDays(toIsoDate(new Date(first.at)), rules.complaints, calendar);
  let record: ComplaintRecord = {
    ...facts,
    grades: rules.complaints.consequences[facts.conduct],
    stage: 'received',
    at: first.at,
    named: contact !== undefined,
    acceptBy: acceptBy.on,
    answerBy: answerBy.on,
    overdue: false,
    provisional: answerBy.provisional,
    steps: entries.map(ledgerStep),
    version: entries.length,
  };
  for (const { event } of later) record = { ...record, ...changeOf(event as HallEvent) };
  const { stage } = record;
  const runs = stage === 'received' ? acceptBy : stage === 'investigating' || stage === 'found' ? answerBy : undefined;
  if (!runs) return record;
  const due = ledgerDue(runs, today, rules, calendar);
  return { ...record, due, overdue: due.card === 'red' || today > answerBy.on };
}

function changeOf(event: HallEvent): Partial<ComplaintRecord> {
  switch (event.type) {
    case 'complaint.accept':
      return { stage: 'investigating' };
    case 'complaint.decline':
      return { stage: 'declined', answer: event.words };
    case 'complaint.find': {
      const { upheld, staff, consequence, provided } = event;
      return {
        stage: 'found',
        upheld,
        ...(staff !== undefined && { staff }),
        ...(consequence !== undefined && { consequence }),
        ...(provided !== undefined && { provided }),
      };
    }
    case 'complaint.answer':
      return { stage: 'answered', answer: event.words };
    case 'complaint.askReview':
      return { stage: 'reviewing' };
    case 'complaint.close':
      return { stage: 'closed' };
    case 'complaint.transfer':
      return { assigned: event.department };
    case 'complaint.escalate':
      return { escalation: event.step };
    default:
      return {};
  }
}
