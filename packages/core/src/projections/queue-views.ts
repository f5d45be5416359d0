import type { Department, ServiceWindow } from '../model/hall.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { QueueBoard, TicketRecord } from '../model/ticket.ts';
import { comesBefore, EMPTY_QUEUE, type QueuedTicket, type QueueState } from './queue.ts';

/** How many of the next numbers a board names. */
const NEXT_ON_BOARD = 8;

/**
 * Returns the board of a hall on one day.
 *
 * 叫号屏. Every department of the hall is counted, those that nobody waits for with 0.
 */
export function queueBoard(
  queue: QueueState,
  departments: readonly Pick<Department, 'id'>[],
  day: IsoDate,
  next = NEXT_ON_BOARD,
): QueueBoard {
  const today = onDay(queue, day);
  const ids = departments.map(({ id }) => id);
  return {
    day,
    serving: today.serving.map(({ record }) => record),
    waiting: Object.fromEntries(ids.map((id) => [id, lineOf(today, id).length])),
    next: firstOf(
      ids.map((id) => lineOf(today, id)),
      next,
    ),
  };
}

/**
 * Returns the ticket that a window has called or is serving, if any.
 *
 * 窗口当前号.
 */
export function ticketAt(queue: QueueState, window: string, day: IsoDate): TicketRecord | undefined {
  return onDay(queue, day).serving.find(({ record }) => record.window === window)?.record;
}

/**
 * Returns the ticket that a window is to call next, if anybody waits for it.
 *
 * 下一号. A window that serves several departments calls whoever has waited longest.
 */
export function nextTicket(
  queue: QueueState,
  { departments }: Pick<ServiceWindow, 'departments'>,
  day: IsoDate,
): TicketRecord | undefined {
  const today = onDay(queue, day);
  return firstOf(
    departments.map((id) => lineOf(today, id)),
    1,
  )[0];
}

/**
 * Returns how many wait for one of several departments.
 *
 * 等候人数.
 */
export function waitingFor(queue: QueueState, departments: readonly string[], day: IsoDate): number {
  const today = onDay(queue, day);
  return departments.reduce((sum, id) => sum + lineOf(today, id).length, 0);
}

/**
 * Returns how many stand before a waiting ticket; 0 for one that no longer waits.
 *
 * 前面等候人数.
 */
export function aheadOf(queue: QueueState, { id, day, department }: TicketRecord): number {
  const place = lineOf(onDay(queue, day), department).findIndex(({ record }) => record.id === id);
  return Math.max(place, 0);
}

/**
 * Returns the ticket with which a person already waits for a department, or is called there.
 *
 * 已取号. One person may wait for several departments, but for each of them once.
 */
export function openTicketOf(
  queue: QueueState,
  department: string,
  holder: string,
  day: IsoDate,
): TicketRecord | undefined {
  const today = onDay(queue, day);
  const called = today.serving.filter(({ record }) => record.state === 'called' && record.department === department);
  return [...lineOf(today, department), ...called].find((one) => one.holder === holder)?.record;
}

/**
 * Returns the next number of a department.
 *
 * 取号号码: prefix and three figures, from 001 each day.
 *
 * @example
 * nextNumber({ waiting: {}, serving: [], taken: {} }, { id: 'health', prefix: 'A' }, '2026-11-23') // => 'A001'
 */
export function nextNumber(queue: QueueState, { id, prefix }: Pick<Department, 'id' | 'prefix'>, day: IsoDate): string {
  return prefix + String((onDay(queue, day).taken[id] ?? 0) + 1).padStart(3, '0');
}

/** Yesterday's queue is nobody's queue today. */
function onDay(queue: QueueState, day: IsoDate): QueueState {
  return queue.day === day ? queue : EMPTY_QUEUE;
}

function lineOf({ waiting }: QueueState, department: string): readonly QueuedTicket[] {
  return waiting[department] ?? [];
}

/** The first tickets of several lines that are each in order. */
function firstOf(lines: readonly (readonly QueuedTicket[])[], count: number): TicketRecord[] {
  return lines
    .flatMap((line) => line.slice(0, count))
    .map(({ record }) => record)
    .sort((one, other) => (comesBefore(one, other) ? -1 : 1))
    .slice(0, count);
}
