import { assign, setup } from 'xstate';
import type { RefusalMeta } from './accept.ts';
import type { MeetingChange } from './meeting-event.ts';

/** What is remembered of a review meeting; plain JSON. */
export interface MeetingContext {
  /** 改期次数. */
  readonly moved: number;
  /** How many things are to be done. 整改事项数. */
  readonly tasks: number;
  /** Which of them are done, by number. 已完成事项. */
  readonly done: readonly number[];
}

const finish = { 'meeting.finish': { guard: 'isOpenTask', actions: 'keepDone' } } as const;

/**
 * Carries a review meeting from its invitation to the last thing that it asked for.
 *
 * 评议会: 已召集 → 待公示 → 已公示 → 已办结, or 已取消. What it asked for may be done before it is published; it ends when it is
 * published and all is done.
 */
export const meetingMachine = setup({
  types: {} as {
    context: MeetingContext;
    input: object;
    events: MeetingChange;
    meta: RefusalMeta;
    tags: 'settled';
  },
  guards: {
    isOpenTask: ({ context, event }) =>
      event.type === 'meeting.finish' &&
      event.task >= 1 &&
      event.task <= context.tasks &&
      !context.done.includes(event.task),
    isAllDone: ({ context }) => context.done.length === context.tasks,
  },
  actions: {
    keepMove: assign({ moved: ({ context }) => context.moved + 1 }),
    keepTasks: assign(({ event }) => (event.type === 'meeting.record' ? { tasks: event.tasks.length } : {})),
    keepDone: assign(({ context, event }) =>
      event.type === 'meeting.finish' ? { done: [...context.done, event.task] } : {},
    ),
  },
}).createMachine({
  id: 'meeting',
  context: { moved: 0, tasks: 0, done: [] },
  initial: 'convened',
  states: {
    convened: {
      on: {
        'meeting.move': { actions: 'keepMove' },
        'meeting.cancel': 'cancelled',
        'meeting.record': { target: 'held', actions: 'keepTasks' },
      },
    },
    held: { on: { ...finish, 'meeting.publish': 'published' } },
    published: { always: { guard: 'isAllDone', target: 'closed' }, on: finish },
    closed: { type: 'final', tags: 'settled' },
    cancelled: { type: 'final', tags: 'settled' },
  },
});
