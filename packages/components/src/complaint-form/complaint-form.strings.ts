import type { ComplaintStage, ConductType } from '@banshi/core';
import { letterEn, type LetterStrings, letterZhCN } from '../internal/letter.strings.ts';

/** Everything `<banshi-complaint-form>` may say. A language which lacks a line does not compile. */
export interface ComplaintFormStrings extends LetterStrings {
  readonly heading: string;
  readonly about: string;
  readonly conducts: Readonly<Record<ConductType, string>>;
  readonly lacksConduct: string;
  readonly what: string;
  readonly where: string;
  readonly window: string;
  readonly happenedOn: string;
  readonly caseNumber: string;
  readonly submit: string;
  readonly thanks: string;
  readonly stages: Readonly<Record<ComplaintStage, string>>;
  readonly due: (day: string) => string;
  readonly answer: string;
  readonly upheld: string;
  readonly notUpheld: string;
  readonly askReview: string;
  readonly whyReview: string;
  readonly reviewAsked: string;
}

/** 中文. */
export const zhCN: ComplaintFormStrings = {
  ...letterZhCN,
  heading: '投诉',
  about: '投诉什么行为？',
  conducts: {
    rudeness: '态度生硬、冷硬横推',
    absence: '脱岗离岗、迟到早退',
    delay: '拖延、超时办理',
    buckPassing: '推诿扯皮',
    extraDemands: '指南之外加材料、加条件，或未一次告知',
    illegalFees: '乱收费、搭车收费',
    bribery: '吃拿卡要',
    forcedRating: '强迫、诱导或代替评价',
    retaliation: '对投诉或差评打击报复',
    disclosure: '泄露个人信息',
    other: '其他',
  },
  lacksConduct: '请选择投诉的行为。',
  what: '发生了什么？',
  where: '时间、窗口、办件编号（知道就填）',
  window: '窗口',
  happenedOn: '发生日期',
  caseNumber: '办件编号',
  submit: '提交投诉',
  thanks: '投诉已收到。',
  stages: {
    received: '待受理',
    investigating: '调查中',
    found: '已查明，待答复',
    answered: '已答复',
    reviewing: '复查中',
    closed: '已办结',
    declined: '不予受理',
  },
  due: (day) => `期限：${day}`,
  answer: '答复',
  upheld: '属实',
  notUpheld: '不属实',
  askReview: '申请复查（一次）',
  whyReview: '为什么申请复查？',
  reviewAsked: '已申请复查，由另一位工作人员办理。',
};

/** English. */
export const en: ComplaintFormStrings = {
  ...letterEn,
  heading: 'Complaint',
  about: 'What do you complain of?',
  conducts: {
    rudeness: 'Rudeness',
    absence: 'Nobody at the window',
    delay: 'Delay beyond the limit',
    buckPassing: 'Sent from one to another',
    extraDemands: 'Papers or conditions beyond the guide, or not told at once',
    illegalFees: 'Fees without ground',
    bribery: 'Asking for favours',
    forcedRating: 'A forced, coaxed or false rating',
    retaliation: 'Revenge for a complaint or rating',
    disclosure: 'Personal data given away',
    other: 'Something else',
  },
  lacksConduct: 'Please choose what you complain of.',
  what: 'What happened?',
  where: 'When, which window, which case (if you know)',
  window: 'Window',
  happenedOn: 'Day',
  caseNumber: 'Case number',
  submit: 'Send the complaint',
  thanks: 'The complaint is received.',
  stages: {
    received: 'to be taken up',
    investigating: 'being looked into',
    found: 'found, to be answered',
    answered: 'answered',
    reviewing: 'under review',
    closed: 'closed',
    declined: 'not taken up',
  },
  due: (day) => `Limit: ${day}`,
  answer: 'Answer',
  upheld: 'true',
  notUpheld: 'not true',
  askReview: 'Ask for a review (once)',
  whyReview: 'Why a review?',
  reviewAsked: 'A review is asked for. Somebody else will look into it.',
};
