import { RefusedError } from '@banshi/core';
import { type CommandRule, draftOf } from '../command-rule.ts';

/**
 * Lets dead letters out again, one or all that died of one thing; the outbox hears of it through the log.
 *
 * 人工重发. The log keeps who did it.
 */
export const outboxResend: CommandRule<'outbox.resend'> = {
  role: 'supervisor',
  writes: 'letter.resend',
  async decide(wish, call) {
    const letters = (await call.outbox?.resend(wish)) ?? [];
    if (letters.length === 0) throw new RefusedError('not-allowed-now');
    return letters.map(({ stream, expectedVersion, event, machine }) => ({
      stream,
      expectedVersion,
      drafts: [draftOf(call, machine, event)],
    }));
  },
  answer: async (written) => ({ resent: written.length }),
};
