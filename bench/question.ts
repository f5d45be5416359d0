import type { Page } from 'playwright';

/** One thing that the bench can be asked. Every file of questions/ exports one as `question`. */
export interface Question {
  readonly title: string;
  /** Measures, and returns the answer in Markdown: what was compared, the figures, what was not compared. */
  readonly answer: (tools: Tools) => Promise<string>;
}

/** What a question may use. */
interface Tools {
  /** Opens an empty page whose clock is fine (5 µs) and whose garbage can be collected by `gc()`. */
  readonly openPage: () => Promise<Page>;
}
