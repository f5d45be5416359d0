import type { ResidentIdProblem } from '@banshi/core';

/** What is wrong with an identity number that was typed. 身份证号的问题, 中文. */
export const residentIdProblemsZhCN: Readonly<Record<ResidentIdProblem, string>> = {
  length: '身份证号应为 18 位，请核对。',
  character: '身份证号只能是数字，最后一位可以是 X。',
  date: '身份证号中的出生日期不正确，请核对。',
  checksum: '身份证号有误，请逐位核对。',
};

/** What is wrong with an identity number that was typed. 身份证号的问题, English. */
export const residentIdProblemsEn: Readonly<Record<ResidentIdProblem, string>> = {
  length: 'An identity number has 18 characters. Please check it.',
  character: 'An identity number has digits only; the last may be an X.',
  date: 'The date of birth in the number does not exist. Please check it.',
  checksum: 'The number is mistyped somewhere. Please check every digit.',
};
