import type { ReactiveControllerHost } from 'lit';
import { CALLER_ACTIONS, type CallerAction, KEYS } from './actions.ts';
import { isPlainKey, PageKeys } from './page-keys.ts';
import { ShortcutChoice } from './shortcut-choice.ts';

/** Where the letters on the buttons work: in the whole page, while the strip has the focus, or nowhere. 快捷键范围. */
export type ShortcutScope = 'page' | 'focus' | 'off';

/** A strip whose page says where its letters work. */
type ShortcutHost = ReactiveControllerHost & HTMLElement & { readonly shortcuts: ShortcutScope };

/**
 * The letters that do what stands on the buttons, where the page and the clerk want them.
 *
 * 快捷键. What is pressed in the strip is told to {@link press}; what is pressed elsewhere in the page is heard.
 */
export class Shortcuts {
  private readonly _host: ShortcutHost;
  private readonly _act: (action: CallerAction) => void;
  private readonly _choice: ShortcutChoice;

  constructor(host: ShortcutHost, act: (action: CallerAction) => void) {
    this._host = host;
    this._act = act;
    this._choice = new ShortcutChoice(host);
    new PageKeys(host, (event) => this.scope === 'page' && this._do(event));
  }

  /** Where they work. */
  get scope(): ShortcutScope {
    return this._choice.off ? 'off' : this._host.shortcuts;
  }

  /** Hears a key in the strip; in a field it is only a letter. */
  press(event: KeyboardEvent): void {
    if (!isPlainKey(event) || this.scope === 'off') return;
    if (!(event.target as Element).matches('input, select, textarea')) this._do(event);
  }

  /** Switches them off or on for this device. */
  readonly choose = (off: boolean): void => this._choice.set(off);

  private _do(event: KeyboardEvent): void {
    const action = CALLER_ACTIONS.find((one) => KEYS[one] === event.key.toUpperCase());
    if (!action) return;
    event.preventDefault();
    this._act(action);
  }
}
