/** Everything `<banshi-case-tracker>` may say. A language which lacks a line does not compile. */
export interface CaseTrackerStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: CaseTrackerStrings = { text: '你好' };

/** English. */
export const en: CaseTrackerStrings = { text: 'Hello' };
