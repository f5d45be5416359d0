import type { QueueRules, WindowState } from '@banshi/core';
import { type CallerAction, isOffered, isOnTicket } from './actions.ts';
import type { Objection } from './objection.ts';

/** What an action asks before it is done, and of what: another page of the window may go on meanwhile. 操作前的询问. */
export interface Question {
  readonly action: CallerAction;
  /** The window as the clerk saw it, by which the action is done. */
  readonly seen: WindowState;
  /** Another one for each time that it is opened: what was written for one ticket is not kept for the next. */
  readonly opening: object;
  /** Where a transfer is to go, if to another business than now. */
  readonly business?: string;
  readonly objection?: Objection | undefined;
}

/** The actions that ask something before they are done. 需填写的操作. */
export function asks(action: CallerAction, { missed }: QueueRules): boolean {
  if (action === 'miss') return missed.reasonRequired;
  return ['transfer', 'expedite', 'pause', 'leave', 'handOver', 'close'].includes(action);
}

/** Returns the question of an action. Asked for once more it is the same, unless that was about another ticket. 打开询问. */
export function questionOf(
  action: CallerAction,
  now: WindowState,
  rules: QueueRules,
  before: Question | undefined,
): Question {
  if (before?.action === action && isStillFor(before, now, rules)) return before;
  return { action, seen: now, opening: {} };
}

/**
 * Whether what a question was opened for is still so: the same ticket, the same person to hand over from.
 *
 * 操作对象是否仍在. What is confirmed is meant for what was seen.
 */
export function isStillFor({ action, seen }: Question, now: WindowState, rules: QueueRules): boolean {
  if (isOnTicket(action) && seen.ticket?.id !== now.ticket?.id) return false;
  if (action === 'handOver' && seen.status.staff !== now.status.staff) return false;
  return isOffered(action, now, rules);
}

/** Returns a question with what was seen as it now is: the same tickets, in the same places. 更新所见. */
export function seenAnew(question: Question, { ticket, line, ...now }: WindowState): Question {
  const { ticket: before, ...seen } = question.seen;
  const isSame = ticket && ticket.id === before?.id;
  const lineNow = seen.line.map((one) => line.find(({ id }) => id === one.id) ?? one);
  const inHand = isSame ? ticket : before;
  return { ...question, seen: { ...seen, status: now.status, line: lineNow, ...(inHand && { ticket: inHand }) } };
}
