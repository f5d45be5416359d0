import { afterEach, describe, expect, it, vi } from 'vitest';
import { speechVoice } from './speech-voice.ts';

/** A browser with voices of these languages, each of which says everything at once. */
function withVoices(langs: readonly string[], localService = true) {
  const spoken: string[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', class extends EventTarget {});
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => langs.map((lang) => ({ lang, localService })),
    speak: (speech: SpeechSynthesisUtterance) => {
      spoken.push(speech.lang);
      speech.dispatchEvent(new Event('end'));
    },
    cancel: () => {},
  });
  return spoken;
}

const { signal } = new AbortController();
const say = (lang: string, options = {}) =>
  speechVoice(options).say({ lang, text: '请A零幺二号到二号窗口办理' }, { signal, audio: undefined });

describe('the voice of the browser', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['zh-CN', ['en-US', 'zh-HK', 'zh-CN'], 'zh-CN'],
    ['zh-CN', ['zh_CN'], 'zh_CN'],
    ['zh-CN', ['yue', 'cmn'], 'cmn'],
    ['zh-CN', ['cmn-CN'], 'cmn-CN'],
    ['zh', ['zh-TW', 'zh-CN'], 'zh-TW'],
    ['en', ['zh-CN', 'en-GB'], 'en-GB'],
    ['ug-CN', ['ug'], 'ug'],
  ])('speaks %s where there are %j with %s', async (asked, voices, used) => {
    const spoken = withVoices(voices);
    await say(asked);
    expect(spoken).toEqual([used]);
  });

  it.each([
    ['zh-CN', ['zh-HK', 'yue', 'zh-TW', 'en-US']],
    ['ug', ['zh-CN', 'en-US']],
  ])('fails for %s where there are only %j', async (asked, voices) => {
    withVoices(voices);
    await expect(say(asked)).rejects.toThrow();
  });

  it('says nothing that was broken off while the browser looked for its voices', async () => {
    const spoken = withVoices(['zh-CN']);
    const turn = new AbortController();
    const said = speechVoice().say({ lang: 'zh-CN', text: '请' }, { signal: turn.signal, audio: undefined });
    turn.abort();
    await expect(said).rejects.toThrow('interrupted');
    expect(spoken).toEqual([]);
  });

  it('leaves out a voice that sends the text elsewhere, unless it may', async () => {
    const spoken = withVoices(['zh-CN'], false);
    await expect(say('zh-CN')).rejects.toThrow();
    await say('zh-CN', { remote: true });
    expect(spoken).toEqual(['zh-CN']);
  });
});
