import { RefusedError } from '@banshi/core';
import type { RectificationOpened } from '@banshi/core/machines';
import { readDisclosed } from '../disclosed.ts';
import { ledgerSeenBy } from '../for-another.ts';
import { listLedger, recordIn } from '../ledger-lists.ts';
import type { QueryRule } from '../run-query.ts';

const roles = ['supervisor'] as const;

/** Lists bad ratings and what is done about them. 差评台账. */
export const rectificationList: QueryRule<'rectification.list'> = {
  roles,
  answer: (query, context) => listLedger(context, 'rectification', query),
};

/** Shows one bad rating and what was done about it. 差评整改单. */
export const rectificationFind: QueryRule<'rectification.find'> = {
  roles,
  async answer({ id }, context, actor) {
    const record = recordIn(context, 'rectification', id);
    if (!record) throw new RefusedError('unknown-entry');
    const entries = context.view.ledgers.entries.rectification.get(id) ?? [];
    return context.vault.open(ledgerSeenBy(record, entries, actor, context.ratingRules));
  },
};

/** Says who is to be called back, and writes down who asked. 评价人联系方式. */
export const rectificationRater: QueryRule<'rectification.rater'> = {
  roles,
  async answer({ id }, context, actor) {
    const [first] = context.view.ledgers.entries.rectification.get(id) ?? [];
    if (!first) throw new RefusedError('unknown-entry');
    return readDisclosed(context, actor, first.stream, (first.event as RectificationOpened).rater);
  },
};
