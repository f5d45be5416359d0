import {
  type CallOptions,
  type Given,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallQueries,
  type HallQueryName,
  isBanshiError,
} from '@banshi/core';
import { type KeptCommand, type KeptStore, memoryKept } from './kept-store.ts';
import { newId } from './new-id.ts';

/** Options for {@link keepingGateway}. */
export interface KeepingOptions {
  /** @default one that is lost with the page; a browser takes `indexedDbKept()` */
  readonly store?: KeptStore;
  /** Says that the network is back with `online`. @default the page's own window */
  readonly network?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Milliseconds between two attempts while something waits. @default 30000 */
  readonly interval?: number;
  /** Told of each kept command that was sent, or that the hall refused for good. */
  readonly settled?: (outcome: { readonly command: KeptCommand; readonly error?: unknown }) => void;
}

/** A gateway that keeps what people say while there is no network. */
export interface KeepingGateway extends HallGateway {
  /** Sends what waits now, and resolves with how much still waits. 立即提交. */
  flush(): Promise<number>;
  /** Stops looking for the network; what waits stays in the store. */
  close(): void;
}

/** What a person says once and walks away from. Everything else needs an answer while they stand there. */
const KEPT: ReadonlySet<HallCommandName> = new Set([
  'rating.give',
  'rating.followUp',
  'questionnaire.answer',
  'suggestion.send',
  'complaint.send',
]);
/** So many receipts of sent commands are remembered, for who looks theirs up later. */
const MOST_SENT = 200;

/**
 * Returns `gateway`, but what people say is written down on this device before it is sent, and taken off once the hall has it.
 *
 * 断网暂存. Written down first, so that a page that dies in the middle loses nothing; sent under the id that it was written down with,
 * so that the hall carries it out once, however often it arrives. What the hall refuses is taken off and told.
 */
export function keepingGateway(
  gateway: HallGateway,
  {
    store = memoryKept(),
    network = typeof addEventListener === 'function' ? globalThis : undefined,
    interval = 30_000,
    settled,
  }: KeepingOptions = {},
): KeepingGateway {
  let flushing: Promise<number> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  /** Sent by the person's own call just now: a flush leaves them alone. */
  const under = new Set<string>();
  /** Who waits to hear what became of what was kept. */
  const waiting = new Map<string, ((outcome: Given | Promise<never>) => void)[]>();

  const wake = () => void flush();
  network?.addEventListener('online', wake);
  void flush();

  function flush(): Promise<number> {
    flushing ??= sendAll().finally(() => (flushing = undefined));
    return flushing;
  }

  async function sendAll(): Promise<number> {
    clearTimeout(timer);
    const kept = (await store.all().catch(() => [])).filter(
      ({ receipt, id }) => receipt === undefined && !under.has(id),
    );
    let left = kept.length;
    for (const command of kept) {
      if (!(await sendOne(command))) break;
      left -= 1;
    }
    await tellSent();
    if (left > 0 && !closed) timer = setTimeout(wake, interval);
    return left;
  }

  function tell(id: string, outcome: Given | Promise<never>): void {
    for (const hear of waiting.get(id) ?? []) hear(outcome);
    waiting.delete(id);
  }

  /** Tells of all that has arrived: another page of this device may have sent it. */
  async function tellSent(): Promise<void> {
    if (waiting.size === 0) return;
    for (const { id, receipt } of await store.all().catch(() => [])) if (receipt !== undefined) tell(id, { receipt });
  }

  /** Returns whether it is settled: sent, or refused for good. */
  async function sendOne(command: KeptCommand): Promise<boolean> {
    try {
      const { receipt } = (await gateway.run(command.name, command.input as never, { id: command.id })) as Given;
      await remember(command, receipt);
      settled?.({ command });
      return true;
    } catch (error) {
      if (mayPass(error)) return false;
      await store.remove(command.id);
      if (waiting.has(command.id)) tell(command.id, Promise.reject(error));
      settled?.({ command, error });
      return true;
    }
  }

  async function remember({ id, name }: KeptCommand, receipt: string): Promise<void> {
    await store.put({ id, name, input: undefined, receipt });
    const sent = (await store.all()).filter((one) => one.receipt !== undefined);
    for (const { id: old } of sent.slice(0, -MOST_SENT)) await store.remove(old);
  }

  async function keepAndRun(
    name: HallCommandName,
    input: unknown,
    { id = newId(), signal }: CallOptions & { readonly id?: string },
  ): Promise<unknown> {
    const kept = await store.put({ id, name, input }).then(
      () => true,
      () => false,
    );
    under.add(id);
    try {
      const given = await gateway.run(name, input as never, { id, ...(signal && { signal }) });
      if (kept) await store.remove(id);
      void flush();
      return given;
    } catch (error) {
      if (!kept) throw error;
      if (signal?.aborted || !mayPass(error)) {
        await store.remove(id);
        throw error;
      }
      clearTimeout(timer);
      if (!closed) timer = setTimeout(wake, interval);
      return { receipt: id, kept: true } satisfies Given;
    } finally {
      under.delete(id);
    }
  }

  return {
    ...gateway,
    flush,
    close() {
      closed = true;
      clearTimeout(timer);
      network?.removeEventListener('online', wake);
    },
    run: <TName extends HallCommandName>(
      name: TName,
      input: HallCommands[TName]['input'],
      options: CallOptions & { readonly id?: string } = {},
    ) =>
      KEPT.has(name)
        ? (keepAndRun(name, input, options) as Promise<HallCommands[TName]['result']>)
        : gateway.run(name, input, options),

    whenSent: (receipt) =>
      new Promise((resolve) => {
        waiting.set(receipt, [...(waiting.get(receipt) ?? []), resolve]);
        void tellSent();
      }),

    async ask<TName extends HallQueryName>(name: TName, input: HallQueries[TName]['input'], options?: CallOptions) {
      const asked = input as { readonly receipt?: string };
      if (asked.receipt === undefined) return gateway.ask(name, input, options);
      const known = (await store.all().catch(() => [])).find(({ id }) => id === asked.receipt)?.receipt;
      return gateway.ask(name, known === undefined ? input : { ...input, receipt: known }, options);
    },
  };
}

/** No answer, or too many at once: the same may go through later. */
function mayPass(error: unknown): boolean {
  return isBanshiError(error) && (error.retryable || error.code === 'too-many-requests');
}
