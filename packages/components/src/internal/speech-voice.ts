import type { Voice } from './voice.ts';

/** How long a browser may take to find its voices: the list is empty at first. */
const LOADING = 1500;

/** How {@link speechVoice} speaks. 语音合成设置. */
export interface SpeechVoiceOptions {
  /** @default 0.9, a little slower than talk */
  readonly rate?: number;
  /** Also voices that send the text to a server somewhere. They fall silent where that server cannot be reached. */
  readonly remote?: boolean;
}

/**
 * Returns the voice of the browser itself.
 *
 * 语音合成. Only voices that are on the device, unless told otherwise. A browser without one for the language says nothing
 * at all, so this one fails then, and the next voice is asked.
 */
export function speechVoice({ rate = 0.9, remote = false }: SpeechVoiceOptions = {}): Voice {
  return {
    async say({ lang, text }, { signal }) {
      const voice = (await voicesOf()).find((one) => (remote || one.localService) && speaks(one, lang));
      if (!voice) throw new Error(`There is no voice for ${lang}.`);
      if (signal.aborted) throw new Error('interrupted');
      const speech = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate });
      await new Promise<void>((resolve, reject) => {
        speech.addEventListener('end', () => resolve());
        speech.addEventListener('error', ({ error }) => reject(new Error(error)));
        signal.addEventListener('abort', () => {
          speechSynthesis.cancel();
          reject(new Error('interrupted'));
        });
        speechSynthesis.speak(speech);
      });
    },
  };
}

async function voicesOf(): Promise<readonly SpeechSynthesisVoice[]> {
  if (typeof speechSynthesis !== 'object') return [];
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', done);
      resolve(speechSynthesis.getVoices());
    };
    const timer = setTimeout(done, LOADING);
    speechSynthesis.addEventListener('voiceschanged', done);
  });
}

/** `zh-CN` is spoken by zh-CN and by zh_CN, `zh` by either; Linux says cmn for Mandarin. Cantonese is not Mandarin. */
function speaks({ lang }: SpeechSynthesisVoice, wanted: string): boolean {
  const [own, asked] = [lang, wanted].map((tag) =>
    tag
      .replace('_', '-')
      .toLowerCase()
      .replace(/^(zh-)?cmn\b/, 'zh-cn'),
  );
  return own === asked || own!.startsWith(`${asked}-`) || (!asked!.startsWith('zh') && own === asked!.split('-')[0]);
}
