import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import type { RatingAssumed, RatingEvent, RatingGiven } from '../machines/rating-event.ts';
import type { IsoDate, IsoInstant } from '../model/iso-date.ts';
import type { RatingLink } from '../model/rating.ts';
import type { RatingReport } from '../model/rating-figures.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { type CountChange, type Counted, figuresOf } from './rating-counts.ts';
import { changeGroup, groupIn, newGroup, type RatingGroup, shownOf } from './rating-groups.ts';
import {
  keyOfOpened,
  type Occasion,
  occasionFinder,
  occasionOf,
  occasionOfRating,
  type Opened,
} from './rating-occasions.ts';
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
  /** Whether something may be rated and is not. 未评价. */
  isUnrated(key: string): boolean;
  /** What may be rated and is not, by key. 未评价. */
  unrated(): IterableIterator<readonly [key: string, occasion: Occasion]>;
  /** The key of a rating by its receipt. 回执. */
  keyOf(receipt: string): string | undefined;
  lastVisit(window: string): string | undefined;
  /** 存证链末端. */
  readonly head: RatingLink | undefined;
}

/** Something that may be rated, and how its rating counts. */
interface Kept {
  /** What opened it, or the rating itself. */
  readonly source: Opened | RatingGiven | RatingAssumed;
  readonly unit: RatingGroup;
  readonly person: RatingGroup;
  isRated: boolean;
  counted: Counted | undefined;
}

/**
 * Returns a tally of nothing, to which every entry of a log is added once.
 *
 * 好差评统计. It is changed in place, since a projection that copies would copy a hundred thousand ratings for each new one; it can
 * be thrown away and made again from the log. Of what is read only the events themselves are kept.
 */
export function createRatingTally(
  rules: RatingRuleSet,
  departments: readonly { readonly id: string; readonly name: string }[] = [],
): RatingTally {
  const idByName = new Map(departments.map(({ id, name }) => [name, id]));
  const departmentId = (name: string) => idByName.get(name) ?? name;
  const finder = occasionFinder(rules);
  const things = new Map<string, Kept>();
  /** Receipts are looked up seldom and given often: they are indexed when one is looked up. */
  const receipts = new Map<string, string>();
  let newReceipts: string[] = [];
  const rectifications = new Map<string, LogEntry[]>();
  const [hall, units, persons] = [newGroup(), new Map<string, RatingGroup>(), new Map<string, RatingGroup>()];
  let head: RatingLink | undefined;
  let until: IsoInstant | undefined;

  function open(key: string, source: Kept['source'], department: string, staff: string): Kept {
    const [unit, person] = [groupIn(units, department), groupIn(persons, staff)];
    const kept = { source, unit, person, isRated: false, counted: undefined };
    things.set(key, kept);
    hall.counts.occasions += 1;
    unit.counts.occasions += 1;
    person.counts.occasions += 1;
    return kept;
  }

  function change({ unit, person }: Kept, what: CountChange | Counted): void {
    changeGroup(hall, what, rules.batch);
    changeGroup(unit, what, rules.batch);
    changeGroup(person, what, rules.batch);
  }

  function occasion({ source }: Kept): Occasion {
    return 'entry' in source ? occasionOf(source, departmentId) : occasionOfRating(source);
  }

  function rate(key: string, event: RatingEvent, at: IsoInstant): void {
    const known = things.get(key);
    switch (event.type) {
      case 'rating.give':
      case 'rating.assume': {
        const kept = known ?? open(key, event, event.about?.department ?? '', event.about?.staff ?? '');
        const given = event.type === 'rating.give';
        kept.isRated = true;
        kept.counted = event;
        if (given) {
          until = at;
          if (event.receipt !== undefined) newReceipts.push(event.receipt, key);
        }
        return change(kept, event);
      }
      case 'rating.followUp': {
        if (!known?.isRated) return undefined;
        if (rules.counts === 'first') return change(known, { followUps: 1 });
        const remove = known.counted;
        known.counted = event;
        return change(known, { followUps: 1, ...(remove && { remove }), add: event });
      }
      case 'rating.exclude': {
        if (!known?.counted) return undefined;
        const remove = known.counted;
        known.counted = undefined;
        return change(known, { remove, excluded: 1 });
      }
    }
  }

  function keepRectification(id: string, entry: LogEntry): void {
    const entries = rectifications.get(id);
    if (entries) entries.push(entry);
    else rectifications.set(id, [entry]);
  }

  return {
    get head() {
      return head;
    },
    occasion(key) {
      const kept = things.get(key);
      return kept && occasion(kept);
    },
    isUnrated: (key) => things.get(key)?.isRated === false,
    *unrated() {
      for (const [key, kept] of things) if (!kept.isRated) yield [key, occasion(kept)];
    },
    keyOf(receipt) {
      for (let index = 0; index < newReceipts.length; index += 2)
        receipts.set(newReceipts[index]!, newReceipts[index + 1]!);
      newReceipts = [];
      return receipts.get(receipt);
    },
    lastVisit: (window) => finder.lastVisits.get(window),

    add(entry) {
      const { stream, at, version } = entry;
      const event = entry.event as HallEvent;
      const slash = stream.indexOf('/');
      if (stream.startsWith('rating/')) return rate(stream.slice(slash + 1), event as RatingEvent, at);
      if (stream.startsWith('case/') || stream.startsWith('ticket/')) {
        const opened = finder.read(entry, stream.slice(slash + 1));
        if (!opened) return undefined;
        const key = keyOfOpened(opened);
        if (!things.has(key)) open(key, opened, departmentId(opened.begun.department), entry.by.id);
      } else if (event.type === 'rating.link') head = { number: version, hash: event.hash };
      else if (stream.startsWith('rectification/')) keepRectification(stream.slice(slash + 1), entry);
      return undefined;
    },

    report({ for: reader, hall: hallId, today, calendar }) {
      const isPublic = reader === 'public';
      const facts = [...rectifications.values()].flatMap((entries) => rectificationFacts(entries) ?? []);
      const shares = rectificationShares(facts, rules, calendar, today, isPublic ? rules.batch : 1);
      const counts = (group: RatingGroup) => (isPublic ? shownOf(group) : group.counts);
      const each = (of: 'unit' | 'person', groups: ReadonlyMap<string, RatingGroup>) =>
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
