import type { HallGateway, HallTopics } from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Call, RETRY, retryNow } from './call.ts';

/** How a topic is read once. Resolves with nothing where the hall has no such record. */
type Read<T> = (hall: HallGateway, key: string, signal: AbortSignal) => Promise<T | undefined>;

/**
 * A topic of a hall, read once and then followed.
 *
 * 订阅. What was heard after a reading began is newer than that reading. When the hall can be heard again after a gap, the
 * topic is read again, and so is whatever else of the page could not be read meanwhile.
 */
export class Feed<TTopic extends keyof HallTopics> implements ReactiveController {
  /** The topic as it now stands. */
  value: HallTopics[TTopic] | undefined;
  /** Whether the hall cannot be heard at the moment. */
  lost = false;
  /** Whether the topic has just become so; false for what was read, and for the first that is heard after a gap. */
  fresh = false;
  /** Whether the topic was read since it was last in doubt; until then what is heard may be older than it looks. */
  settled = false;
  /** How often the hall has said how the topic stands, read or heard. */
  answers = 0;
  private readonly _host: ReactiveControllerHost;
  private readonly _topic: TTopic;
  private readonly _read: Read<HallTopics[TTopic]>;
  private readonly _call: Call<HallTopics[TTopic] | undefined>;
  private _source: { readonly hall: HallGateway; readonly key: string } | undefined;
  private _stop: (() => void) | undefined;
  private _heard = 0;
  private _unbroken = false;

  constructor(host: ReactiveControllerHost, topic: TTopic, read: Read<HallTopics[TTopic]>) {
    this._host = host;
    this._topic = topic;
    this._read = read;
    this._call = new Call(host, RETRY);
    host.addController(this);
  }

  /** Where the topic stands: not asked for, on its way, here, unknown to the hall, or unreadable. */
  get state(): 'idle' | 'loading' | 'ready' | 'absent' | 'failed' {
    if (this.value) return 'ready';
    const { state } = this._call;
    return state === 'busy' ? 'loading' : state === 'done' ? 'absent' : state;
  }

  /** Why the last reading failed. */
  get error(): unknown {
    return this._call.error;
  }

  /** Follows a key at a hall (the board has the empty one); called with the same again, it does nothing. */
  follow(hall: HallGateway | undefined, key: string | undefined): void {
    const source = hall && key !== undefined ? { hall, key } : undefined;
    if (source?.hall === this._source?.hall && source?.key === this._source?.key) return;
    this._leave();
    this.value = undefined;
    this._call.reset();
    this._source = source;
    this.settled = false;
    if (!this._source) return;
    this._stop = this._source.hall.listen(this._topic, this._source.key || undefined, {
      next: (value) => this._hear(value),
      connection: (state) => this._connect(state === 'lost'),
    });
    void this.reload();
  }

  /** Reads the topic again, as after a gap: what was heard last may be old, and news may have been missed. */
  doubt(): void {
    this._unbroken = false;
    this.settled = false;
    void this.reload();
  }

  /** Reads the topic again. */
  async reload(): Promise<void> {
    const source = this._source;
    if (!source) return;
    await this._call.run(async (signal) => {
      const heard = this._heard;
      const value = await this._read(source.hall, source.key, signal);
      if (!signal.aborted) {
        this.answers++;
        this.settled = true;
      }
      if (!signal.aborted && heard === this._heard) {
        this.value = value;
        this.fresh = false;
      }
      return value;
    });
  }

  hostDisconnected(): void {
    this._leave();
    this._source = undefined;
  }

  private _hear(value: HallTopics[TTopic]): void {
    this._heard++;
    this.answers++;
    this.value = value;
    this.fresh = this._unbroken;
    this._unbroken = true;
    this._host.requestUpdate();
  }

  private _connect(lost: boolean): void {
    if (lost === this.lost) return;
    this.lost = lost;
    this._host.requestUpdate();
    if (lost) return;
    this.doubt();
    retryNow();
  }

  private _leave(): void {
    this._stop?.();
    this._stop = undefined;
    this.lost = false;
    this._unbroken = false;
  }
}
