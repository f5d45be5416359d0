import { isBanshiError } from '../errors/banshi-error.ts';
import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import { type IsoDate, toIsoDate } from '../model/iso-date.ts';
import type { Card } from '../rules/cards.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import type { Deadline } from '../rules/deadline.ts';
import { deadlines } from '../rules/deadlines.ts';
import { type DayEntry, explainDeadline } from '../rules/explain-deadline.ts';
import { nationalRuleSet } from '../rules/national-rule-set.ts';
import type { CaseView } from './case-record.ts';

/** The promised limit of a case, with its card and its days. 承诺期限及逐日说明. */
export interface CaseDeadline {
  readonly deadline: Deadline & { readonly card: Card };
  /** Every day from acceptance to the last day; none where the limit names no countable period. */
  readonly days: readonly DayEntry[];
}

/**
 * Returns the promised limit of a case and how its day was counted, or nothing where nothing was promised.
 *
 * 期限说明. Worked out from the same entries as the record, by the same rule set and calendar.
 */
export function caseDeadline(entries: readonly LogEntry[], view: CaseView): CaseDeadline | undefined {
  const facts = factsOf(entries);
  if (!facts) return undefined;
  const { ruleSet = nationalRuleSet, calendar, today } = view;
  const { promised } = deadlines(facts, ruleSet, calendar, today);
  return promised && { deadline: { ...promised, card: cardOf(promised, today) }, days: daysOf(facts) };

  function daysOf(known: CaseFacts): readonly DayEntry[] {
    try {
      return explainDeadline(known, ruleSet, calendar, { today, limit: 'promised' });
    } catch (error) {
      if (isBanshiError(error) && error.code === 'no-such-limit') return [];
      throw error;
    }
  }
}

/** The card of this limit alone: a case decided in time may still wait for its delivery. */
function cardOf({ state, yellowFrom }: Deadline, today: IsoDate): Card {
  if (state === 'overdue') return 'red';
  return state === 'onTime' && yellowFrom !== undefined && yellowFrom <= today ? 'yellow' : 'none';
}

function factsOf(entries: readonly LogEntry[]): CaseFacts | undefined {
  let facts: CaseFacts | undefined;
  for (const { event, at } of entries) {
    const known = event as HallEvent;
    if (known.type === 'case.accept' && known.promised?.period) {
      const { acceptedOn, caseType, promised } = known;
      facts = { receivedOn: acceptedOn, acceptedOn, caseType, limits: { promised: promised.period! } };
    }
    if (known.type === 'case.decide' && facts) facts = { ...facts, decidedOn: toIsoDate(new Date(at)) };
  }
  return facts;
}
