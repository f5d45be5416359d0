import type { HallGateway, SuggestionCheck } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { Speech } from '../internal/languages.ts';
import { LetterElement } from '../internal/letter-element.ts';
import { type SuggestionBoxStrings, zhCN } from './suggestion-box.strings.ts';
import { styles } from './suggestion-box.styles.ts';

/**
 * The suggestion box: a few words, a receipt, and the answer.
 *
 * 意见箱. Anonymous unless a name and a number are left for the answer. Every suggestion is answered; the receipt shows it.
 *
 * @tag banshi-suggestion-box
 * @slot thanks - Under the receipt.
 * @fires {BanshiLetterSentEvent} banshi-letter-sent - The hall has received the suggestion, or it is kept for later.
 * @csspart form - The form; hidden while what it holds is kept.
 * @csspart refused - What was kept and then not taken, where a newer one is being written.
 * @csspart submit - The button that sends.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart found - What became of an earlier one.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiSuggestionBox extends LetterElement<SuggestionBoxStrings, SuggestionCheck> {
  static override readonly speech: Speech<SuggestionBoxStrings> = { element: 'suggestionBox', zhCN };
  static override styles = [LetterElement.styles, styles];
  static override properties = { department: {} };

  /** The department that the suggestion is for, by its id. */
  declare department: string | undefined;

  constructor() {
    super();
    this.hearRefusals('suggestion.send');
  }

  protected override ask = (hall: HallGateway, receipt: string, signal: AbortSignal): Promise<SuggestionCheck> =>
    hall.ask('suggestion.check', { receipt }, { signal });

  protected override render(): TemplateResult {
    const { words } = this;
    return html`${this.renderForm(
      words.thanks,
      this._submit,
      html`<h3>${words.heading}</h3>
        ${this.renderWords(words.yours, 5)} ${this.renderContact()} ${this.renderSend(words.submit)}`,
    )}
    ${this.renderCheck((found) => this._renderFound(found))}`;
  }

  private _renderFound({ at, stage, words: said, answer, adopted }: SuggestionCheck): TemplateResult {
    const { words } = this;
    return html`<p>
        <strong>${words.stages[stage]}</strong> <span class="quiet">${words.sentAt(beijingTime(at))}</span>
        ${adopted === undefined ? nothing : html`<strong>${adopted ? words.adopted : words.notAdopted}</strong>`}
      </p>
      <blockquote>${said}</blockquote>
      ${answer ? html`<p class="notice">${words.answer}：${answer}</p>` : nothing}`;
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    const field = LetterElement.fields(event);
    const { department, source } = this;
    const words = field('words');
    const [name, phone] = [field('name'), field('phone')];
    this.lacks = undefined;
    if (!words) return this.complain(this.words.opinionErrors['words-required'], 'words');
    if (this.isTooLong(words) || this.isNoContact(name, phone)) return;
    await this.send('suggestion.send', {
      words,
      ...(source && { source }),
      ...(department && { department }),
      ...((name || phone) && { contact: { name, phone } }),
    });
  };
}
