import type { IsoInstant, LetterReason, LetterState } from '@banshi/core';
import type { LogEntry } from '@banshi/core/log';
import type { Fact } from './fact.ts';
import type { LetterEvent } from './letter-event.ts';

/** One fact on its way to one platform. 待报送件. It is closed when it has arrived, and then no longer here. */
export interface Letter {
  readonly fact: Fact;
  readonly route: string;
  readonly state: LetterState;
  /** What is to be done: send it, or first ask whether it arrived. */
  readonly next: 'send' | 'ask';
  /** How often it was sent, since a person last asked for it. */
  readonly attempts: number;
  /** How often it was sent before that. */
  readonly earlier: number;
  /** How often the platform was asked for it. */
  readonly asks: number;
  /** Not before, in milliseconds since 1970. */
  readonly due: number;
  readonly reason?: LetterReason;
  readonly code?: string;
  /** Whether a dead letter may have arrived. */
  readonly doubt: boolean;
  /** When its state last changed. */
  readonly since: IsoInstant;
  /** How many events its stream has. */
  readonly version: number;
}

/** Returns the letter of a fact that nothing was done about yet. 新报送件. */
export function newLetter(fact: Fact, route: string): Letter {
  const untried = { attempts: 0, earlier: 0, asks: 0, due: 0, doubt: false, version: 0 };
  return { fact, route, state: 'waiting', next: 'send', ...untried, since: fact.at };
}

/**
 * Returns a letter after one more event of its stream, or nothing when that closed it.
 *
 * 报送件推演. A letter under way may be taken up by another worker once its lease is over, and then must be asked for:
 * whoever sent it may have died right after.
 */
export function applyToLetter(letter: Letter, { event, at, version }: LogEntry, lease: number): Letter | undefined {
  const change = event as LetterEvent;
  const { reason: _, code: __, ...rest } = letter;
  const next: Letter = { ...rest, since: at, version };
  switch (change.type) {
    case 'letter.send':
      return { ...next, state: 'underway', next: 'ask', attempts: letter.attempts + 1, due: Date.parse(at) + lease };
    case 'letter.ask':
      return { ...next, state: 'underway', next: 'ask', asks: letter.asks + 1, due: Date.parse(at) + lease };
    case 'letter.defer':
      return {
        ...next,
        ...because(change),
        state: 'waiting',
        next: 'send',
        ...uncounted(letter, change.reason),
        due: Date.parse(change.due),
      };
    case 'letter.doubt':
      return { ...next, ...because(change), state: 'doubtful', next: 'ask', due: Date.parse(change.due) };
    case 'letter.bury':
      return { ...next, ...because(change), state: 'dead', doubt: change.doubt };
    case 'letter.resend':
      return {
        ...newLetter(letter.fact, letter.route),
        next: change.next,
        earlier: letter.earlier + letter.attempts,
        since: at,
        version,
      };
    default:
      return undefined;
  }
}

/** That our credential has run out says nothing of the letter: it is not given up for that. */
function uncounted({ attempts }: Letter, reason: LetterReason): { attempts?: number } {
  return reason === 'auth' ? { attempts: attempts - 1 } : {};
}

function because({ reason, code }: { reason: LetterReason; code?: string }): Pick<Letter, 'reason' | 'code'> {
  return { reason, ...(code !== undefined && { code }) };
}
