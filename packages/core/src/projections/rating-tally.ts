import type { HallEvent } from '../log/hall-event.ts';
import type { LogEntry } from '../log/log-store.ts';
import { UNCHAINED_RATING } from '../log/rating-chain.ts';
import { ratingStream } from '../log/streams.ts';
import type { RatingAssumed, RatingEvent, RatingGiven } from '../machines/rating-event.ts';
import type { IsoDate, IsoInstant } from '../model/iso-date.ts';
import type { RatingLink } from '../model/rating.ts';
import type { RatingFigures, RatingReport } from '../model/rating-figures.ts';
import type { RatingRuleSet } from '../rules/rating-rule-set.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { type CountChange, type Counted, figuresOf } from './rating-counts.ts';
import { changeGroup, countOccasion, groupIn, newGroup, type RatingGroup, shownOf } from './rating-groups.ts';
import {
  type Occasion,
  answererOf,
  occasionFinder,
  occasionOf,
  occasionOfRating,
  type Opened,
  streamOfOpened,
} from './rating-occasions.ts';
import { rectificationFacts } from './rectification-record.ts';
import { type AttributedFacts, createRectificationShares, type RectificationShares } from './rectification-shares.ts';

/** For whom and on which day a report is made. */
export interface ReportView {
  /** Everybody sees batches, and persons only where the rules publish them; who oversees sees all. 公示或监督. */
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

const RATINGS = ratingStream('');

/** What is remembered of a rating that is more than its one event. */
interface Kept {
  readonly event: RatingGiven | RatingAssumed;
  /** What opened it, where the event does not say. */
  readonly opened: Opened | undefined;
  readonly counted: Counted | undefined;
}

/** Something that may be rated: what opened it; once it is rated, the event; and more only where there is more. */
type Thing = Opened | RatingGiven | RatingAssumed | Kept;

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
  /** By the stream in which it is rated. */
  const things = new Map<string, Thing>();
  /** Receipts are looked up seldom: they are indexed when the first one is. */
  let receipts: Map<string, string> | undefined;
  const rectifications = new Map<string, LogEntry[]>();
  const facts = new Map<string, AttributedFacts>();
  /** The rectifications of which something was added since their figures were last asked for. */
  const added = new Set<string>();
  let shares: RectificationShares | undefined;
  const [hall, units, persons] = [newGroup(), new Map<string, RatingGroup>(), new Map<string, RatingGroup>()];
  let head: RatingLink | undefined;
  /** The end of the chain as everybody sees it: it moves with the hall's figures. */
  let shownHead: RatingLink | undefined;
  let until: IsoInstant | undefined;

  /** Keeps a thing, and counts what may be rated where it is the first of its stream. */
  function keep(stream: string, thing: Thing, unit: RatingGroup, person: RatingGroup): void {
    const before = things.size;
    things.set(stream, thing);
    if (things.size === before) return;
    countOccasion(hall);
    countOccasion(unit);
    countOccasion(person);
  }

  function change(unit: RatingGroup, person: RatingGroup, what: CountChange | Counted): void {
    changeGroup(hall, what, rules.batch);
    changeGroup(unit, what, rules.batch);
    changeGroup(person, what, rules.batch);
  }

  /** A rating whose end the log does not show belongs to nobody but the hall. */
  function changeThing(thing: Thing, what: CountChange): void {
    const { department, staff } = occasion(thing).about;
    change(groupIn(units, department), groupIn(persons, staff), what);
  }

  function occasion(thing: Thing): Occasion {
    const opened = openedOf(thing);
    return opened ? occasionOf(opened, departmentId) : occasionOfRating(eventOf(thing as Exclude<Thing, Opened>));
  }

  function rate({ stream, at, event: logged }: LogEntry): void {
    const event = logged as RatingEvent;
    switch (event.type) {
      case 'rating.give':
      case 'rating.assume': {
        // What `rating@1` wrote does not say what it is about.
        const opened = event.about === undefined ? openedOf(things.get(stream)) : undefined;
        const thing = opened ? { event, opened, counted: event } : event;
        const about = event.about ?? occasion(thing).about;
        const [unit, person] = [groupIn(units, about.department), groupIn(persons, about.staff)];
        keep(stream, thing, unit, person);
        if (event.type === 'rating.give') {
          until = at;
          if (receipts && event.receipt !== undefined) receipts.set(event.receipt, keyOf(stream));
        }
        return change(unit, person, event);
      }
      case 'rating.followUp': {
        const known = things.get(stream);
        if (!known || 'entry' in known) return undefined;
        if (rules.counts === 'first') return changeThing(known, { followUps: 1 });
        const remove = countedOf(known);
        things.set(stream, { event: eventOf(known), opened: openedOf(known), counted: event });
        return changeThing(known, { followUps: 1, ...(remove && { remove }), add: event });
      }
      case 'rating.exclude': {
        const known = things.get(stream);
        const remove = known && countedOf(known);
        if (!known || 'entry' in known || !remove) return undefined;
        things.set(stream, { event: eventOf(known), opened: openedOf(known), counted: undefined });
        return changeThing(known, { remove, excluded: 1 });
      }
    }
  }

