/** Everything `<banshi-rating>` may say. A language which lacks a line does not compile. */
export interface RatingStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: RatingStrings = { text: '你好' };

/** English. */
export const en: RatingStrings = { text: 'Hello' };
