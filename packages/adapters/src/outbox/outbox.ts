import { type Actor, type LetterView, type OutboxFigures, VersionConflictError } from '@banshi/core';
import type { LogDraft, LogEntry, LogStore } from '@banshi/core/log';
import type { Answer, Channel, Finding } from './channel.ts';
import type { Notice } from './fact.ts';
import { resendLetter } from './letter-desk.ts';
import { letterDraft } from './letter-draft.ts';
import type { LetterEvent, OutboxMark } from './letter-event.ts';
import { streamOf } from './letter-box.ts';
import { applyToLetter, type Letter } from './letter.ts';
import { coalesced } from './coalesced.ts';
import { keepMarks } from './keep-marks.ts';
import { loadBox } from './load-box.ts';
import { afterAnswer, afterFinding, beforeSending } from './next-event.ts';
import { figuresOf, lettersOf } from './outbox-figures.ts';
import { DEFAULT_POLICY, leaseOf, type OutboxPolicy } from './outbox-policy.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { within } from './within.ts';
import { readNotice } from './read-notice.ts';
import { sharedTurn } from './shared-turn.ts';
import { createStrain } from './strain.ts';

/** Options for {@link openOutbox}. */
export interface OutboxOptions {
  /** The hall's own log. It stays the hall's: closing an outbox does not close it. */
  readonly store: LogStore;
  /** The hall's id. */
  readonly hall: string;
  readonly channel: Channel;
  readonly policy?: Partial<OutboxPolicy>;
  /** Told of what is our own fault: a letter that cannot be made, a log that cannot be written. Never of a person. */
  readonly report?: (error: unknown, letter?: string) => void;
  /** @default Date.now */
  readonly now?: () => number;
  /** @default Math.random */
  readonly random?: () => number;
}

/** What a hall tells one platform, once each. 报送信箱. */
export interface Outbox {
  /** Delivers from now on, whenever something happens in the hall, until it is closed. */
  start(): void;
  /** Delivers what is due now, and resolves when nothing more is. */
  deliver(): Promise<void>;
  figures(): OutboxFigures;
  /** The letters that have not arrived, the dead first, and the latest that have. */
  letters(): readonly LetterView[];
  /** Sends a dead letter again. 人工重发. @throws RefusedError when the letter is not dead, or `by` is nobody of the hall */
  resend(key: string, by: Actor): Promise<void>;
  /** Waits for what is under way, and leaves the rest for the next start. */
  close(): Promise<void>;
}

/** Milliseconds to leave a log alone that cannot be read or written. */
const TROUBLE = 1000;

