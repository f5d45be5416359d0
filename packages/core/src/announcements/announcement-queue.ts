import { type Announcement, ANNOUNCEMENT_KINDS, type AnnouncementPolicy } from './announcement.ts';

/** How many occasions without an age limit are remembered. */
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
  readonly current?: AnnouncementTurn;
  /** Occasions that would otherwise be said a second time. */
  readonly known: readonly Announcement[];
}

/** Nothing waits and nothing is being said. 空的播报队列. */
export const NO_ANNOUNCEMENTS: AnnouncementQueue = { waiting: [], known: [] };

/**
 * Returns the queue with one announcement more.
 *
 * 加入播报. An occasion that was there before is left out, and so is one that is too old already. One about the same as
 * another that waits takes its place in the line; while that other is being said, it is not said again after this time.
 */
export function announce(
  queue: AnnouncementQueue,
  announcement: Announcement,
  now: number,
  policy: AnnouncementPolicy,
): AnnouncementQueue {
  if (isKnown(queue, announcement) || !isFresh(now, policy)(announcement)) return queue;
  const turn = { announcement, left: policy[announcement.kind].times };
  const { waiting, current } = queue;
  const { about, kind } = announcement;
  const isSame = (one: AnnouncementTurn) => one.announcement.about === about && one.announcement.kind === kind;
  const place = waiting.findIndex(isSame);
  const next = {
    waiting: place < 0 ? insert(waiting, turn, 'last') : waiting.map((one, at) => (at === place ? turn : one)),
    known: [...queue.known, announcement],
  };
  return current ? { ...next, current: isSame(current) ? { ...current, left: 0 } : current } : next;
}

/** Returns the queue without what is about something that is over, such as a ticket that is being served. 撤回播报. */
export function withdraw(queue: AnnouncementQueue, about: string): AnnouncementQueue {
  const { current, waiting } = queue;
  if (current?.announcement.about !== about && !waiting.some((turn) => turn.announcement.about === about)) return queue;
  return {
    ...queue,
    waiting: waiting.filter(({ announcement }) => announcement.about !== about),
    ...(current?.announcement.about === about && { current: { ...current, left: 0 } }),
  };
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
  const fresh = isFresh(now, policy);
  const [current, ...waiting] = queue.waiting.filter(({ announcement }) => fresh(announcement));
  const expired = queue.waiting
    .filter(({ announcement, left }) => !fresh(announcement) && left === policy[announcement.kind].times)
    .map(({ announcement }) => announcement);
  const known = remember(queue.known, fresh);
  return { queue: { waiting, known, ...(current && { current }) }, expired };
}

/** Returns the queue after what was being said is over: it waits for its next time, before others of its kind. 播报完毕. */
export function endTurn({ waiting, known, current }: AnnouncementQueue): AnnouncementQueue {
  if (!current || current.left <= 1) return { waiting, known };
  return { known, waiting: insert(waiting, { ...current, left: current.left - 1 }, 'first') };
}

/** Whether an emergency waits while something else is being said. 是否须打断. */
export function mustInterrupt({ waiting: [next], current }: AnnouncementQueue): boolean {
  return next?.announcement.kind === 'emergency' && current !== undefined && current.announcement.kind !== 'emergency';
}

/** Returns the queue with what was being said back in the line, as if it had not begun, unless it is over. 打断播报. */
export function interruptTurn({ waiting, known, current }: AnnouncementQueue): AnnouncementQueue {
  return { known, waiting: current && current.left > 0 ? insert(waiting, current, 'first') : waiting };
}

/** Puts a turn before or behind all others of its kind, and behind all that are more urgent. */
function insert(
  waiting: readonly AnnouncementTurn[],
  turn: AnnouncementTurn,
  place: 'first' | 'last',
): readonly AnnouncementTurn[] {
  if (waiting.length === 0) return [turn];
  const own = rank(turn);
  const at = waiting.findIndex((other) => (place === 'first' ? rank(other) >= own : rank(other) > own));
  return at < 0 ? [...waiting, turn] : [...waiting.slice(0, at), turn, ...waiting.slice(at)];
}

function rank({ announcement: { kind } }: AnnouncementTurn): number {
  return ANNOUNCEMENT_KINDS.indexOf(kind);
}

function isFresh(now: number, policy: AnnouncementPolicy): (announcement: Announcement) => boolean {
  return ({ at, kind }) => now - at <= (policy[kind].maxAge ?? Infinity);
}

/** A loop, since a board asks at every call of the day. */
function isKnown({ known }: AnnouncementQueue, { id }: Announcement): boolean {
  for (const one of known) if (one.id === id) return true;
  return false;
}

/** What has become too old would be refused for its age: it need not be remembered. */
function remember(known: readonly Announcement[], fresh: (one: Announcement) => boolean): readonly Announcement[] {
  const kept = known.filter(fresh);
  const lasting = kept.filter(({ kind }) => kind === 'emergency').length;
  let surplus = lasting - REMEMBERED;
  return surplus <= 0 ? kept : kept.filter(({ kind }) => kind !== 'emergency' || surplus-- <= 0);
}
