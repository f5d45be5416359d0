import type { StreamAppend } from '@banshi/core/log';
import { type CommandCall, draftOf } from './command-rule.ts';
import type { Manning } from './manning.ts';
import { dutyStream, HALL_VERSION, type DutyTaken } from './streams.ts';

/** One person's day at the windows, as far as it was when it was read. 当日当班. */
export interface Duty {
  readonly staff: string;
  /** Notes that the person serves at a window, if they were sent to no other meanwhile. */
  goTo(window: string): StreamAppend;
}

/**
 * Reads to which windows a person was sent today, and after that the hall anew: what it then shows, {@link Duty.goTo} rests on.
 *
 * 当日当班. Two windows that want one person at once compare it, in whatever process they are asked, and the second decides again.
 */
export async function dutyOf(call: CommandCall, who: Manning | undefined): Promise<Duty | undefined> {
  if (!who) return undefined;
  const { staff } = who;
  const stream = dutyStream(call.today, staff);
  const expectedVersion = (await call.store.read(stream)).length;
  await call.view.refresh();
  return {
    staff,
    goTo(window) {
      const event: DutyTaken = { type: 'duty.take', window };
      return { stream, expectedVersion, drafts: [draftOf(call, HALL_VERSION, event)] };
    },
  };
}
