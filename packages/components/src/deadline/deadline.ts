import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiDeadlineExplainEvent } from '../events/deadline-explain.ts';
import { BanshiElement } from '../internal/banshi-element.ts';
import { adoptChild } from '../internal/child-record.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { type DeadlineStrings, zhCN } from './deadline.strings.ts';
import { styles } from './deadline.styles.ts';
import { renderStrip } from './render-strip.ts';
import { isDeadlineData, type ShownDay, type ShownDeadline } from './shown-deadline.ts';

/**
 * When something is due, how many days are left, and on request how that day was counted.
 *
 * 期限. The card is said in words and drawn as a shape, never by colour alone. The explanation is a calendar: each day counted
 * has its number, each day skipped the sign of its reason. It shows what `deadlines` and `explainDeadline` of
 * `@banshi/core/rules` answer, and loads neither of them.
 *
 * @tag banshi-deadline
 * @fires {BanshiDeadlineExplainEvent} banshi-deadline-explain - The reader asks how the day is counted; only without `days`.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart due - The last day.
 * @csspart left - The days left.
 * @csspart card - The yellow or the red card.
 * @csspart strip - The months of the explanation.
 */
export class BanshiDeadline extends BanshiElement<DeadlineStrings> {
  static override readonly speech: Speech<DeadlineStrings> = { element: 'deadline', zhCN };
  static override styles = [BanshiElement.styles, layoutStyles, styles];
  static override properties = {
    deadline: { attribute: false },
    days: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  /** The limit to show; without it, the JSON child is read. */
  declare deadline: ShownDeadline | undefined;
  /** Its days; without them, the element asks for them when it is opened; `null` where they are not to be had. */
  declare days: readonly ShownDay[] | null | undefined;
  /** Whether the explanation is shown. */
  declare open: boolean | undefined;

  private _problem: TemplateResult | undefined;

  protected override willUpdate(): void {
    if (isServer || this.deadline || this._problem) return;
    this._problem = adoptChild(this, this.words.unreadable, isDeadlineData, ({ deadline, days }) => {
      this.deadline = deadline;
      this.days ??= days;
    });
  }

  protected override render(): unknown {
    const { deadline, words } = this;
    if (!deadline) return this._problem ?? nothing;
    const { name = 'promised', due, state, card, provisional } = deadline;
    const countable = due !== undefined || state === 'frozen';
    return html`
      <p>
        ${name ? html`<span class="quiet">${words.names[name] ?? name}</span>` : nothing}
        ${due ? html`<strong part="due">${words.dueOn(due)}</strong>` : nothing}
        ${countable ? html`<span part="left" class=${state === 'overdue' || state === 'late' ? 'overdue' : ''}>${words.left(deadline)}</span>` : words.noDue}
        ${card === 'yellow' || card === 'red' ? html`<span part="card" class=${card}>${words.cards[card]}</span>` : nothing}
      </p>
      ${provisional ? html`<p class="quiet">${words.provisional}</p>` : nothing}
      ${countable && this.days !== null ? this._renderExplanation() : nothing}
    `;
  }

  private _renderExplanation(): TemplateResult {
    const { words, days } = this;
    return html`<details ?open=${this.open} @toggle=${this._toggle}>
      <summary>${words.explain}</summary>
      ${days ? renderStrip(days, words) : html`<p role="status">${this.open ? words.loading : nothing}</p>`}
    </details>`;
  }

  private readonly _toggle = ({ currentTarget }: Event): void => {
    this.open = (currentTarget as HTMLDetailsElement).open;
    if (this.open && !this.days) this.dispatchEvent(new BanshiDeadlineExplainEvent());
  };
}
