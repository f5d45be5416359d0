import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Under which name a device remembers that its clerk wants no shortcuts. */
const KEPT = 'banshi-caller-shortcuts';

const present = new Set<ShortcutChoice>();

/**
 * Whether the clerk of this device has switched the shortcuts off.
 *
 * 快捷键开关 (WCAG 2.1.4). It is kept on the device, where the next page finds it; a browser that keeps nothing forgets it with the page.
 * Every caller of the page goes by it, and every other tab.
 */
export class ShortcutChoice implements ReactiveController {
  /** Whether they are switched off. */
  off = false;
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Switches them off or on. */
  set(off: boolean): void {
    try {
      if (off) localStorage.setItem(KEPT, 'off');
      else localStorage.removeItem(KEPT);
    } catch {
      // Where nothing may be kept, it holds for this page.
    }
    for (const choice of present) choice._become(off);
  }

  hostConnected(): void {
    present.add(this);
    addEventListener('storage', this._hear);
    this._hear();
  }

  hostDisconnected(): void {
    present.delete(this);
    removeEventListener('storage', this._hear);
  }

  private readonly _hear = (): void => {
    try {
      this._become(localStorage.getItem(KEPT) === 'off');
    } catch {
      // It stays as it was.
    }
  };

  private _become(off: boolean): void {
    if (off === this.off) return;
    this.off = off;
    this._host.requestUpdate();
  }
}
