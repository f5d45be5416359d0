import { type CSSResultGroup, isServer, LitElement, type PropertyDeclarations } from 'lit';
import { elderStyles } from '../themes/elder.styles.ts';
import { baseStyles } from './base.styles.ts';
import { sentencesFor, type Speech } from './languages.ts';
import { dwell, isElder, languageOf, leave } from './surroundings.ts';

/**
 * What every Banshi element has: its sentences in the language of the page, the elder mode, and the shared styles.
 *
 * 基类. Properties are declared in `static properties` and typed with `declare`, not decorated: the sources then run wherever
 * types can be stripped, and no decorator helper is shipped. What is private is `private _name`: for the browsers we
 * build for, `#name` becomes a WeakMap, which costs bytes and time in every one of a thousand cards.
 */
export abstract class BanshiElement<TStrings extends object> extends LitElement {
  /** Its name among the languages, and its Chinese. */
  static readonly speech: Speech<object>;

  static override styles: CSSResultGroup = [baseStyles, elderStyles];

  static override properties: PropertyDeclarations = {
    strings: { attribute: false },
    elder: { type: Boolean, reflect: true },
  };

  /** Sentences to use instead of those of the page's language. 自定义文字. */
  declare strings: TStrings | undefined;

  /** Large type, large targets, strong contrast. An ancestor with `elder` or `data-banshi-elder` does the same. 适老化. */
  declare elder: boolean | undefined;

  private _words: object | undefined;

  /** What the element says, in its language, which is looked up anew when the page's has changed. */
  protected get words(): TStrings {
    const { speech } = this.constructor as typeof BanshiElement;
    return this.strings ?? ((this._words ??= sentencesFor(speech, languageOf(this))) as TStrings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    dwell(this);
    this.surroundingsChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** @internal The page's language or elder mode may have changed. */
  surroundingsChanged(): void {
    this._words = undefined;
    this.toggleAttribute('data-elder', isElder(this));
    this.requestUpdate();
  }
}
