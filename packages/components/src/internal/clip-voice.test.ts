import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clipVoice } from './clip-voice.ts';

/** Silence of so many samples, 8,000 a second, as a file. */
function aClip(samples = 400): string {
  const view = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 44; at < view.byteLength; at++) view.setUint8(at, 128);
  return URL.createObjectURL(new Blob([view.buffer], { type: 'audio/wav' }));
}

const sentence = { lang: 'zh-CN', text: '请一二号' };
const clipsOf = (...pieces: string[]) => ({ 'zh-CN': Object.fromEntries(pieces.map((piece) => [piece, aClip()])) });

describe('a voice of clips', () => {
  let audio: AudioContext;
  beforeEach(async () => {
    audio = new AudioContext();
    await userEvent.click(document.body);
    await audio.resume();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await audio.close();
  });
  const options = () => ({ audio, signal: new AbortController().signal });

  it('plays the pieces without a gap, and fetches each once', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const starts: number[] = [];
    const make = audio.createBufferSource.bind(audio);
    vi.spyOn(audio, 'createBufferSource').mockImplementation(() => {
      const source = make();
      const start = source.start.bind(source);
      source.start = (at = 0) => (starts.push(at), start(at));
      return source;
    });
    const voice = clipVoice(clipsOf('请', '一', '二', '号', '二号'));
    await voice.say(sentence, options());
    await voice.say(sentence, options());
    expect(fetched).toHaveBeenCalledTimes(3);
    const [first, second, third] = starts;
    expect([second! - first!, third! - second!].map((gap) => gap.toFixed(3))).toEqual(['0.050', '0.050']);
  });

  it('ends the pieces in the order of the sentence, however long each is, and then itself', async () => {
    const ended: (number | string)[] = [];
    const make = audio.createBufferSource.bind(audio);
    vi.spyOn(audio, 'createBufferSource').mockImplementation(() => {
      const source = make();
      source.addEventListener('ended', () => ended.push(Math.round(source.buffer!.duration * 1000)));
      return source;
    });
    const clips = { 请: aClip(1600), 一: aClip(200), 二: aClip(800), 号: aClip(400) };
    await clipVoice({ 'zh-CN': clips }).say(sentence, options());
    ended.push('said');
    expect(ended).toEqual([200, 25, 100, 50, 'said']);
  });

  it.each([
    ['a piece is missing', clipsOf('请', '一', '二'), sentence],
    ['there are none for the language', clipsOf('请', '一', '二', '号'), { ...sentence, lang: 'ug' }],
    ['a file is not there', { 'zh-CN': { 请一二号: 'data:text/plain,nothing' } }, sentence],
  ])('fails whole where %s', async (_what, clips, said) => {
    await expect(clipVoice(clips).say(said, options())).rejects.toThrow();
  });

  it('fails where there is no sound, and stops when it is broken off', async () => {
    const voice = clipVoice(clipsOf('请', '一', '二', '号'));
    await expect(voice.say(sentence, { ...options(), audio: undefined })).rejects.toThrow();
    const abort = new AbortController();
    const saying = voice.say(sentence, { audio, signal: abort.signal });
    abort.abort();
    await expect(saying).rejects.toThrow();
  });
});
