import {
  announce,
  type Announcement,
  type AnnouncementPolicy,
  type AnnouncementQueue,
  DEFAULT_ANNOUNCEMENT_POLICY,
  endTurn,
  interruptTurn,
  mustInterrupt,
  NO_ANNOUNCEMENTS,
  takeTurn,
  withdraw,
} from '@banshi/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BanshiAnnouncementUnheardEvent } from '../events/announcement-unheard.ts';
import { Sound } from './sound.ts';
import type { Voice } from './voice.ts';

/** How long a sentence that nobody hears stays before the next, in milliseconds. */
const READING = 5000;
/** After how long a voice that neither ends nor fails is given up. Browsers have such voices. */
const STUCK = 20_000;

/** What an announcer is told by its host, each time anew. */
export interface AnnouncerSettings {
  /** Whether it is to be heard at all; it is shown in any case. */
  readonly sound: boolean;
  readonly voices: readonly Voice[];
  readonly policy?: AnnouncementPolicy | undefined;
}

/**
 * Says one announcement after the other, each in every language, and tells its host which.
 *
 * 播报. What cannot be heard is shown all the same, as long as it takes to read. Time is `performance.now()`: the device's
 * time of day may jump.
 */
export class Announcer implements ReactiveController {
  /** What is being said, or shown in its place. */
  current: Announcement | undefined;
  /** `locked`: a person must touch the page first. `silent`: the last sentence could not be said here. */
  state: 'off' | 'on' | 'locked' | 'silent' = 'off';
  private readonly _host: ReactiveControllerHost & EventTarget;
  private readonly _settings: () => AnnouncerSettings;
  private readonly _sound = new Sound(() => this._look());
  private _queue: AnnouncementQueue = NO_ANNOUNCEMENTS;
  private _turn: AbortController | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, settings: () => AnnouncerSettings) {
    this._host = host;
    this._settings = settings;
    host.addController(this);
  }

  /** Puts an announcement into the queue; an emergency breaks off what is being said. */
  announce(announcement: Announcement): void {
    this._queue = announce(this._queue, announcement, performance.now(), this._policy);
    if (mustInterrupt(this._queue)) {
      this._queue = interruptTurn(this._queue);
      this._turn?.abort();
      this._turn = undefined;
    }
    this._next();
  }

  /** Takes back what is about something that is over. */
  withdraw(about: string): void {
    this._queue = withdraw(this._queue, about);
  }

  hostUpdated(): void {
    if (!this._settings().sound) this._sound.close();
    else this._sound.open();
    this._look();
  }

  hostDisconnected(): void {
    this._turn?.abort();
    this._turn = undefined;
    this._queue = NO_ANNOUNCEMENTS;
    this.current = undefined;
    this._sound.close();
  }

  private get _policy(): AnnouncementPolicy {
    return this._settings().policy ?? DEFAULT_ANNOUNCEMENT_POLICY;
  }

  private _next(): void {
    if (this._turn) return;
    const { queue, expired } = takeTurn(this._queue, performance.now(), this._policy);
    this._queue = queue;
    for (const { about } of expired) this._host.dispatchEvent(new BanshiAnnouncementUnheardEvent(about, 'too-late'));
    const { current } = queue;
    if (current?.announcement !== this.current) {
      this.current = current?.announcement;
      this._host.requestUpdate();
    }
    if (!current) return;
    const turn = (this._turn = new AbortController());
    void this._say(current.announcement, turn.signal).then(() => {
      if (turn !== this._turn) return;
      this._turn = undefined;
      this._queue = endTurn(this._queue);
      this._next();
    });
  }

  private async _say(announcement: Announcement, signal: AbortSignal): Promise<void> {
    const { sound } = this._settings();
    if (sound && !this._sound.locked) {
      await this._sound.chime();
      if (signal.aborted || (await this._sayAloud(announcement, signal)) || signal.aborted) return;
      this._become('silent');
    }
    if (sound) this._host.dispatchEvent(new BanshiAnnouncementUnheardEvent(announcement.about, this.state));
    await pause(READING, signal);
  }

  /** Whether all of it was heard, each language by the first voice that can. */
  private async _sayAloud({ sentences }: Announcement, signal: AbortSignal): Promise<boolean> {
    for (const sentence of sentences) {
      let heard = false;
      for (const voice of this._settings().voices) {
        if (heard || signal.aborted) break;
        const patience = new AbortController();
        const give = () => patience.abort();
        signal.addEventListener('abort', give);
        const timer = setTimeout(give, STUCK);
        heard = await Promise.race([
          voice.say(sentence, { signal: patience.signal, audio: this._sound.audio }).then(
            () => true,
            () => false,
          ),
          aborted(patience.signal),
        ]);
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
      }
      if (!heard) return false;
    }
    this._become('on');
    return sentences.length > 0;
  }

  private _look(): void {
    if (!this._settings().sound) this._become('off');
    else if (this._sound.locked) this._become('locked');
    else if (this.state !== 'silent') this._become('on');
  }

  private _become(state: Announcer['state']): void {
    if (state === this.state) return;
    this.state = state;
    this._host.requestUpdate();
  }
}

function aborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(false)));
}

/** Over when the time is, or at once when it is broken off. No timer is left behind. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
