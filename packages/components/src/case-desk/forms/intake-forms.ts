import type { AcceptedCaseType, CaseMaterial } from '@banshi/core';
import {
  type Field,
  type FormsOf,
  type Option,
  optional,
  type Situation,
  textOf,
  ticked,
  type Values,
} from './form.ts';

/** The papers that a case cannot be accepted without, and that are not in hand. 缺件. */
export function missingFrom(materials: readonly CaseMaterial[]): readonly CaseMaterial[] {
  return materials.filter(({ required, given }) => required && !given);
}

/** What can be done about a missing paper at acceptance. 缺件处理. */
const TREATMENTS = ['wait', 'deferred', 'minor', 'commitment'] as const;

/** Checking what came in. 补交、一次性告知、受理. */
export const intakeForms: FormsOf<'case.supply' | 'case.notify' | 'case.accept'> = {
  'case.supply': {
    fields: ({ words, record }) => [
      {
        kind: 'ticks',
        name: 'paper',
        label: words.supplied,
        options: supplyable(record).map(({ id, name }) => ({ value: id, label: name })),
        refusals: ['materials-required', 'unknown-material'],
      },
    ],
    input: (values, { record }) => ({ materials: ticked(values, 'paper', idsOf(record.materials)) }),
  },
  'case.notify': {
    first: ({ record, words }) =>
      Object.fromEntries(
        firstNotice(record)
          ? missingFrom(record.materials).flatMap(({ id, name }) => [
              [`tell.${id}`, 'yes'],
              [`remedy.${id}`, words.bring(name)],
            ])
          : [],
      ),
    fields: (situation, values) => [
      { kind: 'note', text: situation.words.allAtOnce },
      ...tellable(situation).map((one) => gapFields(one, situation, values)),
      {
        kind: 'day',
        name: 'supplyBy',
        label: situation.words.supplyBy,
        hint: situation.words.byRule,
        refusals: ['supply-day-required', 'gaps-required', 'gaps-not-all-told', 'already-told'],
      },
    ],
    input: (values, situation) => ({
      gaps: tellable(situation)
        .filter(({ id }) => values[`tell.${id}`] === 'yes')
        .map(({ id, given }) => ({
          material: id,
          fault: given ? ('faulty' as const) : ('missing' as const),
          remedy: textOf(values, `remedy.${id}`),
        })),
      ...(optional('supplyBy', values['supplyBy']) as { supplyBy?: never }),
    }),
  },
  'case.accept': {
    first: ({ record }) => ({ as: record.accepts[0] ?? 'promised' }),
    fields: (situation, values) => {
      const { words, record } = situation;
      const missing = missingFrom(record.materials);
      const later = missing.some(({ id }) => values[`paper.${id}`] === 'deferred' || values[`paper.${id}`] === 'minor');
      return [
        {
          kind: 'choice',
          name: 'as',
          label: words.acceptAs,
          hint: words.acceptAsHint,
          options: record.accepts.map((value) => ({ value, label: words.caseTypes[value] })),
          refusals: ['type-not-allowed', 'officer-required'],
        },
        ...missing.map((one): Field => paperField(one, situation)),
        ...(later ? [supplyByField(situation)] : []),
      ];
    },
    input: (values, { record }) => {
      const missing = idsOf(missingFrom(record.materials));
      const treated = (as: string) => missing.filter((id) => values[`paper.${id}`] === as);
      const by = optional('supplyBy', values['supplyBy']) as { supplyBy?: never };
      const [deferred, minor, promised] = [treated('deferred'), treated('minor'), treated('commitment')];
      return {
        as: values['as'] as AcceptedCaseType,
        ...(deferred.length > 0 && { deferred: { materials: deferred, ...by } }),
        ...(minor.length > 0 && { minor: { materials: minor, ...by } }),
        ...(promised.length > 0 && { commitment: { materials: promised } }),
      };
    },
  },
};

const idsOf = (materials: readonly CaseMaterial[]): readonly string[] => materials.map(({ id }) => id);

const firstNotice = ({ told }: Situation['record']): boolean => told.length === 0;

function supplyable({ materials, outstanding }: Situation['record']): readonly CaseMaterial[] {
  return materials.filter(({ id, given }) => !given || outstanding?.materials.includes(id));
}

/** A second notice is about what was told and came again, and about nothing else (行政许可法 32). */
function tellable({ record }: Situation): readonly CaseMaterial[] {
  if (firstNotice(record)) return record.materials;
  return record.materials.filter(({ id, given }) => given && record.told.some(({ material }) => material === id));
}

/** What is missing must be told and cannot be dropped; what is there may be found wanting. */
function gapFields({ id, name, required, given }: CaseMaterial, situation: Situation, values: Values): Field {
  const { words, record } = situation;
  const locked = required && !given && firstNotice(record);
  const isTold = values[`tell.${id}`] === 'yes';
  const label = given ? words.isFaulty : words.isMissing;
  return {
    kind: 'group',
    label: name,
    fields: [
      { kind: 'ticks', name: 'tell', label: '', options: [{ value: id, label, locked }] },
      ...(isTold
        ? [{ kind: 'long' as const, name: `remedy.${id}`, label: words.remedyOf, hint: words.remedyOfHint }]
        : []),
    ],
  };
}

/** Which of the four ways are open is the rules' to say; those that are not say why. */
function paperField({ id, name, deferrable }: CaseMaterial, { words, record }: Situation): Field {
  const { deferral, acceptance } = record.rules;
  const main = deferrable ? undefined : words.mainPaper;
  const barred: Readonly<Record<string, string | undefined>> = {
    deferred: deferral.allowed ? main : words.noDeferral,
    minor: acceptance.minorGaps === 'acceptAndNotify' ? main : words.noMinorGaps,
  };
  return {
    kind: 'choice',
    name: `paper.${id}`,
    label: words.missingPaper(name),
    options: TREATMENTS.map((value): Option => ({ value, label: words.treatments[value], barred: barred[value] })),
    refusals: ['materials-incomplete', 'deferral-not-allowed', 'main-material-missing', 'commitment-required'],
  };
}

function supplyByField({ words }: Situation): Field {
  return {
    kind: 'day',
    name: 'supplyBy',
    label: words.supplyBy,
    hint: words.byRule,
    refusals: ['supply-day-required'],
  };
}
