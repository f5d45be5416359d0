import {
  BanshiError,
  type CallOptions,
  type Given,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type HallQueries,
  type HallQueryName,
  isBanshiError,
  type KeptWords,
  RefusedError,
} from '@banshi/core';
import { errorOf, keptNews } from './kept-news.ts';
import { keptShelf } from './kept-shelf.ts';
import { type KeptCommand, type KeptStore, memoryKept } from './kept-store.ts';
import { newId } from './new-id.ts';
import { isRatedAlready } from './rated-already.ts';

/** Options for {@link keepingGateway}. */
export interface KeepingOptions {
  /** @default one that is lost with the page; a browser takes `indexedDbKept()` */
  readonly store?: KeptStore;
  /** Says that the network is back with `online`. @default the page's own window */
  readonly network?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Milliseconds between two attempts while something waits. @default 30000 */
  readonly interval?: number;
  /**
   * Milliseconds that anything stays on this device: the receipts of what was sent, and what could not be sent in that time, which
   * then loses name and number and is told as not sent. @default 30 days
   */
  readonly keptFor?: number;
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
/** After so many in a row that got no answer the rest waits for the next attempt. */
const MOST_IN_VAIN = 3;

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
    keptFor = 30 * 24 * 60 * 60 * 1000,
    settled,
  }: KeepingOptions = {},
): KeepingGateway {
  let flushing = Promise.resolve(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  /** Sent by the person's own call just now: a flush leaves them alone. */
  const under = new Set<string>();
  const shelf = keptShelf(store);
  const news = keptNews(shelf);
  /** How often each was tried in vain: the others come first. */
  const inVain = new Map<string, number>();
  /** What this page has sent for whoever comes back to it. */
  const sent: (KeptWords & { readonly name: HallCommandName })[] = [];

  const wake = () => void flush();
  network?.addEventListener('online', wake);
  void flush();

  function flush(): Promise<number> {
    // One after the other: what was put in the middle of one is sent by the next.
    return (flushing = flushing.then(sendAll, sendAll));
  }

  async function sendAll(): Promise<number> {
    clearTimeout(timer);
    await shelf.tidy(Date.now() - keptFor);
    const triesOf = ({ id }: KeptCommand): number => inVain.get(id) ?? 0;
    const kept = (await shelf.all())
      .filter((command) => !isSettled(command) && !under.has(command.id))
      .sort((one, other) => triesOf(one) - triesOf(other));
    let left = 0;
    let failed = 0;
    for (const command of kept) {
      if (failed < MOST_IN_VAIN && (await sendOne(command))) failed = 0;
      else if (!(await isGivenUp(command))) {
        failed += 1;
        left += 1;
      }
    }
    await news.tell();
    if ((left > 0 || news.isAwaited) && !closed) timer = setTimeout(wake, interval);
    return left;
  }

  /** Returns whether it is settled: sent, or refused for good. */
  async function sendOne(command: KeptCommand): Promise<boolean> {
    const { id, name, input } = command;
    if (!(await isOpen(id))) return true;
    let given: Given;
    try {
      given = (await gateway.run(name, (await ofTheHall(input)) as never, { id })) as Given;
    } catch (error) {
      if (mayPass(error)) {
        inVain.set(id, (inVain.get(id) ?? 0) + 1);
        return false;
      }
      await settle(command, { input: unnamed(input), refused: { code: codeOf(error), at: Date.now() } }, error);
      return true;
    }
    const { receipt } = given;
    sent.push({ name, input: unnamed(input) as never, given: { receipt } });
    await settle(command, { input: undefined, at: Date.now(), receipt });
    return true;
  }

  /** Returns whether a command has waited for too long: it is told as not sent, and names nobody from then on. */
  async function isGivenUp(command: KeptCommand): Promise<boolean> {
    const { input, at } = command;
    const now = Date.now();
    if (at === undefined && (await isOpen(command.id))) await shelf.put({ ...command, at: now });
    if (now - (at ?? now) < keptFor) return false;
    const error = errorOf('kept-too-long');
    await settle(command, { input: unnamed(input), refused: { code: error.code, at: now } }, error);
    return true;
  }

  /** Whether it still waits: its own call may know by now how it ended and have taken it off, another page may have sent it. */
  async function isOpen(id: string): Promise<boolean> {
    const known = under.has(id) ? undefined : await shelf.find(id);
    return known !== undefined && !isSettled(known);
  }

  async function settle({ id, name, input }: KeptCommand, end: Partial<KeptCommand>, error?: unknown): Promise<void> {
    if (!(await isOpen(id))) return;
    await shelf.put({ id, name, input, ...end });
    // What the page does with the news changes nothing of them.
    try {
      settled?.({ command: { id, name, input }, ...(error !== undefined && { error }) });
    } catch (thrown) {
      if (typeof reportError === 'function') reportError(thrown);
    }
  }

  /** Returns what is asked or said with the hall's own receipt in place of one of this device. */
  async function ofTheHall<T>(input: T): Promise<T> {
    const { receipt } = input as { readonly receipt?: string };
    const known = receipt === undefined ? undefined : await shelf.find(receipt);
    if (!known) return input;
    if (known.refused) throw errorOf(known.refused.code);
    if (known.receipt === undefined)
      throw new BanshiError('still-kept', 'It waits on this device.', { retryable: true });
    return { ...input, receipt: known.receipt };
  }

  async function keepAndRun(
    name: HallCommandName,
    input: unknown,
    { id = newId(), signal }: CallOptions & { readonly id?: string },
  ): Promise<unknown> {
    under.add(id);
    const kept = await store.put({ id, name, input, at: Date.now() }).then(
      () => true,
      () => false,
    );
    try {
      if (isRatedAlready({ id, name, input }, await shelf.all())) throw new RefusedError('already-rated');
      const given = await gateway.run(name, (await ofTheHall(input)) as never, { id, ...(signal && { signal }) });
      if (kept) await shelf.remove(id);
      void flush();
      return given;
    } catch (error) {
      if (!kept) throw error;
      if (signal?.aborted || !mayPass(error)) {
        await shelf.remove(id);
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

    whenSent: news.whenSent,
    whenRefused: news.whenRefused,

    async findKept<TName extends HallCommandName>(name: TName) {
      const waits = (await shelf.all()).filter((one) => one.name === name && !isSettled(one) && !under.has(one.id));
      const kept = waits.map(({ id, input }) => ({ input: unnamed(input), given: { receipt: id, kept: true } }));
      const mine = sent.filter((one) => one.name === name).map(({ input, given }) => ({ input, given }));
      return [...mine, ...kept] as unknown as readonly KeptWords<TName>[];
    },

    async ask<TName extends HallQueryName>(name: TName, input: HallQueries[TName]['input'], options?: CallOptions) {
      return gateway.ask(name, await ofTheHall(input), options);
    },
  };
}

/** Returns what was said without who said it. */
function unnamed(input: unknown): unknown {
  return { ...(input as object), rater: undefined, contact: undefined };
}

function codeOf(error: unknown): string {
  return isBanshiError(error) ? error.code : 'other';
}

/** Whether it is known how it ended. */
function isSettled({ receipt, refused }: KeptCommand): boolean {
  return receipt !== undefined || refused !== undefined;
}

/** No answer, or too many at once: the same may go through later. */
function mayPass(error: unknown): boolean {
  return isBanshiError(error) && (error.retryable || error.code === 'too-many-requests');
}
