import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { RectificationEvent, RectificationOpened } from '../machines/rectification-event.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isBadLevel } from '../model/rating.ts';
import type { LedgerStep, RectificationRecord } from '../model/rectification.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import { rectificationDays } from '../rules/rectification-days.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { dayOfEntry } from './day-of-entry.ts';
import type { AttributedFacts } from './rectification-shares.ts';

/** Under which rules and on which day a ledger is looked at. 查看台账. */
export interface LedgerView {
  readonly rules: RatingRuleSet;
  readonly calendar: WorkCalendar;
  readonly today: IsoDate;
}

/**
 * Returns the days of a bad rating, from the entries of its stream.
 *
 * 差评整改事实.
 */
export function rectificationFacts(entries: readonly LogEntry[]): AttributedFacts | undefined {
  const [first] = entries;
  const opened = first?.event as RectificationOpened | undefined;
  if (!first || opened?.type !== 'rectification.open') return undefined;
  const { rater, about } = opened;
  const places: { -readonly [TKey in keyof AttributedFacts['places']]?: number } = {};
  const facts: { -readonly [TKey in keyof AttributedFacts]: AttributedFacts[TKey] } = {
    receivedOn: dayOfEntry(first.at),
    named: rater !== undefined,
    department: about.department,
    staff: about.staff,
    calledBack: false,
    places,
  };
  for (const entry of entries) {
    const event = entry.event as RectificationEvent;
    const day = dayOfEntry(entry.at);
    const contact = () => {
      facts.contactedOn ??= day;
      places.contacted ??= entry.position;
    };
    const close = () => {
      facts.closedOn = day;
      places.closed = entry.position;
    };
    const reopen = () => {
      const { closedOn } = facts;
      if (closedOn !== undefined)
        facts.undone = { closedOn, on: day, places: { closed: places.closed!, undone: entry.position } };
      facts.reopenedOn = day;
      delete facts.finishedOn;
      delete facts.closedOn;
      delete places.closed;
    };
    if (event.type === 'rectification.contact') contact();
    else if (event.type === 'rectification.finish') facts.finishedOn = day;
    else if (event.type === 'rectification.close') close();
    else if (event.type === 'rectification.review' && event.outcome === 'excluded') {
      close();
      facts.excludedOn = day;
      places.excluded = entry.position;
    } else if (event.type === 'rectification.callBack') {
      // Who calls back has contacted.
      contact();
      facts.calledBack = true;
      if (event.satisfied) close();
      else reopen();
    } else if (reopens(event, facts)) reopen();
  }
  return facts;
}

/**
 * Returns a bad rating and what was done about it, with its words as the log has them: sealed.
 *
 * 差评整改单.
 */
export function rectificationRecord(
  entries: readonly LogEntry[],
  { rules, calendar, today }: LedgerView,
): RectificationRecord | undefined {
  const facts = rectificationFacts(entries);
  const [first, ...later] = entries;
  if (!facts || !first) return undefined;
  const opened = first.event as RectificationOpened;
  const { id, level, tags, words, point, channel, caseNumber, ticket, about } = opened;
  const days = rectificationDays(facts, rules.rectification, calendar, today);
  const { contactBy, finishBy } = days;
  let record: RectificationRecord = {
    id,
    stage: 'received',
    receivedAt: first.at,
    named: facts.named,
    level,
    ...(tags && { tags }),
    ...(words !== undefined && { words }),
    point,
    channel,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(ticket !== undefined && { ticket }),
    matter: about.matter,
    department: about.department,
    staff: about.staff,
    ...(about.window !== undefined && { window: about.window }),
    evidence: [],
    ...(contactBy && { contactBy: contactBy.on }),
    ...(facts.contactedOn !== undefined && { contactedOn: facts.contactedOn }),
    finishBy: finishBy.on,
    ...(facts.closedOn !== undefined && { closedOn: facts.closedOn }),
    overdue: facts.closedOn === undefined && (days.isContactLate || days.isFinishLate),
    provisional: finishBy.provisional || (contactBy?.provisional ?? false),
    reopened: 0,
    steps: [ledgerStep(first)],
    version: entries.length,
  };
  for (const entry of later) {
    record = { ...record, ...changeOf(entry.event as HallEvent, record), steps: [...record.steps, ledgerStep(entry)] };
  }
  return record;
}

/** A bad second word begins again what was finished, closed or not; what is not finished goes on. */
function reopens(event: RectificationEvent, { finishedOn }: AttributedFacts): boolean {
  return event.type === 'rectification.followUp' && isBadLevel(event.level) && finishedOn !== undefined;
}

function changeOf(event: HallEvent, { reopened, stage }: RectificationRecord): Partial<RectificationRecord> {
  switch (event.type) {
    case 'rectification.verify':
      return { stage: event.finding === 'valid' ? 'verified' : 'reviewing', finding: event.finding };
    case 'rectification.appeal':
      return { stage: 'reviewing' };
    case 'rectification.review':
      return event.outcome === 'excluded' ? { stage: 'excluded' } : { stage: 'verified', finding: 'valid' };
    case 'rectification.plan':
      return { stage: 'rectifying', measure: event.measure };
    case 'rectification.finish':
      return { stage: 'answered', result: event.result, evidence: event.evidence };
    case 'rectification.callBack':
      return event.satisfied ? { stage: 'closed' } : { stage: 'rectifying', reopened: reopened + 1 };
    case 'rectification.followUp':
      return isBadLevel(event.level) && (stage === 'answered' || stage === 'closed')
        ? { stage: 'rectifying', reopened: reopened + 1 }
        : {};
    case 'rectification.close':
      return { stage: 'closed' };
    case 'rectification.escalate':
      return { escalation: event.step };
    default:
      return {};
  }
}

/** Returns what was done, when, by whom and with what end. 办理过程. */
export function ledgerStep({ event, at, by }: LogEntry): LedgerStep {
  if (event.type === 'rectification.open' || event.type.endsWith('.send')) return { type: event.type, at, by: '' };
  const { words, department } = event as { readonly words?: string; readonly department?: string };
  return {
    type: event.type,
    at,
    by: event.type === 'rectification.followUp' ? '' : by.id,
    ...(words !== undefined && { words }),
    ...(department !== undefined && { to: department }),
    ...endOf(event as HallEvent),
  };
}

/** What a step ended with, under the names that a step has for it. */
function endOf(event: HallEvent): Partial<LedgerStep> {
  switch (event.type) {
    case 'rectification.verify':
      return { finding: event.finding };
    case 'rectification.review':
      return { outcome: event.outcome };
    case 'rectification.plan':
      return { measure: event.measure };
    case 'rectification.finish':
      return { words: event.result };
    case 'rectification.callBack':
      return { satisfied: event.satisfied };
    case 'rectification.followUp':
      return { level: event.level, ...(event.tags && { tags: event.tags }) };
    case 'rectification.escalate':
    case 'complaint.escalate':
      return { escalation: event.step };
    case 'complaint.find':
      return { upheld: event.upheld };
    case 'suggestion.answer':
      return { adopted: event.adopted };
    default:
      return {};
  }
}
