import type { Outcome } from '../dialects/engine/index.ts';
import type { Notice } from './fact.ts';

/** What a platform said to a letter. 平台答复. */
export interface Answer {
  readonly outcome: Outcome;
  /** Its code, without its sentence: a sentence may name a person. 返回码. */
  readonly code?: string;
}

/**
 * What a platform knows of a letter: it has it, it has not, it did not say; or it cannot be asked.
 *
 * 核对结果. "Absent" lets the letter be sent again, so a channel says it only where the platform said it.
 */
export type Finding = 'there' | 'absent' | 'silent' | 'unaskable';

/** The way to one platform. 报送通道. */
export interface Channel {
  /** Names its letters in the log: `zj-atg`. Never changed afterwards, or all would be sent again. */
  readonly name: string;
  /** The kinds of facts it carries, and by which route: `{ 'case.accept': 'case.receive' }`. */
  readonly routes: Readonly<Record<string, string>>;
  /**
   * Whether the platform is told of this at all; of everything, where it is absent. What is not told is closed without a call.
   *
   * 报送范围. The same for the same notice, however late.
   */
  concerns?(notice: Notice): boolean;
  /**
   * Sends once. What cannot have arrived is `retry`, what may have is `unknown`.
   *
   * 发送. It rejects only when the letter could not be made; then nothing was sent.
   */
  send(notice: Notice, signal: AbortSignal): Promise<Answer>;
  /** Asks whether it arrived. 核对. */
  find(notice: Notice, signal: AbortSignal): Promise<Finding>;
}
