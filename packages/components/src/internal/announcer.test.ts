import type { Announcement, AnnouncementKind } from '@banshi/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deferred, eventsOf } from '../../test/mount.ts';
import { Announcer, type AnnouncerSettings, type Awaited } from './announcer.ts';
import type { Voice } from './voice.ts';

const policy = { emergency: { times: 1 }, call: { times: 1, maxAge: 60_000 }, notice: { times: 1 } };

const anAnnouncement = (id: string, kind: AnnouncementKind = 'call'): Announcement => ({
  id,
  about: id,
  kind,
  sentences: [{ lang: 'zh-CN', text: `请${id}` }],
  at: performance.now(),
});

/** A sound that is locked until it is touched. */
class LockedAudio extends EventTarget {
  static state = 'suspended';
  currentTime = 0;
  get state(): string {
    return LockedAudio.state;
  }
  resume(): void {
    LockedAudio.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }
  close(): void {}
}

/** A sound whose tones never end, as when it is suspended in the middle of one. */
class SuspendedAudio extends EventTarget {
  state = 'running';
  currentTime = 0;
  destination = {};
  createOscillator() {
    const node = new EventTarget();
    return Object.assign(node, { frequency: {}, connect: (to: unknown) => to, start: () => {}, stop: () => {} });
  }
  createGain() {
    return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (to: unknown) => to };
  }
  resume(): void {}
  close(): void {}
}

/** A voice whose sentences end when the test says so. */
function aVoice() {
  const said: { readonly text: string; readonly signal: AbortSignal; readonly end: () => void }[] = [];
  const voice: Voice = {
    say: ({ text }, { signal }) => {
      const { promise, resolve } = deferred<void>();
      said.push({ text, signal, end: () => resolve() });
      return promise;
    },
  };
  return { voice, said };
}

