import { ESCALATION_STEPS, type EscalationStep, type RectificationRecord } from '@banshi/core';

/** What can be done with an entry. 办理动作. */
export type DeskAction =
  | 'contact'
  | 'verify'
  | 'appeal'
  | 'review'
  | 'plan'
  | 'finish'
  | 'callBack'
  | 'close'
  | 'escalate';

/**
 * Returns what can be done with an entry, in the order in which it is done.
 *
 * 可办动作. The hall decides in the end; this only keeps buttons away that it would refuse.
 */
export function deskActions(record: RectificationRecord): readonly DeskAction[] {
  const { stage, named, contactedOn, overdue, steps } = record;
  const isOpen = stage !== 'closed' && stage !== 'excluded';
  const mayAppeal = !steps.some(({ type }) => type === 'rectification.review');
  const own: Record<RectificationRecord['stage'], readonly DeskAction[]> = {
    received: ['verify'],
    reviewing: ['review'],
    verified: mayAppeal ? ['plan', 'appeal'] : ['plan'],
    rectifying: mayAppeal ? ['finish', 'appeal'] : ['finish'],
    answered: [named ? 'callBack' : 'close'],
    closed: [],
    excluded: [],
  };
  return [
    ...(isOpen && named && !contactedOn ? (['contact'] as const) : []),
    ...own[stage],
    ...(isOpen && overdue && nextStep(record) ? (['escalate'] as const) : []),
  ];
}

/** Returns the next step of pressing; none is left out. 下一督办级别. */
export function nextStep({ escalation }: RectificationRecord): EscalationStep | undefined {
  return ESCALATION_STEPS[escalation ? ESCALATION_STEPS.indexOf(escalation) + 1 : 0];
}
