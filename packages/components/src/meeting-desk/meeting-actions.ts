import type { MeetingRecord } from '@banshi/core';
import type { Offer } from '../internal/render-offers.ts';

/** What can be done with a review meeting. 办理动作. */
export type MeetingAction = 'move' | 'cancel' | 'record' | 'publish' | 'finish';

/** Why something cannot be done now. 不能办理的原因. */
export type MeetingHindrance = 'settled' | 'isHeld' | 'notYet' | 'notHeld' | 'isPublished' | 'allDone';

/**
 * Returns what can be done with a meeting, in the order in which it is done, and what keeps the rest back.
 *
 * 可办动作. The hall's machine decides in the end; a test holds this to it.
 */
export function meetingActions({
  stage,
  hasCome,
  tasks,
}: Pick<MeetingRecord, 'stage' | 'hasCome' | 'tasks'>): readonly Offer<MeetingAction, MeetingHindrance>[] {
  const isHeld = stage === 'held' || stage === 'published';
  const before = isHeld ? 'isHeld' : undefined;
  const own: Readonly<Record<MeetingAction, MeetingHindrance | undefined>> = {
    move: before,
    cancel: before,
    record: before ?? (hasCome ? undefined : 'notYet'),
    publish: stage === 'published' ? 'isPublished' : isHeld ? undefined : 'notHeld',
    finish: isHeld ? (tasks.every(({ state }) => state === 'done') ? 'allDone' : undefined) : 'notHeld',
  };
  const isSettled = stage === 'closed' || stage === 'cancelled';
  return (['move', 'cancel', 'record', 'publish', 'finish'] as const).map((action) => {
    const hindrance = isSettled ? 'settled' : own[action];
    return hindrance ? { action, hindrance } : { action };
  });
}
