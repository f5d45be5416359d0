import { caseEventsOf } from '../log/case-events.ts';
import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import { ratingKey, ratingStream, ticketStream } from '../log/streams.ts';
import type { CaseReceived } from '../machines/case/case-event.ts';
import type { RatingAbout, RatingAssumed, RatingGiven } from '../machines/rating-event.ts';
import type { TicketTaken } from '../machines/ticket-event.ts';
import type { Actor } from '../model/actor.ts';
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
  readonly begun: Begun;
  /** The entry that ended it; its stream names the case or the visit. */
  readonly entry: LogEntry;
  /** Who answers for it, where that is not who ended it. */
  readonly by?: Actor;
}

/** How a visit or a case began. */
type Begun = Pick<CaseReceived | TicketTaken, 'guide' | 'matter' | 'department'> & Pick<CaseReceived, 'ticket'>;

/** Returns who answers for an occasion. 责任人. */
export function answererOf({ by, entry }: Opened): Actor {
  return by ?? entry.by;
}

/** Finds what may be rated in the entries of a log. */
export interface OccasionFinder {
  /** Returns the occasion that an entry of a case or of a ticket opens. */
  read(entry: LogEntry): Opened | undefined;
  /** The last visit that ended at each window, by ticket. 最近一次到访. */
  readonly lastVisits: ReadonlyMap<string, string>;
}

/**
 * Returns what finds the occasions of rating.
 *
 * 评价环节. A visit without a case is rated when it ends (现场一次一评), also where nobody finished it: whoever was served stood at
 * the window, and who served last answers for it. A case when it is accepted, where the rules say so, and when
 * its result is handed over (一事一评). Who finished the step answers for it (谁办理谁负责). Everything goes by the stream as the entry
 * has it: cutting a name out of each of a hundred thousand costs more than all the counting.
 */
export function occasionFinder(rules: Pick<RatingRuleSet, 'acceptance'>): OccasionFinder {
  const visits = new Map<string, Begun>();
  /** What was begun with at a window, and by whom; by visit. */
  const served = new Map<string, Pick<Opened, 'begun' | 'by'>>();
  /** The cases that visits have led to so far. */
  const filed = new Map<string, string>();
  const cases = new Map<string, CaseReceived>();
  const lastVisits = new Map<string, string>();

  /** What the machines before `case@2` wrote is receipt and acceptance in one. */
  function accepted(entry: LogEntry): Opened | undefined {
    const { stream } = entry;
    for (const event of caseEventsOf([entry]).flat()) {
      if (event.type === 'case.receive') cases.set(stream, event);
      const begun = cases.get(stream);
      if (event.type !== 'case.accept' || !begun) continue;
      const points = ratingPoints({ caseType: event.as, onSite: begun.ticket !== undefined }, rules);
      return points.includes('acceptance') ? { point: 'acceptance', begun, entry } : undefined;
    }
    return undefined;
  }

  function forget(visit: string): void {
    visits.delete(visit);
    served.delete(visit);
    filed.delete(visit);
  }

  /** A visit that nobody finished. Its case, if it has led to one, is rated by itself. */
  function leftOpen(entry: LogEntry): Opened | undefined {
    const begun = filed.has(entry.stream) ? undefined : served.get(entry.stream);
    forget(entry.stream);
    return begun && { point: 'visit', entry, ...begun };
  }

  return {
    lastVisits,
    read(entry) {
      const { stream } = entry;
      const event = entry.event as HallEvent;
      switch (event.type) {
        case 'ticket.take':
          visits.set(stream, event);
          return undefined;
        case 'ticket.transfer': {
          const begun = visits.get(stream);
          if (begun) visits.set(stream, { guide: begun.guide, matter: begun.matter, department: event.department });
          return undefined;
        }
        case 'ticket.serve': {
          const begun = visits.get(stream);
          if (begun) served.set(stream, { begun, by: entry.by });
          return undefined;
        }
        case 'ticket.miss':
          return event.again ? undefined : leftOpen(entry);
        case 'ticket.cancel':
        case 'ticket.close':
          return leftOpen(entry);
        case 'ticket.finish': {
          const begun = visits.get(stream);
          forget(stream);
          if (entry.by.window !== undefined) lastVisits.set(entry.by.window, idOf(stream));
          return begun && event.caseNumber === undefined ? { point: 'visit', begun, entry } : undefined;
        }
        case 'case.receive': {
          cases.set(stream, event);
          const visit = event.ticket === undefined ? undefined : ticketStream(event.ticket);
          if (visit !== undefined && visits.has(visit)) filed.set(visit, stream);
          return undefined;
        }
        case 'case.accept':
          return accepted(entry);
        case 'case.deliver': {
          const begun = cases.get(stream);
          cases.delete(stream);
          return begun && { point: 'result', begun, entry };
        }
        case 'case.void': {
          const visit = ticketStream(cases.get(stream)?.ticket ?? '');
          if (filed.get(visit) === stream) filed.delete(visit);
          cases.delete(stream);
          return undefined;
        }
        case 'case.withdraw':
          cases.delete(stream);
          return undefined;
        default:
          return undefined;
      }
    },
  };
}

/** Returns the stream in which an occasion is rated. 评价的事件流. */
export function streamOfOpened({ point, entry }: Opened): string {
  const id = idOf(entry.stream);
  return ratingStream(ratingKey({ point, caseNumber: id, ticket: id }));
}

/** The case number, or the ticket of a visit. */
function idOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1);
}

/** Returns an occasion in full. 评价对象. */
export function occasionOf(opened: Opened, departmentId: (name: string) => string): Occasion {
  const { point, begun, entry } = opened;
  const { guide, matter, department } = begun;
  const { id: staff, window } = answererOf(opened);
  const id = idOf(entry.stream);
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
