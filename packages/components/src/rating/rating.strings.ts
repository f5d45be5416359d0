import { RATING_TAGS_ENGLISH, type RatingLevel } from '@banshi/core';

/** The ways in which giving a rating may fail, and a sentence for the rest. 评价的出错说法. */
export type RatingProblem =
  | 'invalid-level'
  | 'bad-rating-needs-detail'
  | 'words-too-long'
  | 'invalid-contact'
  | 'already-rated'
  | 'not-allowed-now'
  | 'rating-over'
  | 'unknown-case'
  | 'unknown-visit'
  | 'too-many-requests'
  | 'unreachable'
  | 'other';

/** Everything `<banshi-rating>` may say. A language which lacks a line does not compile. */
export interface RatingStrings {
  /** Of its own, and only those a rating can meet: this element is weighed to the byte. */
  readonly errors: Readonly<Record<RatingProblem, string>>;
  /** Asks about the matter, where it is known. */
  readonly question: (matter?: string) => string;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  /** The same at every level, so that no level makes the page longer. */
  readonly reasons: string;
  /** A tag in this language, by its code and its Chinese. */
  readonly tag: (code: string, label: string) => string;
  readonly more: string;
  readonly say: string;
  readonly named: string;
  readonly name: string;
  readonly phone: string;
  readonly submit: string;
  readonly sending: string;
  readonly thanks: string;
  readonly receipt: (receipt: string) => string;
  readonly kept: string;
  readonly close: string;
}

/** 中文. The five levels as 国办发〔2019〕51号 names them. */
export const zhCN: RatingStrings = {
  errors: {
    'invalid-level': '请选择一个评价等级。',
    'bad-rating-needs-detail': '请至少选一项，或写一句话。',
    'words-too-long': '最多 150 字，请删减。',
    'invalid-contact': '姓名或手机号不正确，请核对（可不填）。',
    'already-rated': '这次办理已经评价过了，感谢您。',
    'not-allowed-now': '办理还没有结束，结束后可以评价。',
    'rating-over': '已过评价期限。',
    'unknown-case': '没有找到这个办件，请核对办件编号。',
    'unknown-visit': '评价码不正确，请核对排队号小票。',
    'too-many-requests': '操作太频繁，请稍后再试。',
    unreachable: '暂时连不上大厅系统，请稍后再试。',
    other: '操作没有成功，请稍后再试，或联系工作人员。',
  },
  question: (matter) => `您对${matter ? `“${matter}”的` : '本次'}办理是否满意？`,
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  reasons: '为什么？（至少选一项，或写一句话）',
  tag: (_, label) => label,
  more: '更多',
  say: '写一句话（150 字以内）',
  named: '留下姓名和手机号，便于回访（可不填）',
  name: '姓名',
  phone: '手机号',
  submit: '提交评价',
  sending: '正在提交……',
  thanks: '感谢您的评价。',
  receipt: (receipt) => `回执号：${receipt}，凭此查询评价和整改进展。`,
  kept: '现在没有网络，评价已保存在本机，联网后自动提交一次；回执号只能在本机查询。',
  close: '关闭',
};

/** English. */
export const en: RatingStrings = {
  errors: {
    'invalid-level': 'Please choose a level.',
    'bad-rating-needs-detail': 'Please tick at least one reason, or write a sentence.',
    'words-too-long': 'At most 150 characters, please.',
    'invalid-contact': 'The name or the mobile number is not right. You may also send it without.',
    'already-rated': 'This has been rated already. Thank you.',
    'not-allowed-now': 'This has not ended yet. It can be rated when it has.',
    'rating-over': 'The time for rating is over.',
    'unknown-case': 'There is no such case. Please check the number.',
    'unknown-visit': 'The code is not right. Please check your ticket.',
    'too-many-requests': 'Too many attempts. Please try again later.',
    unreachable: 'The hall does not answer. Please try again later.',
    other: 'It did not work. Please try again later, or ask the staff.',
  },
  question: (matter) => `How satisfied are you with ${matter ? `“${matter}”` : 'this service'}?`,
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  reasons: 'Why? (tick at least one, or write a sentence)',
  tag: (code, label) => RATING_TAGS_ENGLISH[code] ?? label,
  more: 'More',
  say: 'Write a sentence (150 characters at most)',
  named: 'Leave a name and a mobile number for a call back (if you like)',
  name: 'Name',
  phone: 'Mobile number',
  submit: 'Send',
  sending: 'Sending…',
  thanks: 'Thank you for your rating.',
  receipt: (receipt) => `Receipt: ${receipt}. With it you can look up your rating and what follows.`,
  kept: 'There is no network. Your rating is kept on this device and sent once when there is; the receipt works on this device only.',
  close: 'Close',
};
