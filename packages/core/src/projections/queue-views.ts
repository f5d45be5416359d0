import type { IsoDate } from '../model/iso-date.ts';
import type { QueueBoard, TicketRecord, WaitEstimate } from '../model/ticket.ts';
import type { WindowRecord } from '../model/window.ts';
import { compareTickets, goesFirst, inOrder, type QueueOrder } from '../rules/queue-order.ts';
import type { CallingWindow, QueueView } from './queue-view.ts';
import { EMPTY_QUEUE, type QueuedTicket, type QueueState } from './queue.ts';
import { windowAt } from './window-record.ts';

/** How many of the next numbers a board names. */
const NEXT_ON_BOARD = 8;

/**
 * Returns the board of a hall.
 *
 * 叫号屏. Every business of the hall is counted, those that nobody waits for with 0; one whose numbers are used up is `full`. Why somebody goes first is not told.
 */
export function queueBoard(
  queue: QueueState,
  view: QueueView,
  estimates: Readonly<Record<string, WaitEstimate>> = {},
  next = NEXT_ON_BOARD,
): QueueBoard {
  const today = onDay(queue, view.day);
  const full = view.businesses.filter((id) => nextSequence(today, id, view.day) > view.last[id]!);
  return {
    day: view.day,
    serving: today.serving.map(({ record }) => publicTicket(record)),
    calls: today.calls,
    missed: today.missed,
    waiting: Object.fromEntries(view.businesses.map((id) => [id, lineOf(today, id).length])),
    estimates,
    next: merged(
      view.businesses.map((id) => inOrder(recordsOf(today, id), view.order)),
      view.order,
      next,
    ).map(publicTicket),
    windows: view.windows.map(({ id }) => windowOf(today, id, view)),
    ...(full.length > 0 && { full }),
    ...(today.closed && { closed: true }),
  };
}

/**
 * Returns what everybody may see of a ticket.
 *
 * 公开信息. Its number can be guessed, so it leads to no case, and it does not say why somebody goes first.
 */
export function publicTicket(record: TicketRecord): TicketRecord {
  const { caseNumber: _, priority: __, ...rest } = record;
  return rest;
}

/** Returns a window as it stands now. 窗口现状. */
export function windowOf(queue: QueueState, id: string, { day, now, start }: QueueView): WindowRecord {
  return windowAt(onDay(queue, day).windows[id] ?? { window: id, state: start }, now);
}

/** Returns the ticket that a window has called or is serving, if any. 窗口当前号. */
export function ticketAt(queue: QueueState, window: string, day: IsoDate): TicketRecord | undefined {
  return onDay(queue, day).serving.find(({ record }) => record.window === window)?.record;
}

/** Returns the tickets that a window holds, the oldest first. 挂起. */
export function heldAt(queue: QueueState, window: string, day: IsoDate): TicketRecord[] {
  return onDay(queue, day).held.flatMap(({ record }) => (record.window === window ? [record] : []));
}

/**
 * Returns the ticket that a window is to call next, if anybody waits for it.
 *
 * 下一号. Of the firsts of all businesses it serves, the one that comes first by the rules. Each ticket is looked at once.
 *
 * @param isFree whether nobody else is just now calling a ticket, by id
 */
export function nextTicket(
  queue: QueueState,
  { id, businesses }: CallingWindow,
  { day, order }: Pick<QueueView, 'day' | 'order'>,
  isFree: (ticket: string) => boolean = () => true,
): TicketRecord | undefined {
  const today = onDay(queue, day);
  let next: TicketRecord | undefined;
  for (const business of businesses) {
    const first = firstFor(id, today, business, order, isFree);
    if (first && (!next || compareTickets(order, first, next) < 0)) next = first;
  }
  return next;
}

/**
 * Whether a window may call a waiting ticket: it is next, or goes before others by the rules.
 *
 * 可否叫号. Whoever just waits is not called past those who came before.
 */
export function mayCall(queue: QueueState, window: CallingWindow, ticket: TicketRecord, view: QueueView): boolean {
  if (!isFor(ticket, window.id, onDay(queue, view.day))) return false;
  return goesFirst(ticket, view.order) || nextTicket(queue, window, view)?.id === ticket.id;
}

