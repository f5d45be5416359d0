import { type ComplaintCheck, CONDUCT_TYPES, type ConductType, type HallGateway } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { beijingTime } from '../internal/beijing-time.ts';
import type { Speech } from '../internal/languages.ts';
import { LetterElement } from '../internal/letter-element.ts';
import { Wish } from '../internal/wish.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { type ComplaintFormStrings, zhCN } from './complaint-form.strings.ts';
import { styles } from './complaint-form.styles.ts';

/**
 * A complaint about how staff behaved: the kind of conduct, what happened, a receipt, the answer, and one review.
 *
 * 投诉. Anonymous unless a name and a number are left. Whoever holds the receipt sees the limit that runs, the answer, and may ask
 * for one review (复查) by somebody else.
 *
 * @tag banshi-complaint-form
 * @slot thanks - Under the receipt.
 * @fires {BanshiLetterSentEvent} banshi-letter-sent - The hall has received the complaint, or it is kept for later.
 * @csspart form - The form; hidden while what it holds is kept.
 * @csspart refused - What was kept and then not taken, where a newer one is being written.
 * @csspart submit - The button that sends.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart found - What became of an earlier one.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiComplaintForm extends LetterElement<ComplaintFormStrings, ComplaintCheck> {
  static override readonly speech: Speech<ComplaintFormStrings> = { element: 'complaintForm', zhCN };
  static override styles = [LetterElement.styles, styles];
  static override properties = {
    caseNumber: { attribute: 'case-number' },
    windowId: { attribute: 'window-id' },
  };

  /** The case that it is about, where the page knows it. */
  declare caseNumber: string | undefined;
  /** The window that it is about, where the page knows it. */
  declare windowId: string | undefined;

  private readonly _review = new Wish(this);
  private _reviewed = '';

  constructor() {
    super();
    this.hearRefusals('complaint.send');
  }

  protected override ask = (hall: HallGateway, receipt: string, signal: AbortSignal): Promise<ComplaintCheck> =>
    hall.ask('complaint.check', { receipt }, { signal });

  protected override render(): TemplateResult {
    const { words } = this;
    return html`${this.renderForm(
      words.thanks,
      this._submit,
      html`<h3>${words.heading}</h3>
        <fieldset part="conducts">
          <legend>${words.about}</legend>
          <div class="choices">
            ${CONDUCT_TYPES.map(
              (conduct) =>
                html`<label
                  ><input type="radio" name="conduct" value=${conduct} /><span>${words.conducts[conduct]}</span></label
                >`,
            )}
          </div>
        </fieldset>
        ${this.renderWords(words.what, 5)} ${this._renderWhere()} ${this.renderContact()}
        ${this.renderSend(words.submit)}`,
    )}
    ${this.renderCheck((found) => this._renderFound(found))}`;
  }

  private _renderWhere(): TemplateResult {
    const { words } = this;
    return html`<details ?open=${!!(this.caseNumber ?? this.windowId)}>
      <summary>${words.where}</summary>
      <div class="pair">
        <label>${words.happenedOn}<input type="date" name="happenedOn" /></label>
        <label>${words.window}<input name="window" value=${this.windowId ?? ''} /></label>
        <label>${words.caseNumber}<input name="caseNumber" autocomplete="off" value=${this.caseNumber ?? ''} /></label>
      </div>
    </details>`;
  }

  private _renderFound(found: ComplaintCheck): TemplateResult {
    const { words } = this;
    return html`<p>
        <strong>${words.stages[found.stage]}</strong> ${words.conducts[found.conduct]}
        <span class="quiet">${words.sentAt(beijingTime(found.at))} ${found.due ? words.due(found.due) : ''}</span>
      </p>
      <blockquote>${found.words}</blockquote>
      ${
        found.answer
          ? html`<p class="notice">
              ${found.upheld === undefined ? nothing : html`<strong>${found.upheld ? words.upheld : words.notUpheld}</strong>`}
              ${words.answer}：${found.answer}
            </p>`
          : nothing
      }
      ${this._reviewed === found.receipt ? html`<p role="status">${words.reviewAsked}</p>` : found.mayAskReview ? this._renderReview() : nothing}`;
  }

  private _renderReview(): TemplateResult {
    const { words, _review } = this;
    const problem = _review.error ? sentenceFor(_review.error, words.errors, words.opinionErrors) : undefined;
    return html`<form part="review" @submit=${this._askReview} novalidate>
      <label>${words.whyReview}<textarea name="why" rows="2"></textarea></label>
      <p role="alert" class=${problem ? 'notice warn' : ''}>${problem}</p>
      <div><button aria-disabled=${_review.busy}>${words.askReview}</button></div>
    </form>`;
  }

  private readonly _askReview = async (event: Event): Promise<void> => {
    const why = LetterElement.fields(event)('why');
    const { service, found } = this;
    const receipt = found.value?.receipt;
    if (!service || !receipt || !why) return;
    if (await this._review.run(service, 'complaint.askReview', { receipt, words: why })) this._reviewed = receipt;
    this.requestUpdate();
  };

  private readonly _submit = async (event: Event): Promise<void> => {
    const field = LetterElement.fields(event);
    const { source } = this;
    const conduct = field('conduct') as ConductType | '';
    const words = field('words');
    const [name, phone] = [field('name'), field('phone')];
    const [window, happenedOn, caseNumber] = ['window', 'happenedOn', 'caseNumber'].map(field);
    this.lacks = undefined;
    if (!conduct) return this.complain(this.words.lacksConduct, 'conduct');
    if (!words) return this.complain(this.words.opinionErrors['words-required'], 'words');
    if (this.isTooLong(words) || this.isNoContact(name, phone)) return;
    await this.send('complaint.send', {
      conduct,
      words,
      ...(source && { source }),
      ...(window && { window }),
      ...(happenedOn && { happenedOn: happenedOn as `${number}-${number}-${number}` }),
      ...(caseNumber && { caseNumber }),
      ...((name || phone) && { contact: { name, phone } }),
    });
  };
}
