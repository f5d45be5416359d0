/** Everything `<banshi-queue-board>` may say. A language which lacks a line does not compile. */
export interface QueueBoardStrings {
  readonly text: string;
}

/** 中文. */
export const zhCN: QueueBoardStrings = { text: '你好' };

/** English. */
export const en: QueueBoardStrings = { text: 'Hello' };
