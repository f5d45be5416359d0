/** Everything `<banshi-caller>` may say. A language which lacks a line does not compile. */
export interface CallerStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: CallerStrings = { text: '你好' };

/** English. */
export const en: CallerStrings = { text: 'Hello' };
