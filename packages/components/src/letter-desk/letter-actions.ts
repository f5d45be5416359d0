import { type ComplaintRecord, ESCALATION_STEPS, type EscalationStep, type SuggestionRecord } from '@banshi/core';
import type { Offer } from '../internal/render-offers.ts';

/** Which ledger: 意见建议, 投诉. */
export type LetterKind = 'complaint' | 'suggestion';

/** An entry of either ledger. 台账条目. */
export type LetterRecord = ComplaintRecord | SuggestionRecord;

/** What can be done with an entry. 办理动作. */
export type LetterAction = 'accept' | 'decline' | 'transfer' | 'find' | 'answer' | 'close' | 'escalate';

/** Why something cannot be done now. 不能办理的原因. */
export type Hindrance =
  | 'settled'
  | 'notAccepted'
  | 'notFound'
  | 'notAnswered'
  | 'isAccepted'
  | 'isFound'
  | 'isAnswered'
  | 'notOverdue'
  | 'allPressed'
  | 'forAnother';

/** Of a complaint, by stage: what keeps each action back; what is not named is free. */
const HINDRANCES: Record<ComplaintRecord['stage'], Partial<Record<LetterAction, Hindrance>>> = {
  received: { find: 'notAccepted', answer: 'notFound', close: 'notAnswered' },
  investigating: { accept: 'isAccepted', decline: 'isAccepted', answer: 'notFound', close: 'notAnswered' },
  found: {
    accept: 'isAccepted',
    decline: 'isAccepted',
    transfer: 'isFound',
    find: 'isFound',
    close: 'notAnswered',
  },
  answered: {
    accept: 'isAccepted',
    decline: 'isAccepted',
    transfer: 'isFound',
    find: 'isFound',
    answer: 'isAnswered',
    escalate: 'isAnswered',
  },
  reviewing: { accept: 'isAccepted', decline: 'isAccepted', answer: 'notFound', close: 'notAnswered' },
  closed: settled(),
  declined: settled(),
};

/**
 * Returns what can be done with an entry, in the order in which it is done, and what keeps the rest back.
 *
 * 可办动作. The hall's machine decides in the end; a test holds this to it.
 */
export function letterActions(record: LetterRecord): readonly Offer<LetterAction, Hindrance>[] {
  if (!isComplaint(record)) {
    const hindrance = record.stage === 'answered' ? ({ hindrance: 'isAnswered' } as const) : {};
    return [
      { action: 'transfer', ...hindrance },
      { action: 'answer', ...hindrance },
    ];
  }
  const hindrances = HINDRANCES[record.stage];
  const pressing = record.overdue ? (nextStep(record) ? undefined : 'allPressed') : 'notOverdue';
  return (['accept', 'decline', 'transfer', 'find', 'answer', 'close', 'escalate'] as const).map((action) => {
    const left = record.forAnother?.includes(`complaint.${action}`) ? 'forAnother' : undefined;
    const hindrance = hindrances[action] ?? (action === 'escalate' ? pressing : left);
    return hindrance ? { action, hindrance } : { action };
  });
}

/** Returns the next step of pressing; none is left out. 下一督办级别. */
export function nextStep({ escalation }: ComplaintRecord): EscalationStep | undefined {
  return ESCALATION_STEPS[escalation ? ESCALATION_STEPS.indexOf(escalation) + 1 : 0];
}

/** Whether an entry is a complaint. 是否投诉. */
export function isComplaint(record: LetterRecord): record is ComplaintRecord {
  return 'conduct' in record;
}

/** Whose turn it is: a department by its id, who oversees, the sender, or nobody's. 轮到谁办理. */
export function turnOf(record: LetterRecord): { readonly department: string } | 'hall' | 'sender' | undefined {
  const { stage, assigned, department } = record;
  if (stage === 'closed' || stage === 'declined') return undefined;
  if (stage === 'answered') return isComplaint(record) ? 'sender' : undefined;
  const answerable = assigned ?? department;
  return answerable === undefined ? 'hall' : { department: answerable };
}

function settled(): Record<LetterAction, Hindrance> {
  const names = ['accept', 'decline', 'transfer', 'find', 'answer', 'close', 'escalate'] as const;
  return Object.fromEntries(names.map((name) => [name, 'settled'])) as Record<LetterAction, Hindrance>;
}
