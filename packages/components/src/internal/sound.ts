/**
 * The sound of a page: whether it may be heard, and the chime before an announcement.
 *
 * 声音. A browser keeps a page silent until a person has touched it, and may do so again after it slept. Screens that nobody
 * touches are started with `--autoplay-policy=no-user-gesture-required`.
 */
export class Sound {
  /** What voices play with; nothing while closed, and where the browser knows no sound. */
  audio: AudioContext | undefined;
  private readonly _changed: () => void;

  /** @param changed what to do when the sound is locked or unlocked */
  constructor(changed: () => void) {
    this._changed = changed;
  }

  /** Whether a person must touch the page before anything is heard. 声音未开启. */
  get locked(): boolean {
    return this.audio !== undefined && this.audio.state !== 'running';
  }

  /** Gets ready to be heard. */
  open(): void {
    if (this.audio || typeof AudioContext !== 'function') return;
    this.audio = new AudioContext();
    this.audio.addEventListener('statechange', this._changed);
    addEventListener('click', this._unlock);
    addEventListener('keydown', this._unlock);
  }

  /** Lets go of the device's sound. */
  close(): void {
    if (!this.audio) return;
    removeEventListener('click', this._unlock);
    removeEventListener('keydown', this._unlock);
    this.audio.removeEventListener('statechange', this._changed);
    void this.audio.close();
    this.audio = undefined;
  }

  /** Two falling tones, which say: listen. 提示音. */
  async chime(): Promise<void> {
    const { audio } = this;
    if (!audio || this.locked) return;
    void tone(audio, 660, audio.currentTime);
    await tone(audio, 528, audio.currentTime + 0.35);
  }

  /** Any touch will do: the button only says so. */
  private readonly _unlock = (): void => {
    if (this.locked) void this.audio?.resume();
  };
}

/** How long a tone is waited for, in milliseconds: one that is suspended in the middle never ends. */
const TONE = 2000;

function tone(audio: AudioContext, pitch: number, at: number): Promise<void> {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.3, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.6);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + 0.6);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, TONE);
    source.addEventListener('ended', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