/**
 * Opens the outbox of a hall to one platform.
 *
 * 报送信箱. The hall's log is the source: nothing is put in by hand, so nothing is forgotten. Before a letter is sent the
 * log says so; a process that dies in between leaves a letter that may have arrived, and the next one asks the platform
 * before it sends it again. Several processes may run the outbox of one hall: each letter is taken up by one of them.
 */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { store, hall, channel, report, now = Date.now, random = Math.random } = options;
  const policy: OutboxPolicy = { ...DEFAULT_POLICY, ...options.policy };
  const lease = leaseOf(policy);
  const worker = crypto.randomUUID();
  const loaded = await loadBox(store, channel.name, {
    routes: channel.routes,
    lease,
    heard: (route, at, by) => by !== worker && limiter.note(route, at),
  });
  const { box } = loaded;
  const limiter = createRateLimiter(policy.limits, loaded.mark?.used);
  const strain = createStrain(policy);
  const refresh = coalesced(() => loaded.refresh());
  const flying = new Map<string, Promise<void>>();
  const turn = sharedTurn(() => flying.size);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  /** Who waits for the next letter to land. */
  const landed: (() => void)[] = [];
  let closed = false;
  let troubledUntil = 0;
  const draft = (event: LetterEvent | OutboxMark): LogDraft => letterDraft({ hall, event, at: now() });
  const marks = keepMarks({ store, channel, loaded, limiter, draft, every: policy.markEvery });
  await loaded.refresh();
  await marks.begin();

  /** Writes one event of a letter on the version that it was decided on, and returns the letter after it. */
  async function write(letter: Letter, event: LetterEvent): Promise<Letter | undefined> {
    const append = {
      stream: streamOf(channel.name, letter),
      expectedVersion: letter.version,
      drafts: [draft(event)],
    };
    await turn();
    const [entry] = (await store.append([append])) as [LogEntry];
    loaded.wrote(entry);
    return applyToLetter(letter, entry, lease);
  }

  async function send(letter: Letter, notice: Notice): Promise<void> {
    const unsent = beforeSending(channel, notice, report);
    if (unsent) {
      await write(letter, unsent);
      return;
    }
    const sent = (await write(letter, { type: 'letter.send', worker }))!;
    let answer: Answer;
    try {
      answer = await within(policy.timeout, (signal) => channel.send(notice, signal), { outcome: 'unknown' });
    } catch (error) {
      report?.(error, letter.fact.key);
      await write(sent, { type: 'letter.bury', reason: 'unmade', doubt: false });
      return;
    }
    strain.note(answer, now());
    await write(sent, afterAnswer(sent, answer, { policy, now: now(), random: random() }));
  }

  async function ask(letter: Letter, notice: Notice): Promise<void> {
    const asked = (await write(letter, { type: 'letter.ask', worker }))!;
    let finding: Finding = 'silent';
    try {
      finding = await within(policy.timeout, (signal) => channel.find(notice, signal), finding);
    } catch (error) {
      report?.(error, letter.fact.key);
    }
    if (finding === 'silent') strain.note({ outcome: 'unknown' }, now());
    const event = afterFinding(asked, finding, { policy, now: now(), random: random() });
    if (event) await write(asked, event);
    else await send(asked, notice);
  }

  async function fly(letter: Letter): Promise<void> {
    try {
      const notice = await readNotice(store, letter.fact);
      await (letter.next === 'ask' ? ask(letter, notice) : send(letter, notice));
      await refresh();
    } catch (error) {
      // Another worker was first, and the letter is its.
      if (error instanceof VersionConflictError) return refresh().catch(trouble);
      trouble(error, letter.fact.key);
    }
  }

  /** The log cannot be read or written: nothing can be done for a moment, and nothing is lost. */
  function trouble(error: unknown, key?: string): void {
    report?.(error, key);
    troubledUntil = now() + TROUBLE;
  }

  /** Takes up as many letters as may be under way, and returns when there is a reason to look again. */
  function takeUp(): number | undefined {
    const moment = now();
    if (moment < troubledUntil) return troubledUntil;
    const width = strain.width(moment);
    if (width === 0) return strain.heldUntil;
    let freeAt = Number.POSITIVE_INFINITY;
    for (const route of new Set(Object.values(channel.routes))) {
      for (const letter of box.ready(route, moment)) {
        // Whatever lands next looks again.
        if (flying.size >= width) return undefined;
        if (flying.has(letter.fact.key)) continue;
        if (!limiter.take(route, moment)) {
          freeAt = Math.min(freeAt, limiter.freeAt(route, moment));
          break;
        }
        const flight = fly(letter).finally(() => {
          flying.delete(letter.fact.key);
          for (const go of landed.splice(0)) go();
          if (leave) wake();
        });
        flying.set(letter.fact.key, flight);
      }
    }
    const next = Math.min(freeAt, box.nextDue(moment) ?? freeAt);
    return Number.isFinite(next) ? next : undefined;
  }

  let waking = false;
  let again = false;

  /** Reads what is new and takes up what is due; however often it is called, once at a time. */
  function wake(): void {
    if (closed) return;
    again = true;
    if (waking) return;
    waking = true;
    void (async () => {
      while (again && !closed) {
        again = false;
        await refresh();
        await marks.keep();
        if (closed) break;
        const next = takeUp();
        clearTimeout(timer);
        if (next !== undefined) timer = setTimeout(wake, Math.min(Math.max(next - now(), 1), 3_600_000));
      }
    })()
      .catch((error: unknown) => {
        report?.(error);
        timer = setTimeout(wake, TROUBLE);
      })
      .finally(() => {
        waking = false;
        if (again) wake();
      });
  }

  return {
    start() {
      if (leave || closed) return;
      leave = store.subscribe(wake);
      wake();
    },

    async deliver() {
      for (;;) {
        await refresh();
        await marks.keep();
        if (!closed) takeUp();
        if (flying.size === 0) return;
        await new Promise<void>((resolve) => landed.push(resolve));
      }
    },

    figures: () => figuresOf(box, { channel: channel.name, strain }),
    letters: () => lettersOf(box),

    async resend(key, by) {
      await refresh();
      await resendLetter({ store, hall, channel: channel.name, box, now }, key, by);
      await refresh();
      if (leave) wake();
    },

    async close() {
      if (closed) return;
      closed = true;
      clearTimeout(timer);
      leave?.();
      await Promise.allSettled(flying.values());
    },
  };
}