function anAnnouncer(settings: Partial<AnnouncerSettings>, awaited?: Awaited) {
  const host = Object.assign(document.createElement('div'), {
    addController: () => {},
    removeController: () => {},
    requestUpdate: vi.fn<() => void>(),
    updateComplete: Promise.resolve(true),
  });
  document.body.append(host);
  const announcer = new Announcer(host, () => ({ sound: true, voices: [], policy, ...settings }), awaited);
  announcer.hostUpdated();
  return { announcer, host };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

describe('the announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('AudioContext', undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('says one after the other', async () => {
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice] });
    for (const id of ['A001', 'A002']) announcer.announce(anAnnouncement(id));
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001']);
    said[0]!.end();
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请A002']);
    expect(announcer.current?.id).toBe('A002');
    said[1]!.end();
    await soon();
    expect(announcer.current).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('breaks off for an emergency, and comes back to the call', async () => {
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice] });
    announcer.announce(anAnnouncement('A001'));
    await soon();
    announcer.announce(anAnnouncement('火警', 'emergency'));
    await soon();
    expect(said[0]!.signal.aborted).toBe(true);
    expect(announcer.current?.id).toBe('火警');
    said[1]!.end();
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请火警', '请A001']);
  });

  it('asks the next voice where one cannot, and shows what none can say as long as it takes to read', async () => {
    const mute: Voice = { say: () => Promise.reject(new Error('no voice')) };
    const { voice, said } = aVoice();
    const both = anAnnouncer({ voices: [mute, voice] });
    both.announcer.announce(anAnnouncement('A001'));
    await soon();
    expect(said).toHaveLength(1);
    const { announcer } = anAnnouncer({ voices: [mute] });
    const unheard = await eventsOf('banshi-announcement-unheard', async () => {
      announcer.announce(anAnnouncement('A002'));
      await soon();
    });
    expect(unheard.map(({ about, reason }) => [about, reason])).toEqual([['A002', 'silent']]);
    expect(announcer.state).toBe('silent');
    expect(announcer.current?.id).toBe('A002');
    await vi.advanceTimersByTimeAsync(5000);
    expect(announcer.current).toBeUndefined();
  });

  it('gives up a voice that never ends', async () => {
    const { voice, said } = aVoice();
    const second = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice, second.voice] });
    announcer.announce(anAnnouncement('A001'));
    await soon();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said[0]!.signal.aborted).toBe(true);
    expect(second.said).toHaveLength(1);
  });

  it('says nothing while it is locked, tells so, and speaks once it is touched', async () => {
    LockedAudio.state = 'suspended';
    vi.stubGlobal('AudioContext', LockedAudio);
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice] });
    expect(announcer.state).toBe('locked');
    const unheard = await eventsOf('banshi-announcement-unheard', async () => {
      announcer.announce(anAnnouncement('A001'));
      await soon();
    });
    expect(unheard.map(({ reason }) => reason)).toEqual(['locked']);
    expect(said).toEqual([]);
    expect(announcer.current?.id).toBe('A001');
    document.body.click();
    expect(announcer.state).toBe('on');
  });

  it('tells what grew too old while others were being said', async () => {
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice], policy: { ...policy, call: { times: 1, maxAge: 10_000 } } });
    const unheard = await eventsOf('banshi-announcement-unheard', async () => {
      for (const id of ['A001', 'A002']) announcer.announce(anAnnouncement(id));
      await vi.advanceTimersByTimeAsync(10_001);
      said[0]!.end();
      await soon();
    });
    expect(unheard.map(({ about, reason }) => [about, reason])).toEqual([['A002', 'too-late']]);
    expect(said).toHaveLength(1);
  });

  it('asks who is awaited when a sentence is over: calls before notices, and nobody who has come meanwhile', async () => {
    const { voice, said } = aVoice();
    const [first, second, third] = ['A001', 'A002', 'A003'].map((id) => anAnnouncement(id));
    let awaited = [first!];
    const { announcer } = anAnnouncer({ voices: [voice] }, () => awaited);
    announcer.look(performance.now());
    announcer.announce(anAnnouncement('闭馆', 'notice'));
    awaited = [first!, second!];
    announcer.look(performance.now());
    awaited = [third!];
    for (const turn of [0, 1, 2]) {
      await soon();
      said[turn]!.end();
    }
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请A003', '请闭馆']);
  });

  it('says a call again, unless the person comes while it is being said', async () => {
    const { voice, said } = aVoice();
    let awaited = ['A001', 'A002'].map((id) => anAnnouncement(id));
    const twice = { ...policy, call: { times: 2, maxAge: 60_000 } };
    const { announcer } = anAnnouncer({ voices: [voice], policy: twice }, () => awaited);
    announcer.look(performance.now());
    for (const turn of [0, 1, 2]) {
      await soon();
      if (turn === 2) awaited = [];
      said[turn]!.end();
    }
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请A002', '请A001']);
    expect(announcer.current).toBeUndefined();
  });

  it('shows no more what is taken back, and what was waiting comes at once', async () => {
    const { announcer } = anAnnouncer({ sound: false });
    const unheard = await eventsOf('banshi-announcement-unheard', () => {
      for (const id of ['A001', 'A002']) announcer.announce(anAnnouncement(id));
      announcer.drop();
      expect(announcer.current?.id).toBe('A002');
      announcer.drop();
      announcer.drop();
    });
    expect([announcer.current, vi.getTimerCount(), unheard]).toEqual([undefined, 0, []]);
  });

  it('shows no more what is taken back, and speaks a sentence that was begun to its end, but in no other language', async () => {
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice] });
    const sentences = ['请A001', 'A001, please'].map((text) => ({ lang: 'zh-CN', text }));
    const unheard = await eventsOf('banshi-announcement-unheard', async () => {
      announcer.announce({ ...anAnnouncement('A001'), sentences });
      announcer.announce(anAnnouncement('A002'));
      await soon();
      announcer.drop();
      await soon();
      expect([announcer.current, said[0]!.signal.aborted, said.length]).toEqual([undefined, false, 1]);
      said[0]!.end();
      await soon();
    });
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请A002']);
    expect([announcer.current?.id, unheard]).toEqual(['A002', []]);
  });

  it.each(['on', 'off'])('goes on when the voice fails at what was taken back, the sound being %s', async (sound) => {
    const { promise, reject } = deferred<void>();
    const settings = { sound: true, voices: [{ say: () => promise }, { say: () => Promise.resolve() }] };
    const { announcer } = anAnnouncer(settings);
    const unheard = await eventsOf('banshi-announcement-unheard', async () => {
      announcer.announce(anAnnouncement('A001'));
      await soon();
      announcer.drop();
      settings.sound = sound === 'on';
      announcer.hostUpdated();
      reject(new Error('no voice'));
      await soon();
    });
    expect([announcer.current, vi.getTimerCount(), unheard, announcer.state]).toEqual([undefined, 0, [], sound]);
  });

  it('does not say again what was said before its display was moved', async () => {
    const { voice, said } = aVoice();
    const call = anAnnouncement('A001');
    const { announcer } = anAnnouncer({ voices: [voice] }, () => [call]);
    announcer.look(performance.now());
    await soon();
    announcer.hostDisconnected();
    announcer.hostUpdated();
    announcer.look(performance.now());
    await soon();
    expect(said).toHaveLength(1);
    expect(announcer.current).toBeUndefined();
  });

  it('says elsewhere in the page what was not begun before its display was moved', async () => {
    const { voice, said } = aVoice();
    const calls = ['A001', 'A002'].map((id) => anAnnouncement(id));
    const { announcer } = anAnnouncer({ voices: [voice] }, () => calls);
    announcer.look(performance.now());
    await soon();
    announcer.hostDisconnected();
    announcer.hostConnected();
    announcer.hostUpdated();
    await soon();
    expect(said.map(({ text }) => text)).toEqual(['请A001', '请A002']);
  });

  it.each<[string, (settings: { sound: boolean }, audio: SuspendedAudio) => void]>([
    ['is switched off', (settings) => (settings.sound = false)],
    ['is suspended by the browser', (_, audio) => (audio.state = 'suspended')],
  ])('goes on when the sound %s in the middle of a chime', async (_how, happen) => {
    const audio = new SuspendedAudio();
    vi.stubGlobal('AudioContext', function AudioContext() {
      return audio;
    });
    const { voice } = aVoice();
    const settings = { sound: true, voices: [voice] };
    const { announcer } = anAnnouncer(settings);
    for (const id of ['A001', 'A002']) announcer.announce(anAnnouncement(id));
    await soon();
    happen(settings, audio);
    announcer.hostUpdated();
    await vi.advanceTimersByTimeAsync(8000);
    expect(announcer.current?.id).toBe('A002');
  });

  it('leaves a notice as long as its letters take to read', async () => {
    const { announcer } = anAnnouncer({ sound: false });
    const text = '今天下午两点起系统维护，'.repeat(5);
    announcer.announce({ ...anAnnouncement('维护', 'notice'), sentences: [{ lang: 'zh-CN', text }] });
    await vi.advanceTimersByTimeAsync(text.length * 200 - 1);
    expect(announcer.current?.id).toBe('维护');
    await vi.advanceTimersByTimeAsync(1);
    expect(announcer.current).toBeUndefined();
  });

  it('leaves nothing behind', async () => {
    const { voice, said } = aVoice();
    const { announcer } = anAnnouncer({ voices: [voice] });
    for (const id of ['A001', 'A002']) announcer.announce(anAnnouncement(id));
    await soon();
    announcer.hostDisconnected();
    await soon();
    expect(said[0]!.signal.aborted).toBe(true);
    expect(said).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
