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

/** How long a call that nobody hears stays before the next, in milliseconds; a notice longer, by its letters. */
const READING = 5000;
const READING_LETTER = 200;
/** After how long a voice that neither ends nor fails is given up, by the letters that it has to say. Browsers have such voices. */
const STUCK = 10_000;
const STUCK_LETTER = 600;

/** What an announcer is told by its host, each time anew. */
export interface AnnouncerSettings {
  /** Whether it is to be heard at all; it is shown in any case. */
  readonly sound: boolean;
  readonly voices: readonly Voice[];
  readonly policy?: AnnouncementPolicy | undefined;
}

/** Returns what is awaited at the moment, the oldest first; the same object for the same occasion. `now` is `performance.now()`. */
export type Awaited = (now: number) => readonly Announcement[];

/**
 * Says one announcement after the other, each in every language, and tells its host which.
 *
 * 播报. What cannot be heard is shown all the same, as long as it takes to read. Time is `performance.now()`: the device's
 * time of day may jump. Who is called and awaited is asked for when a sentence is over, not told meanwhile: what came and went
 * in between is never said.
 */
export class Announcer implements ReactiveController {
  /** What is being said, or shown in its place. */
  current: Announcement | undefined;
  /** `locked`: a person must touch the page first. `silent`: the last sentence could not be said here. */
  state: 'off' | 'on' | 'locked' | 'silent' = 'off';
  private readonly _host: ReactiveControllerHost & EventTarget;
  private readonly _settings: () => AnnouncerSettings;
  private readonly _ask: Awaited | undefined;
  private readonly _sound = new Sound(() => this._checkSound());
  private _queue: AnnouncementQueue = NO_ANNOUNCEMENTS;
  private _awaited: readonly Announcement[] = [];
  private _turn: AbortController | undefined;
  /** Whether a voice is in the middle of a sentence. */
  private _voiced = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, settings: () => AnnouncerSettings, awaited?: Awaited) {
    this._host = host;
    this._settings = settings;
    this._ask = awaited;
    host.addController(this);
  }

  /** Puts an announcement into the queue; an emergency breaks off what is being said. */
  announce(announcement: Announcement, now = performance.now()): void {
    this._queue = announce(this._queue, announcement, now, this._policy);
    if (mustInterrupt(this._queue)) {
      this._queue = interruptTurn(this._queue);
      this._stop();
    }
    this._next(now);
  }

  /** Looks who is awaited, since somebody was called. While something is being said, that can wait. */
  look(now: number): void {
    if (this._queue.current) return;
    this._lineUp(now);
    this._next(now);
  }

  /** Takes back what is said or shown now, since it is not so any more. A sentence that was begun is spoken to its end. */
  drop(): void {
    if (!this.current) return;
    this._queue = withdraw(this._queue, this.current.about);
    this.current = undefined;
    this._host.requestUpdate();
    if (!this._voiced) this._end();
  }

  hostUpdated(): void {
    if (this._settings().sound) this._sound.open();
    else {
      this._sound.close();
      if (this._turn) this._readInstead();
    }
    this._checkSound();
  }

  hostConnected(): void {
    this.look(performance.now());
  }

  /** What was begun is not begun again elsewhere in the page; what was not may be. */
  hostDisconnected(): void {
    this._stop();
    const { known, waiting } = this._queue;
    const isBegun = (one: Announcement) =>
      !waiting.some(({ announcement, left }) => announcement === one && left === this._policy[one.kind].times);
    this._queue = { ...NO_ANNOUNCEMENTS, known: known.filter(isBegun) };
    this._awaited = [];
    this.current = undefined;
    this._sound.close();
  }

  private get _policy(): AnnouncementPolicy {
    return this._settings().policy ?? DEFAULT_ANNOUNCEMENT_POLICY;
  }

  /** Takes back who is no longer awaited, and puts who is into the queue: each is said as often as the policy says. */
  private _lineUp(now: number): void {
    if (!this._ask) return;
    const awaited = this._ask(now);
    for (const { about } of this._awaited)
      if (!awaited.some((one) => one.about === about)) this._queue = withdraw(this._queue, about);
    for (const one of awaited) this._queue = announce(this._queue, one, now, this._policy);
    this._awaited = awaited;
  }

  private _next(now: number): void {
    if (this._queue.current) return;
    const { queue, expired } = takeTurn(this._queue, now, this._policy);
    this._queue = queue;
    for (const { about } of expired) this._host.dispatchEvent(new BanshiAnnouncementUnheardEvent(about, 'too-late'));
    const { current } = queue;
    if (current?.announcement !== this.current) {
      this.current = current?.announcement;
      this._host.requestUpdate();
    }
    if (!current) return;
    if (this._settings().sound) void this._speak(current.announcement);
    else this._read(current.announcement);
  }

  /** Leaves what nobody hears for as long as it takes to read. */
  private _read({ kind, sentences }: Announcement): void {
    const letters = kind === 'call' ? 0 : (sentences[0]?.text.length ?? 0);
    this._timer = setTimeout(() => this._end(), Math.max(READING, letters * READING_LETTER));
  }

  /** Breaks off what is being spoken, and leaves it to be read, if it is still so. */
  private _readInstead(): void {
    this._stop();
    if (this.current) this._read(this.current);
    else this._end();
  }

  private _end(): void {
    const now = performance.now();
    this._stop();
    this._lineUp(now);
    this._queue = endTurn(this._queue);
    this._next(now);
  }

  /** No voice and no timer is left behind. */
  private _stop(): void {
    clearTimeout(this._timer);
    this._turn?.abort();
    this._turn = undefined;
    this._voiced = false;
  }

  private async _speak(announcement: Announcement): Promise<void> {
    const { signal } = (this._turn = new AbortController());
    await Promise.race([this._sound.chime(), aborted(signal)]);
    // A browser may lock the sound at any time, as after a sleep.
    if (!signal.aborted && !this._sound.locked) {
      const heard = await this._sayAloud(announcement, signal);
      if (signal.aborted) return;
      if (heard || announcement !== this.current) return this._end();
      this._become('silent');
    }
    if (signal.aborted) return;
    this._host.dispatchEvent(new BanshiAnnouncementUnheardEvent(announcement.about, this.state));
    this._read(announcement);
  }

  /** Whether all of it was heard, each language by the first voice that can. */
  private async _sayAloud(announcement: Announcement, signal: AbortSignal): Promise<boolean> {
    const { sentences } = announcement;
    for (const sentence of sentences) {
      let heard = false;
      for (const voice of this._settings().voices) {
        if (heard || signal.aborted || announcement !== this.current) break;
        this._voiced = true;
        const patience = new AbortController();
        const give = () => patience.abort();
        signal.addEventListener('abort', give);
        const timer = setTimeout(give, STUCK + sentence.text.length * STUCK_LETTER);
        heard = await Promise.race([
          voice.say(sentence, { signal: patience.signal, audio: this._sound.audio }).then(
            () => true,
            () => false,
          ),
          aborted(patience.signal),
        ]);
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
        if (!signal.aborted) this._voiced = false;
      }
      if (!heard) return false;
    }
    this._become('on');
    return sentences.length > 0;
  }

  private _checkSound(): void {
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
