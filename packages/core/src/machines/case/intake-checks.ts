import { HANDLING_SYSTEM_RULES } from '../../rules/handling-systems.ts';
import type { DeferredPapers } from '../../model/case-papers.ts';
import type { CaseAccepted, CaseNotified, CaseSupplied } from './case-event.ts';
import type { CaseContext } from './case-context.ts';
import { type Check, isWritten } from './check.ts';

/** 只补交本办件的材料. */
export const suppliesKnownPapers: Check<CaseSupplied> = ({ materials }, { materials: supplied }) => {
  if (!Array.isArray(supplied) || supplied.length === 0) return 'materials-required';
  return supplied.every((id) => materials.some((one) => one.id === id)) ? undefined : 'unknown-material';
};

/** 材料不齐即退办的地方，不发补正通知. */
export const noticesAreGiven: Check = ({ rules }) =>
  rules.acceptance.incomplete === 'returned' ? 'returned-instead' : undefined;

/** A second notice is given for what was handed in since the first, or never. 只告知一次 (行政许可法 32, 72). */
export const mayTellAgain: Check = ({ told, fresh, rules }) =>
  told.length === 0 || (rules.acceptance.secondNotice === 'newDefectsOnly' && fresh.length > 0)
    ? undefined
    : 'already-told';

/** 一次性告知全部缺件 (行政许可法 32): the first notice names every paper that is missing. */
export const tellsEverythingOnce: Check<CaseNotified> = ({ materials, told, fresh }, { gaps, supplyBy, on }) => {
  if (!Array.isArray(gaps) || gaps.length === 0) return 'gaps-required';
  if (gaps.some(({ material }) => !materials.some(({ id }) => id === material))) return 'unknown-material';
  if (!gaps.every(({ remedy }) => isWritten(remedy))) return 'gaps-required';
  if (!(supplyBy >= on)) return 'supply-day-required';
  const named = new Set(gaps.map(({ material }) => material));
  if (told.length > 0) return [...named].every((id) => fresh.includes(id)) ? undefined : 'already-told';
  return materials.every(({ id, required, given }) => !required || given || named.has(id))
    ? undefined
    : 'gaps-not-all-told';
};

/** 五制决定可受理的类型. */
export const suitsItsSystem: Check<CaseAccepted> = ({ system }, { as }) =>
  HANDLING_SYSTEM_RULES[system].accepts.includes(as) ? undefined : 'type-not-allowed';

/** 有承办人. */
export const namesAnOfficer: Check<CaseAccepted> = (_, { officer }) =>
  isWritten(officer) ? undefined : 'officer-required';

/** 容缺只限次要材料，且规则允许 (深圳容缺 2019). */
export const defersOnlyWhatItMay: Check<CaseAccepted> = (context, { deferred, minor, on }) => {
  const { rules } = context;
  if (deferred && !rules.deferral.allowed) return 'deferral-not-allowed';
  if (minor && rules.acceptance.minorGaps !== 'acceptAndNotify') return 'deferral-not-allowed';
  for (const papers of [deferred, minor]) {
    if (!papers) continue;
    if (!(papers.supplyBy >= on)) return 'supply-day-required';
    if (!papers.materials.every((id) => context.materials.some((one) => one.id === id))) return 'unknown-material';
  }
  const followers = [...(deferred?.materials ?? []), ...(minor?.materials ?? [])];
  const isMain = context.materials.some(({ id, deferrable }) => !deferrable && followers.includes(id));
  return isMain ? 'main-material-missing' : undefined;
};

/** 告知承诺须签署. */
export const commitsInWriting: Check<CaseAccepted> = ({ materials }, { commitment, on }) => {
  if (!commitment) return undefined;
  if (!(commitment.signedOn <= on)) return 'commitment-required';
  return commitment.materials.every((id) => materials.some((one) => one.id === id)) ? undefined : 'unknown-material';
};

/** 材料齐全才受理 (行政许可法 32). */
export const isComplete: Check<CaseAccepted> = (context, event) =>
  missingFrom(context, event).length === 0 ? undefined : 'materials-incomplete';

/** Returns the papers that an acceptance would leave without any ground. 缺件. */
function missingFrom({ materials }: CaseContext, { deferred, minor, commitment }: CaseAccepted): readonly string[] {
  const excused = [deferred, minor, commitment].flatMap((papers: Pick<DeferredPapers, 'materials'> | undefined) => [
    ...(papers?.materials ?? []),
  ]);
  return materials.filter(({ id, required, given }) => required && !given && !excused.includes(id)).map(({ id }) => id);
}
