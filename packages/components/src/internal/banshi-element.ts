import { type CSSResultGroup, isServer, LitElement, type PropertyDeclarations } from 'lit';
import { elderStyles } from '../themes/elder.styles.ts';
import { baseStyles } from './base.styles.ts';
import { chooseLanguage } from './choose-language.ts';
import { dwell, isElder, languageOf, leave } from './surroundings.ts';

/**
 * What every Banshi element has: its sentences in the language of the page, the elder mode, and the shared styles.
 *
 * 基类. Properties are declared in `static properties` and typed with `declare`, not decorated: the sources then run wherever
 * types can be stripped, and no decorator helper is shipped.
 */
export abstract class BanshiElement<TStrings extends object> extends LitElement {
  /**
   * The sentences by language tag; the first is the default. A page may add a language here.
   *
   * 语言包.
   */
  static readonly languages: Record<string, object> = {};

  static override styles: CSSResultGroup = [baseStyles, elderStyles];

  static override properties: PropertyDeclarations = {
    strings: { attribute: false },
    elder: { type: Boolean, reflect: true },
  };

  /** Sentences to use instead of those of the page's language. 自定义文字. */
  declare strings: TStrings | undefined;

  /** Large type, large targets, strong contrast. An ancestor with `elder` or `data-banshi-elder` does the same. 适老化. */
  declare elder: boolean;

  /** What the element says, in its language. */
  protected get words(): TStrings {
    if (this.strings) return this.strings;
    const { languages } = this.constructor as typeof BanshiElement;
    return chooseLanguage(languages, languageOf(this)) as TStrings;
  }

  constructor() {
    super();
    this.elder = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    dwell(this);
    this.#followElder();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** @internal The page's language or elder mode may have changed. */
  surroundingsChanged(): void {
    this.#followElder();
    this.requestUpdate();
  }

  #followElder(): void {
    const parent = this.parentElement ?? (this.getRootNode() as Partial<ShadowRoot>).host;
    const elder = parent !== undefined && isElder(parent);
    if (elder !== this.hasAttribute('data-elder')) this.toggleAttribute('data-elder', elder);
  }
}
