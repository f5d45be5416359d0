import type { CaseRecord } from '@banshi/core';
import { type FormsOf, optional, textOf } from './form.ts';

type Approver = 'authorityHead' | 'governmentHead';

/** What stops or moves the clock. 中止、恢复、延期. */
export const timeForms: FormsOf<'case.pause' | 'case.resume' | 'case.extend'> = {
  'case.pause': {
    first: ({ today }) => ({ notifiedOn: today }),
    fields: ({ words, record }) => [
      {
        kind: 'select',
        name: 'reason',
        label: words.pauseReason,
        hint: words.pauseHint,
        options: record.rules.pause.reasons.map((value) => ({ value, label: value })),
        refusals: ['pause-basis-required'],
      },
      { kind: 'day', name: 'notifiedOn', label: words.notifiedOn, hint: words.notifiedHint },
      {
        kind: 'day',
        name: 'until',
        label: words.pauseUntil,
        hint: words.pauseUntilHint,
        refusals: ['pause-time-required'],
      },
    ],
    input: (values) => ({
      reason: textOf(values, 'reason'),
      ...(optional('notifiedOn', values['notifiedOn']) as { notifiedOn?: never }),
      ...(optional('until', values['until']) as { until?: never }),
    }),
  },
  'case.resume': { fields: ({ words }) => [{ kind: 'note', text: words.resumeHint }], input: () => ({}) },
  'case.extend': {
    first: ({ record }) => ({ amount: String(ruleOf(record).most), approver: ruleOf(record).approver }),
    fields: ({ words, record }) => {
      const { most, approver } = ruleOf(record);
      return [
        {
          kind: 'whole',
          name: 'amount',
          label: words.extendBy,
          hint: words.extendMost(most),
          refusals: ['extension-too-long', 'extension-limit'],
        },
        {
          kind: 'choice',
          name: 'approver',
          label: words.approvedBy,
          hint: words.approvedByHint(words.approvers[approver]),
          options: (['authorityHead', 'governmentHead'] as const).map((value) => ({
            value,
            label: words.approvers[value],
          })),
          refusals: ['approver-required'],
        },
        { kind: 'long', name: 'reason', label: words.why, hint: words.toldToApplicant, refusals: ['reason-required'] },
      ];
    },
    input: (values) => ({
      amount: Number.parseInt(textOf(values, 'amount'), 10) || 0,
      approver: values['approver'] as Approver,
      reason: textOf(values, 'reason'),
    }),
  },
};

/** Which extension rule holds: by how the case is handled now. 延期规则. */
function ruleOf({ caseType, system, rules }: CaseRecord) {
  return rules.extension[caseType === 'joint' ? 'joint' : system === 'escalated' ? 'lowerReview' : 'ordinary'];
}
