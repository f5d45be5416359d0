import { type Refusal, RefusedError } from '@banshi/core';
import type { CaseChange } from '@banshi/core/machines';
import type { HallStaff } from './case-settings.ts';
import type { LoadedCase } from './case-shelf.ts';
import type { CommandCall } from './command-rule.ts';

/**
 * Passes when everybody an event names works here and may do what it says of them.
 *
 * 人员核对. A hall that lists no staff believes its clerks. A case is covered by nobody but the B person of whoever answers for it
 * (AB岗), and a return is never reviewed by whoever sent it back.
 *
 * @throws RefusedError with the code by which the machine asks for such a person
 */
export function checkStaff(
  event: CaseChange,
  { context, declinedBy }: LoadedCase,
  { settings, actor }: CommandCall,
): void {
  if (event.type === 'case.review' && declinedBy === actor.id) throw new RefusedError('same-person');
  const { staff } = settings;
  if (!staff) return;
  const find = (id: string | undefined) => staff.find((one) => one.id === id);
  const must = (holds: boolean, refusal: Refusal) => {
    if (!holds) throw new RefusedError(refusal);
  };
  switch (event.type) {
    case 'case.report':
    case 'case.void':
      return must(mayDo(find(event.approver), 'approver'), 'approver-required');
    case 'case.decide':
      return must(event.signatory === undefined || mayDo(find(event.signatory), 'signatory'), 'signatory-required');
    case 'case.survey':
      return must(event.surveyors.every(find), 'surveyors-required');
    case 'case.handOver': {
      const cover = find(context.answerable.staff)?.cover;
      const covers = event.because !== 'cover' || cover === undefined || cover === event.to;
      return must(find(event.to) !== undefined && covers, 'officer-required');
    }
    default:
  }
}

/** Somebody without a list of roles may do everything. */
function mayDo(one: HallStaff | undefined, role: 'approver' | 'signatory'): boolean {
  return one !== undefined && (one.roles?.includes(role) ?? true);
}
