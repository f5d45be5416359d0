import { letterEn, type LetterStrings, letterZhCN } from '../internal/letter.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-suggestion-box>` may say. A language which lacks a line does not compile. */
export interface SuggestionBoxStrings extends LetterStrings {
  readonly heading: string;
  readonly yours: string;
  readonly submit: string;
  readonly thanks: string;
  readonly stages: { readonly received: string; readonly answered: string };
  readonly answer: string;
  readonly adopted: string;
  readonly notAdopted: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<SuggestionBoxStrings>(() => ({
  ...letterZhCN,
  heading: '意见箱',
  yours: '您的意见或建议',
  submit: '提交意见',
  thanks: '已收到，每一条意见都会答复。',
  stages: { received: '待答复', answered: '已答复' },
  answer: '答复',
  adopted: '已采纳',
  notAdopted: '未采纳',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<SuggestionBoxStrings>(() => ({
  ...letterEn,
  heading: 'Suggestion box',
  yours: 'Your suggestion',
  submit: 'Send',
  thanks: 'Received. Every suggestion is answered.',
  stages: { received: 'to be answered', answered: 'answered' },
  answer: 'Answer',
  adopted: 'adopted',
  notAdopted: 'not adopted',
}));
