import { OPINION_ANSWERS } from '../../model/case-papers.ts';
import { CASE_OUTCOMES } from '../../model/case-record.ts';
import { HANDLING_SYSTEM_RULES } from '../../rules/handling-systems.ts';
import { pauseProblem } from '../../rules/pauses.ts';
import { DELIVERY_WAYS } from '../../model/case-papers.ts';
import type {
  CaseAnswered,
  CaseBilled,
  CaseConsulted,
  CaseDecided,
  CaseDelivered,
  CaseEscalated,
  CaseExtended,
  CaseHandedOver,
  CaseOpinion,
  CasePaused,
  CaseReclassified,
  CaseSurveyed,
  CaseVerified,
} from './case-event.ts';
import { type Check, isWritten } from './check.ts';
import { writtenNoProblem } from './no-checks.ts';

/** 五制决定可转为的类型. */
export const mayBecome: Check<CaseReclassified> = ({ system, caseType }, { as }) =>
  as !== caseType && HANDLING_SYSTEM_RULES[system].becomes.includes(as) ? undefined : 'type-not-allowed';

/** 依法不计入期限的事由 (行政许可法 45: a closed list). */
export const hasAPauseBasis: Check<CasePaused> = ({ rules }, { reason, on }) =>
  pauseProblem({ reason, from: on }, rules) ? 'pause-basis-required' : undefined;

/** 所需时间应当书面告知申请人 (行政许可法 45): a notice says how long; without one the pause stops nothing by most rules. */
export const saysHowLong: Check<CasePaused> = (_, { notifiedOn, until, on }) =>
  notifiedOn === undefined || (until !== undefined && until >= on) ? undefined : 'pause-time-required';

/** 收件不计时的地方，材料补齐才能决定. */
export const hasBegunItsClock: Check = ({ rules, outstanding }) =>
  outstanding && !rules.deferral.startsClock ? 'materials-outstanding' : undefined;

/** 延期以一次为限 (行政许可法 42). */
export const mayExtendAgain: Check = ({ facts, rules }) =>
  (facts.extensions?.length ?? 0) < rules.extension[facts.handling ?? 'ordinary'].times ? undefined : 'extension-limit';

/** 延期不超过上限，经负责人批准，说明理由 (行政许可法 42). */
export const extendsLawfully: Check<CaseExtended> = ({ facts, rules }, { amount, approver, reason }) => {
  const rule = rules.extension[facts.handling ?? 'ordinary'];
  if (!(Number.isSafeInteger(amount) && amount > 0 && amount <= rule.most)) return 'extension-too-long';
  if (approver !== rule.approver) return 'approver-required';
  return isWritten(reason) ? undefined : 'reason-required';
};

/** 两名以上工作人员 (行政许可法 34). */
export const isSurveyedByTwo: Check<CaseSurveyed> = (_, { surveyors, finding }) => {
  if (!Array.isArray(surveyors) || new Set(surveyors.filter(isWritten)).size < 2) return 'surveyors-required';
  return finding === 'met' || finding === 'unmet' ? undefined : 'finding-required';
};

/** 上报事项才上报. */
export const isEscalatedMatter: Check = ({ system, forwarded }) => {
  if (!HANDLING_SYSTEM_RULES[system].escalates) return 'type-not-allowed';
  return forwarded ? 'already-forwarded' : undefined;
};

/** 有上级机关. */
export const namesASuperior: Check<CaseEscalated> = (_, { to }) => (isWritten(to) ? undefined : 'superior-required');

/** 有待告知的上级答复. */
export const hasAnAnswerToTell: Check = ({ answered }) =>
  answered && !answered.toldOn ? undefined : 'nothing-to-tell';

/** 结果为准予或不予. */
export const hasAnOutcome: Check<CaseDecided | CaseAnswered> = (_, { outcome }) =>
  CASE_OUTCOMES.includes(outcome) ? undefined : 'outcome-required';

/** 征求意见有部门、有期限. */
export const asksSomebody: Check<CaseConsulted> = ({ opinions }, { departments, by, on }) => {
  if (!Array.isArray(departments) || departments.length === 0 || !departments.every(isWritten))
    return 'departments-required';
  if (new Set(departments).size < departments.length) return 'already-asked';
  if (opinions.some(({ department }) => departments.includes(department))) return 'already-asked';
  return by >= on ? undefined : 'opinion-day-required';
};

