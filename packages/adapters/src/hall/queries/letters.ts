import { type ComplaintCheck, RefusedError, type SuggestionCheck } from '@banshi/core';
import type { ComplaintSent, SuggestionSent } from '@banshi/core/machines';
import { readDisclosed } from '../disclosed.ts';
import { ledgerSeenBy } from '../for-another.ts';
import { listLedger, recordIn } from '../ledger-lists.ts';
import { readPrinted } from '../receipts.ts';
import type { QueryRule } from '../run-query.ts';
import { upheldBefore } from '../upheld-before.ts';

const roles = ['supervisor'] as const;

/** Shows whoever holds the receipt what became of a suggestion. 意见回查. */
export const suggestionCheck: QueryRule<'suggestion.check'> = {
  roles: ['applicant'],
  async answer({ receipt }, context): Promise<SuggestionCheck> {
    const id = context.view.ledgers.idOf('suggestion', readPrinted(receipt));
    const record = id === undefined ? undefined : recordIn(context, 'suggestion', id);
    if (!record) throw new RefusedError('unknown-receipt');
    const { at, stage, words, answer, adopted } = record;
    const said = { words, ...(answer !== undefined && { answer }), ...(adopted !== undefined && { adopted }) };
    return { receipt: readPrinted(receipt), at, stage, ...(await context.vault.open(said)) };
  },
};

/** Lists suggestions. 意见登记. */
export const suggestionList: QueryRule<'suggestion.list'> = {
  roles,
  answer: (query, context) => listLedger(context, 'suggestion', query),
};

/** Says whose suggestion it is, and writes down who asked. 意见人联系方式. */
export const suggestionSender = senderIn('suggestion');

/** Shows whoever holds the receipt what became of a complaint. 投诉回查. The answer is theirs; the staff's names are not. */
export const complaintCheck: QueryRule<'complaint.check'> = {
  roles: ['applicant'],
  async answer({ receipt }, context): Promise<ComplaintCheck> {
    const id = context.view.ledgers.idOf('complaint', readPrinted(receipt));
    const record = id === undefined ? undefined : recordIn(context, 'complaint', id);
    if (!record) throw new RefusedError('unknown-receipt');
    const { at, stage, conduct, words, answer, upheld, acceptBy, answerBy, steps } = record;
    const due = stage === 'received' ? acceptBy : stage === 'investigating' || stage === 'found' ? answerBy : undefined;
    const isTold = answer !== undefined;
    return {
      receipt: readPrinted(receipt),
      at,
      stage,
      conduct,
      words: await context.vault.open(words),
      ...(due !== undefined && { due }),
      ...(isTold && { answer: await context.vault.open(answer), ...(upheld !== undefined && { upheld }) }),
      mayAskReview: stage === 'answered' && !steps.some(({ type }) => type === 'complaint.askReview'),
    };
  },
};

/** Lists complaints. 投诉台账. */
export const complaintList: QueryRule<'complaint.list'> = {
  roles,
  async answer(query, context, actor) {
    const { records, total } = await listLedger(context, 'complaint', query);
    const entriesOf = (id: string) => context.view.ledgers.entries.complaint.get(id) ?? [];
    const seen = records.map((record) => ledgerSeenBy(record, entriesOf(record.id), actor, context.ratingRules));
    if (query.id === undefined) return { records: seen, total };
    const counted = seen.map((record) => ({
      ...record,
      upheldBefore: upheldBefore(context, record.id, record.conduct),
    }));
    return { records: counted, total };
  },
};

/** Says who complained, and writes down who asked. 投诉人联系方式. */
export const complaintSender = senderIn('complaint');

function senderIn<TKind extends 'suggestion' | 'complaint'>(kind: TKind): QueryRule<`${TKind}.sender`> {
  return {
    roles,
    async answer({ id }, context, actor) {
      const [first] = context.view.ledgers.entries[kind].get(id) ?? [];
      if (!first) throw new RefusedError('unknown-entry');
      return readDisclosed(context, actor, first.stream, (first.event as SuggestionSent | ComplaintSent).contact);
    },
  };
}
