import { RATING_TAGS, RATING_TAGS_ENGLISH, type RatingLevel, type RectificationStage } from '@banshi/core';
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

/** Everything `<banshi-rating-check>` may say. A language which lacks a line does not compile. */
export interface RatingCheckStrings {
  readonly errors: CommonErrors;
  readonly caseErrors: CaseErrors;
  readonly opinionErrors: OpinionErrors;
  readonly label: string;
  readonly hint: string;
  readonly look: string;
  readonly lookAgain: string;
  readonly loading: string;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  readonly tag: (code: string) => string;
  readonly givenAt: (at: string) => string;
  readonly followedUp: (at: string) => string;
  readonly intact: string;
  readonly altered: string;
  readonly link: (number: number, hash: string) => string;
  readonly counts: string;
  readonly excluded: string;
  readonly rectification: string;
  readonly stages: Readonly<Record<RectificationStage, string>>;
  readonly due: (day: string) => string;
  readonly answer: string;
  readonly followUp: string;
  readonly say: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly kept: string;
  /** One more word that was kept on another day and then not taken: to which receipt it belongs, and the sentence for why. */
  readonly refused: (receipt: string, why: string) => string;
}

const labels = new Map(Object.values(RATING_TAGS).flatMap((tags) => tags.map(({ code, label }) => [code, label])));

/** 中文. */
export const zhCN: RatingCheckStrings = {
  errors: commonErrorsZhCN,
  caseErrors: caseErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  label: '评价回执号',
  hint: '评价提交后显示的回执号。',
  look: '查询评价',
  lookAgain: '再查一次',
  loading: '正在查询……',
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  tag: (code) => labels.get(code) ?? code,
  givenAt: (at) => `${at} 评价`,
  followedUp: (at) => `${at} 追评`,
  intact: '与提交时一致，未被改动。',
  altered: '与提交时不一致。请向大厅反映，并出示回执。',
  link: (number, hash) => `存证：第 ${number} 条，${hash}`,
  counts: '计入好差评统计。',
  excluded: '经复核不计入统计，仍留在台账。',
  rectification: '整改进展',
  stages: {
    received: '待核实',
    reviewing: '待复核',
    verified: '已核实',
    rectifying: '整改中',
    answered: '待回访',
    closed: '已办结',
    excluded: '已排除',
  },
  due: (day) => `整改期限 ${day}`,
  answer: '答复',
  followUp: '追加评价（一次）',
  say: '写一句话（150 字以内）',
  send: '提交追评',
  sending: '正在提交……',
  sent: '追评已提交，谢谢。',
  kept: '现在没有网络，追评已保存在本机，联网后自动提交一次。',
  refused: (receipt, why) => `之前保存在本机的追评（回执 ${receipt}）没有提交成功：${why}`,
};

/** English. */
export const en: RatingCheckStrings = {
  errors: commonErrorsEn,
  caseErrors: caseErrorsEn,
  opinionErrors: opinionErrorsEn,
  label: 'Receipt of a rating',
  hint: 'It was shown when the rating was sent.',
  look: 'Look it up',
  lookAgain: 'Try again',
  loading: 'Looking…',
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  tag: (code) => RATING_TAGS_ENGLISH[code] ?? code,
  givenAt: (at) => `rated ${at}`,
  followedUp: (at) => `second word ${at}`,
  intact: 'It is what was sent; nothing has been changed.',
  altered: 'It is not what was sent. Please tell the hall, and show the receipt.',
  link: (number, hash) => `Chain: number ${number}, ${hash}`,
  counts: 'It counts.',
  excluded: 'A review has taken it out of the figures; it stays in the ledger.',
  rectification: 'What follows from it',
  stages: {
    received: 'to be checked',
    reviewing: 'to be reviewed',
    verified: 'checked',
    rectifying: 'being put right',
    answered: 'to be called back',
    closed: 'closed',
    excluded: 'excluded',
  },
  due: (day) => `limit ${day}`,
  answer: 'Answer',
  followUp: 'Say one more word (once)',
  say: 'Write a sentence (150 characters at most)',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Your second word is sent. Thank you.',
  kept: 'There is no network. Your second word is kept on this device and sent once when there is.',
  refused: (receipt, why) => `The second word that was kept on this device (receipt ${receipt}) was not taken. ${why}`,
};
