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
 * 排队先后. The first rank that tells them apart decides; then who came first, then the number. That a ticket was missed
 * and goes behind so many others is not told here, since it depends on the whole line: see `inOrder`.
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
    const difference = RANKS[rank](one, order) - RANKS[rank](other, order);
    if (difference !== 0) return difference;
  }
  return compareTimes(one, other);
}

function isPlain({ state, priority, urgent, forwarded, slot }: TicketRecord): boolean {
  return state === 'waiting' && priority === undefined && !urgent && !forwarded && slot === undefined;
}

/** Who came first; then the lower number. 取号先后. */
export function compareTimes(one: TicketRecord, other: TicketRecord): number {
  const [since, otherSince] = [one.queuedAt ?? one.takenAt, other.queuedAt ?? other.takenAt];
  if (since !== otherSince) return since < otherSince ? -1 : 1;
  if (one.number.length !== other.number.length) return one.number.length - other.number.length;
  return one.number < other.number ? -1 : Number(one.number > other.number);
}

/**
 * Whether a ticket goes before others for another reason than the time it was taken.
 *
 * 优先于先后顺序. By the ranks that are in force: an appointment before its slot has none.
 */
export function goesFirst(ticket: TicketRecord, order: QueueOrder): boolean {
  const plain = { ...ticket, ...PLAIN };
  return order.ranks.some((rank) => RANKS[rank](ticket, order) < RANKS[rank](plain, order));
}

/** What the ranks look at. */
type Ranked = Pick<TicketRecord, 'state' | 'business'> & {
  readonly [TKey in 'priority' | 'urgent' | 'forwarded' | 'slot']?: TicketRecord[TKey] | undefined;
};

/** What a ticket without any claim looks like. */
const PLAIN = { business: '', priority: undefined, urgent: undefined, forwarded: undefined, slot: undefined };

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
 * 排队次序. A ticket that was let in again stands behind as many as it was told, or at the end of a shorter line.
 */
export function inOrder(tickets: readonly TicketRecord[], order: QueueOrder): TicketRecord[] {
  const line = tickets.filter(({ behind = 0 }) => behind === 0).sort((one, other) => compareTickets(order, one, other));
  const again = tickets.filter(({ behind = 0 }) => behind > 0);
  again.sort((one, other) => one.behind! - other.behind! || compareTickets(order, one, other));
  let place = 0;
  for (const ticket of again) {
    place = Math.min(Math.max(ticket.behind!, place), line.length);
    line.splice(place, 0, ticket);
    place += 1;
  }
  return line;
}
