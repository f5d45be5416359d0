import type { CaseChangeType, CaseRecord } from '@banshi/core';
import { missingFrom } from './forms/intake-forms.ts';

/** What a desk offers for a case: the sensible next step, the usual ones, and the rest. 下一步. */
export interface NextSteps {
  readonly main: CaseChangeType | undefined;
  readonly usual: readonly CaseChangeType[];
  readonly rare: readonly CaseChangeType[];
}

/** What is usually done at each stage, the most usual first. Only the order is decided here, never whether it is allowed. */
const USUAL: Readonly<Partial<Record<CaseRecord['stage'], readonly CaseChangeType[]>>> = {
  received: ['case.accept', 'case.notify', 'case.supply', 'case.decline'],
  awaitingSupplement: ['case.supply', 'case.notify', 'case.decline'],
  suspended: ['case.resume'],
  escalated: ['case.answer'],
  decided: ['case.deliver', 'case.pay', 'case.bill', 'case.supply'],
  closed: ['case.verify', 'case.archive'],
  returned: ['case.archive'],
  returnUnderReview: ['case.review'],
  withdrawn: ['case.archive'],
  revoked: ['case.archive'],
};

/** What is offered to the desk though it belongs to the applicant comes last. */
const LAST: readonly CaseChangeType[] = ['case.handOver', 'case.withdraw', 'case.void'];

/** Returns what the desk offers for a case; commands that mean nothing in its state are left out. 下一步. */
export function nextSteps(record: CaseRecord): NextSteps {
  const open = Object.keys(record.permitted) as CaseChangeType[];
  const may = (type: CaseChangeType) => record.permitted[type] === 'allowed';
  const usual = (record.stage === 'accepted' ? whileReviewing(record) : (USUAL[record.stage] ?? [])).filter((type) =>
    open.includes(type),
  );
  const awaited = record.turn === 'departments' && !may('case.opine');
  const main = awaited ? undefined : (wanted(record).find(may) ?? usual.find(may));
  const rest = open.filter((type) => !usual.includes(type) && type !== main);
  return {
    main,
    usual: usual.filter((type) => type !== main),
    rare: [...rest.filter((type) => !LAST.includes(type)), ...LAST.filter((type) => rest.includes(type))],
  };
}

/** What the state of the papers, the opinions and the money asks for. */
function wanted({ stage, materials, caseType, opinions, system, superior, bill, outstanding }: CaseRecord) {
  const steps: CaseChangeType[] = [];
  const waits = opinions.some(({ answer }) => answer === undefined);
  if (stage === 'received') steps.push(missingFrom(materials).length > 0 ? 'case.notify' : 'case.accept');
  if (stage === 'accepted' && caseType === 'joint')
    steps.push(opinions.length === 0 ? 'case.consult' : waits ? 'case.opine' : 'case.decide');
  if (stage === 'accepted' && system === 'escalated')
    steps.push(!superior?.outcome ? 'case.escalate' : superior.told ? 'case.decide' : 'case.tell');
  if (stage === 'decided' && bill && !bill.paidOn) steps.push('case.pay');
  if (stage === 'decided' && outstanding) steps.push('case.supply');
  return steps;
}

function whileReviewing({ caseType, system, outstanding }: CaseRecord): readonly CaseChangeType[] {
  return [
    'case.decide',
    ...(caseType === 'joint' ? (['case.consult', 'case.opine', 'case.meet'] as const) : []),
    ...(system === 'escalated' ? (['case.escalate', 'case.tell'] as const) : []),
    ...(outstanding ? (['case.supply'] as const) : []),
  ];
}
