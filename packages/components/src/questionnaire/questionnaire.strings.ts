import type { QuestionnaireItem, RatingLevel } from '@banshi/core';
import { letterEn, type LetterStrings, letterZhCN } from '../internal/letter.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-questionnaire>` may say. A language which lacks a line does not compile. */
export interface QuestionnaireStrings extends LetterStrings {
  readonly item: (item: Pick<QuestionnaireItem, 'label' | 'en'>) => string;
  readonly title: (sheet: { readonly name: string; readonly en: string }) => string;
  readonly window: (window: string) => string;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly more: string;
  readonly submit: string;
  readonly print: string;
  readonly thanks: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<QuestionnaireStrings>(() => ({
  ...letterZhCN,
  item: ({ label }) => label,
  title: ({ name }) => name,
  window: (window) => `${window} 号窗口`,
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  more: '意见建议（可不填）',
  submit: '提交测评',
  print: '打印空白表',
  thanks: '感谢您的测评。',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<QuestionnaireStrings>(() => ({
  ...letterEn,
  item: (item) => item.en,
  title: (sheet) => sheet.en,
  window: (window) => `Window ${window}`,
  levels: {
    1: 'Very dissatisfied',
    2: 'Dissatisfied',
    3: 'Basically satisfied',
    4: 'Satisfied',
    5: 'Very satisfied',
  },
  more: 'Anything else (if you like)',
  submit: 'Send',
  print: 'Print it empty',
  thanks: 'Thank you.',
}));
