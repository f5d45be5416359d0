import { businessesOf, type ServiceHall } from '../model/hall.ts';
import { toClockTime } from '../model/iso-date.ts';
import type { QueueRank, QueueRules } from '../model/queue-rules.ts';
import type { TicketRecord } from '../model/ticket.ts';
import { queueRulesOf } from './queue-rules.ts';

/** What the order of two tickets depends on besides themselves. 排队次序. */
export interface QueueOrder {
  readonly ranks: readonly QueueRank[];
  /** The ids of the grounds of priority, the first to go first. */
  readonly priorities: readonly string[];
  /** The businesses that go before others. 绿色通道. */
  readonly green: ReadonlySet<string>;
  /** `HH:mm`, Beijing time: whether a slot has begun. */
  readonly clock: string;
}

/** Returns the order of a hall at an instant. 当时的排队次序. */
export function queueOrderOf(hall: Pick<ServiceHall, 'departments' | 'queue'>, at: Date): QueueOrder {
  return queueOrder(queueRulesOf(hall), greenChannelsOf(hall), at);
}

/** Returns the order that rules make at an instant. 排队次序. */
export function queueOrder(
  { order, priorities }: Pick<QueueRules, 'order' | 'priorities'>,
  green: ReadonlySet<string>,
  at: Date,
): QueueOrder {
  return { ranks: order, priorities: priorities.map(({ id }) => id), green, clock: toClockTime(at) };
}

/** Returns the businesses of a hall that go before others. 绿色通道业务. */
export function greenChannelsOf(hall: Pick<ServiceHall, 'departments'>): ReadonlySet<string> {
  return new Set(businessesOf(hall).flatMap(({ id, greenChannel }) => (greenChannel ? [id] : [])));
}

/**
 * Returns a negative number when one ticket comes before another, a positive one when after.
 *
 * 排队先后. The first rank that tells them apart decides; then who came first, then the number. A ticket that was
 * missed and went to the end has lost what it came first by, until it is sent on or put first again. That one goes
 * behind so many others is not told here, since it depends on the whole line: see `inOrder`.
 *
 * @example
 * const order = { ranks: ['priority', 'time'], priorities: ['military'], green: new Set(), clock: '09:30' }
 * const ticket = (number, takenAt, more) => ({ number, takenAt, ...more })
 * compareTickets(order, ticket('B001', 'T1'), ticket('B002', 'T2', { priority: 'military' })) > 0 // => true
 * compareTickets(order, ticket('B001', 'T1'), ticket('B003', 'T3')) < 0 // => true
 */
export function compareTickets(order: QueueOrder, one: TicketRecord, other: TicketRecord): number {
  // Most tickets have no claim, and no rank tells two such tickets of one line apart.
  if (one.business === other.business && isPlain(one) && isPlain(other)) return compareTimes(one, other);
  for (const rank of order.ranks) {
    const difference = RANKS[rank](claimsOf(one), order) - RANKS[rank](claimsOf(other), order);
    if (difference !== 0) return difference;
  }
  return compareTimes(one, other);
}

function isPlain(ticket: TicketRecord): boolean {
  const { priority, urgent, forwarded, slot } = claimsOf(ticket);
  return ticket.state === 'waiting' && priority === undefined && !urgent && !forwarded && slot === undefined;
}

/** Who went to the end of the line goes behind all who waited there, whatever their claim was. */
function claimsOf(ticket: TicketRecord): Ranked {
  return ticket.queuedAt === undefined ? ticket : { ...UNCLAIMED, state: ticket.state, business: ticket.business };
}

/** Who came first; in one moment who was not sent to the end; then the lower number. 取号先后. */
export function compareTimes(one: TicketRecord, other: TicketRecord): number {
  const [since, otherSince] = [one.queuedAt ?? one.takenAt, other.queuedAt ?? other.takenAt];
  if (since !== otherSince) return since < otherSince ? -1 : 1;
  if (!one.queuedAt !== !other.queuedAt) return one.queuedAt ? 1 : -1;
  if (one.number.length !== other.number.length) return one.number.length - other.number.length;
  return one.number < other.number ? -1 : Number(one.number > other.number);
}

/**
 * Whether a ticket goes before others for another reason than the time it was taken.
 *
 * 优先于先后顺序. By the ranks that are in force: an appointment before its slot has none, nor has a missed ticket
 * that others are called before.
 */
export function goesFirst(ticket: TicketRecord, order: QueueOrder): boolean {
  if (ticket.behind) return false;
  const plain = { ...UNCLAIMED, state: ticket.state, business: '' };
  return order.ranks.some((rank) => RANKS[rank](claimsOf(ticket), order) < RANKS[rank](plain, order));
}

/** What the ranks look at. */
type Ranked = Pick<TicketRecord, 'state' | 'business'> & {
  readonly [TKey in 'priority' | 'urgent' | 'forwarded' | 'slot']?: TicketRecord[TKey] | undefined;
};

/** What a ticket without any claim of its own looks like. */
const UNCLAIMED = { priority: undefined, urgent: undefined, forwarded: undefined, slot: undefined };

/** The lower, the earlier. */
const RANKS: Readonly<Record<QueueRank, (ticket: Ranked, order: QueueOrder) => number>> = {
  called: ({ state }) => (state === 'called' ? 0 : 1),
  greenChannel: ({ business }, { green }) => (green.has(business) ? 0 : 1),
  priority({ priority }, { priorities }) {
    const place = priority === undefined ? -1 : priorities.indexOf(priority);
    return place < 0 ? priorities.length : place;
  },
  urgent: ({ urgent }) => (urgent ? 0 : 1),
  transferred: ({ forwarded }) => (forwarded ? 0 : 1),
  appointment: ({ slot }, { clock }) => (slot && slot.from <= clock ? minuteOf(slot.from) : MINUTES),
  earlyAppointment: ({ slot }, { clock }) => (slot && slot.from > clock ? minuteOf(slot.from) : MINUTES),
  time: () => 0,
};

const MINUTES = 24 * 60;

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/**
 * Returns the tickets of one business in the order in which they are to be called.
 *
 * 排队次序. A ticket that was let in again behind so many others has its old place back once they were called, or no
 * others wait.
 */
export function inOrder(tickets: readonly TicketRecord[], order: QueueOrder): TicketRecord[] {
  const first = (one: TicketRecord, other: TicketRecord) => compareTickets(order, one, other);
  const line = tickets.filter(({ behind = 0 }) => behind === 0).sort(first);
  const again = tickets.filter(({ behind = 0 }) => behind > 0);
  again.sort((one, other) => one.behind! - other.behind! || first(one, other));
  // `again` is looked at as it will be called: each place that is filled brings all of it one step nearer.
  for (let place = 0; again.length > 0; place += 1) {
    const due = again.findIndex((ticket) => ticket.behind! > place);
    const ready = again.splice(0, due < 0 ? again.length : due);
    if (ready.length > 0) line.splice(place, Infinity, ...[...line.slice(place), ...ready].sort(first));
    else if (place >= line.length) line.push(again.shift()!);
  }
  return line;
}
