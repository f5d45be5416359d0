import { type Actor, type HallTopics, type Refusal, RefusedError, toIsoDate, type WindowState } from '@banshi/core';
import { publicTicket, queueBoard, windowState } from '@banshi/core/projections';
import { servedNames } from './case-access.ts';
import { caseSeenBy } from './case-seen-by.ts';
import type { HallContext } from './command-rule.ts';
import { readFiling } from './filing.ts';
import { ledgerCounts } from './ledger-lists.ts';
import { readCase } from './load-case.ts';
import { loadTicket } from './load-ticket.ts';
import { readOverdue } from './overdue.ts';
import { placeOf } from './taken-ticket.ts';

type Readers = {
  readonly [TTopic in keyof HallTopics]: (
    key: string,
    context: HallContext,
    actor: Actor,
  ) => Promise<HallTopics[TTopic] | undefined>;
};

const READERS: Readers = {
  async board(_, { view, queueView, waits, now }) {
    await view.refresh();
    const look = queueView(now());
    return queueBoard(view.queue, look, waits(view.queue, look).businesses);
  },

  async window(id, context) {
    const { hall, view, queueView, caseView, now } = context;
    const look = queueView(now());
    const window = look.windows.find((one) => one.id === id);
    if (!window) return undefined;
    await view.refresh();
    const state = windowState(view.queue, view.cases, window, look, caseView(look.day), servedNames(hall, id));
    return withFiling(state, context);
  },

  async case(caseNumber, context, actor) {
    const record = await readCase(context, caseNumber);
    return record && caseSeenBy(record, actor, context);
  },

  async ticket(id, { store }) {
    const loaded = await loadTicket(store, id);
    return loaded && publicTicket(loaded.record);
  },

  async place(id, context) {
    const loaded = await loadTicket(context.store, id);
    if (!loaded) return undefined;
    await context.view.refresh();
    return placeOf(context, publicTicket(loaded.record));
  },

  async ratings(_, { hall, view, calendar, now }) {
    await view.refresh();
    return view.ratings.report({ for: 'public', hall: hall.id, today: toIsoDate(now()), calendar });
  },

  async overdue(window, context) {
    await context.view.refresh();
    return window === '' ? readOverdue(context) : readOverdue(context, window);
  },

  async ledgers(_, context) {
    await context.view.refresh();
    return ledgerCounts(context);
  },

  outbox: async (_, { outbox }) => (outbox ? outbox.read() : []),
};

const UNKNOWN: Readonly<Record<keyof HallTopics, Refusal>> = {
  board: 'invalid-command',
  window: 'unknown-window',
  case: 'unknown-case',
  ticket: 'unknown-ticket',
  ratings: 'invalid-command',
  overdue: 'invalid-command',
  ledgers: 'invalid-command',
  outbox: 'invalid-command',
  place: 'unknown-ticket',
};

/** Whether `text` names a topic. 主题. */
export function isTopic(text: string): text is keyof HallTopics {
  return Object.hasOwn(READERS, text);
}

/** What two actors see alike: a case offers each what is theirs to do, everything else is the same for all. 同看者. */
export function viewerOf(topic: keyof HallTopics, { role, window }: Actor): string {
  return topic === 'case' ? `${role} ${window ?? ''}` : '';
}

/** Returns a topic as an actor sees it now, or nothing where there is no such window, case or ticket. 主题现状. */
export async function readTopic<TTopic extends keyof HallTopics>(
  context: HallContext,
  topic: TTopic,
  key: string,
  actor: Actor,
): Promise<HallTopics[TTopic] | undefined> {
  await context.day.turn(toIsoDate(context.now()));
  return READERS[topic](key, context, actor);
}

/**
 * Returns a topic as it is now, if there is one and the actor may see it.
 *
 * 主题查询. A window's state names the numbers of its cases, and whoever has a case number can rate the case: only the
 * clerk at that window may see it.
 *
 * @throws RefusedError when there is no such window, case or ticket, or when it is not the actor's
 */
export async function readTopicFor<TTopic extends keyof HallTopics>(
  context: HallContext,
  actor: Actor,
  topic: TTopic,
  key: string,
): Promise<HallTopics[TTopic]> {
  if (topic === 'window' && context.hall.windows.some(({ id }) => id === key)) {
    if (actor.role !== 'clerk' || actor.window !== key) throw new RefusedError('not-your-role');
  }
  if (topic === 'overdue') {
    const isOwn = actor.role === 'clerk' && key !== '' && actor.window === key;
    if (!isOwn && (actor.role !== 'supervisor' || key !== '')) throw new RefusedError('not-your-role');
  }
  if ((topic === 'ledgers' || topic === 'outbox') && actor.role !== 'supervisor')
    throw new RefusedError('not-your-role');
  const value = await readTopic(context, topic, key, actor);
  if (value === undefined) throw new RefusedError(UNKNOWN[topic]);
  return value;
}

/** The clerk who received the papers of a visit finds their case at the ticket, also after the page was opened anew. */
async function withFiling(state: WindowState, context: HallContext): Promise<WindowState> {
  const { ticket } = state;
  if (ticket?.state !== 'serving') return state;
  const { caseNumber } = await readFiling(context, ticket.id);
  return caseNumber === undefined ? state : { ...state, ticket: { ...ticket, caseNumber } };
}