/** Returns whom a window is to call, in order; at most `count`. 下一批. */
export function lineFor(
  queue: QueueState,
  { id, businesses }: CallingWindow,
  { day, order }: Pick<QueueView, 'day' | 'order'>,
  count: number,
): TicketRecord[] {
  const today = onDay(queue, day);
  const lines = businesses.map((business) =>
    inOrder(
      recordsOf(today, business).filter((record) => isFor(record, id, today)),
      order,
    ),
  );
  return merged(lines, order, count);
}

/** Returns how many wait for one of several businesses. 等候人数. */
export function waitingFor(queue: QueueState, businesses: readonly string[], day: IsoDate): number {
  const today = onDay(queue, day);
  return businesses.reduce((sum, id) => sum + lineOf(today, id).length, 0);
}

/**
 * Returns how many stand before a waiting ticket in its business; 0 for one that no longer waits.
 *
 * 前面等候人数.
 */
export function aheadOf(queue: QueueState, { id, day, business }: TicketRecord, order: QueueOrder): number {
  const place = inOrder(recordsOf(onDay(queue, day), business), order).findIndex((record) => record.id === id);
  return Math.max(place, 0);
}

/**
 * Returns the ticket with which a person already waits for a business, or is called there.
 *
 * 已取号. One person may wait for several businesses, but for each of them once.
 */
export function openTicketOf(
  queue: QueueState,
  business: string,
  holder: string,
  day: IsoDate,
): TicketRecord | undefined {
  const today = onDay(queue, day);
  const called = [...today.serving, ...today.held].filter(
    ({ record }) => record.state !== 'serving' && record.business === business,
  );
  return [...lineOf(today, business), ...called].find((one) => one.holder === holder)?.record;
}

/**
 * Returns the figures of the next number of a business; 1 for the first of a day.
 *
 * 下一序号. Gaps stay gaps: a number that was given out or leased is never given out again.
 */
export function nextSequence(queue: QueueState, business: string, day: IsoDate): number {
  return (onDay(queue, day).last[business] ?? 0) + 1;
}

/** Returns the queue of one day, whichever day was written last. 某日队列. Yesterday's queue is nobody's queue today. */
export function onDay(queue: QueueState, day: IsoDate): QueueState {
  if (queue.day === day) return queue;
  return queue.otherDays?.find((one) => one.day === day) ?? EMPTY_QUEUE;
}

function lineOf({ waiting }: QueueState, business: string): readonly QueuedTicket[] {
  return waiting[business] ?? [];
}

function recordsOf(queue: QueueState, business: string): TicketRecord[] {
  return lineOf(queue, business).map(({ record }) => record);
}

/** Whoever was told to go behind others comes only when there are no others. */
function firstFor(
  window: string,
  queue: QueueState,
  business: string,
  order: QueueOrder,
  isFree: (ticket: string) => boolean,
): TicketRecord | undefined {
  let first: TicketRecord | undefined;
  for (const { record } of lineOf(queue, business)) {
    if (first && !comesBefore(record, first, order)) continue;
    if (isFor(record, window, queue) && isFree(record.id)) first = record;
  }
  return first;
}

/** Whether a window may call a ticket: one that was sent to a window waits for it, unless that window has closed. 指定窗口. */
export function isFor({ onlyWindow }: TicketRecord, window: string, { windows }: QueueState): boolean {
  return onlyWindow === undefined || onlyWindow === window || windows[onlyWindow]?.state === 'closed';
}

function comesBefore(one: TicketRecord, other: TicketRecord, order: QueueOrder): boolean {
  const behind = (one.behind ?? 0) - (other.behind ?? 0);
  return behind === 0 ? compareTickets(order, one, other) < 0 : behind < 0;
}

/** The first tickets of several lines that are each in order. */
function merged(lines: readonly (readonly TicketRecord[])[], order: QueueOrder, count: number): TicketRecord[] {
  const places = lines.map(() => 0);
  const first: TicketRecord[] = [];
  while (first.length < count) {
    let best = -1;
    for (const [index, line] of lines.entries()) {
      const head = line[places[index]!];
      if (head && (best < 0 || compareTickets(order, head, lines[best]![places[best]!]!) < 0)) best = index;
    }
    if (best < 0) break;
    first.push(lines[best]![places[best]!]!);
    places[best]! += 1;
  }
  return first;
}
