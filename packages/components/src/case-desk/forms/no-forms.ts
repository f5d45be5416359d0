import { DECLINE_GROUNDS, type DeclineGround } from '@banshi/core';
import { type Field, type FormsOf, linesOf, optional, type Situation, textOf, type Values } from './form.ts';
import { lines } from './lines.ts';

/** A written no: reason, basis and remedies, each in a field of its own. 书面说明. */
export function noFields({ words }: Situation, values: Values): readonly Field[] {
  return [
    { kind: 'long', name: 'reason', label: words.reason, hint: words.reasonHint, refusals: ['reason-required'] },
    { kind: 'long', name: 'basis', label: words.basis, hint: words.basisHint, refusals: ['legal-basis-required'] },
    ...lines(values, {
      name: 'remedy',
      kind: 'long',
      label: (index) => words.remedy(index + 1),
      more: words.moreRemedies,
      atLeast: 1,
      hint: words.remedyHint,
      refusals: ['remedies-required'],
    }),
  ];
}

/** The usual remedies, to be completed with the authority and the court. 行政复议、行政诉讼. */
export function firstRemedies({ words }: Situation): Values {
  return Object.fromEntries(words.remedies.map((line, index) => [`remedy.${index}`, line]));
}

/** What was written of a no. */
export function noOf(values: Values) {
  return { reason: textOf(values, 'reason'), basis: textOf(values, 'basis'), remedies: linesOf(values, 'remedy') };
}

const reasonField = ({ words }: Situation): Field => ({
  kind: 'long',
  name: 'reason',
  label: words.why,
  refusals: ['reason-required'],
});

const approverField = ({ words, record }: Situation): Field => ({
  kind: 'text',
  name: 'approver',
  label: words.approver,
  hint: record.rules.refusal.approver && words.approverIs(record.rules.refusal.approver),
  refusals: ['approver-required'],
});

/** Saying no, and looking at it again. 否定报备、退办、作废、复核. */
export const noForms: FormsOf<'case.report' | 'case.decline' | 'case.void' | 'case.requestReview' | 'case.review'> = {
  'case.report': {
    fields: (situation) => [
      { kind: 'long', name: 'reason', label: situation.words.reason, refusals: ['reason-required'] },
      { kind: 'long', name: 'basis', label: situation.words.basis, refusals: ['legal-basis-required'] },
      approverField(situation),
    ],
    input: (values) => ({
      reason: textOf(values, 'reason'),
      basis: textOf(values, 'basis'),
      approver: textOf(values, 'approver'),
    }),
  },
  'case.decline': {
    first: firstRemedies,
    fields: (situation, values) => [
      {
        kind: 'choice',
        name: 'ground',
        label: situation.words.ground,
        options: DECLINE_GROUNDS.map((value) => ({ value, label: situation.words.grounds[value] })),
        refusals: ['ground-required', 'notice-first'],
      },
      ...(values['ground'] === 'notCompetent' ? [competentField(situation)] : []),
      ...noFields(situation, values),
    ],
    input: (values) => ({
      ...noOf(values),
      ground: values['ground'] as DeclineGround,
      ...(values['ground'] === 'notCompetent' && optional('competent', values['competent'])),
    }),
  },
  'case.void': {
    fields: (situation) => [reasonField(situation), approverField(situation)],
    input: (values) => ({ reason: textOf(values, 'reason'), approver: textOf(values, 'approver') }),
  },
  'case.requestReview': {
    fields: ({ words }) => [{ kind: 'long', name: 'ground', label: words.reviewGround, refusals: ['reason-required'] }],
    input: (values) => ({ ground: textOf(values, 'ground') }),
  },
  'case.review': {
    fields: (situation) => [
      {
        kind: 'choice',
        name: 'result',
        label: situation.words.reviewResult,
        options: (['upheld', 'overturned'] as const).map((value) => ({
          value,
          label: situation.words.reviewResults[value],
        })),
        refusals: ['finding-required'],
      },
      reasonField(situation),
    ],
    input: (values) => ({ result: values['result'] as 'upheld' | 'overturned', reason: textOf(values, 'reason') }),
  },
};

function competentField({ words }: Situation): Field {
  return { kind: 'text', name: 'competent', label: words.competent, refusals: ['competent-required'] };
}
