import type { CaseChange } from '@banshi/core/machines';
import type { StreamAppend } from '@banshi/core/log';
import { type CommandCall, type CommandRule, draftOf } from '../command-rule.ts';
import { caseAfter, caseInHand } from '../load-case.ts';

/** Decides a case. 作出决定. A refusal states its reason (行政许可法 38). */
export const caseDecide: CommandRule<'case.decide'> = {
  role: 'clerk',
  writes: 'case.decide',
  decide: ({ outcome, reason, ...ref }, call) =>
    step(ref, { type: 'case.decide', outcome, ...(reason !== undefined && { reason }) }, call),
  answer: ([written], context) => caseAfter(context, written!),
};

/** Hands over the result and closes the case. 送达办结. */
export const caseDeliver: CommandRule<'case.deliver'> = {
  role: 'clerk',
  writes: 'case.deliver',
  decide: (ref, call) => step(ref, { type: 'case.deliver' }, call),
  answer: ([written], context) => caseAfter(context, written!),
};

async function step(
  ref: { readonly caseNumber: string; readonly version: number },
  event: CaseChange,
  call: CommandCall,
): Promise<StreamAppend[]> {
  const { stream, version, machine, check } = await caseInHand(call, ref);
  check(event);
  return [{ stream, expectedVersion: version, drafts: [draftOf(call, machine, event)] }];
}
