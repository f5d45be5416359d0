import {
  type AcceptedCaseType,
  type CaseMaterial,
  type Filing,
  type HandlingSystem,
  isImmediate,
  RefusedError,
  type ServiceGuide,
} from '@banshi/core';
import type { CaseReceived } from '@banshi/core/machines';
import { acceptanceOf, caseRulesOf, HANDLING_SYSTEM_RULES } from '@banshi/core/rules';
import { provisionalCalendar } from '@banshi/core/time';
import { pointName } from './case-access.ts';
import { newCaseNumber } from './case-number.ts';
import type { CommandCall } from './command-rule.ts';

/** What a receipt says beside the guide and the papers. */
export type ReceiptWords = Pick<CaseReceived, 'channel' | 'point' | 'ticket' | 'firstAsked'> & {
  readonly system?: HandlingSystem;
};

/**
 * Returns the first event of a new case, with all that its machine needs from now on.
 *
 * 收件. What the guide and the rule set say today is kept with the case: a hall that changes either tomorrow keeps its word of
 * today.
 *
 * @throws RefusedError `unknown-guide`, `unknown-point`, or `unknown-material` for a paper that the guide does not ask for
 */
export function receiptOf(call: CommandCall, id: string, filing: Filing, words: ReceiptWords): CaseReceived {
  const { guides, hall, ruleSet, calendar, settings, today } = call;
  const guide = guides.get(id);
  const department = hall.departments.find((one) => one.guides.includes(id));
  if (!guide || !department) throw new RefusedError('unknown-guide');
  const system = words.system ?? settings.systems?.[id] ?? systemOf(guide);
  const caseType = expectedOf(guide, system);
  const { statutory, promised } = guide.limits;
  const facts = { receivedOn: today, caseType };
  const { partners } = guide.joint ?? {};
  const { channel, point, ticket, firstAsked } = words;
  return {
    type: 'case.receive',
    on: today,
    caseNumber: newCaseNumber(today),
    guide: id,
    matter: guide.matter.name,
    department: department.name,
    system,
    caseType,
    limits: { ...(statutory && { statutory }), ...(promised && { promised }) },
    materials: materialsOf(guide, filing.given),
    noticeBy: acceptanceOf(facts, ruleSet, provisionalCalendar(calendar), today).noticeBy,
    rules: caseRulesOf(ruleSet),
    firstAsked: firstAsked || department.name,
    ...(partners && partners.length > 0 && { partners }),
    ...(channel && { channel }),
    ...(point !== undefined && { point: pointName(hall, point) }),
    ...(filing.urgent && { urgent: true }),
    ...(ticket !== undefined && { ticket }),
  };
}

/**
 * Returns the handling system that a guide's matter suggests.
 *
 * 五制. A guide knows case types, not systems: what several departments do is joint, what is only ever done at once is direct, and
 * the rest is promised. Escalated and controlled matters say so in the hall's settings.
 */
function systemOf({ matter, joint, limits }: ServiceGuide): HandlingSystem {
  const types = matter.caseTypes ?? [];
  if (joint?.isJoint || types[0] === 'joint') return 'joint';
  const atOnce = types.length > 0 ? types.every((type) => type === 'immediate') : isPromisedAtOnce(limits);
  return atOnce ? 'direct' : 'committed';
}

/** The first case type of the guide that its system allows, else the system's usual one. 拟办类型. */
function expectedOf({ matter, limits }: ServiceGuide, system: HandlingSystem): AcceptedCaseType {
  const { accepts } = HANDLING_SYSTEM_RULES[system];
  const named = matter.caseTypes?.find((type) => accepts.some((one) => one === type)) as AcceptedCaseType | undefined;
  return named ?? (isPromisedAtOnce(limits) && accepts.includes('immediate') ? 'immediate' : accepts[0]!);
}

function isPromisedAtOnce({ promised }: ServiceGuide['limits']): boolean {
  return promised !== undefined && isImmediate(promised);
}

/** A paper of which the guide does not say whether everybody needs it is needed, unless it is only for some. */
function materialsOf({ materials = [] }: ServiceGuide, given: readonly string[]): CaseMaterial[] {
  if (given.some((id) => !materials[Number(id) - 1] || String(Number(id)) !== id)) {
    throw new RefusedError('unknown-material');
  }
  return materials.map(({ name, required, deferrable = false, condition }, index) => {
    const id = String(index + 1);
    return { id, name, required: required ?? condition === undefined, deferrable, given: given.includes(id) };
  });
}
