import { stitchClips } from '@banshi/core';
import type { Voice } from './voice.ts';

/** The address of each recorded piece: `{ '请': '/clips/qing.mp3', '号窗口': … }`. 录音片段. */
export type Clips = Readonly<Record<string, string>>;

/**
 * Returns a voice that puts recorded pieces together.
 *
 * 录音拼接. For devices without speech, which most hall screens are. A sentence of which a piece is missing is not said by
 * halves: it fails, and the next voice is asked. Pieces are fetched once, when they are first needed.
 *
 * @param clips for each language, the recorded pieces
 */
export function clipVoice(clips: Readonly<Record<string, Clips>>): Voice {
  const decoded = new Map<string, Promise<AudioBuffer>>();
  const read = (audio: AudioContext, address: string): Promise<AudioBuffer> => {
    const known = decoded.get(address);
    if (known) return known;
    const reading = fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`A clip could not be fetched: ${response.status}.`);
        return response.arrayBuffer();
      })
      .then((bytes) => audio.decodeAudioData(bytes));
    decoded.set(address, reading);
    // What failed once is asked for again the next time.
    reading.catch(() => decoded.delete(address));
    return reading;
  };
  return {
    async say({ lang, text }, { signal, audio }) {
      const recorded = clips[lang] ?? {};
      const pieces = stitchClips(text, Object.keys(recorded));
      if (!audio || !pieces || pieces.length === 0) throw new Error(`There are no clips for this sentence in ${lang}.`);
      const buffers = await Promise.all(pieces.map((piece) => read(audio, recorded[piece]!)));
      if (signal.aborted) throw new Error('interrupted');
      await play(audio, buffers, signal);
    },
  };
}

/** One after the other on the sound's own clock, so that no gap is heard between them. */
function play(audio: AudioContext, buffers: readonly AudioBuffer[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let at = audio.currentTime;
    const sources = buffers.map((buffer) => {
      const source = audio.createBufferSource();
      source.buffer = buffer;
      source.connect(audio.destination);
      source.start(at);
      at += buffer.duration;
      return source;
    });
    sources[sources.length - 1]!.addEventListener('ended', () => resolve());
    signal.addEventListener('abort', () => {
      sources.forEach((source) => source.stop());
      reject(new Error('interrupted'));
    });
  });
}
