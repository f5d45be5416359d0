import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import { ratingKey } from '../log/streams.ts';
import type { RatingAbout } from '../machines/rating-event.ts';
import { toIsoDate } from '../model/iso-date.ts';
import type { CaseType } from '../model/matter.ts';
import type { RatingPoint } from '../model/rating.ts';
import { ratingPoints } from '../rules/rating-days.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';

/** Something that a person may rate. 可评价的办件或到访. */
export interface Occasion {
  readonly point: RatingPoint;
  readonly caseNumber?: string;
  readonly ticket?: string;
  readonly about: RatingAbout;
}

/** Finds what may be rated in the entries of a log. */
export interface OccasionFinder {
  /** Returns the occasion that an entry opens, and its key. */
  read(entry: LogEntry): { readonly key: string; readonly occasion: Occasion } | undefined;
  /** The last visit that ended at each window, by ticket. 最近一次到访. */
  readonly lastVisits: ReadonlyMap<string, string>;
}

/** What must be known of a visit or a case until it can be rated. */
interface Begun {
  readonly guide: string;
  readonly matter: string;
  readonly department: string;
  readonly caseType?: CaseType;
}

/**
 * Returns what finds the occasions of rating.
 *
 * 评价环节. A visit without a case is rated when it ends (现场一次一评); a case when it is accepted, where the rules say so, and when
 * its result is handed over (一事一评). Who finished the step answers for it (谁办理谁负责).
 *
 * @param departmentId turns the name that a case carries into the id of the department
 */
export function occasionFinder(
  rules: Pick<RatingRuleSet, 'acceptance'>,
  departmentId: (name: string) => string,
): OccasionFinder {
  const visits = new Map<string, Begun>();
  const cases = new Map<string, Begun>();
  const lastVisits = new Map<string, string>();

  function opened(entry: LogEntry, begun: Begun, named: Omit<Occasion, 'about'>) {
    const { guide, matter, department } = begun;
    const { id: staff, window } = entry.by;
    const endedOn = toIsoDate(new Date(entry.at));
    const about = { guide, matter, department, staff, ...(window !== undefined && { window }), endedOn };
    return { key: ratingKey(named), occasion: { ...named, about } };
  }

  return {
    lastVisits,
    read(entry) {
      const event = entry.event as HallEvent;
      const id = entry.stream.slice(entry.stream.indexOf('/') + 1);
      switch (event.type) {
        case 'ticket.take': {
          const { guide, matter, department } = event;
          visits.set(id, { guide, matter, department });
          return undefined;
        }
        case 'ticket.transfer': {
          const begun = visits.get(id);
          if (begun) visits.set(id, { ...begun, department: event.department });
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
          if (!begun || event.caseNumber !== undefined) return undefined;
          return opened(entry, begun, { point: 'visit', ticket: id });
        }
        case 'case.accept': {
          const { guide, matter, department, caseType, caseNumber, ticket } = event;
          const begun = { guide, matter, department: departmentId(department), caseType };
          cases.set(caseNumber, begun);
          const points = ratingPoints({ caseType, onSite: ticket !== undefined }, rules);
          if (!points.includes('acceptance')) return undefined;
          return opened(entry, begun, { point: 'acceptance', caseNumber, ...(ticket !== undefined && { ticket }) });
        }
        case 'case.deliver': {
          const begun = cases.get(id);
          cases.delete(id);
          return begun && opened(entry, begun, { point: 'result', caseNumber: id });
        }
        default:
          return undefined;
      }
    },
  };
}
