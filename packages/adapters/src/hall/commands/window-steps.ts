import { isResidentId, type Post, RefusedError, type WindowRecord } from '@banshi/core';
import { type LogEntry, windowStream } from '@banshi/core/log';
import { accept, MACHINE_VERSIONS, replay, type WindowEvent, windowMachine } from '@banshi/core/machines';
import { applyToWindow, onDay, ticketAt, windowOf } from '@banshi/core/projections';
import { type CommandCall, type CommandRule, draftOf, type HallContext } from '../command-rule.ts';
import { decideAgain } from '../decide-again.ts';
import { mustBeFree } from '../must-be-free.ts';
import { ownWindow } from '../own-window.ts';
import { postHolder } from '../post-holder.ts';

const MINUTE = 60_000;
/** Claimed while it is decided who serves where: two windows that want one person ask one after the other. */
const MANNING = 'manning';

/** Opens a window for whoever sits there. 开窗. */
export const windowOpen = windowStep(
  'window.open',
  ({ window, staff }, call) => {
    const who = manning(call.hall.posts, window, staff ?? call.actor.id);
    if (staff !== undefined) mustBeFree(call, window, who);
    return { type: 'window.open', ...who };
  },
  true,
);

/** Stops calling for a stated reason. 暂停服务. Whoever is at the window is served to the end. */
export const windowPause = windowStep('window.pause', ({ reason = '' }) => ({
  type: 'window.pause',
  reason: words(reason),
}));

/** Leaves the window for a short while, with a contact. 短时离岗. Longer than the rules allow, somebody must stand in. */
export const windowLeave = windowStep('window.leave', ({ contact = '', minutes }, { rules, at }) => {
  const most = rules.windows.leaveMinutes;
  if ((minutes ?? most) > most) throw new RefusedError('leave-too-long');
  const backAt = new Date(Date.parse(at) + (minutes ?? most) * MINUTE).toISOString();
  return { type: 'window.leave', contact: words(contact), backAt };
});

/** Comes back from a pause or a leave. 恢复服务. Who stands in elsewhere meanwhile is not back yet. */
export const windowResume = windowStep(
  'window.resume',
  ({ window }, call) => {
    const { posts } = call.hall;
    const { staff = postHolder(posts, window) } = windowOf(call.view.queue, window, call.look);
    if (staff !== undefined) mustBeFree(call, window, manning(posts, window, staff));
    return { type: 'window.resume' };
  },
  true,
);

/**
 * Hands the window to whoever covers the post, who serves at once.
 *
 * AB岗补位. Without a name it goes to the other of the two, A or B. Not to who serves at another window just now (`mostCovered`).
 */
export const windowHandOver = windowStep(
  'window.handOver',
  ({ window, staff: named }, call) => {
    const { posts, staff: people } = call.hall;
    const post = posts?.find((one) => one.window === window);
    const { staff: now = post?.holder } = windowOf(call.view.queue, window, call.look);
    const staff = named ?? (post && (now === post.holder ? post.cover : post.holder));
    const isKnown = people?.some(({ id }) => id === staff) ?? true;
    if (staff === undefined || !isKnown) throw new RefusedError('no-cover');
    const who = manning(posts, window, staff);
    mustBeFree(call, window, who);
    return { type: 'window.handOver', ...who };
  },
  true,
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
 * @param mans whether it says who serves: then nothing else of this process does so meanwhile
 */
function windowStep<TName extends StepName>(
  name: TName,
  eventOf: (input: StepInput, call: CommandCall) => WindowEvent,
  mans = false,
): CommandRule<TName> {
  return {
    role: 'clerk',
    writes: name,
    async decide(input, call) {
      const { id } = ownWindow(call, input.window);
      if (mans) {
        if (call.claims.has(MANNING)) return decideAgain(call);
        call.afterwards(call.claims.claim(MANNING));
        await call.view.refresh();
      }
      const stream = windowStream(call.today, id);
      const entries = await call.store.read(stream);
      // Nothing is awaited from here on: the view that the event is decided on has the version that is compared.
      const version = onDay(call.view.queue, call.today).versions[id] ?? 0;
      const event = eventOf(input, call);
      const events = entries.slice(0, version).map((entry) => entry.event as WindowEvent);
      const snapshot = replay(windowMachine, { window: id, start: call.rules.windows.start }, events);
      const acceptance = accept(windowMachine, snapshot, event);
      if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
      const drafts = [draftOf(call, MACHINE_VERSIONS.window, event)];
      return [{ stream, expectedVersion: version, drafts }];
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

/** Who sits there, and whether it is the one who covers the post. */
function manning(posts: readonly Post[] | undefined, window: string, staff: string) {
  const holder = postHolder(posts, window);
  return { staff, ...(holder !== undefined && holder !== staff && { covering: true as const }) };
}

/** What everybody in the hall reads: it says something, and it is nobody's identity number. */
function words(text: string): string {
  if (!text.trim()) throw new RefusedError('reason-required');
  if (isResidentId(text)) throw new RefusedError('invalid-command');
  return text.trim();
}
