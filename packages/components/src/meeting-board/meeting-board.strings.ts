import { type CommonErrors, commonErrorsEn, commonErrorsZhCN } from '../internal/error.strings.ts';
import { meetingEn, type MeetingWords, meetingZhCN } from '../internal/meeting.strings.ts';
import { wordsOf } from '../internal/words-of.ts';

/** Everything `<banshi-meeting-board>` may say. A language which lacks a line does not compile. */
export interface MeetingBoardStrings extends MeetingWords {
  readonly errors: CommonErrors;
  readonly heading: string;
  readonly none: string;
  readonly progress: (done: number, all: number) => string;
  readonly print: string;
  readonly loading: string;
  readonly retry: string;
}

/** 中文. */
export const zhCN = /* @__PURE__ */ wordsOf<MeetingBoardStrings>(() => ({
  ...meetingZhCN,
  errors: commonErrorsZhCN,
  heading: '评议会公示',
  none: '还没有公示的评议会。',
  progress: (done, all) => (all ? `整改 ${done}/${all} 项已完成` : '没有需要整改的事项'),
  print: '打印',
  loading: '正在读取……',
  retry: '重试',
}));

/** English. */
export const en = /* @__PURE__ */ wordsOf<MeetingBoardStrings>(() => ({
  ...meetingEn,
  errors: commonErrorsEn,
  heading: 'Review meetings',
  none: 'No meeting has been published yet.',
  progress: (done, all) => (all ? `${done} of ${all} done` : 'nothing to be done'),
  print: 'Print',
  loading: 'Reading…',
  retry: 'Try again',
}));
