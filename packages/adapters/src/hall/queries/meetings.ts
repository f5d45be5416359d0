import { publishedMeeting } from '@banshi/core/projections';
import { listLedger, recordsOf } from '../ledger-lists.ts';
import type { QueryRule } from '../run-query.ts';

/** Lists review meetings. 评议会登记. */
export const meetingList: QueryRule<'meeting.list'> = {
  roles: ['supervisor'],
  answer: (query, context) => listLedger(context, 'meeting', query),
};

/** Shows everybody what came of each review meeting, the latest first. 评议会公示. */
export const meetingBoard: QueryRule<'meeting.board'> = {
  async answer(_, context) {
    const published = recordsOf(context, 'meeting').flatMap((record) => publishedMeeting(record) ?? []);
    published.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
    return context.vault.open(published);
  },
};
