import type { CaseEvent, CaseReceived } from '../machines/case/case-event.ts';
import { type IsoDate, toIsoDate } from '../model/iso-date.ts';
import type { TimeLimit } from '../model/time-limit.ts';
import { caseRulesOf } from '../rules/case-rules.ts';
import { nationalRuleSet } from '../rules/national-rule-set.ts';
import type { LogEntry } from './log-store.ts';

/** What the machines before `case@2` wrote first. */
interface AcceptedAtOnce {
  readonly caseNumber: string;
  readonly guide: string;
  readonly matter: string;
  readonly department: string;
  readonly caseType: 'immediate' | 'promised';
  readonly acceptedOn: IsoDate;
  readonly promised?: TimeLimit;
  readonly ticket?: string;
}

/** What was not asked for before `case@2`, and so is not known. */
const UNRECORDED = '未记录';

/**
 * Returns the events of a case as today's machine reads them, entry by entry.
 *
 * 旧版日志. A log is never rewritten: what `immediate-case@1` and `promised-case@1` wrote is read as the events it stands
 * for. Their first entry was receipt and acceptance in one; their refusals knew a reason but no basis.
 */
export function caseEventsOf(entries: readonly LogEntry[]): readonly (readonly CaseEvent[])[] {
  return entries.map((entry) => (isOld(entry) ? translated(entry) : [entry.event as CaseEvent]));
}

function isOld({ machine }: LogEntry): boolean {
  return machine === 'immediate-case@1' || machine === 'promised-case@1';
}

function translated({ event, at, by }: LogEntry): readonly CaseEvent[] {
  const on = toIsoDate(new Date(at));
  if (event.type === 'case.accept') return receivedAndAccepted(event as unknown as AcceptedAtOnce, by.id);
  if (event.type === 'case.deliver') return [{ type: 'case.deliver', on, way: 'window' }];
  const { outcome, reason } = event as unknown as { outcome: 'granted' | 'refused'; reason?: string };
  if (outcome === 'granted') return [{ type: 'case.decide', on, outcome }];
  const no = { reason: reason ?? UNRECORDED, basis: UNRECORDED, remedies: [UNRECORDED] };
  return [{ type: 'case.decide', on, outcome, ...no }];
}

function receivedAndAccepted(old: AcceptedAtOnce, staff: string): readonly CaseEvent[] {
  const { caseNumber, guide, matter, department, caseType, acceptedOn: on, promised, ticket } = old;
  const received: CaseReceived = {
    type: 'case.receive',
    on,
    caseNumber,
    guide,
    matter,
    department,
    system: caseType === 'immediate' ? 'direct' : 'committed',
    caseType,
    limits: promised ? { promised } : {},
    materials: [],
    noticeBy: on,
    rules: caseRulesOf(nationalRuleSet),
    firstAsked: staff,
    ...(ticket !== undefined && { ticket }),
  };
  return [received, { type: 'case.accept', on, as: caseType, officer: staff }];
}
