import type { AcceptedCaseType, CaseOutcome, CaseRecord, OpinionAnswer } from '@banshi/core';
import { CASE_OUTCOMES, OPINION_ANSWERS } from '@banshi/core';
import { type Field, type FormsOf, linesOf, optional, type Situation, textOf, ticked, type Values } from './form.ts';
import { lines } from './lines.ts';

/** What happens while a case is looked at: here, on the spot, by others and above. 勘察、会办、上报、转办. */
export const reviewForms: FormsOf<
  | 'case.survey'
  | 'case.reclassify'
  | 'case.escalate'
  | 'case.answer'
  | 'case.tell'
  | 'case.consult'
  | 'case.opine'
  | 'case.meet'
> = {
  'case.survey': {
    fields: ({ words }, values) => [
      ...lines(values, {
        name: 'surveyor',
        kind: 'text',
        label: (index) => words.surveyor(index + 1),
        more: words.moreSurveyors,
        atLeast: 2,
        hint: words.surveyHint,
        refusals: ['surveyors-required'],
      }),
      {
        kind: 'choice',
        name: 'finding',
        label: words.finding,
        options: (['met', 'unmet'] as const).map((value) => ({ value, label: words.findings[value] })),
        refusals: ['finding-required'],
      },
    ],
    input: (values) => ({
      surveyors: linesOf(values, 'surveyor'),
      finding: values['finding'] as 'met' | 'unmet',
    }),
  },
  'case.reclassify': {
    first: ({ record }) => ({ as: record.becomes[0] ?? '' }),
    fields: ({ words, record }) => [
      {
        kind: 'choice',
        name: 'as',
        label: words.becomes,
        options: record.becomes.map((value) => ({ value, label: words.caseTypes[value] })),
        refusals: ['type-not-allowed'],
      },
      { kind: 'long', name: 'reason', label: words.why, refusals: ['reason-required'] },
    ],
    input: (values) => ({
      as: values['as'] as Exclude<AcceptedCaseType, 'immediate'>,
      reason: textOf(values, 'reason'),
    }),
  },
  'case.escalate': {
    first: ({ record }) => ({ to: record.superior?.name ?? '' }),
    fields: ({ words }) => [{ kind: 'text', name: 'to', label: words.superior, refusals: ['superior-required'] }],
    input: (values) => ({ to: textOf(values, 'to') }),
  },
  'case.answer': {
    fields: ({ words }) => [outcomeField(words.superiorAnswer, words.outcomes)],
    input: (values) => ({ outcome: values['outcome'] as CaseOutcome }),
  },
  'case.tell': { fields: ({ words }) => [{ kind: 'note', text: words.tellHint }], input: () => ({}) },
  'case.consult': {
    first: ({ record }) => Object.fromEntries(unasked(record).map((name) => [`department.${name}`, 'yes'])),
    fields: (situation, values) => {
      const { words, record } = situation;
      return [
        ...(unasked(record).length > 0 ? [partnersField(words.askWhom, unasked(record))] : []),
        ...lines(values, {
          name: 'other',
          kind: 'text',
          label: () => words.otherDepartment,
          more: words.moreDepartments,
          atLeast: unasked(record).length > 0 ? 0 : 1,
          refusals: ['departments-required', 'already-asked'],
        }),
        {
          kind: 'day',
          name: 'by',
          label: words.opinionBy,
          hint: opinionHint(situation, values),
          refusals: ['opinion-day-required'],
        },
      ];
    },
    input: (values, { record }) => ({
      departments: [...ticked(values, 'department', unasked(record)), ...linesOf(values, 'other')],
      ...(optional('by', values['by']) as { by?: never }),
    }),
  },
  'case.opine': {
    first: ({ record }) => ({ department: record.speaksFor[0] ?? '' }),
    fields: ({ words, record }, values) => [
      {
        kind: 'select',
        name: 'department',
        label: words.whichDepartment,
        options: record.speaksFor.map((value) => ({ value, label: value })),
        refusals: ['not-consulted', 'already-answered', 'not-your-department'],
      },
      {
        kind: 'choice',
        name: 'answer',
        label: words.answer,
        options: OPINION_ANSWERS.map((value) => ({ value, label: words.answers[value] })),
        refusals: ['answer-required'],
      },
      ...(values['answer'] === 'disagree'
        ? [{ kind: 'long' as const, name: 'reason', label: words.why, refusals: ['reason-required'] as const }]
        : []),
    ],
    input: (values) => ({
      department: textOf(values, 'department'),
      answer: values['answer'] as OpinionAnswer,
      ...(values['answer'] === 'disagree' && optional('reason', values['reason'])),
    }),
  },
  'case.meet': {
    first: ({ record }) => Object.fromEntries(waiting(record).map((name) => [`present.${name}`, 'yes'])),
    fields: ({ words, record }) => [
      {
        kind: 'ticks',
        name: 'present',
        label: words.present,
        hint: words.absent[record.rules.joint.absence],
        options: waiting(record).map((value) => ({ value, label: value })),
      },
    ],
    input: (values, { record }) => ({ present: ticked(values, 'present', waiting(record)) }),
  },
};

/** A day for opinions after the case's own would make it late before anybody decides. */
const opinionHint = ({ words, record: { due } }: Situation, { by = '' }: Values): string => {
  if (!due) return words.byRule;
  return by > due.on ? words.opinionTooLate(due.on) : words.opinionBefore(due.on);
};

const waiting = ({ opinions }: CaseRecord): readonly string[] =>
  opinions.filter(({ answer }) => answer === undefined).map(({ department }) => department);

const unasked = ({ partners, opinions }: CaseRecord): readonly string[] =>
  partners.filter((name) => !opinions.some(({ department }) => department === name));

function partnersField(label: string, departments: readonly string[]): Field {
  return {
    kind: 'ticks',
    name: 'department',
    label,
    options: departments.map((value) => ({ value, label: value })),
    refusals: ['departments-required', 'already-asked'],
  };
}

/** 准予 or 不予; what cannot be chosen says why. */
export function outcomeField(
  label: string,
  outcomes: Situation['words']['outcomes'],
  barred: Partial<Record<CaseOutcome, string | undefined>> = {},
): Field {
  return {
    kind: 'choice',
    name: 'outcome',
    label,
    options: CASE_OUTCOMES.map((value) => ({ value, label: outcomes[value], barred: barred[value] })),
    refusals: ['outcome-required', 'superior-decides', 'report-first'],
  };
}
