/**
 * The kinds of government service matter, with their national codes.
 *
 * 事项类型 (全国一体化政务服务平台事项编码: 01 … 10, 20).
 */
export const ITEM_TYPES = [
  'licence', // 01 行政许可
  'penalty', // 02 行政处罚
  'coercion', // 03 行政强制
  'levy', // 04 行政征收
  'payment', // 05 行政给付
  'inspection', // 06 行政检查
  'confirmation', // 07 行政确认
  'reward', // 08 行政奖励
  'adjudication', // 09 行政裁决
  'otherPower', // 10 其他行政权力
  'publicService', // 20 公共服务
] as const;

/** One of {@link ITEM_TYPES}. 事项类型. */
export type ItemType = (typeof ITEM_TYPES)[number];

/** The levels of government that exercise a matter. 行使层级 (1 国家级 … 6 村级). */
export const EXERCISE_LEVELS = ['national', 'province', 'city', 'county', 'township', 'village'] as const;

/** One of {@link EXERCISE_LEVELS}. 行使层级. */
export type ExerciseLevel = (typeof EXERCISE_LEVELS)[number];

/**
 * The five case types, by which a hall manages its cases.
 *
 * 五件管理: 即办件 承诺件 联办件 补办件 退办件. Local rules, not national ones: the national item list knows the
 * first two only.
 */
export const CASE_TYPES = ['immediate', 'promised', 'joint', 'supplement', 'returned'] as const;

/** One of {@link CASE_TYPES}. 办件类型. */
export type CaseType = (typeof CASE_TYPES)[number];

/** A thing that can be applied for. 政务服务事项. */
export interface Matter {
  /** 事项名称. */
  readonly name: string;
  /** 主项名称. The matter that this one is a handling item of. */
  readonly parent?: string;
  /** 事项类型. */
  readonly itemType?: ItemType;
  /** 办件类型. The case types that the source names for it, in its order. */
  readonly caseTypes?: readonly CaseType[];
  /** 基本编码. The catalogue code, 12 characters in the national list. */
  readonly basicCode?: string;
  /** 实施编码. The implementation code, 31 characters in the national list; local pages use others. */
  readonly implementationCode?: string;
  /** 行使层级. */
  readonly level?: ExerciseLevel;
  /** 数量限制, in the source's words. */
  readonly quota?: string;
  /** 所属领域. The window or sector under which a hall lists it. */
  readonly sector?: string;
}
