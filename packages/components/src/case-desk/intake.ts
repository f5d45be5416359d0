import {
  type CaseCommands,
  HANDLING_SYSTEMS,
  type HandlingSystem,
  type Material,
  pathOfPoint,
  type ServiceGuide,
  type ServicePoint,
} from '@banshi/core';
import type { Field, Values } from './forms/form.ts';
import type { IntakeStrings } from './intake.strings.ts';

type Filing = Omit<CaseCommands['case.receive']['input'], 'ticket' | 'version' | 'guide'>;

const PAPER_STATES = ['given', 'missing', 'faulty'] as const;

/** The fields of an intake: every paper of the guide, in hand, missing, or faulty with what is to be done. 收件清单. */
export function intakeFields(
  { materials = [] }: ServiceGuide,
  values: Values,
  words: IntakeStrings,
  points: readonly ServicePoint[] | undefined,
): readonly Field[] {
  return [
    ...(materials.length === 0 ? [{ kind: 'note' as const, text: words.noPapers }] : []),
    ...materials.map((material, index) => paperField(material, String(index + 1), values, words)),
    {
      kind: 'ticks',
      name: 'urgent',
      label: words.urgent,
      hint: words.urgentHint,
      options: [{ value: 'yes', label: words.urgentYes }],
    },
    ...(points ? [pointField(points, words)] : []),
    {
      kind: 'select',
      name: 'system',
      label: words.system,
      hint: words.bySystem,
      options: HANDLING_SYSTEMS.map((value) => ({ value, label: words.systems[value] })),
    },
  ];
}

/** A hall that lists its points has one chosen; elsewhere its name is typed. 服务点. */
function pointField(points: readonly ServicePoint[], words: IntakeStrings): Field {
  const about = { name: 'point', label: words.point } as const;
  if (points.length === 0) return { ...about, kind: 'text' };
  return {
    ...about,
    kind: 'select',
    options: points.map(({ id }) => ({ value: id, label: pathOfPoint(points, id).join(' / ') })),
  };
}

/** What was taken in. A faulty paper is in hand until it is told. 收件内容. */
export function filingOf({ materials = [] }: ServiceGuide, values: Values): Filing {
  const point = values['point']?.trim();
  return {
    given: idsOf(materials).filter((id) => stateOf(id, values) !== 'missing'),
    ...(values['urgent.yes'] === 'yes' && { urgent: true as const }),
    ...(point && { point }),
    ...(values['system'] && { system: values['system'] as HandlingSystem }),
  };
}

/** Every paper in hand. 全部已收. */
export function allGiven({ materials = [] }: ServiceGuide): Values {
  return Object.fromEntries(idsOf(materials).map((id) => [`paper.${id}`, 'given']));
}

/** What was found faulty at intake, as the one-time notice will have it; nothing where all is in order. 待告知的问题. */
export function noticeOf({ materials = [] }: ServiceGuide, values: Values): Values {
  return Object.fromEntries(
    idsOf(materials)
      .filter((id) => stateOf(id, values) === 'faulty')
      .flatMap((id) => [
        [`tell.${id}`, 'yes'],
        [`remedy.${id}`, values[`remedy.${id}`] ?? ''],
      ]),
  );
}

function stateOf(id: string, values: Values): string {
  return values[`paper.${id}`] ?? 'missing';
}

const idsOf = (materials: readonly Material[]): readonly string[] => materials.map((_, index) => String(index + 1));

function paperField(material: Material, id: string, values: Values, words: IntakeStrings): Field {
  const { name, deferrable, condition, note, kind } = material;
  const about = [kind, needOf(material, words), deferrable ? words.mayFollow : undefined, condition, note];
  const isFaulty = stateOf(id, values) === 'faulty';
  const fields: readonly Field[] = [
    {
      kind: 'choice',
      name: `paper.${id}`,
      label: '',
      hint: about.filter(Boolean).join(' · '),
      options: PAPER_STATES.map((value) => ({ value, label: words.paperStates[value] })),
    },
    ...(isFaulty ? [{ kind: 'long' as const, name: `remedy.${id}`, label: words.fault, hint: words.faultHint }] : []),
  ];
  return { kind: 'group', label: `${id}. ${name}`, fields };
}

/** What is asked of some only is not missing from everybody else, unless the guide says so. 必要性. */
function needOf({ required, condition }: Material, words: IntakeStrings): string {
  if (required ?? condition === undefined) return words.required;
  return condition === undefined ? words.optional : words.inSomeCases;
}
