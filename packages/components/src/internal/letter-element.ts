import {
  type Contact,
  contactFault,
  type Given,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  type KeptRefusal,
  type LetterSource,
  MOST_LETTER_WORDS,
  wordsLength,
} from '@banshi/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BanshiLetterSentEvent } from '../events/letter-sent.ts';
import { Call } from './call.ts';
import { controlStyles } from './control.styles.ts';
import { sentenceFor } from './error.strings.ts';
import { HallElement } from './hall-element.ts';
import { KeptRefusals } from './kept-refusals.ts';
import { layoutStyles } from './layout.styles.ts';
import type { LetterStrings } from './letter.strings.ts';
import { letterStyles } from './letter.styles.ts';
import { renderReading } from './render-reading.ts';
import { saidIn } from './said-in.ts';
import { Wish } from './wish.ts';

/** The commands by which people write to a hall. */
type LetterName = 'questionnaire.answer' | 'suggestion.send' | 'complaint.send';

/** What was kept and then not taken, as it is said over the form. */
interface Refused {
  readonly error: unknown;
  /** What was said, where no form holds it. */
  readonly words?: string | undefined;
  readonly unnamed?: boolean;
}

/**
 * A form in which people write to a hall, get a receipt, and look up with it what became of it.
 *
 * 提交类元素. What is typed stays in its fields until the hall has it, whatever goes wrong; a wrong field is named and focused.
 */
export abstract class LetterElement<TStrings extends LetterStrings, TCheck = never> extends HallElement<TStrings> {
  static override styles = [HallElement.styles, controlStyles, layoutStyles, letterStyles];
  static override properties: PropertyDeclarations = { receipt: {}, source: {} };

  /** A receipt to look up, as from a link. */
  declare receipt: string | undefined;

  /** Where the element stands. @default 'web' */
  declare source: LetterSource | undefined;

  protected readonly wish = new Wish(this);
  protected readonly found = new Call<TCheck>(this);
  protected given: Given | undefined;
  protected lacks: string | undefined;
  private _fault: keyof Contact | undefined;
  private _length = 0;
  private _refused: readonly Refused[] = [];
  private _looked: string | undefined;

  protected override willUpdate(): void {
    const { receipt, service } = this;
    if (!receipt || !service || receipt === this._looked) return;
    this._look(receipt, service);
  }

  /** Shows what was kept here, and was refused after the page was gone, over the form as it was filled in. */
  protected hearRefusals<TName extends LetterName>(name: TName): void {
    new KeptRefusals(this, name, (refusal) => this._bringBack(refusal as KeptRefusal<LetterName>));
  }

  /** Asks the hall what became of a receipt; not every letter can be looked up. */
  protected ask?(hall: HallGateway, receipt: string, signal: AbortSignal): Promise<TCheck>;

  /** Sends a letter, tells the page, and shows the receipt. */
  protected async send<TName extends LetterName & HallCommandName>(
    name: TName,
    input: HallCommands[TName]['input'],
  ): Promise<void> {
    const { service } = this;
    if (!service) return;
    const given = (await this.wish.run(service, name, input)) as Given | undefined;
    if (!given) return;
    const thank = (one: Given): void => {
      this.given = one;
      this.requestUpdate();
      this.dispatchEvent(new BanshiLetterSentEvent(name.split('.')[0] as BanshiLetterSentEvent['kind'], one));
    };
    this._refused = [];
    thank(given);
    if (given.kept)
      service.whenSent?.(given.receipt).then(
        (sent) => this.given === given && thank(sent),
        // A terminal has somebody else before it by then.
        (error) => this._refuse(given, { error, words: this.source === 'terminal' ? undefined : input.words }),
      );
    await this.updateComplete;
    this._focus("[part='thanks']");
  }

  /** Says what is wrong and leads to the field. */
  protected complain(sentence: string, field: string): void {
    this.lacks = sentence;
    this.requestUpdate();
    this._focus(`[name='${field}']`);
  }

  /** Whether a name or a number that was left is at fault; then it is said beside it. Nobody has to leave one. */
  protected isNoContact(name: string, phone: string): boolean {
    this._fault = name || phone ? contactFault({ name, phone }) : undefined;
    if (!this._fault) return false;
    this.wish.forgive();
    this.renderRoot.querySelector<HTMLInputElement>(`[name='${this._fault}']`)!.closest('details')!.open = true;
    this._focus(`[name='${this._fault}']`);
    return true;
  }

  /** Whether words are too many; then it is said. */
  protected isTooLong(words: string): boolean {
    if (wordsLength(words) <= MOST_LETTER_WORDS) return false;
    this.complain(this.words.opinionErrors['words-too-long'], 'words');
    return true;
  }

  /** The form; once it is sent, thanks in its place. What is only kept may still be refused: its form stays as it was filled in. */
  protected renderForm(thanks: string, submit: (event: Event) => void, content: unknown): unknown {
    const { words, given } = this;
    return [
      this._refused.map(
        (one) =>
          html`<div part="refused" class="notice warn" role="alert">
            <p>${words.refused(this._sentence(one.error))} ${one.unnamed ? words.unnamed : nothing}</p>
            ${one.words ? html`<blockquote>${one.words}</blockquote>` : nothing}
          </div>`,
      ),
      given ? this._renderThanks(given, thanks) : nothing,
      given && !given.kept
        ? nothing
        : html`<form part="form" class="panel" ?hidden=${!!given} @submit=${submit} novalidate>${content}</form>`,
    ];
  }

