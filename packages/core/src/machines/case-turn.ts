import type { CaseStage, CaseTurn } from '../model/case-record.ts';
import { CASE_STAGES } from '../model/case-record.ts';
import type { CaseContext } from './case/case-context.ts';
import type { CaseSnapshot } from './replay-case.ts';

/** Returns where a case stands. 办件状态. */
export function stageOf(snapshot: CaseSnapshot): CaseStage {
  return CASE_STAGES.find((stage) => snapshot.hasTag(stage))!;
}

/** Returns whose turn it is, or nothing once nothing is left to do. 待谁办理. */
export function turnOf(stage: CaseStage, context: CaseContext): CaseTurn | undefined {
  const { opinions, bill, commitment, verified } = context;
  switch (stage) {
    case 'received':
    case 'suspended':
    case 'returnUnderReview':
      return 'hall';
    case 'awaitingSupplement':
      return 'applicant';
    case 'escalated':
      return 'superior';
    case 'accepted':
      return opinions.some(({ answer }) => answer === undefined) ? 'departments' : 'hall';
    case 'decided':
      return bill && !bill.paidOn ? 'applicant' : 'hall';
    case 'closed':
      return commitment && !verified ? 'hall' : undefined;
    default:
      return undefined;
  }
}
