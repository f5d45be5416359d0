/** What the form of a step is sent by: whether one is under way, what is wrong with the last, and what sends it. 提交. */
export interface Sending {
  readonly busy: boolean;
  readonly problem: unknown;
  readonly submit: (event: Event) => void;
}
