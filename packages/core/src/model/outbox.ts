import type { IsoInstant } from './iso-date.ts';

/**
 * Where a letter to a platform stands: never tried or to be tried again, under way, perhaps arrived, given up.
 *
 * 报送状态.
 */
export type LetterState = 'waiting' | 'underway' | 'doubtful' | 'dead';

/**
 * Why a letter waits or is dead: what the platform answered, or what we found.
 *
 * 原因. `gave-up`: it could not be reached too often. `unaskable`: it may have arrived, and the platform cannot be asked.
 * `unmade`: it could not be made, so nothing was sent.
 */
export type LetterReason = (typeof LETTER_REASONS)[number];

/** Every {@link LetterReason}. 原因. */
export const LETTER_REASONS = [
  'ok',
  'rejected',
  'duplicate',
  'retry',
  'unknown',
  'auth',
  'order',
  'cancelled',
  'login-required',
  'refuse',
  'malformed',
  'gave-up',
  'unaskable',
  'unmade',
] as const;

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

/** One letter as those who oversee see it: no person is named in it. 报送件. */
export interface LetterView {
  readonly key: string;
  readonly kind: string;
  /** 办件编号. */
  readonly subject: string;
  /** When it happened. 业务时间. */
  readonly at: IsoInstant;
  readonly state: LetterState | 'delivered';
  /** How often it was sent, every time that a person asked for it again included; a credential that was refused is not counted. 报送次数. */
  readonly attempts: number;
  readonly reason?: LetterReason;
  /** The platform's own code. Its sentence is never kept: it may name a person. 返回码. */
  readonly code?: string;
  /** A dead letter may have arrived all the same: whoever sends it again looks at the platform first. 可能已送达. */
  readonly doubt?: true;
  /** How it arrived: told to us, told that it was there, found there, or closed by a person. */
  readonly how?: 'ok' | 'duplicate' | 'found' | 'closed';
  /** The letter that it waits behind. 前置报送件. */
  readonly behind?: string;
  /** When its state last changed. */
  readonly since: IsoInstant;
  /** Not sent before. */
  readonly due?: IsoInstant;
}

/** The letters to one platform: those that have not arrived, the dead first, and the latest that have. 报送清单. */
export interface OutboxReport {
  readonly figures: OutboxFigures;
  /** The first few hundred; the figures count all. */
  readonly letters: readonly LetterView[];
}

/** Which dead letters are to go out again: one, or all that died of one thing. 人工重发. */
export interface OutboxResend {
  readonly channel: string;
  readonly key?: string;
  readonly reason?: LetterReason;
}

/** What can be done about letters to platforms. 报送命令. */
export interface OutboxCommands {
  /** Refused with `not-allowed-now` where no such letter is dead. 人工重发. */
  'outbox.resend': { readonly input: OutboxResend; readonly result: { readonly resent: number } };
}

/** Every name of {@link OutboxCommands}. 报送命令. */
export const OUTBOX_COMMANDS = ['outbox.resend'] as const satisfies readonly (keyof OutboxCommands)[];