  /** Once there is a chain nothing is written that is in none: whoever signs so has come in from outside. */
  function isLate({ machine }: LogEntry): boolean {
    return machine === UNCHAINED_RATING && head !== undefined;
  }

  function indexReceipts(): Map<string, string> {
    const index = new Map<string, string>();
    for (const [stream, thing] of things) {
      const event = 'entry' in thing ? undefined : eventOf(thing);
      if (event?.type === 'rating.give' && event.receipt !== undefined) index.set(event.receipt, keyOf(stream));
    }
    return index;
  }

  function keepRectification(entry: LogEntry): void {
    const { stream } = entry;
    const entries = rectifications.get(stream);
    if (entries) entries.push(entry);
    else rectifications.set(stream, [entry]);
    added.add(stream);
  }

  /** Brings the rates of rectification up to date: all anew on another day, otherwise what was added. */
  function sharesOn({ today, calendar }: ReportView): RectificationShares {
    const isNew = shares?.today !== today;
    const known = isNew ? createRectificationShares(rules, calendar, today) : shares!;
    for (const stream of added) {
      const fact = rectificationFacts(rectifications.get(stream)!);
      if (!fact) continue;
      facts.set(stream, fact);
      if (isNew) continue;
      known.set(stream, fact);
      for (const group of [hall, units.get(fact.department), persons.get(fact.staff)]) {
        if (group) group.written = undefined;
      }
    }
    added.clear();
    if (isNew) for (const [stream, fact] of facts) known.set(stream, fact);
    return (shares = known);
  }

  return {
    get head() {
      return head;
    },
    occasion(key) {
      const thing = things.get(ratingStream(key));
      return thing && occasion(thing);
    },
    isUnrated(key) {
      const thing = things.get(ratingStream(key));
      return thing !== undefined && 'entry' in thing;
    },
    *unrated() {
      for (const [stream, thing] of things) if ('entry' in thing) yield [keyOf(stream), occasion(thing)];
    },
    keyOf: (receipt) => (receipts ??= indexReceipts()).get(receipt),
    lastVisit: (window) => finder.lastVisits.get(window),

    add(entry) {
      const { stream, version } = entry;
      const event = entry.event as HallEvent;
      if (stream.startsWith(RATINGS)) {
        if (!isLate(entry)) rate(entry);
      } else if (stream.startsWith('case/') || stream.startsWith('ticket/')) {
        const opened = finder.read(entry);
        if (!opened) return;
        const rated = streamOfOpened(opened);
        if (things.has(rated)) return;
        const unit = groupIn(units, departmentId(opened.begun.department));
        keep(rated, opened, unit, groupIn(persons, answererOf(opened).id));
      } else if (event.type === 'rating.link') {
        head = { number: version, hash: event.hash };
        if (hall.waiting === 0) shownHead = head;
      } else if (stream.startsWith('rectification/')) keepRectification(entry);
    },

    report(view) {
      const { for: reader, hall: hallId } = view;
      const isPublic = reader === 'public';
      const batch = isPublic ? rules.batch : 1;
      const endOfChain = isPublic ? shownHead : head;
      const sharesIn = sharesOn(view);
      const figures = (of: RatingFigures['of'], id: string, group: RatingGroup): RatingFigures => {
        const known = group.written?.[reader];
        if (known?.by === sharesIn) return known.figures;
        const counts = isPublic ? shownOf(group) : group.counts;
        const made = figuresOf({ of, id }, counts, sharesIn.of(of, id, batch));
        group.written = { ...group.written, [reader]: { by: sharesIn, figures: made } };
        return made;
      };
      const each = (of: 'unit' | 'person', groups: ReadonlyMap<string, RatingGroup>) =>
        [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => figures(of, id, group));
      return {
        hall: figures('hall', hallId, hall),
        units: each('unit', units),
        ...((!isPublic || rules.publishPersons) && { persons: each('person', persons) }),
        ...(isPublic && rules.publishPersons && { personsPublished: true as const }),
        batch: rules.batch,
        ...(endOfChain && { head: endOfChain }),
        ...(until !== undefined && !isPublic && { until }),
      };
    },
  };
}

function keyOf(stream: string): string {
  return stream.slice(RATINGS.length);
}

function openedOf(thing: Thing | undefined): Opened | undefined {
  if (!thing || 'entry' in thing) return thing;
  return 'event' in thing ? thing.opened : undefined;
}

function eventOf(thing: Exclude<Thing, Opened>): RatingGiven | RatingAssumed {
  return 'event' in thing ? thing.event : thing;
}

function countedOf(thing: Thing): Counted | undefined {
  if ('entry' in thing) return undefined;
  return 'event' in thing ? thing.counted : thing;
}