/** 只由被征求意见的部门答复一次. */
export const isAsked: Check<CaseOpinion> = ({ opinions }, { department }) => {
  const opinion = opinions.find((one) => one.department === department);
  if (!opinion) return 'not-consulted';
  return opinion.answer ? 'already-answered' : undefined;
};

/** 不同意须说明理由，答复限于三种，除非规则视其为同意 (TYPE-12). */
export const answersValidly: Check<CaseOpinion> = ({ rules }, { answer, reason }) => {
  if (rules.joint.invalidAnswer === 'agree') return undefined;
  if (!OPINION_ANSWERS.includes(answer)) return 'answer-required';
  return answer === 'disagree' && !isWritten(reason) ? 'reason-required' : undefined;
};

/** 已征求意见. */
export const waitsForOpinions: Check = ({ opinions }) =>
  opinions.some(({ answer }) => answer === undefined) ? undefined : 'not-consulted';

/** 意见齐全. */
export const hasAllOpinions: Check = ({ opinions }) => {
  if (opinions.length === 0) return 'not-consulted';
  return opinions.every(({ answer }) => answer !== undefined) ? undefined : 'opinions-outstanding';
};

/** 上级已答复. */
export const hasTheSuperiorsAnswer: Check = ({ system, answered }) =>
  HANDLING_SYSTEM_RULES[system].escalates && !answered ? 'superior-pending' : undefined;

/** 不予许可先行报备. */
export const reportsARefusal: Check<CaseDecided> = ({ rules, report }, { outcome }) =>
  outcome === 'refused' && rules.refusal.reportFirst && !report ? 'report-first' : undefined;

/** 说明理由、依据和救济途径 (行政许可法 38); a controlled matter states its reasons even where the answer is yes. */
export const decidesInWriting: Check<CaseDecided> = ({ system }, event) => {
  if (event.outcome === 'refused') return writtenNoProblem(event);
  return HANDLING_SYSTEM_RULES[system].alwaysReasons && !isWritten(event.reason) ? 'reason-required' : undefined;
};

/** The superior decides; the hall passes it on. 以上级答复为准. */
export const followsTheSuperior: Check<CaseDecided> = ({ answered }, { outcome }) =>
  answered && answered.outcome !== outcome ? 'superior-decides' : undefined;

/** 一支笔. */
export const isSigned: Check<CaseDecided> = ({ rules }, { signatory }) =>
  rules.decision.signatory === 'dutyDirector' && !isWritten(signatory) ? 'signatory-required' : undefined;

/** 收费须有依据 (行政许可法 58). */
export const chargesByLaw: Check<CaseBilled> = (_, { items }) => {
  const isOne = Array.isArray(items) && items.length > 0;
  if (!isOne || !items.every(({ name, amount }) => isWritten(name) && amount > 0)) return 'bill-required';
  return items.every(({ basis }) => isWritten(basis)) ? undefined : 'legal-basis-required';
};

/** 一次性收费. */
export const isNotBilled: Check = ({ bill }) => (bill ? 'already-billed' : undefined);

/** 有未缴的费用. */
export const isToBePaid: Check = ({ bill }) => (bill && !bill.paidOn ? undefined : 'nothing-to-pay');

/** 证照须待容缺材料补齐 (TYPE-20). */
export const hasEverything: Check = ({ outcome, outstanding }) =>
  outcome === 'granted' && outstanding ? 'materials-outstanding' : undefined;

/** 费用已缴. */
export const isPaid: Check = ({ bill }) => (bill && !bill.paidOn ? 'unpaid' : undefined);

/** 有送达方式. */
export const namesItsWay: Check<CaseDelivered> = (_, { way }) =>
  DELIVERY_WAYS.includes(way) ? undefined : 'delivery-required';

/** 有待核查的承诺. */
export const hasACommitment: Check = ({ commitment, verified }) =>
  commitment && !verified ? undefined : 'nothing-to-verify';

/** 承诺不实须有处理. */
export const answersABrokenCommitment: Check<CaseVerified> = (_, { finding, consequence }) => {
  if (finding !== 'kept' && finding !== 'broken') return 'finding-required';
  return finding === 'broken' && consequence === undefined ? 'consequence-required' : undefined;
};

/** 移交给具体的人. */
export const namesSomebody: Check<CaseHandedOver> = (_, { to, because }) =>
  isWritten(to) && (because === 'referred' || because === 'cover') ? undefined : 'officer-required';
