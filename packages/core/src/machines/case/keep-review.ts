import type { DepartmentOpinion } from '../../model/case-papers.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { OPINION_ANSWERS } from '../../model/case-papers.ts';
import type { JointRules } from '../../rules/rule-set.ts';
import type {
  CaseAnswered,
  CaseConsulted,
  CaseDecided,
  CaseEscalated,
  CaseExtended,
  CaseMet,
  CaseOpinion,
  CasePaused,
  CaseSurveyed,
  CaseTold,
} from './case-event.ts';
import type { CaseContext } from './case-context.ts';
import { isWritten } from './check.ts';

type Kept = Partial<CaseContext>;

/** 中止. The end that was announced is no end: it ends when somebody resumes. */
export function keepPause({ facts }: CaseContext, { on, reason, notifiedOn }: CasePaused): Kept {
  const pause = { reason, from: on, ...(notifiedOn && { notifiedOn }) };
  return { on, facts: { ...facts, pauses: [...(facts.pauses ?? []), pause] } };
}

/** 恢复. */
export function keepResumption({ facts }: CaseContext, { on }: { readonly on: IsoDate }): Kept {
  return { on, facts: { ...facts, pauses: facts.pauses!.map((one) => (one.to ? one : { ...one, to: on })) } };
}

/** 延期. */
export function keepExtension({ facts }: CaseContext, { on, amount, approver, reason }: CaseExtended): Kept {
  const extension = { approvedOn: on, amount, approver, reason };
  return { on, facts: { ...facts, extensions: [...(facts.extensions ?? []), extension] } };
}

/** 上报: the local part ends here, and the superior's time is not the hall's. */
export function keepEscalation({ facts }: CaseContext, { on, to }: CaseEscalated): Kept {
  return { on, forwarded: { to, on }, facts: { ...facts, decidedOn: on } };
}

/** 上级答复. */
export function keepAnswer(_: CaseContext, { on, outcome }: CaseAnswered): Kept {
  return { on, answered: { outcome, on } };
}

/** 告知上级答复. */
export function keepTelling({ answered }: CaseContext, { on }: CaseTold): Kept {
  return { on, answered: { ...answered!, toldOn: on } };
}

/** 征求会办意见. */
export function keepConsultation({ opinions }: CaseContext, { on, departments, by }: CaseConsulted): Kept {
  return { on, opinions: [...opinions, ...departments.map((department) => ({ department, askedOn: on, by }))] };
}

/** 会办意见: an answer that is none counts as the rules say (TYPE-12). */
export function keepOpinion({ opinions, rules }: CaseContext, event: CaseOpinion): Kept {
  const { on, department, answer, reason } = event;
  const isValid = OPINION_ANSWERS.includes(answer) && (answer !== 'disagree' || isWritten(reason));
  const deemed = !isValid && rules.joint.invalidAnswer === 'agree';
  const given = {
    answer: deemed ? ('agree' as const) : answer,
    answeredOn: on,
    ...(reason !== undefined && { reason }),
    ...(deemed && { deemed }),
  };
  return { on, opinions: opinions.map((one) => (one.department === department ? { ...one, ...given } : one)) };
}

/** 联审会: who stayed away agrees, or is late, as the rules say. */
export function keepMeeting({ opinions, rules }: CaseContext, { on, present }: CaseMet): Kept {
  return {
    on,
    opinions: opinions.map((one) =>
      one.answer === undefined && !present.includes(one.department) ? silent(one, rules.joint.absence, on) : one,
    ),
  };
}

/** 逾期未答复: silence agrees, or is shown with a red card (TYPE-11). */
export function keepSilence({ opinions, rules }: CaseContext, { on }: { readonly on: IsoDate }): Kept {
  return { on, opinions: opinions.map((one) => (isSilent(one, on) ? silent(one, rules.joint.silence, on) : one)) };
}

/** Whether a department has let its day pass, and nothing was made of it yet. */
export function isSilent({ answer, overdue, by }: DepartmentOpinion, on: IsoDate): boolean {
  return answer === undefined && !overdue && by < on;
}

function silent(opinion: DepartmentOpinion, rule: JointRules['silence'], on: IsoDate): DepartmentOpinion {
  return rule === 'agree'
    ? { ...opinion, answer: 'agree', answeredOn: on, deemed: true }
    : { ...opinion, overdue: true };
}

/** 决定. Where the superior decided, the hall's own limit ended when it forwarded the case. */
export function keepDecision({ facts, answerable }: CaseContext, event: CaseDecided): Kept {
  const { on, outcome, reason, basis, remedies, signatory } = event;
  const no = {
    ...(reason !== undefined && { reason }),
    ...(basis !== undefined && { basis }),
    ...(remedies && { remedies }),
  };
  return {
    on,
    outcome,
    ...(Object.keys(no).length > 0 && { no }),
    answerable: signatory === undefined ? answerable : { staff: signatory, since: on, because: 'signed' },
    facts: { ...facts, decidedOn: facts.decidedOn ?? on },
  };
}

/** 现场勘察. */
export function keepSurvey(_: CaseContext, { on, finding }: CaseSurveyed): Kept {
  return { on, surveyed: finding };
}
