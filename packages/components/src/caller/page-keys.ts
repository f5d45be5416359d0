import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where text is written, a choice is made by its first letter, or something else wants to be answered first. */
const TAKEN =
  "textarea, select, dialog, [contenteditable]:not([contenteditable='false' i]), [aria-modal='true'], " +
  "[role='dialog'], [role='alertdialog'], [role='textbox'], [role='searchbox'], [role='combobox'], [role='listbox'], " +
  "input:not([type='checkbox' i], [type='radio' i], [type='button' i], [type='submit' i], [type='reset' i])";

const present = new Set<PageKeys>();

/** Whether a key is one letter or sign by itself, pressed once. 单键. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing } = event;
  return !(ctrlKey || altKey || metaKey || shiftKey || repeat || isComposing);
}

/**
 * Hears the keys that are pressed anywhere in the page outside of an element.
 *
 * 全页快捷键. Not those of a field, a list, an editor or a dialog, in whatever shadow root they are, and none while the element is
 * not seen. Where a page holds several such elements a letter would mean any of them, and none hears it.
 */
export class PageKeys implements ReactiveController {
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _press: (event: KeyboardEvent) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, press: (event: KeyboardEvent) => void) {
    this._host = host;
    this._press = press;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this);
    document.addEventListener('keydown', this._hear);
  }

  hostDisconnected(): void {
    present.delete(this);
    document.removeEventListener('keydown', this._hear);
  }

  private readonly _hear = (event: KeyboardEvent): void => {
    if (present.size > 1 || event.defaultPrevented || !isPlainKey(event)) return;
    const path = event.composedPath();
    if (path.includes(this._host) || this._host.getClientRects().length === 0) return;
    if (path.some((one) => one instanceof Element && one.matches(TAKEN))) return;
    this._press(event);
  };
}
