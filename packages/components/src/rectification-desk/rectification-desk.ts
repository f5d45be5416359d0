import type { HallGateway, Ledger, RatingFinding, RectificationMeasure, RectificationRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Speech } from '../internal/languages.ts';
import { beijingTime } from '../internal/beijing-time.ts';
import { LedgerElement } from '../internal/ledger-element.ts';
import { saidIn } from '../internal/said-in.ts';
import { type DeskAction, deskActions, nextStep } from './desk-actions.ts';
import { type RectificationDeskStrings, zhCN } from './rectification-desk.strings.ts';
import { styles } from './rectification-desk.styles.ts';
import { renderAction } from './render-action.ts';
import { renderEntry, renderStage } from './render-entry.ts';

/** What cannot be done without a word on it. */
const WORDED: ReadonlySet<DeskAction> = new Set(['contact', 'verify', 'appeal', 'review']);

/** The choice that an action cannot do without. */
const NEEDED: Partial<Record<DeskAction, 'finding' | 'outcome' | 'measure' | 'satisfied'>> = {
  verify: 'finding',
  review: 'outcome',
  plan: 'measure',
  callBack: 'satisfied',
};

/**
 * The ledger of bad ratings and what follows each, for those who oversee.
 *
 * 差评整改台账. 核实 → 整改 → 回访 → 销号, with appeal, review and escalation. The rater's name and number are shown only when asked
 * for, and each look is written into the hall's log. Never for the clerk who was rated: the hall answers supervisors alone.
 *
 * @tag banshi-rectification-desk
 * @csspart ledger - The entries.
 * @csspart entry - The entry that is open.
 * @csspart actions - What can be done with it.
 * @csspart done - What is said once the hall has taken a step.
 * @csspart rater - Whom to call back.
 * @csspart unsent - What was written for a step that somebody else has taken.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiRectificationDesk extends LedgerElement<RectificationDeskStrings, RectificationRecord> {
  static override readonly speech: Speech<RectificationDeskStrings> = { element: 'rectificationDesk', zhCN };
  static override styles = [LedgerElement.styles, styles];

  protected override list = (hall: HallGateway, signal: AbortSignal): Promise<Ledger<RectificationRecord>> =>
    hall.ask('rectification.list', { which: this.which }, { signal });

  protected override find = (hall: HallGateway, id: string, signal: AbortSignal): Promise<RectificationRecord> =>
    hall.ask('rectification.find', { id }, { signal });

  protected override render(): TemplateResult {
    const { words, departments, contact, wish } = this;
    if (this.entryId)
      return this.renderOpen(this.entry.value, (record) => ({
        entry: renderEntry(record, words, (id) => departments[id] ?? id, {
          contact: contact.value,
          show: this._showRater,
          problem: this.renderNoContact(),
        }),
        forms: deskActions(record).filter((action) => !record.forAnother?.includes(`rectification.${action}`)),
        actions: html`<div part="actions" class="actions">
          ${repeat(
            deskActions(record),
            (action) => action,
            (action) =>
              renderAction(action, record, words, {
                busy: wish.busy,
                problem: this.renderProblem(action),
                submit: this._act,
              }),
          )}
        </div>`,
      }));
    const { value } = this.ledger;
    return html`<header>
        <h2>${words.heading}</h2>
        <div role="group" aria-label=${words.heading}>
          ${(['open', 'overdue', 'all'] as const).map(
            (which) =>
              html`<button aria-pressed=${which === this.which} value=${which} @click=${this._choose}>
                ${words.which[which]}
              </button> `,
          )}
        </div>
      </header>
      ${this.renderEntries(value?.records, (records) => ({
        said: value?.total ? words.total(records.length, value.total) : words.empty,
        entries: html`<ul part="ledger" class="entries">
          ${records.map((record) => this._renderLine(record))}
        </ul>`,
      }))}`;
  }

  private _renderLine(record: RectificationRecord): TemplateResult {
    const { words, departments } = this;
    const { id, level, matter, department, finishBy, named, window, contactBy, contactedOn, tags = [] } = record;
    const from = [
      record.caseNumber ?? record.ticket,
      words.receivedOn(beijingTime(record.receivedAt)),
      window && words.windowAt(window),
    ];
    return html`<li class="entry">
      <div>
        <p>
          <strong>${words.levels[level]}</strong> ${renderStage(record, words)}
          <span class="quiet">${named ? words.named : words.anonymous}</span>
        </p>
        <p>
          ${matter} · ${departments[department] ?? department}
          ${contactBy && !contactedOn ? html`· <span class="whole">${words.contactDue(contactBy)}</span>` : nothing}
          ${finishBy ? html`· <span class="whole ${record.overdue ? 'overdue' : ''}">${words.due(finishBy)}</span>` : nothing}
        </p>
        <p>${from.filter(Boolean).map((one) => html`<span class="whole">${one}</span> `)}</p>
        <p class="quiet">${[...tags.map((code) => words.tag(code)), record.words].filter(Boolean).join(' · ')}</p>
      </div>
      <button class="primary" value=${id} @click=${() => this.open(id)}>${words.open}</button>
    </li>`;
  }

  private readonly _act = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const action = form.dataset['action'] as DeskAction;
    const record = this.entry.value;
    if (!record) return;
    const text = saidIn(form);
    const lack = this._lackOf(action, text);
    await this.step(`rectification.${action}`, inputOf(action, text, record), lack, () => form.reset());
  };

  private _lackOf(action: DeskAction, text: (name: string) => string): string {
    const { words } = this;
    const field = NEEDED[action];
    if (field && !text(field)) return `${words.choose}：${words.fields[field]}`;
    return WORDED.has(action) && !text('words') ? `${words.opinionErrors['words-required']} ${words.says[action]}` : '';
  }

  private readonly _showRater = (): void => {
    const { service, entryId } = this;
    if (service && entryId)
      void this.contact.run((signal) => service.ask('rectification.rater', { id: entryId }, { signal }));
  };

  private readonly _choose = ({ currentTarget }: Event): void => {
    this.which = (currentTarget as HTMLButtonElement).value as typeof this.which;
    void this.read();
  };
}

/** What an action sends beside the entry. */
function inputOf(action: DeskAction, text: (name: string) => string, record: RectificationRecord): object {
  const words = text('words');
  const said = words && { words };
  switch (action) {
    case 'contact':
      return { words };
    case 'verify':
      return { finding: text('finding') as RatingFinding, words };
    case 'review':
      return { outcome: text('outcome'), words };
    case 'appeal':
      return { words };
    case 'plan':
      return { measure: text('measure') as RectificationMeasure, ...said };
    case 'finish':
      return {
        result: text('result'),
        evidence: text('evidence')
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
      };
    case 'callBack':
      return { satisfied: text('satisfied') === 'yes', ...said };
    case 'escalate':
      return { step: nextStep(record) };
    case 'close':
      return {};
  }
}
