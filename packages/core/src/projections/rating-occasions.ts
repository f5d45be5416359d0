import { caseEventsOf } from '../log/case-events.ts';
import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import { ratingKey } from '../log/streams.ts';
import type { CaseReceived } from '../machines/case/case-event.ts';
import type { RatingAbout, RatingAssumed, RatingGiven } from '../machines/rating-event.ts';
import type { TicketTaken } from '../machines/ticket-event.ts';
import type { RatingPoint } from '../model/rating.ts';
import { ratingPoints } from '../rules/rating-days.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import { dayOfEntry } from './day-of-entry.ts';

/** Something that a person may rate. 可评价的办件或到访. */
export interface Occasion {
  readonly point: RatingPoint;
  readonly caseNumber?: string;
  readonly ticket?: string;
  readonly about: RatingAbout;
}

/** What is remembered of an occasion until somebody asks for it: the events themselves. */
export interface Opened {
  readonly point: RatingPoint;
  /** The case number, or the ticket of a visit. */
  readonly id: string;
  readonly begun: Begun;
  /** The entry that ended it. */
  readonly entry: LogEntry;
}

/** How a visit or a case began. */
type Begun = Pick<CaseReceived | TicketTaken, 'guide' | 'matter' | 'department'> & Pick<CaseReceived, 'ticket'>;

/** Finds what may be rated in the entries of a log. */
export interface OccasionFinder {
  /** Returns the occasion that an entry opens. */
  read(entry: LogEntry, id: string): Opened | undefined;
  /** The last visit that ended at each window, by ticket. 最近一次到访. */
  readonly lastVisits: ReadonlyMap<string, string>;
}

/**
 * Returns what finds the occasions of rating.
 *
 * 评价环节. A visit without a case is rated when it ends (现场一次一评); a case when it is accepted, where the rules say so, and when
 * its result is handed over (一事一评). Who finished the step answers for it (谁办理谁负责).
 */
export function occasionFinder(rules: Pick<RatingRuleSet, 'acceptance'>): OccasionFinder {
  const visits = new Map<string, Begun>();
  const cases = new Map<string, CaseReceived>();
  const lastVisits = new Map<string, string>();

  /** What the machines before `case@2` wrote is receipt and acceptance in one. */
  function accepted(entry: LogEntry, id: string): Opened | undefined {
    for (const event of caseEventsOf([entry]).flat()) {
      if (event.type === 'case.receive') cases.set(id, event);
      const begun = cases.get(id);
      if (event.type !== 'case.accept' || !begun) continue;
      const points = ratingPoints({ caseType: event.as, onSite: begun.ticket !== undefined }, rules);
      return points.includes('acceptance') ? { point: 'acceptance', id, begun, entry } : undefined;
    }
    return undefined;
  }

  return {
    lastVisits,
    read(entry, id) {
      const event = entry.event as HallEvent;
      switch (event.type) {
        case 'ticket.take':
          visits.set(id, event);
          return undefined;
        case 'ticket.transfer': {
          const begun = visits.get(id);
          if (begun) visits.set(id, { guide: begun.guide, matter: begun.matter, department: event.department });
          return undefined;
        }
        case 'ticket.cancel':
        case 'ticket.close':
          visits.delete(id);
          return undefined;
        case 'ticket.finish': {
          const begun = visits.get(id);
          visits.delete(id);
          if (entry.by.window !== undefined) lastVisits.set(entry.by.window, id);
          return begun && event.caseNumber === undefined ? { point: 'visit', id, begun, entry } : undefined;
        }
        case 'case.receive':
          cases.set(id, event);
          return undefined;
        case 'case.accept':
          return accepted(entry, id);
        case 'case.deliver': {
          const begun = cases.get(id);
          cases.delete(id);
          return begun && { point: 'result', id, begun, entry };
        }
        case 'case.withdraw':
        case 'case.void':
          cases.delete(id);
          return undefined;
        default:
          return undefined;
      }
    },
  };
}

/** Returns the key of an occasion. 评价键. */
export function keyOfOpened({ point, id }: Opened): string {
  return point === 'result' ? id : ratingKey({ point, caseNumber: id, ticket: id });
}

/** Returns an occasion in full. 评价对象. */
export function occasionOf({ point, id, begun, entry }: Opened, departmentId: (name: string) => string): Occasion {
  const { guide, matter, department } = begun;
  const { id: staff, window } = entry.by;
  const ticket = point === 'visit' ? id : point === 'acceptance' ? begun.ticket : undefined;
  return {
    point,
    ...(point !== 'visit' && { caseNumber: id }),
    ...(ticket !== undefined && { ticket }),
    about: {
      guide,
      matter,
      department: departmentId(department),
      staff,
      ...(window !== undefined && { window }),
      endedOn: dayOfEntry(entry.at),
    },
  };
}

/** Returns the occasion of a rating whose end the log does not show, such as one of `rating@1`. 评价对象. */
export function occasionOfRating({
  point = 'result',
  caseNumber,
  ticket,
  about,
}: RatingGiven | RatingAssumed): Occasion {
  return {
    point,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(ticket !== undefined && { ticket }),
    about: about ?? { guide: '', matter: '', department: '', staff: '', endedOn: '1970-01-01' },
  };
}
