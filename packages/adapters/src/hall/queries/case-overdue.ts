import { RefusedError } from '@banshi/core';
import { readOverdue } from '../overdue.ts';
import type { QueryRule } from '../run-query.ts';

/** Lists the limits that are over or about to be: of the whole hall, or of the departments that a clerk's window serves. 超期件. */
export const caseOverdue: QueryRule<'case.overdue'> = {
  roles: ['clerk', 'supervisor'],
  async answer(_, context, { role, window }) {
    if (role === 'supervisor') return readOverdue(context);
    if (!context.hall.windows.some(({ id }) => id === window)) throw new RefusedError('not-your-role');
    return readOverdue(context, window);
  },
};
