import { RefusedError } from '@banshi/core';
import { ratingStream } from '@banshi/core/log';
import { accept, MACHINE_VERSIONS, type RatingEvent, ratingMachine, replay } from '@banshi/core/machines';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { loadCase } from '../load-case.ts';

const RECEIPT_LENGTH = 10;

/**
 * Keeps what an applicant says of a case that has ended, once.
 *
 * 好差评: 一事一评. Only applicants rate: neither a clerk nor the system can give or make up a rating. The receipt is worked
 * out from the case and the secret, so nobody can find a rating by counting up.
 */
export const ratingGive: CommandRule<'rating.give'> = {
  role: 'applicant',
  writes: 'rating.give',

  async decide({ caseNumber: quoted, level }, call) {
    const { store } = call;
    const loaded = await loadCase(store, quoted);
    if (!loaded) throw new RefusedError('unknown-case');
    if (!loaded.isClosed) throw new RefusedError('not-allowed-now');
    const { caseNumber } = loaded;
    const stream = ratingStream(caseNumber);
    const given = (await store.read(stream)).map(({ event }) => event as RatingEvent);
    const event: RatingEvent = { type: 'rating.give', caseNumber, level };
    const acceptance = accept(ratingMachine, replay(ratingMachine, { caseNumber }, given), event);
    if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    const drafts = [draftOf(call, MACHINE_VERSIONS.rating, event)];
    return [{ stream, expectedVersion: given.length, drafts }];
  },

  async answer([written], { seal, hall }) {
    const { caseNumber } = written!.event as RatingEvent;
    return { receipt: (await seal('rating', hall.id, caseNumber)).slice(0, RECEIPT_LENGTH) };
  },
};
