import { isResidentId, RefusedError, VersionConflictError, type WindowRecord } from '@banshi/core';
import { type LogEntry, windowStream } from '@banshi/core/log';
import { accept, MACHINE_VERSIONS, replay, type WindowEvent, windowMachine } from '@banshi/core/machines';
import { applyToWindow, onDay, ticketAt, windowOf } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf, type HallContext } from '../command-rule.ts';
import { dutyOf } from '../duty.ts';
import { type Manning, manningOf } from '../manning.ts';
import { mustBeFree } from '../must-be-free.ts';
import { ownWindow } from '../own-window.ts';
import { postHolder } from '../post-holder.ts';

const MINUTE = 60_000;

/** Opens a window for whoever sits there. 开窗. */
export const windowOpen = windowStep(
  'window.open',
  (_, __, who) => ({ type: 'window.open', ...who! }),
  ({ window, staff }, { hall, actor }) => manningOf(hall.posts, window, staff ?? actor.id),
);

/** Stops calling for a stated reason. 暂停服务. Whoever is at the window is served to the end. */
export const windowPause = windowStep('window.pause', ({ reason = '' }) => ({
  type: 'window.pause',
  reason: words(reason),
}));

/**
 * Leaves the window for a short while, with a contact.
 *
 * 短时离岗. Longer than the rules allow, somebody must stand in. Leaving again from a pause makes no leave longer: it ends when
 * the one before it was to end, until the window has served in between.
 */
export const windowLeave = windowStep(
  'window.leave',
  ({ window, contact = '', minutes }, { rules, at, view, look }) => {
    const most = rules.windows.leaveMinutes;
    if ((minutes ?? most) > most) throw new RefusedError('leave-too-long');
    const wished = new Date(Date.parse(at) + (minutes ?? most) * MINUTE).toISOString();
    const { backAt: said = wished } = windowOf(view.queue, window, look);
    return { type: 'window.leave', contact: words(contact), backAt: said < wished ? said : wished };
  },
);

/** Comes back from a pause or a leave. 恢复服务. Who stands in elsewhere meanwhile is not back yet. */
export const windowResume = windowStep(
  'window.resume',
  () => ({ type: 'window.resume' }),
  ({ window }, { hall: { posts }, view, look }) => {
    const { staff = postHolder(posts, window) } = windowOf(view.queue, window, look);
    return staff === undefined ? undefined : manningOf(posts, window, staff);
  },
);

/**
 * Hands the window to whoever covers the post, who serves at once.
 *
 * AB岗补位. Without a name it goes to the other of the two, A or B. Not to who serves at another window just now (`mostCovered`).
 */
export const windowHandOver = windowStep(
  'window.handOver',
  (_, __, who) => ({ type: 'window.handOver', ...who! }),
  ({ window, staff: named }, { hall: { posts, staff: people }, view, look }) => {
    const post = posts?.find((one) => one.window === window);
    const { staff: now = post?.holder } = windowOf(view.queue, window, look);
    const staff = named ?? (post && (now === post.holder ? post.cover : post.holder));
    const isKnown = people?.some(({ id }) => id === staff) ?? true;
    if (staff === undefined || !isKnown) throw new RefusedError('no-cover');
    return manningOf(posts, window, staff);
  },
);

/** Closes a window that has nobody in hand. 关窗. */
export const windowClose = windowStep('window.close', ({ window }, { view, today }) => {
  if (ticketAt(view.queue, window, today)) throw new RefusedError('window-busy');
  return { type: 'window.close' };
});

type StepName = 'window.open' | 'window.pause' | 'window.leave' | 'window.resume' | 'window.handOver' | 'window.close';
interface StepInput {
  readonly window: string;
  readonly staff?: string;
  readonly reason?: string;
  readonly contact?: string;
  readonly minutes?: number;
}

/**
 * A command that is one event of the actor's own window.
 *
 * @param whoOf who serves there by it, where it says so
 */
function windowStep<TName extends StepName>(
  name: TName,
  eventOf: (input: StepInput, call: CommandCall, who: Manning | undefined) => WindowEvent,
  whoOf: (input: StepInput, call: CommandCall) => Manning | undefined = () => undefined,
): CommandRule<TName> {
  return {
    role: 'clerk',
    writes: name,
    async decide(input, call) {
      const { id } = ownWindow(call, input.window);
      const duty = await dutyOf(call, whoOf(input, call));
      const stream = windowStream(call.today, id);
      const entries = await call.store.read(stream);
      // Nothing is awaited from here on: the view that the event is decided on has the version that is compared.
      const version = onDay(call.view.queue, call.today).versions[id] ?? 0;
      const who = whoOf(input, call);
      // Between two looks at the log the window went to somebody else.
      if (who?.staff !== duty?.staff || entries.length < version) throw new VersionConflictError(stream, version);
      if (who) mustBeFree(call, id, who);
      const event = eventOf(input, call, who);
      const events = entries.slice(0, version).map((entry) => entry.event as WindowEvent);
      const snapshot = replay(windowMachine, { window: id, start: call.rules.windows.start }, events);
      const acceptance = accept(windowMachine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
      const drafts = [draftOf(call, MACHINE_VERSIONS.window, event)];
      return [{ stream, expectedVersion: version, drafts }, ...(duty ? [duty.goTo(id)] : [])];
    },
    answer: ([written], context) => windowAfter(context, written!),
  };
}

/** Returns the window as it stood once `entry` was written. 当时的窗口. */
async function windowAfter({ store, rules }: HallContext, entry: LogEntry): Promise<WindowRecord> {
  const window = entry.stream.split('/').slice(2).join('/');
  const entries = (await store.read(entry.stream)).slice(0, entry.version);
  return entries.reduce(applyToWindow, { window, state: rules.windows.start });
}

/** What everybody in the hall reads: it says something, and it is nobody's identity number. */
function words(text: string): string {
  if (!text.trim()) throw new RefusedError('reason-required');
  if (isResidentId(text)) throw new RefusedError('invalid-command');
  return text.trim();
}
