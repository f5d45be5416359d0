import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { RatingEvent } from '../machines/rating-event.ts';
import type { IsoDate, IsoInstant } from '../model/iso-date.ts';
import type { RatingLink } from '../model/rating.ts';
import type { RatingReport } from '../model/rating-figures.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import {
  applyToCounts,
  type CountChange,
  type Counted,
  figuresOf,
  noCounts,
  type RatingCounts,
} from './rating-counts.ts';
import { type Occasion, occasionFinder } from './rating-occasions.ts';
import { rectificationFacts } from './rectification-record.ts';
import { rectificationShares } from './rectification-shares.ts';

/** For whom and on which day a report is made. */
export interface ReportView {
  /** Everybody sees batches and no persons; who oversees sees all. 公示或监督. */
  readonly for: 'public' | 'oversight';
  readonly hall: string;
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

/** What a log says of ratings; added to entry by entry. 好差评统计. */
export interface RatingTally {
  add(entry: LogEntry): void;
  /** Returns all figures. 指标. */
  report(view: ReportView): RatingReport;
  occasion(key: string): Occasion | undefined;
  /** What may be rated and is not, by key. 未评价. */
  readonly unrated: ReadonlyMap<string, Occasion>;
  /** The key of a rating by its receipt. 回执. */
  keyOf(receipt: string): string | undefined;
  lastVisit(window: string): string | undefined;
  /** 存证链末端. */
  readonly head: RatingLink | undefined;
}

/** One group: what is so, what is shown of it, and what waits until a batch is full. */
interface Group {
  readonly all: RatingCounts;
  readonly shown: RatingCounts;
  pending: CountChange[];
}

/** A rating that is kept in mind for its second word and its review. */
interface Kept {
  readonly occasion: Occasion;
  counted?: Counted;
}

/**
 * Returns a tally of nothing, to which every entry of a log is added once.
 *
 * 好差评统计. It is changed in place, since a projection that copies would copy a hundred thousand ratings for each new one; it can
 * be thrown away and made again from the log.
 */
export function createRatingTally(
  rules: RatingRuleSet,
  departments: readonly { readonly id: string; readonly name: string }[] = [],
): RatingTally {
  const idByName = new Map(departments.map(({ id, name }) => [name, id]));
  const finder = occasionFinder(rules, (name) => idByName.get(name) ?? name);
  const occasions = new Map<string, Occasion>();
  const unrated = new Map<string, Occasion>();
  const ratings = new Map<string, Kept>();
  const receipts = new Map<string, string>();
  const rectifications = new Map<string, LogEntry[]>();
  const [hall, units, persons] = [newGroup(), new Map<string, Group>(), new Map<string, Group>()];
  let head: RatingLink | undefined;
  let until: IsoInstant | undefined;

  function open(key: string, occasion: Occasion): void {
    if (occasions.has(key)) return;
    occasions.set(key, occasion);
    unrated.set(key, occasion);
    for (const { all, shown } of groupsOf(occasion)) {
      all.occasions += 1;
      shown.occasions += 1;
    }
  }

  function groupsOf({ about: { department, staff } }: Occasion): readonly Group[] {
    return [hall, groupIn(units, department), groupIn(persons, staff)];
  }

  function change(occasion: Occasion, what: CountChange): void {
    for (const group of groupsOf(occasion)) {
      applyToCounts(group.all, what);
      group.pending.push(what);
      if (group.pending.length < rules.batch) continue;
      for (const one of group.pending) applyToCounts(group.shown, one);
      group.pending = [];
    }
  }

  function rate(key: string, event: RatingEvent, at: IsoInstant): void {
    const kept = ratings.get(key);
    switch (event.type) {
      case 'rating.give':
      case 'rating.assume': {
        const occasion = occasions.get(key) ?? occasionOf(event);
        open(key, occasion);
        unrated.delete(key);
        const given = event.type === 'rating.give';
        const counted = { level: event.level, tags: (given && event.tags) || [], given };
        ratings.set(key, { occasion, counted });
        if (given && event.receipt !== undefined) receipts.set(event.receipt, key);
        if (given) until = at;
        return change(occasion, { add: counted });
      }
      case 'rating.followUp': {
        if (!kept) return undefined;
        if (rules.counts === 'first') return change(kept.occasion, { followUps: 1 });
        const [remove, add] = [kept.counted, { level: event.level, tags: event.tags ?? [], given: true }];
        kept.counted = add;
        return change(kept.occasion, { followUps: 1, ...(remove && { remove }), add });
      }
      case 'rating.exclude': {
        if (!kept?.counted) return undefined;
        const remove = kept.counted;
        delete kept.counted;
        return change(kept.occasion, { remove, excluded: 1 });
      }
    }
  }

  return {
    unrated,
    get head() {
      return head;
    },
    occasion: (key) => occasions.get(key),
    keyOf: (receipt) => receipts.get(receipt),
    lastVisit: (window) => finder.lastVisits.get(window),

    add(entry) {
      const { stream, at, version } = entry;
      const event = entry.event as HallEvent;
      const slash = stream.indexOf('/');
      const key = stream.slice(slash + 1);
      switch (stream.slice(0, slash < 0 ? undefined : slash)) {
        case 'ticket':
        case 'case': {
          const opened = finder.read(entry);
          if (opened) open(opened.key, opened.occasion);
          return;
        }
        case 'rating':
          return rate(key, event as RatingEvent, at);
        case 'rating-chain':
          if (event.type === 'rating.link') head = { number: version, hash: event.hash };
          return;
        case 'rectification': {
          const entries = rectifications.get(key);
          if (entries) entries.push(entry);
          else rectifications.set(key, [entry]);
          return;
        }
        default:
      }
    },

    report({ for: reader, hall: hallId, today, calendar }) {
      const isPublic = reader === 'public';
      const facts = [...rectifications.values()].flatMap((entries) => rectificationFacts(entries) ?? []);
      const shares = rectificationShares(facts, rules, calendar, today, isPublic ? rules.batch : 1);
      const counts = ({ all, shown }: Group) => (isPublic ? shown : all);
      const each = (of: 'unit' | 'person', groups: ReadonlyMap<string, Group>) =>
        [...groups]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, group]) => figuresOf({ of, id }, counts(group), shares(of, id)));
      return {
        hall: figuresOf({ of: 'hall', id: hallId }, counts(hall), shares('hall', hallId)),
        units: each('unit', units),
        ...(!isPublic && { persons: each('person', persons) }),
        batch: rules.batch,
        ...(head && { head }),
        ...(until !== undefined && !isPublic && { until }),
      };
    },
  };
}

function groupIn(groups: Map<string, Group>, id: string): Group {
  let group = groups.get(id);
  if (!group) groups.set(id, (group = newGroup()));
  return group;
}

function newGroup(): Group {
  return { all: noCounts(), shown: noCounts(), pending: [] };
}

/** A rating whose end the log does not show, such as one of `rating@1` or of a case that ended in another way. */
function occasionOf(event: Extract<RatingEvent, { type: 'rating.give' | 'rating.assume' }>): Occasion {
  const { point = 'result', caseNumber, ticket, about } = event;
  return {
    point,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(ticket !== undefined && { ticket }),
    about: about ?? { guide: '', matter: '', department: '', staff: '', endedOn: '1970-01-01' },
  };
}
