import { type Announcement, ANNOUNCEMENT_KINDS, type AnnouncementPolicy } from './announcement.ts';

/** How many occasions of kinds without an age limit are remembered. */
const REMEMBERED = 64;

/** An announcement, and how often it is still to be said. 播报轮次. */
export interface AnnouncementTurn {
  readonly announcement: Announcement;
  /** The turn under way included. 0: over in the meantime, not to be begun again when it is broken off. 剩余遍数. */
  readonly left: number;
}

/**
 * What waits for the loudspeaker, and what it is saying.
 *
 * 播报队列. It holds no timer and knows no clock: every step is told the time, by a clock that never goes back (a device's
 * time of day may jump, `performance.now()` does not).
 */
export interface AnnouncementQueue {
  /** In the order in which they will be said. */
  readonly waiting: readonly AnnouncementTurn[];
  /** What is being said. */
  readonly current: AnnouncementTurn | undefined;
  /** Occasions that would otherwise be said a second time. */
  readonly known: readonly Announcement[];
}

/** Nothing waits and nothing is being said. 空的播报队列. */
export const NO_ANNOUNCEMENTS: AnnouncementQueue = { waiting: [], current: undefined, known: [] };

/**
 * Returns the queue with one announcement more.
 *
 * 加入播报. An occasion that was there before is left out, and so is one that is too old already. One about the same as
 * another that waits takes its place in the line, or one before all that were said already; while that other is being said, it is not said again after this
 * time.
 */
export function announce(
  queue: AnnouncementQueue,
  announcement: Announcement,
  now: number,
  policy: AnnouncementPolicy,
): AnnouncementQueue {
  if (!isFresh(announcement, now, policy) || isKnown(queue, announcement)) return queue;
  const { waiting, current, known } = queue;
  const turn = { announcement, left: policy[announcement.kind].times };
  const place = placeOf(waiting, announcement);
  const isItsPlace = waiting[place]?.left === turn.left;
  return {
    waiting: isItsPlace ? spliced(waiting, place, 1, turn) : insertLast(without(waiting, place), turn),
    current: current && isSame(current, announcement) ? over(current) : current,
    known: known.concat(announcement),
  };
}

/** Returns the queue without what is about something that is over, such as a ticket that is being served. 撤回播报. */
export function withdraw(queue: AnnouncementQueue, about: string): AnnouncementQueue {
  const { waiting, current, known } = queue;
  const left = withoutAll(waiting, about);
  const isCurrent = current?.announcement.about === about;
  if (left === waiting && !isCurrent) return queue;
  return { waiting: left, current: isCurrent ? over(current) : current, known };
}

/** What {@link takeTurn} returns. 取播报的结果. */
export interface TurnTaken {
  /** With `current` set, unless nothing waits. */
  readonly queue: AnnouncementQueue;
  /** What grew too old before its first time, and will not be said. 过时未播. */
  readonly expired: readonly Announcement[];
}

/** Returns the queue with the next announcement under way. 播报下一条. While one is under way, nothing changes. */
export function takeTurn(queue: AnnouncementQueue, now: number, policy: AnnouncementPolicy): TurnTaken {
  if (queue.current) return { queue, expired: [] };
  const waiting: AnnouncementTurn[] = [];
  const expired: Announcement[] = [];
  for (const turn of queue.waiting) {
    const { announcement, left } = turn;
    if (isFresh(announcement, now, policy)) waiting.push(turn);
    else if (left === policy[announcement.kind].times) expired.push(announcement);
  }
  const current = waiting.shift();
  return { queue: { waiting, current, known: remember(queue.known, now, policy) }, expired };
}

/**
 * Returns the queue after what was being said is over: it waits for its next time, behind all of its kind that were said less often.
 *
 * 播报完毕. Where nobody else waits it is said again at once. In a rush everybody is called once before anybody is called twice.
 */
export function endTurn({ waiting, known, current }: AnnouncementQueue): AnnouncementQueue {
  if (!current || current.left <= 1) return { waiting, current: undefined, known };
  const next = { announcement: current.announcement, left: current.left - 1 };
  return { waiting: insertLast(waiting, next), current: undefined, known };
}

