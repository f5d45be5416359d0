import type { Answer } from './channel.ts';
import type { OutboxPolicy } from './outbox-policy.ts';

/** How the platform bears what it is sent. 通道状态. */
export interface Strain {
  /** Hears of every answer. */
  note(answer: Answer, now: number): void;
  /** How many letters may be under way now. */
  width(now: number): number;
  /** Nothing is sent before; 0 when nothing is held. */
  readonly heldUntil: number;
  /** Why letters are held back. */
  readonly cause: 'auth' | 'unreachable' | undefined;
}

const LONGEST = 15 * 60_000;

/**
 * Returns a gauge that lets everything through until the platform fails.
 *
 * 熔断. A credential that is refused is refused for every letter, and a platform that is down is down for all: then one
 * letter is tried at a time, at ever longer intervals, and the others keep their attempts. It forgets at a restart, and
 * finds out again with one letter.
 */
export function createStrain({ atOnce, patience, pause }: Pick<OutboxPolicy, 'atOnce' | 'patience' | 'pause'>): Strain {
  let failures = 0;
  let holds = 0;
  let heldUntil = 0;
  let cause: Strain['cause'];

  function hold(why: NonNullable<Strain['cause']>, now: number): void {
    // Those that were under way together fail together, and count as one.
    if (now < heldUntil) return;
    cause = why;
    heldUntil = now + Math.min(LONGEST, pause * 2 ** holds);
    holds += 1;
  }

  return {
    get heldUntil() {
      return heldUntil;
    },
    get cause() {
      return cause;
    },
    note({ outcome }, now) {
      if (outcome === 'auth') return hold('auth', now);
      failures = outcome === 'retry' || outcome === 'unknown' ? failures + 1 : 0;
      if (failures >= patience) return hold('unreachable', now);
      // Any other answer shows that the platform is there and knows us.
      if (failures === 0) {
        holds = 0;
        heldUntil = 0;
        cause = undefined;
      }
    },
    width(now) {
      if (now < heldUntil) return 0;
      return cause === undefined ? atOnce : 1;
    },
  };
}
