import {
  type CallOptions,
  type Given,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallQueries,
  type HallQueryName,
  isBanshiError,
  type KeptRefusal,
  type Refusal,
  RefusedError,
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
/** Of so many commands that were sent or refused it is remembered how that ended, for who looks theirs up later. */
const MOST_SETTLED = 200;
/** So many milliseconds what was refused waits for the person to come back. */
const UNHEARD = 7 * 24 * 60 * 60 * 1000;

/**
 * Returns `gateway`, but what people say is written down on this device before it is sent, and taken off once the hall has it.
 *
 * 断网暂存. Written down first, so that a page that dies in the middle loses nothing; sent under the id that it was written down with,
 * so that the hall carries it out once, however often it arrives. What the hall refuses later is told to whoever waits for it; where
 * nobody does, it stays without name and number until a form has shown it to the person who comes back, a week at most.
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
  let flushing = Promise.resolve(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  /** Sent by the person's own call just now: a flush leaves them alone. */
  const under = new Set<string>();
  /** Who waits to hear what became of what was kept. */
  const waiting = new Map<string, ((outcome: Given | Promise<never>) => void)[]>();
  /** Who would show a refusal that nobody waited for. */
  const showing = new Set<{
    readonly name: HallCommandName;
    readonly hear: (refusal: KeptRefusal<never>) => boolean;
  }>();
  const shown = new Set<string>();

  const wake = () => void flush();
  network?.addEventListener('online', wake);
  void flush();

  function flush(): Promise<number> {
    // One after the other: what was put in the middle of one is sent by the next.
    return (flushing = flushing.then(sendAll, sendAll));
  }

  async function everything(): Promise<readonly KeptCommand[]> {
    return store.all().catch(() => []);
  }

  async function sendAll(): Promise<number> {
    clearTimeout(timer);
    const kept = (await everything()).filter((command) => !isSettled(command) && !under.has(command.id));
    let left = kept.length;
    for (const command of kept) {
      if (!(await sendOne(command))) break;
      left -= 1;
    }
    await tellSettled();
    if (left > 0 && !closed) timer = setTimeout(wake, interval);
    return left;
  }

  function tell(id: string, outcome: Given | Promise<never>): void {
    for (const hear of waiting.get(id) ?? []) hear(outcome);
    waiting.delete(id);
  }

  /** Tells of all that is settled, whichever page of this device has sent it. */
  async function tellSettled(): Promise<void> {
    for (const command of await everything()) {
      const { id, receipt, refused } = command;
      if (receipt !== undefined) tell(id, { receipt });
      if (refused && tellRefused(command, refused)) await store.put({ ...command, input: undefined });
    }
  }

  /** Returns whether what was said may be forgotten: a person sees the refusal now, or has not come back for it. */
  function tellRefused({ id, name, input }: KeptCommand, { code, at }: NonNullable<KeptCommand['refused']>): boolean {
    if (input === undefined || shown.has(id)) return false;
    const error = new RefusedError(code as Refusal);
    const isWaitedFor = waiting.has(id);
    if (isWaitedFor) tell(id, Promise.reject(error));
    const refusal = { name, input, error } as unknown as KeptRefusal<never>;
    const isSeen = isWaitedFor || [...showing].some((one) => one.name === name && one.hear(refusal));
    if (!isSeen && Date.now() - at < UNHEARD) return false;
    shown.add(id);
    return true;
  }

  /** Returns whether it is settled: sent, or refused for good. */
  async function sendOne({ id, name, input }: KeptCommand): Promise<boolean> {
    try {
      const { receipt } = (await gateway.run(name, input as never, { id })) as Given;
      await settle({ id, name, input: undefined, receipt });
      settled?.({ command: { id, name, input } });
      return true;
    } catch (error) {
      if (mayPass(error)) return false;
      const said = { ...(input as object), rater: undefined, contact: undefined };
      const code = isBanshiError(error) ? error.code : 'other';
      await settle({ id, name, input: said, refused: { code, at: Date.now() } });
      settled?.({ command: { id, name, input }, error });
      return true;
    }
  }

  async function settle(command: KeptCommand): Promise<void> {
    await store.put(command);
    const all = (await store.all()).filter(isSettled);
    for (const { id: old } of all.slice(0, -MOST_SETTLED)) await store.remove(old);
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
        void tellSettled();
      }),

    whenRefused(name, hear) {
      const one = { name, hear };
      showing.add(one);
      void tellSettled();
      return () => void showing.delete(one);
    },

    async ask<TName extends HallQueryName>(name: TName, input: HallQueries[TName]['input'], options?: CallOptions) {
      const asked = input as { readonly receipt?: string };
      if (asked.receipt === undefined) return gateway.ask(name, input, options);
      const { receipt: known, refused } = (await everything()).find(({ id }) => id === asked.receipt) ?? {};
      if (refused) throw new RefusedError(refused.code as Refusal);
      return gateway.ask(name, known === undefined ? input : { ...input, receipt: known }, options);
    },
  };
}

/** Whether it is known how it ended. */
function isSettled({ receipt, refused }: KeptCommand): boolean {
  return receipt !== undefined || refused !== undefined;
}

/** No answer, or too many at once: the same may go through later. */
function mayPass(error: unknown): boolean {
  return isBanshiError(error) && (error.retryable || error.code === 'too-many-requests');
}
