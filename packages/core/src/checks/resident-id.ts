import { isIsoDate } from '../model/iso-date.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * What can be wrong with an identity number.
 *
 * 证件号码问题: 位数, 字符, 出生日期, 校验码.
 */
export const RESIDENT_ID_PROBLEMS = ['length', 'character', 'date', 'checksum'] as const;

/** One of {@link RESIDENT_ID_PROBLEMS}. 证件号码问题. */
export type ResidentIdProblem = (typeof RESIDENT_ID_PROBLEMS)[number];

/**
 * Returns what is wrong with a resident identity number, or nothing.
 *
 * 公民身份号码 (GB 11643-1999). A small `x` passes; store {@link normalizeResidentId}. It proves the form only:
 * not that the number was ever issued, nor to whom.
 *
 * @example
 * residentIdProblem('11010519491231002X') // => undefined
 * residentIdProblem('440524188001010013') // => 'checksum'
 * residentIdProblem('110101209913010022') // => 'date'
 * residentIdProblem('1101051949') // => 'length'
 */
export function residentIdProblem(text: string): ResidentIdProblem | undefined {
  const id = normalizeResidentId(text);
  if (id.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(id)) return 'character';
  if (!isIsoDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`)) return 'date';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return id[17] === CHECK_CHARACTERS[sum % 11] ? undefined : 'checksum';
}

/**
 * Whether `text` is a well-formed resident identity number.
 *
 * 公民身份号码校验.
 *
 * @example
 * isResidentId('11010519491231002x') // => true
 * isResidentId('110105194912310021') // => false
 */
export function isResidentId(text: string): boolean {
  return residentIdProblem(text) === undefined;
}

/**
 * Returns the number as it is stored: no spaces, full-width digits made plain, a capital X.
 *
 * 证件号码规范化.
 *
 * @example
 * normalizeResidentId(' 110105 19491231 002x ') // => '11010519491231002X'
 */
export function normalizeResidentId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
