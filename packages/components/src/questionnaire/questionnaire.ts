import {
  type QuestionnaireId,
  type QuestionnaireItem,
  QUESTIONNAIRES,
  RATING_LEVELS,
  type RatingLevel,
} from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../internal/languages.ts';
import { levelsStyles } from '../internal/levels.styles.ts';
import { LetterElement } from '../internal/letter-element.ts';
import { printAlone } from '../internal/print-alone.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { type QuestionnaireStrings, zhCN } from './questionnaire.strings.ts';
import { styles } from './questionnaire.styles.ts';

/**
 * A questionnaire about a window or the online service, each item with the five levels.
 *
 * 窗口服务测评表. Nothing is chosen beforehand; all items are asked for, whichever levels are chosen. It is anonymous. A page that is
 * printed leaves it out; `print()` makes the empty sheet that lies at a window (X6).
 *
 * @tag banshi-questionnaire
 * @slot thanks - Under the receipt.
 * @fires {BanshiLetterSentEvent} banshi-letter-sent - The hall has received the questionnaire, or it is kept for later.
 * @csspart item - One item with its levels.
 * @csspart form - The form; hidden while what it holds is kept.
 * @csspart refused - What was kept and then not taken, where a newer one is being written.
 * @csspart print - The button that prints the empty sheet.
 * @csspart submit - The button that sends.
 * @csspart thanks - What is said after it, with the receipt.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiQuestionnaire extends LetterElement<QuestionnaireStrings> {
  static override readonly speech: Speech<QuestionnaireStrings> = { element: 'questionnaire', zhCN };
  static override styles = [LetterElement.styles, levelsStyles, styles];
  static override properties = { sheet: {}, windowId: { attribute: 'window-id' }, printable: { type: Boolean } };

  /** Which questionnaire. @default 'window' */
  declare sheet: QuestionnaireId | undefined;
  /** The window that is assessed. */
  declare windowId: string | undefined;
  /** Shows the button that prints. */
  declare printable: boolean | undefined;

  constructor() {
    super();
    this.hearRefusals('questionnaire.answer');
  }

  /** Prints the sheet alone and empty, on A4. */
  async print(): Promise<void> {
    const copy = document.createElement(this.localName) as BanshiQuestionnaire;
    const { sheet, windowId, strings } = this;
    Object.assign(copy, { sheet, windowId, strings, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const sheet = QUESTIONNAIRES[this.sheet === 'online' ? 'online' : 'window'];
    return html`${this.renderForm(
      words.thanks,
      this._submit,
      html`<h3>
          ${words.title(sheet)} ${this.windowId ? html`<small>${words.window(this.windowId)}</small>` : nothing}
        </h3>
        ${sheet.items.map((item) => this._renderItem(item))} ${this.renderWords(words.more, 2)}
        ${this.renderSend(words.submit)}`,
    )}
    ${this.printable ? html`<p><button part="print" type="button" @click=${this._print}>${words.print}</button></p>` : nothing}`;
  }

  private _renderItem(item: QuestionnaireItem): TemplateResult {
    const { words } = this;
    return html`<fieldset part="item">
      <legend>${words.item(item)}</legend>
      <div class="choices levels">
        ${RATING_LEVELS.map(
          (level) =>
            html`<label
              ><input type="radio" name=${item.id} value=${level} /><span>${words.levels[level]}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private readonly _print = (): Promise<void> => this.print();

  private readonly _submit = async (event: Event): Promise<void> => {
    const field = LetterElement.fields(event);
    const { windowId } = this;
    const sheet = QUESTIONNAIRES[this.sheet === 'online' ? 'online' : 'window'];
    const words = field('words');
    this.lacks = undefined;
    const open = sheet.items.find(({ id }) => !field(id));
    if (open) return this.complain(this.words.opinionErrors['incomplete-answers'], open.id);
    if (this.isTooLong(words)) return;
    await this.send('questionnaire.answer', {
      questionnaire: sheet.id,
      answers: Object.fromEntries(sheet.items.map(({ id }) => [id, Number(field(id)) as RatingLevel])),
      ...(windowId && { window: windowId }),
      ...(words && { words }),
    });
  };
}
