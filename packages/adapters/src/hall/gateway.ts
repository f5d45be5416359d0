import {
  type Actor,
  type CallOptions,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallListener,
  type HallQueries,
  type HallQueryName,
  type HallTopics,
  isBanshiError,
  RefusedError,
} from '@banshi/core';
import { loadAppointment, readSlots } from './appointments.ts';
import type { HallContext } from './command-rule.ts';
import { readFigures } from './figures.ts';
import type { GuideShelf } from './guide-shelf.ts';
import type { Live } from './live.ts';
import { explainCase } from './load-case.ts';
import { readDocuments } from './read-documents.ts';
import { readCommand, readCommandId } from './read-command.ts';
import { runCommand } from './run-command.ts';
import { runQuery } from './run-query.ts';
import { readTopicFor } from './topics.ts';

/** The parts of a hall that its gateways share. */
export interface HallParts {
  readonly context: HallContext;
  readonly shelf: GuideShelf;
  readonly live: Live;
  readonly report: (error: unknown) => void;
}

/**
 * Returns a hall's service for one actor, in this process.
 *
 * 大厅服务接口. The HTTP routes answer through it too: what one refuses, the other refuses.
 */
export function createGateway({ context, shelf, live, report }: HallParts, actor: Actor): HallGateway {
  return {
    searchGuides: (query, options) => heed(options, () => shelf.search(query)),
    findGuide: (id, options) => heed(options, async () => context.guides.get(id)),
    findHall: (options) => heed(options, async () => context.hall),
    readBoard: (options) =>
      heed(options, async () => {
        const board = await readTopicFor(context, actor, 'board', '');
        return { ...board, at: context.now().toISOString() };
      }),
    readPlace: (id, options) =>
      heed(options, () => readTopicFor(context, actor, 'place', id).catch(nothingFor('unknown-ticket'))),
    readFigures: (day, options) => heed(options, () => readFigures(context, actor, day)),
    readSlots: (guide, options) => heed(options, () => readSlots(context, guide)),
    findAppointment: (id, options) => heed(options, async () => (await loadAppointment(context.store, id))?.record),
    readWindow: (window, options) => heed(options, () => readTopicFor(context, actor, 'window', window)),
    findCase: (caseNumber, options) =>
      heed(options, () => readTopicFor(context, actor, 'case', caseNumber).catch(nothingFor('unknown-case'))),
    explainCase: (caseNumber, options) => heed(options, () => explainCase(context, caseNumber)),
    readDocuments: (caseNumber, options) => heed(options, () => readDocuments(context, caseNumber)),

    run<TName extends HallCommandName>(
      name: TName,
      input: HallCommands[TName]['input'],
      options: CallOptions & { readonly id?: string } = {},
    ) {
      return heed(options, () => {
        const command = readCommand(name, input) as { readonly input: HallCommands[TName]['input'] };
        const id = readCommandId(options.id ?? crypto.randomUUID());
        return runCommand(context, { name, input: command.input, id, actor });
      });
    },

    ask<TName extends HallQueryName>(name: TName, input: HallQueries[TName]['input'], options: CallOptions = {}) {
      return heed(options, () => runQuery(context, actor, name, input));
    },

    listen<TTopic extends keyof HallTopics>(
      topic: TTopic,
      key: string | undefined,
      listener: HallListener<HallTopics[TTopic]>,
    ) {
      const name = { topic, key: key ?? '', actor };
      let leave: (() => void) | undefined;
      let left = false;
      const join = () => {
        if (left) return;
        listener.connection?.('live');
        leave = live.listen(name, {
          next: ({ value }) => listener.next(value as HallTopics[TTopic]),
          end: () => listener.connection?.('lost'),
        });
      };
      const fail = (error: unknown) => {
        if (!isBanshiError(error)) report(error);
        if (!left) listener.connection?.('lost');
      };
      readTopicFor(context, actor, topic, name.key).then(join).catch(fail);
      return () => {
        left = true;
        leave?.();
      };
    },
  };
}

/** Rejects with the signal's own reason, before the work or in the middle of it. */
async function heed<T>({ signal }: CallOptions = {}, work: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  if (!signal) return work();
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}

function nothingFor(code: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof RefusedError && error.code === code) return undefined;
    throw error;
  };
}
