import { RATING_TAGS_ENGLISH, type RatingLevel } from '@banshi/core';
import type { RatingDetailStrings } from './rating-detail.strings.ts';

/** What `<banshi-rating>` says by itself: the question and its answers. 提问部分的文字. */
export interface RatingQuestionStrings {
  /** Asks about the matter, where it is known. */
  readonly question: (matter?: string) => string;
  readonly levels: Readonly<Record<RatingLevel, string>>;
  /** A level is chosen, and what is said beside it is still on its way. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly retry: string;
  readonly close: string;
}

/** Everything `<banshi-rating>` may say. A language which lacks a line does not compile. */
export interface RatingStrings extends RatingQuestionStrings, RatingDetailStrings {}

/** 中文 of the question. The five levels as 国办发〔2019〕51号 names them. */
export const zhCN: RatingQuestionStrings = {
  question: (matter) => `您对${matter ? `“${matter}”的` : '本次'}办理是否满意？`,
  levels: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
  loading: '正在加载……',
  notLoaded: '没有加载成功，请重试。',
  retry: '重试',
  close: '关闭',
};

/** English. */
export const en: RatingStrings = {
  closed: {
    'already-rated': 'This has been rated already. Thank you.',
    'not-allowed-now': 'This has not ended yet. It can be rated when it has.',
    'rating-over': 'The time for rating is over.',
    'unknown-case': 'There is no such case. Please check the number.',
    'unknown-visit': 'The code is not right. Please check your ticket.',
  },
  errors: {
    'bad-rating-needs-detail': 'Please tick at least one reason, or write a sentence.',
    'words-too-long': 'At most 150 characters, please.',
    'invalid-contact': 'The name or the mobile number is not right. You may also send it without.',
    'too-many-requests': 'Too many attempts. Please try again later.',
    unreachable: 'The hall does not answer. Please try again later.',
    'kept-too-long': 'It was kept on this device for as long as that may be and never sent. Please send it again.',
    other: 'It did not work. Please try again later, or ask the staff.',
  },
  // As a whole from left to right, on a page from right to left too.
  question: (matter) => `\u2066How satisfied are you with ${matter ? `“${matter}”` : 'this service'}?\u2069`,
  levels: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Basically satisfied', 4: 'Satisfied', 5: 'Very satisfied' },
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Please try again.',
  retry: 'Try again',
  reasons: 'Why? (tick at least one, or write a sentence)',
  tag: (code, label) => RATING_TAGS_ENGLISH[code] ?? label,
  more: 'More',
  say: 'Write a sentence (150 characters at most)',
  left: (left) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  named: 'Leave a name and a mobile number for a call back (if you like)',
  name: 'Name',
  phone: 'Mobile number',
  faults: {
    name: 'Please write a name, 30 characters at most.',
    phone: 'Please write a mobile number of 11 digits, or a line with its area code.',
  },
  submit: 'Send',
  sending: 'Sending…',
  thanks: 'Thank you for your rating.',
  receipt: (receipt) => `Receipt: ${receipt}. With it you can look up your rating and what follows.`,
  showReceipt: 'Show the receipt',
  kept: 'There is no network. Your rating is kept on this device and sent once when there is; the receipt works on this device only.',
  waits:
    'Your rating is kept on this device and is being sent; without a network it is sent once there is one. The receipt works on this device only.',
  refused: (of, why) => `The rating that was kept on this device (${of}) was not taken. ${why}`,
  close: 'Close',
};
