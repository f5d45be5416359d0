import { isBanshiError } from '../errors/banshi-error.ts';
import { caseEventsOf } from '../log/case-events.ts';
import type { LogEntry } from '../log/log-store.ts';
import { replayCase } from '../machines/replay-case.ts';
import type { DueDate } from '../model/case-record.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Card } from '../rules/cards.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import type { Deadline } from '../rules/deadline.ts';
import { type Deadlines, deadlines } from '../rules/deadlines.ts';
import { type DayEntry, explainDeadline } from '../rules/explain-deadline.ts';
import { hasCome } from '../rules/has-come.ts';
import { nationalRuleSet } from '../rules/national-rule-set.ts';
import { countWorkdays } from '../time/count-workdays.ts';
import { provisionalCalendar } from '../time/other-calendars.ts';
import type { CaseView } from './case-record.ts';

/** The limit that binds a case, with its card and its days. 办结期限及逐日说明. */
export interface CaseDeadline {
  readonly deadline: Deadline & { readonly card: Card };
  /** Every day from acceptance to the last day; none where the limit names no countable period. */
  readonly days: readonly DayEntry[];
}

/**
 * Returns the limit that binds a case and how its day was counted, or nothing before it is accepted.
 *
 * 期限说明. Worked out from the same entries as the record, by the same rule set and calendar.
 */
export function caseDeadline(entries: readonly LogEntry[], view: CaseView): CaseDeadline | undefined {
  const events = caseEventsOf(entries).flat();
  if (events.length === 0) return undefined;
  const { facts } = replayCase(events).context;
  const { ruleSet = nationalRuleSet, calendar, today } = view;
  const binding = bindingOf(limitsOf(facts, view));
  return binding && { deadline: { ...binding, card: cardOf(binding, today) }, days: daysOf(facts) };

  function daysOf(known: CaseFacts): readonly DayEntry[] {
    try {
      return explainDeadline(known, ruleSet, calendar, { today });
    } catch (error) {
      if (isBanshiError(error) && error.code === 'no-such-limit') return [];
      throw error;
    }
  }
}

/** Returns every limit of a case as it looks today. 办件各期限. */
export function limitsOf(facts: CaseFacts, { ruleSet = nationalRuleSet, calendar, today }: CaseView): Deadlines {
  return deadlines(facts, ruleSet, calendar, today);
}

/** Returns the day a case is due as it looks today, or nothing where there is none. 办结截止日. */
export function dueOf(facts: CaseFacts, limits: Deadlines, { calendar, today }: CaseView): DueDate | undefined {
  const binding = bindingOf(limits);
  if (!binding?.due) return undefined;
  const { due: on, state, provisional, name } = binding;
  const from = hasCome(facts.decidedOn, today) ? facts.decidedOn : today;
  const workdaysLeft = countWorkdays(provisionalCalendar(calendar), from, on);
  const overdue = state === 'overdue' || state === 'late';
  return { on, workdaysLeft, provisional, overdue, ...(name === 'statutory' && { statutory: true }) };
}

/** What was promised binds; where that is nothing that can be counted, the law does. */
function bindingOf({ promised, statutory }: Deadlines): Deadline | undefined {
  return promised ?? statutory;
}

/** Returns the card of one limit alone: a case decided in time may still wait for its delivery. 红黄牌. */
export function cardOf({ state, yellowFrom }: Deadline, today: IsoDate): Card {
  if (state === 'overdue') return 'red';
  return state === 'onTime' && yellowFrom !== undefined && yellowFrom <= today ? 'yellow' : 'none';
}
