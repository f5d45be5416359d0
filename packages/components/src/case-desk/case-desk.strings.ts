/** Everything `<banshi-case-desk>` may say. A language which lacks a line does not compile. */
export interface CaseDeskStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: CaseDeskStrings = { text: '你好' };

/** English. */
export const en: CaseDeskStrings = { text: 'Hello' };
