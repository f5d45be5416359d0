import type { CaseType } from '../model/matter.ts';

/**
 * Returns the project type of the national item list for a case type, or nothing where the list has none.
 *
 * 国家事项目录 project_type: 1 即办件, 2 承诺件. 联办件、补办件 and what goes to a superior are promised cases there; 退办件 is a
 * result, not a type. Some exchange platforms have the digits the other way round: what a message means is its dialect's to
 * say, never this function's.
 *
 * @example
 * nationalProjectType('immediate') // => 1
 * nationalProjectType('joint') // => 2
 * nationalProjectType('returned') // => undefined
 */
export function nationalProjectType(caseType: CaseType): 1 | 2 | undefined {
  if (caseType === 'returned') return undefined;
  return caseType === 'immediate' ? 1 : 2;
}

/** What a local dictionary calls a kind of case, in its own words and, where there is one, in ours. 地方办件类型. */
export interface LocalCaseType {
  /** 名称. */
  readonly name: string;
  /** Absent where the five types have no such kind. */
  readonly caseType?: CaseType;
  /** 上报. */
  readonly escalated?: true;
}

/**
 * The codes of local dictionaries: the same digit means different things in different places.
 *
 * 地方办件类型代码. 福建（平潭）: `ServiceItemType`; 安徽: the dictionary of its service platform.
 */
export const LOCAL_CASE_TYPES = {
  fujian: {
    1: { name: '即办件', caseType: 'immediate' },
    2: { name: '普通件', caseType: 'promised' },
    3: { name: '特殊件', caseType: 'promised' },
    4: { name: '联办件', caseType: 'joint' },
    5: { name: '承诺上报件', caseType: 'promised', escalated: true },
  },
  anhui: {
    1: { name: '即办件', caseType: 'immediate' },
    2: { name: '承诺件', caseType: 'promised' },
    3: { name: '联办件', caseType: 'joint' },
    4: { name: '上报件', caseType: 'promised', escalated: true },
  },
} as const satisfies Record<string, Readonly<Record<number, LocalCaseType>>>;

/** A place whose dictionary of case types was read. */
export type LocalDictionary = keyof typeof LOCAL_CASE_TYPES;

/**
 * Returns what a code means in one place's dictionary, or nothing where the dictionary has no such code.
 *
 * 地方办件类型换算. There is no reading without the source: 3 is 特殊件 in Fujian and 联办件 in Anhui.
 *
 * @example
 * localCaseType('fujian', 3)?.name // => '特殊件'
 * localCaseType('anhui', 3)?.name // => '联办件'
 * localCaseType('anhui', 9) // => undefined
 */
export function localCaseType(dictionary: LocalDictionary, code: number): LocalCaseType | undefined {
  const codes: Readonly<Record<number, LocalCaseType>> = LOCAL_CASE_TYPES[dictionary];
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