/** Whether an emergency waits while something else is being said. 是否须打断. */
export function mustInterrupt({ waiting, current }: AnnouncementQueue): boolean {
  return (
    waiting[0]?.announcement.kind === 'emergency' && current !== undefined && current.announcement.kind !== 'emergency'
  );
}

/** Returns the queue with what was being said back in the line, as if it had not begun, unless it is over. 打断播报. */
export function interruptTurn({ waiting, known, current }: AnnouncementQueue): AnnouncementQueue {
  const left = current && current.left > 0 ? insertFirst(waiting, current) : waiting;
  return { waiting: left, current: undefined, known };
}

/** Puts a turn behind all that are as urgent or more. Looked for from the end: most turns come last. */
function insertLast(waiting: readonly AnnouncementTurn[], turn: AnnouncementTurn): readonly AnnouncementTurn[] {
  let at = waiting.length;
  while (at > 0 && isBefore(turn, waiting[at - 1]!)) at--;
  return spliced(waiting, at, 0, turn);
}

/** Puts a turn before all that are as urgent. */
function insertFirst(waiting: readonly AnnouncementTurn[], turn: AnnouncementTurn): readonly AnnouncementTurn[] {
  let at = 0;
  while (at < waiting.length && isBefore(waiting[at]!, turn)) at++;
  return spliced(waiting, at, 0, turn);
}

function without(waiting: readonly AnnouncementTurn[], at: number): readonly AnnouncementTurn[] {
  return at < 0 ? waiting : waiting.filter((_, place) => place !== at);
}

function spliced(waiting: readonly AnnouncementTurn[], at: number, removed: number, turn: AnnouncementTurn) {
  const line = waiting.slice();
  line.splice(at, removed, turn);
  return line;
}

/** What is under way, not to be said again after this time. */
function over({ announcement }: AnnouncementTurn): AnnouncementTurn {
  return { announcement, left: 0 };
}

/** Whether one is more urgent than another: by its kind, and of one kind whatever was said less often. */
function isBefore(one: AnnouncementTurn, other: AnnouncementTurn): boolean {
  const { kind } = one.announcement;
  if (kind === other.announcement.kind) return one.left > other.left;
  return ANNOUNCEMENT_KINDS.indexOf(kind) < ANNOUNCEMENT_KINDS.indexOf(other.announcement.kind);
}

function isFresh({ at, kind }: Announcement, now: number, policy: AnnouncementPolicy): boolean {
  return now - at <= (policy[kind].maxAge ?? Infinity);
}

/** Whether a turn is about the same, and of the same kind. */
function isSame({ announcement }: AnnouncementTurn, { about, kind }: Announcement): boolean {
  return announcement.about === about && announcement.kind === kind;
}

// Loops and plain objects: a hall's display goes through them at every call, too seldom for a browser to make callbacks and spreads
// fast.

/** The place in the line of what is about the same, -1 where there is none. */
function placeOf(waiting: readonly AnnouncementTurn[], announcement: Announcement): number {
  for (let at = waiting.length - 1; at >= 0; at--) if (isSame(waiting[at]!, announcement)) return at;
  return -1;
}

/** The line without what is about something; the same line where nothing is. */
function withoutAll(waiting: readonly AnnouncementTurn[], about: string): readonly AnnouncementTurn[] {
  let left: AnnouncementTurn[] | undefined;
  for (let at = 0; at < waiting.length; at++) {
    const turn = waiting[at]!;
    if (turn.announcement.about === about) left ??= waiting.slice(0, at);
    else left?.push(turn);
  }
  return left ?? waiting;
}

function isKnown({ known }: AnnouncementQueue, { id }: Announcement): boolean {
  for (const one of known) if (one.id === id) return true;
  return false;
}

/** What has become too old would be refused for its age: it need not be remembered. */
function remember(known: readonly Announcement[], now: number, policy: AnnouncementPolicy): readonly Announcement[] {
  const kept = known.filter((one) => isFresh(one, now, policy));
  if (kept.length <= REMEMBERED) return kept;
  const isEndless = ({ kind }: Announcement) => policy[kind].maxAge === undefined;
  let surplus = kept.filter(isEndless).length - REMEMBERED;
  return kept.filter((one) => !isEndless(one) || surplus-- <= 0);
}
