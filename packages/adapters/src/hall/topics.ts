import {
  type Actor,
  type HallTopics,
  type Refusal,
  RefusedError,
  type TicketRecord,
  toIsoDate,
  type WindowState,
} from '@banshi/core';
import { queueBoard, windowState } from '@banshi/core/projections';
import { servedNames } from './case-access.ts';
import type { HallContext } from './command-rule.ts';
import { readFiling } from './filing.ts';
import { ledgerCounts } from './ledger-lists.ts';
import { readCase } from './load-case.ts';
import { loadTicket } from './load-ticket.ts';
import { readOverdue } from './overdue.ts';

type Readers = {
  readonly [TTopic in keyof HallTopics]: (key: string, context: HallContext) => Promise<HallTopics[TTopic] | undefined>;
};

const READERS: Readers = {
  async board(_, { hall, view, now }) {
    await view.refresh();
    return queueBoard(view.queue, hall.departments, toIsoDate(now()));
  },

  async window(id, context) {
    const { hall, view, caseView, now } = context;
    const window = hall.windows.find((one) => one.id === id);
    if (!window) return undefined;
    await view.refresh();
    return withFiling(
      windowState(view.queue, view.cases, window, caseView(toIsoDate(now())), servedNames(hall, id)),
      context,
    );
  },

  case: (caseNumber, context) => readCase(context, caseNumber),

  async ticket(id, { store }) {
    const loaded = await loadTicket(store, id);
    return loaded && withoutCase(loaded.record);
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
};

const UNKNOWN: Readonly<Record<keyof HallTopics, Refusal>> = {
  board: 'invalid-command',
  window: 'unknown-window',
  case: 'unknown-case',
  ticket: 'unknown-ticket',
  ratings: 'invalid-command',
  overdue: 'invalid-command',
  ledgers: 'invalid-command',
};

/** Whether `text` names a topic. 主题. */
export function isTopic(text: string): text is keyof HallTopics {
  return Object.hasOwn(READERS, text);
}

/** Returns a topic as it is now, or nothing where there is no such window, case or ticket. 主题现状. */
export async function readTopic<TTopic extends keyof HallTopics>(
  context: HallContext,
  topic: TTopic,
  key: string,
): Promise<HallTopics[TTopic] | undefined> {
  await context.day.turn(toIsoDate(context.now()));
  return READERS[topic](key, context);
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
  if (topic === 'ledgers' && actor.role !== 'supervisor') throw new RefusedError('not-your-role');
  const value = await readTopic(context, topic, key);
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

/** A ticket's number can be guessed, so what everybody may see of it does not lead to its case. */
function withoutCase(record: TicketRecord): TicketRecord {
  const { caseNumber: _, ...rest } = record;
  return rest;
}
