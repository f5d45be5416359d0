import { type CaseOutcome, DELIVERY_WAYS, type DeliveryWay } from '@banshi/core';
import { type Field, type FormsOf, linesOf, optional, type Situation, textOf, type Values } from './form.ts';
import { rowsOf } from './lines.ts';
import { firstRemedies, noFields, noOf } from './no-forms.ts';
import { outcomeField } from './review-forms.ts';

/** Deciding, charging, handing over, and what comes after. 决定、收费、送达及其后. */
export const endForms: FormsOf<
  | 'case.decide'
  | 'case.bill'
  | 'case.pay'
  | 'case.deliver'
  | 'case.withdraw'
  | 'case.handOver'
  | 'case.verify'
  | 'case.archive'
> = {
  'case.decide': {
    first: (situation) => ({ outcome: situation.record.superior?.outcome ?? '', ...firstRemedies(situation) }),
    fields: (situation, values) => {
      const { words, record } = situation;
      const { refusal, decision } = record.rules;
      const reportFirst = refusal.reportFirst && !record.reported ? words.reportFirst : undefined;
      const isNo = values['outcome'] === 'refused';
      return [
        outcomeField(words.outcome, words.outcomes, { refused: reportFirst }),
        ...(isNo ? noFields(situation, values) : []),
        ...(!isNo && record.system === 'definiteReply' ? [yesReason(situation)] : []),
        ...(decision.signatory === 'dutyDirector' ? [signatoryField(situation)] : []),
      ];
    },
    input: (values, { record }) => ({
      outcome: values['outcome'] as CaseOutcome,
      ...(values['outcome'] === 'refused'
        ? noOf(values)
        : record.system === 'definiteReply' && optional('reason', values['reason'])),
      ...(record.rules.decision.signatory === 'dutyDirector' && optional('signatory', values['signatory'])),
    }),
  },
  'case.bill': {
    first: ({ guide, record }) =>
      Object.fromEntries(
        (guide?.fees?.items ?? []).flatMap(({ name, amount, basis }, index) => [
          [`item.${index}`, name],
          [`amount.${index}`, amount === undefined ? '' : String(amount)],
          [`basis.${index}`, basis ?? ''],
          [`department.${index}`, record.department],
        ]),
      ),
    fields: (situation, values) => {
      const count = rowsOf(values, 'item', 1);
      return [
        { kind: 'note', text: situation.words.oneBill },
        ...Array.from({ length: count }, (_, index) => itemFields(index, situation)),
        { kind: 'more', name: 'rows-item', label: situation.words.moreItems, count },
      ];
    },
    input: (values) => ({ items: itemsOf(values) }),
  },
  'case.pay': { fields: ({ words }) => [{ kind: 'note', text: words.payHint }], input: () => ({}) },
  'case.deliver': {
    first: ({ record }) => ({ way: record.point === undefined ? 'window' : 'point' }),
    fields: ({ words }) => [
      {
        kind: 'choice',
        name: 'way',
        label: words.way,
        options: DELIVERY_WAYS.map((value) => ({ value, label: words.ways[value] })),
        refusals: ['delivery-required'],
      },
    ],
    input: (values) => ({ way: values['way'] as DeliveryWay }),
  },
  'case.withdraw': { fields: ({ words }) => [{ kind: 'note', text: words.withdrawHint }], input: () => ({}) },
  'case.handOver': {
    first: () => ({ because: 'cover' }),
    fields: ({ words }) => [
      { kind: 'text', name: 'to', label: words.handTo, hint: words.handHint, refusals: ['officer-required'] },
      {
        kind: 'choice',
        name: 'because',
        label: words.because,
        options: (['cover', 'referred'] as const).map((value) => ({ value, label: words.becauses[value] })),
      },
    ],
    input: (values) => ({ to: textOf(values, 'to'), because: values['because'] as 'cover' | 'referred' }),
  },
  'case.verify': {
    fields: ({ words }, values) => [
      {
        kind: 'choice',
        name: 'finding',
        label: words.verified,
        options: (['kept', 'broken'] as const).map((value) => ({ value, label: words.verifieds[value] })),
        refusals: ['finding-required'],
      },
      ...(values['finding'] === 'broken' ? [consequenceField(words)] : []),
    ],
    input: (values) => ({
      finding: values['finding'] as 'kept' | 'broken',
      ...(values['finding'] === 'broken' &&
        (optional('consequence', values['consequence']) as { consequence?: never })),
    }),
  },
  'case.archive': { fields: ({ words }) => [{ kind: 'note', text: words.archiveHint }], input: () => ({}) },
};

function yesReason({ words }: Situation): Field {
  return { kind: 'long', name: 'reason', label: words.why, hint: words.definiteHint, refusals: ['reason-required'] };
}

function signatoryField({ words }: Situation): Field {
  return { kind: 'text', name: 'signatory', label: words.signatory, refusals: ['signatory-required'] };
}

function consequenceField(words: Situation['words']): Field {
  return {
    kind: 'choice',
    name: 'consequence',
    label: words.consequence,
    options: (['correction', 'revocation'] as const).map((value) => ({ value, label: words.consequences[value] })),
    refusals: ['consequence-required'],
  };
}

function itemFields(index: number, { words }: Situation): Field {
  const first = index === 0;
  return {
    kind: 'group',
    label: words.item(index + 1),
    fields: [
      { kind: 'text', name: `item.${index}`, label: words.itemName, ...(first && { refusals: ['bill-required'] }) },
      { kind: 'money', name: `amount.${index}`, label: words.amount },
      {
        kind: 'text',
        name: `basis.${index}`,
        label: words.feeBasis,
        hint: first ? words.feeBasisHint : undefined,
        ...(first && { refusals: ['legal-basis-required'] }),
      },
      { kind: 'text', name: `department.${index}`, label: words.feeDepartment },
    ],
  };
}

/** The rows in which anything was written. */
function itemsOf(values: Values) {
  return Array.from({ length: rowsOf(values, 'item', 0) }, (_, index) => ({
    name: textOf(values, `item.${index}`),
    amount: Number(textOf(values, `amount.${index}`)) || 0,
    basis: textOf(values, `basis.${index}`),
    ...optional('department', values[`department.${index}`]),
  })).filter(({ name, amount, basis }) => linesOf({ 'row.0': name, 'row.1': basis }, 'row').length > 0 || amount > 0);
}
