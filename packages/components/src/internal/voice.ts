import type { Sentence } from '@banshi/core';

/** What a voice is given to speak with. */
export interface VoiceOptions {
  /** Aborted when something more urgent comes. */
  readonly signal: AbortSignal;
  /** The page's sound, already allowed to be heard. */
  readonly audio: AudioContext | undefined;
}

/**
 * Something that says a sentence aloud.
 *
 * 语音. The page gives the voices it has, the best first: `speechVoice()`, `clipVoice(…)`, or an object of its own that
 * drives the hall's loudspeakers.
 */
export interface Voice {
  /** Resolves when the sentence was said to its end; rejects where it was not. */
  say(sentence: Sentence, options: VoiceOptions): Promise<void>;
}
