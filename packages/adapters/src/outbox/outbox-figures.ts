import type { IsoInstant } from '@banshi/core';
import type { Arrival, LetterBox } from './letter-box.ts';
import type { LetterReason } from './letter-event.ts';
import type { Letter, LetterState } from './letter.ts';
import type { Strain } from './strain.ts';

/** How many letters there are of each kind. 报送概况. */
export interface OutboxFigures {
  readonly channel: string;
  /** 待送. */
  readonly waiting: number;
  /** 在途. */
  readonly underway: number;
  /** 存疑. */
  readonly doubtful: number;
  /** 死信. */
  readonly dead: number;
  /** 已送达, since the hall's first day. */
  readonly delivered: number;
  /** Why nothing goes out for now: our credential is refused, or the platform does not answer. */
  readonly held?: 'auth' | 'unreachable';
}

/** One letter as a clerk sees it: no person is named in it. 报送件. */
export interface LetterView {
  readonly key: string;
  readonly kind: string;
  /** 办件编号. */
  readonly subject: string;
  /** When it happened. 业务时间. */
  readonly at: IsoInstant;
  readonly state: LetterState | 'delivered';
  readonly attempts: number;
  readonly reason?: LetterReason;
  readonly code?: string;
  /** How it arrived: told to us, told that it was there, found there, or closed by a person. */
  readonly how?: Arrival['how'];
  /** The letter that it waits behind. */
  readonly behind?: string;
  /** When its state last changed. */
  readonly since: IsoInstant;
  /** Not sent before. */
  readonly due?: IsoInstant;
}

const ORDER: readonly LetterState[] = ['dead', 'doubtful', 'underway', 'waiting'];

/** Counts the letters of a box. 报送概况. */
export function figuresOf(box: LetterBox, { channel, strain }: { channel: string; strain?: Strain }): OutboxFigures {
  const count = { waiting: 0, underway: 0, doubtful: 0, dead: 0 };
  for (const { state } of box.open.values()) count[state] += 1;
  const held = strain?.cause;
  return { channel, ...count, delivered: box.delivered, ...(held && { held }) };
}

/** Returns the letters of a box as a clerk sees them: the dead first, the latest arrivals last. 报送清单. */
export function lettersOf(box: LetterBox): LetterView[] {
  const open = [...box.open.values()].map((letter) => viewOf(letter, box.before(letter)));
  const sorted = ORDER.flatMap((state) => open.filter((view) => view.state === state));
  const arrived = box.arrivals.map(({ letter, how, at }): LetterView => {
    const { key, kind, subject, at: happened, attempts } = viewOf(letter);
    return { key, kind, subject, at: happened, state: 'delivered', attempts, how, since: at };
  });
  return [...sorted, ...arrived];
}

function viewOf({ fact, state, attempts, reason, code, since, due }: Letter, before?: Letter): LetterView {
  const { key, kind, subject, at } = fact;
  return {
    key,
    kind,
    subject,
    at,
    state,
    attempts,
    ...(reason !== undefined && { reason }),
    ...(code !== undefined && { code }),
    ...(before && { behind: before.fact.key }),
    since,
    ...(due > 0 && state !== 'dead' && { due: new Date(due).toISOString() }),
  };
}
