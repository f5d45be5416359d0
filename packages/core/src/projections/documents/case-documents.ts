import { caseEventsOf } from '../../log/case-events.ts';
import type { LogEntry } from '../../log/log-store.ts';
import { stageOf } from '../../machines/case-turn.ts';
import type { CaseEvent } from '../../machines/case/case-event.ts';
import { type CaseSnapshot, replayCase } from '../../machines/replay-case.ts';
import type { CaseDocument } from '../../model/case-document.ts';
import { given } from '../given.ts';
import { onDay } from './day-documents.ts';
import { DOCUMENT_MARKS } from './document-kinds.ts';
import type { DocumentView } from './document-view.ts';
import * as end from './end-documents.ts';
import * as intake from './intake-documents.ts';
import type { Draft, Moment } from './moment.ts';
import * as review from './review-documents.ts';

type DraftersOf = {
  readonly [T in CaseEvent['type']]?: (moment: Moment<Extract<CaseEvent, { type: T }>>) => readonly Draft[];
};

/** Which events give out documents, and which. 出具文书的事件. */
const DRAFTERS: DraftersOf = {
  'case.accept': intake.onAcceptance,
  'case.notify': intake.onNotice,
  'case.decline': intake.onDecline,
  'case.reclassify': intake.onReclassification,
  'case.pause': review.onPause,
  'case.resume': review.onResumption,
  'case.extend': review.onExtension,
  'case.consult': review.onConsultation,
  'case.tell': review.onTelling,
  'case.decide': review.onDecision,
  'case.bill': end.onBill,
  'case.deliver': end.onDelivery,
  'case.withdraw': end.onWithdrawal,
  'case.void': end.onVoiding,
  'case.review': end.onReview,
  'case.verify': end.onVerification,
  'day.begin': onDay,
};

/**
 * Returns the documents that a case has given out, in order, from the entries of its stream.
 *
 * 办件文书. Nothing is kept but the log: the same entries under the same rules and calendar make the same documents with the
 * same numbers. Days are those of the day of issue; a day that is not settled yet says so, and a later calendar may move it.
 *
 * @throws ReplayError when the entries do not follow from one another
 */
export function caseDocuments(entries: readonly LogEntry[], view: DocumentView): readonly CaseDocument[] {
  const own = entries.filter(({ event }) => event.type.startsWith('case.') || event.type === 'day.begin');
  const issued: CaseDocument[] = [];
  let snapshot: CaseSnapshot | undefined;
  for (const [index, events] of caseEventsOf(own).entries())
    for (const event of events) {
      const before = snapshot;
      snapshot = replayCase([event], before);
      if (before) issued.push(...documentsOf(event, before, snapshot, { issued, view, version: index + 1 }));
    }
  return issued;
}

/** Returns the documents that one event gives out. 一次出具的文书. */
function documentsOf(
  event: CaseEvent,
  before: CaseSnapshot,
  after: CaseSnapshot,
  { issued, view, version }: Pick<Moment, 'issued' | 'view'> & { readonly version: number },
): readonly CaseDocument[] {
  const { context } = after;
  const { caseNumber, guide, matter, department: authority, rules } = context;
  const draft = DRAFTERS[event.type] as ((moment: Moment) => readonly Draft[]) | undefined;
  const moment = { event, before: before.context, was: stageOf(before), context, stage: stageOf(after), issued, view };
  return (draft?.(moment) ?? []).map(({ kind, ...contents }) => {
    const sequence = issued.filter((one) => one.kind === kind).length + 1;
    return {
      kind,
      number: `${caseNumber}-${DOCUMENT_MARKS[kind]}-${sequence}`,
      on: event.on,
      caseNumber,
      guide,
      matter,
      authority,
      seal: view.seal ?? authority,
      ...given({ contact: contactOf(view) }),
      ruleSet: `${rules.id}@${rules.version}`,
      version,
      ...contents,
    } as CaseDocument;
  });
}

function contactOf({ contact, guide }: DocumentView): CaseDocument['contact'] {
  if (contact) return contact;
  const { hotline, address } = guide ?? {};
  return hotline || address ? given({ hotline, address }) : undefined;
}
