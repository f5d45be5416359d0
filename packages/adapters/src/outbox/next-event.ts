import type { LetterReason } from '@banshi/core';
import { type Outcome, NEXT_STEPS } from '../dialects/engine/index.ts';
import type { Answer, Channel, Finding } from './channel.ts';
import type { Notice } from './fact.ts';
import type { LetterEvent } from './letter-event.ts';
import type { Letter } from './letter.ts';
import { backOff, type OutboxPolicy } from './outbox-policy.ts';

/** What a decision may look at besides the letter. */
export interface Circumstances {
  readonly policy: OutboxPolicy;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * Returns what becomes of a letter that is not sent at all: it is none of the platform's, or nobody can tell. Nothing where it is sent.
 *
 * 报送范围判断.
 */
export function beforeSending(
  channel: Channel,
  notice: Notice,
  report?: (error: unknown, letter: string) => void,
): LetterEvent | undefined {
  try {
    return channel.concerns?.(notice) === false ? { type: 'letter.spare' } : undefined;
  } catch (error) {
    report?.(error, notice.fact.key);
    return { type: 'letter.bury', reason: 'unmade', doubt: false };
  }
}

/**
 * Returns what becomes of a letter after the platform's answer. `letter` is the one that was just sent.
 *
 * 答复处理. Only `retry` is sent again by itself, ever later; `unknown` is asked for first; the rest is for a person.
 */
export function afterAnswer(letter: Letter, { outcome, code }: Answer, circumstances: Circumstances): LetterEvent {
  const { policy, now, random } = circumstances;
  const because: { reason: LetterReason; code?: string } = { reason: outcome, ...(code !== undefined && { code }) };
  const isLast = letter.attempts >= policy.mostAttempts;
  switch (NEXT_STEPS[outcome]) {
    case 'done':
      return { type: 'letter.arrive', how: outcome === 'duplicate' ? 'duplicate' : 'ok' };
    case 'resend':
      if (isLast) return { type: 'letter.bury', ...because, reason: 'gave-up', doubt: false };
      return { type: 'letter.defer', ...because, due: at(now + backOff(policy, letter.attempts, random)) };
    case 'reconcile':
      return { type: 'letter.doubt', ...because, due: at(now + policy.pause) };
    case 'renew':
      return { type: 'letter.defer', ...because, due: at(now + policy.pause) };
    case 'wait':
      if (isLast) return { type: 'letter.bury', ...because, doubt: false };
      return { type: 'letter.defer', ...because, due: at(now + policy.pause) };
    default:
      return { type: 'letter.bury', ...because, doubt: MAY_HAVE_ARRIVED.has(outcome) };
  }
}

/** An answer that cannot be read is no refusal. */
const MAY_HAVE_ARRIVED: ReadonlySet<Outcome> = new Set(['malformed']);

/**
 * Returns what becomes of a letter that was asked for; nothing when it has not arrived and is to be sent.
 *
 * 核对处理. `letter` is the one that was just asked for.
 */
export function afterFinding(letter: Letter, finding: Finding, circumstances: Circumstances): LetterEvent | undefined {
  const { policy, now } = circumstances;
  const isLast = letter.asks >= policy.mostAttempts || letter.attempts >= policy.mostAttempts;
  switch (finding) {
    case 'there':
      return { type: 'letter.arrive', how: 'found' };
    case 'absent':
      return isLast ? { type: 'letter.bury', reason: 'gave-up', doubt: false } : undefined;
    case 'silent':
      if (isLast) return { type: 'letter.bury', reason: 'unknown', doubt: true };
      return { type: 'letter.doubt', reason: 'unknown', due: at(now + policy.pause) };
    case 'unaskable':
      return { type: 'letter.bury', reason: 'unaskable', doubt: true };
  }
}

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
