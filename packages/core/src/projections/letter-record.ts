import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { ComplaintSent, SuggestionSent } from '../machines/letter-event.ts';
import type { ComplaintRecord } from '../model/complaint.ts';
import { toIsoDate } from '../model/iso-date.ts';
import type { SuggestionRecord } from '../model/suggestion.ts';
import { complaintDays } from '../rules/rectification-days.ts';
import { ledgerStep, type LedgerView } from './rectification-record.ts';

/** Returns a suggestion and its answer, with its words as the log has them: sealed. 意见登记. */
export function suggestionRecord(entries: readonly LogEntry[]): SuggestionRecord | undefined {
  const [first, answered] = entries;
  const sent = first?.event as SuggestionSent | undefined;
  if (!first || sent?.type !== 'suggestion.send') return undefined;
  const { id, words, source, department, contact } = sent;
  const answer = answered?.event as HallEvent | undefined;
  return {
    id,
    stage: answer ? 'answered' : 'received',
    at: first.at,
    words,
    source,
    ...(department !== undefined && { department }),
    named: contact !== undefined,
    ...(answer?.type === 'suggestion.answer' && { answer: answer.words, adopted: answer.adopted }),
    steps: entries.map(ledgerStep),
    version: entries.length,
  };
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
  const isOpen = stage === 'received' || stage === 'investigating' || stage === 'found';
  const overdue = isOpen && (today > answerBy.on || (stage === 'received' && today > acceptBy.on));
  return { ...record, overdue };
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
    case 'complaint.escalate':
      return { escalation: event.step };
    default:
      return {};
  }
}
