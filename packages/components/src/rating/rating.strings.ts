import type { RatingLevel } from '@banshi/core';
import {
  type CaseErrors,
  caseErrorsEn,
  caseErrorsZhCN,
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
  type OpinionErrors,
  opinionErrorsEn,
  opinionErrorsZhCN,
} from '../internal/error.strings.ts';

/** Everything `<banshi-rating>` may say. A language which lacks a line does not compile. */
export interface RatingStrings {
  readonly errors: CommonErrors;
  readonly caseErrors: CaseErrors;
  readonly opinionErrors: OpinionErrors;
  readonly question: string;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly words: string;
  readonly submit: string;
  readonly sending: string;
  readonly thanks: string;
  readonly receipt: (receipt: string) => string;
}

/** 中文. The five levels as 国办发〔2019〕51号 names them. */
export const zhCN: RatingStrings = {
  errors: commonErrorsZhCN,
  caseErrors: caseErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  question: '您对本次办理是否满意？',
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  words: '说说原因（150 字以内；不满意时请写明）',
  submit: '提交评价',
  sending: '正在提交……',
  thanks: '感谢您的评价。',
  receipt: (receipt) => `回执号：${receipt}`,
};

/** English. */
export const en: RatingStrings = {
  errors: commonErrorsEn,
  caseErrors: caseErrorsEn,
  opinionErrors: opinionErrorsEn,
  question: 'How satisfied are you with this service?',
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  words: 'Tell us why (150 characters at most; please do when you are not satisfied)',
  submit: 'Send',
  sending: 'Sending…',
  thanks: 'Thank you for your rating.',
  receipt: (receipt) => `Receipt: ${receipt}`,
};
