import type { HallGateway, HallTopics } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Call } from './call.ts';

/** After how many milliseconds a topic that could not be read is read again. */
const RETRY = 10_000;

/** How a topic is read once. Resolves with nothing where the hall has no such record. */
type Read<T> = (hall: HallGateway, key: string, signal: AbortSignal) => Promise<T | undefined>;

/**
 * A topic of a hall, read once and then followed.
 *
 * 订阅. What was heard after a reading began is newer than that reading. When the hall can be heard again after a gap, the
 * topic is read again.
 */
export class Feed<TTopic extends keyof HallTopics> implements ReactiveController {
  /** The topic as it now stands. */
  value: HallTopics[TTopic] | undefined;
  /** Whether the hall cannot be heard at the moment. */
  lost = false;
  readonly #host: ReactiveControllerHost;
  readonly #topic: TTopic;
  readonly #read: Read<HallTopics[TTopic]>;
  readonly #call: Call<HallTopics[TTopic] | undefined>;
  #source: { readonly hall: HallGateway; readonly key: string } | undefined;
  #stop: (() => void) | undefined;
  #heard = 0;

  constructor(host: ReactiveControllerHost, topic: TTopic, read: Read<HallTopics[TTopic]>) {
    this.#host = host;
    this.#topic = topic;
    this.#read = read;
    this.#call = new Call(host, RETRY);
    host.addController(this);
  }

  /** Where the topic stands: not asked for, on its way, here, unknown to the hall, or unreadable. */
  get state(): 'idle' | 'loading' | 'ready' | 'absent' | 'failed' {
    if (this.value) return 'ready';
    const { state } = this.#call;
    return state === 'busy' ? 'loading' : state === 'done' ? 'absent' : state;
  }

  /** Why the last reading failed. */
  get error(): unknown {
    return this.#call.error;
  }

  /** Follows a key at a hall (the board has the empty one); called with the same again, it does nothing. */
  follow(hall: HallGateway | undefined, key: string | undefined): void {
    if (hall === this.#source?.hall && key === this.#source?.key) return;
    this.#leave();
    this.value = undefined;
    this.#call.reset();
    this.#source = hall && key !== undefined ? { hall, key } : undefined;
    if (!this.#source) return;
    this.#stop = this.#source.hall.listen(this.#topic, this.#source.key || undefined, {
      next: (value) => this.#hear(value),
      connection: (state) => this.#connect(state === 'lost'),
    });
    void this.reload();
  }

  /** Reads the topic again. */
  async reload(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    await this.#call.run(async (signal) => {
      const heard = this.#heard;
      const value = await this.#read(source.hall, source.key, signal);
      if (!signal.aborted && heard === this.#heard) this.value = value;
      return value;
    });
  }

  hostDisconnected(): void {
    this.#leave();
    this.#source = undefined;
  }

  #hear(value: HallTopics[TTopic]): void {
    this.#heard++;
    this.value = value;
    this.#host.requestUpdate();
  }

  #connect(lost: boolean): void {
    if (lost === this.lost) return;
    this.lost = lost;
    this.#host.requestUpdate();
    if (!lost) void this.reload();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.lost = false;
  }
}