  private _renderThanks(given: Given, thanks: string): TemplateResult {
    const { words } = this;
    return html`<section part="thanks" class="panel" role="status" tabindex="-1">
      <h3>${given.kept ? words.notYet : thanks}</h3>
      ${given.kept ? html`<p class="notice">${words.kept}</p>` : nothing}
      <p>${words.receipt(given.receipt)}</p>
      <slot name="thanks"></slot>
      <div><button type="button" @click=${this._again}>${words.another}</button></div>
    </section>`;
  }

  protected renderWords(label: string, rows: number): TemplateResult {
    const { words } = this;
    return html`<label>
      ${label}
      <textarea name="words" rows=${rows} aria-describedby="left" @input=${this._count}></textarea>
      <small id="left">${words.left(MOST_LETTER_WORDS - this._length)}</small>
    </label>`;
  }

  protected renderContact(): TemplateResult {
    const { words } = this;
    return html`<details>
      <summary>${words.contact}</summary>
      <p class="quiet">${words.contactHint}</p>
      <div class="pair">${(['name', 'phone'] as const).map((field) => this._renderContactField(field))}</div>
    </details>`;
  }

  private _renderContactField(field: keyof Contact): TemplateResult {
    const { words } = this;
    const isAtFault = field === this._fault;
    const type = field === 'phone' ? 'tel' : 'text';
    return html`<div>
      <label
        >${words[field]}<input
          name=${field}
          type=${type}
          autocomplete=${field === 'phone' ? 'tel' : 'name'}
          aria-invalid=${isAtFault}
          aria-describedby="${field}-fault"
      /></label>
      <small id="${field}-fault" part="fault" role="alert" class="warn"
        >${isAtFault ? words.faults[field] : nothing}</small
      >
    </div>`;
  }

  protected renderSend(label: string): TemplateResult {
    const { words, wish } = this;
    const sentence = this.lacks ?? (wish.error ? this._sentence(wish.error) : undefined);
    return html`<p part="problem" role="alert" class=${sentence ? 'notice warn' : ''}>${sentence}</p>
      <button part="submit" class="primary" aria-disabled=${wish.busy}>${wish.busy ? words.sending : label}</button>`;
  }

  protected renderCheck(draw: (found: TCheck) => TemplateResult): TemplateResult {
    const { words, found } = this;
    const failed = (): string => this._sentence(found.error);
    return html`<details class="lookup" ?open=${!!this.receipt}>
      <summary>${words.check}</summary>
      <form @submit=${this._lookUp} novalidate>
        <label>${words.receiptLabel}<input name="receipt" autocomplete="off" .value=${this.receipt ?? ''} /></label>
        <div><button>${words.look}</button></div>
      </form>
      <div part="found" aria-live="polite">
        ${found.value && found.state === 'done' ? draw(found.value) : renderReading(found.state, { ...words, retry: words.look }, { failed }, this._retry)}
      </div>
    </details>`;
  }

  /** What a person has written into a form. */
  protected static fields(event: Event): (name: string) => string {
    event.preventDefault();
    return saidIn(event.target as HTMLFormElement);
  }

  private _sentence(error: unknown): string {
    return sentenceFor(error, this.words.errors, this.words.opinionErrors);
  }

  private _focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The hall refused what was kept: it is said over the form as it was filled in, or beside a newer one. */
  private async _refuse(given: Given, refused: Refused): Promise<void> {
    if (this.given !== given) this._refused = [...this._refused, refused];
    else {
      this.given = undefined;
      this.wish.error = refused.error;
    }
    const { activeElement } = this.renderRoot as ShadowRoot;
    this.requestUpdate();
    await this.updateComplete;
    // Who was at the thanks goes on where it is sent again.
    if (activeElement && !activeElement.isConnected) this._focus("[part='submit']");
  }

  /** Returns whether a person now sees it: a terminal has somebody else before it by then. */
  private _bringBack({ input, error }: KeptRefusal<LetterName>): boolean {
    const form = this.renderRoot.querySelector<HTMLFormElement>("[part='form']");
    if (!form || this.source === 'terminal') return false;
    const unnamed = form.elements.namedItem('name') !== null;
    const isBegun =
      this.given || this._refused.length > 0 || form.querySelector('textarea')!.value || form.querySelector(':checked');
    this._refused = [...this._refused, { error, unnamed, words: isBegun ? input.words : undefined }];
    if (!isBegun) this._fill(form, input);
    this.requestUpdate();
    return true;
  }

  private _fill(form: HTMLFormElement, input: KeptRefusal<LetterName>['input']): void {
    const answers = 'answers' in input ? input.answers : {};
    for (const [name, value] of Object.entries({ ...input, ...answers })) {
      const field = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList | null;
      if (field && value !== undefined) field.value = String(value);
    }
    this._length = wordsLength(input.words ?? '');
  }

  private _look(receipt: string, service: HallGateway): void {
    this._looked = receipt;
    void this.found.run((signal) => this.ask!(service, receipt, signal));
  }

  private readonly _retry = (): void => {
    if (this._looked && this.service) this._look(this._looked, this.service);
  };

  private readonly _count = ({ target }: Event): void => {
    this._length = wordsLength((target as HTMLTextAreaElement).value);
    this.lacks = undefined;
    this.requestUpdate();
  };

  private readonly _again = (): void => {
    this.renderRoot.querySelector<HTMLFormElement>("[part='form']")?.reset();
    this.given = undefined;
    this._length = 0;
    this.requestUpdate();
  };

  private readonly _lookUp = (event: Event): void => {
    const receipt = LetterElement.fields(event)('receipt');
    if (!receipt || !this.service) return;
    if (receipt === this.receipt) this._look(receipt, this.service);
    this.receipt = receipt;
  };
}
