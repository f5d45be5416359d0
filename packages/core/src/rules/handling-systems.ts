import type { HandlingSystem } from '../model/handling-system.ts';
import type { CaseType } from '../model/matter.ts';
import type { Handling } from './rule-set.ts';

/** What a handling system makes of a case. 办理制规则. */
export interface HandlingSystemRules {
  /** As what a complete filing may be accepted, the usual first. 可受理为. */
  readonly accepts: readonly Extract<CaseType, 'immediate' | 'promised' | 'joint'>[];
  /** What an accepted case may still become. 可转为. */
  readonly becomes: readonly Extract<CaseType, 'promised' | 'joint'>[];
  /** Whether it goes to a superior, who decides. 上报. */
  readonly escalates: boolean;
  /** Whether even a yes states its reasons. 明确答复. */
  readonly alwaysReasons: boolean;
  /** Which statutory limit it has. 法定期限类别. */
  readonly handling: Handling;
}

/**
 * What each of the five handling systems makes of a case.
 *
 * 五制 (盐都区潘黄镇政务服务中心, 2005). Ordinary matters are decided at once, and become promised ones only where a survey
 * or a review is found to be needed; special ones are promised; important ones go to several departments; reported ones to a
 * superior; controlled ones always end in a definite reply with reasons.
 */
export const HANDLING_SYSTEM_RULES: Readonly<Record<HandlingSystem, HandlingSystemRules>> = {
  direct: {
    accepts: ['immediate'],
    becomes: ['promised'],
    escalates: false,
    alwaysReasons: false,
    handling: 'ordinary',
  },
  committed: {
    accepts: ['promised', 'immediate'],
    becomes: ['promised', 'joint'],
    escalates: false,
    alwaysReasons: false,
    handling: 'ordinary',
  },
  joint: { accepts: ['joint'], becomes: [], escalates: false, alwaysReasons: false, handling: 'joint' },
  escalated: { accepts: ['promised'], becomes: [], escalates: true, alwaysReasons: false, handling: 'lowerReview' },
  definiteReply: {
    accepts: ['promised', 'immediate'],
    becomes: ['promised'],
    escalates: false,
    alwaysReasons: true,
    handling: 'ordinary',
  },
};
