import { complaintEn, type ComplaintWords, complaintZhCN } from '../internal/complaint.strings.ts';
import { letterEn, type LetterStrings, letterZhCN } from '../internal/letter.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-complaint-form>` may say. A language which lacks a line does not compile. */
export interface ComplaintFormStrings extends LetterStrings, ComplaintWords {
  readonly heading: string;
  readonly about: string;
  readonly lacksConduct: string;
  readonly what: string;
  readonly where: string;
  readonly window: string;
  readonly happenedOn: string;
  readonly caseNumber: string;
  readonly submit: string;
  readonly thanks: string;
  readonly due: (day: string) => string;
  readonly answer: string;
  readonly upheld: string;
  readonly notUpheld: string;
  readonly askReview: string;
  readonly whyReview: string;
  readonly reviewAsked: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<ComplaintFormStrings>(() => ({
  ...letterZhCN,
  ...complaintZhCN,
  heading: '投诉',
  about: '投诉什么行为？',
  lacksConduct: '请选择投诉的行为。',
  what: '发生了什么？',
  where: '时间、窗口、办件编号（知道就填）',
  window: '窗口',
  happenedOn: '发生日期',
  caseNumber: '办件编号',
  submit: '提交投诉',
  thanks: '投诉已收到。',
  due: (day) => `期限：${day}`,
  answer: '答复',
  upheld: '属实',
  notUpheld: '不属实',
  askReview: '申请复查（一次）',
  whyReview: '为什么申请复查？',
  reviewAsked: '已申请复查，由另一位工作人员办理。',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<ComplaintFormStrings>(() => ({
  ...letterEn,
  ...complaintEn,
  heading: 'Complaint',
  about: 'What do you complain of?',
  lacksConduct: 'Please choose what you complain of.',
  what: 'What happened?',
  where: 'When, which window, which case (if you know)',
  window: 'Window',
  happenedOn: 'Day',
  caseNumber: 'Case number',
  submit: 'Send the complaint',
  thanks: 'The complaint is received.',
  due: (day) => `Limit: ${day}`,
  answer: 'Answer',
  upheld: 'true',
  notUpheld: 'not true',
  askReview: 'Ask for a review (once)',
  whyReview: 'Why a review?',
  reviewAsked: 'A review is asked for. Somebody else will look into it.',
}));
