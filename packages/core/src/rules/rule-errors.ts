import { BanshiError } from '../errors/banshi-error.ts';

/**
 * What can be wrong with a rule set.
 *
 * 规则集问题.
 */
export const RULE_SET_FAULTS = [
  'promise-exceeds-statutory', // 承诺长于法定
  'invalid-amount', // 数量不成立
  'invalid-share', // 比例不在 0 与 1 之间
  'source-missing', // 没有出处
] as const;

/** One of {@link RULE_SET_FAULTS}. 规则集问题. */
export type RuleSetFault = (typeof RULE_SET_FAULTS)[number];

/** A rule set, or the limits of a matter, that cannot be. 规则集错误. */
export class RuleSetError extends BanshiError {
  override readonly name = 'RuleSetError';
  override readonly code: RuleSetFault;
  /** The parameter: `promised.ordinary`. */
  readonly path: string;
  constructor(code: RuleSetFault, path: string) {
    super(code, `The rule set is wrong at ${path}: ${code}.`);
    this.code = code;
    this.path = path;
  }
}

/**
 * Why an extension, a pause or a notice is refused.
 *
 * 不予准许的原因.
 */
export const LIMIT_REFUSALS = [
  'extension-after-expiry', // 期满后延期
  'extension-limit', // 超过延期次数
  'extension-too-long', // 超过延期上限
  'approver-required', // 批准人不符
  'reason-required', // 须告知理由
  'reason-not-excludable', // 不属于不计入期限的情形
  'pause-ends-before-it-begins', // 结束早于开始
  'already-decided', // 已作出决定
  'supplement-notice-already-issued', // 已一次性告知
] as const;

/** One of {@link LIMIT_REFUSALS}. 不予准许的原因. */
export type LimitRefusal = (typeof LIMIT_REFUSALS)[number];

/** A limit that cannot be explained. 期限无法说明. */
export class RefusedLimitError extends BanshiError {
  override readonly name = 'RefusedLimitError';
  constructor(code: 'not-accepted' | 'no-such-limit') {
    super(code, `Nothing to explain: ${code}.`);
  }
}
