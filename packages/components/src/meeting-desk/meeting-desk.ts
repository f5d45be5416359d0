import type { HallCommandName, HallGateway, Ledger, MeetingRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cardStyles } from '../internal/card.ts';
import { chosenOffer } from '../internal/chosen-offer.ts';
import type { Speech } from '../internal/languages.ts';
import { renderLedgerDue } from '../internal/ledger-due.ts';
import { LedgerElement } from '../internal/ledger-element.ts';
import { renderCourse } from '../internal/render-course.ts';
import { meetingStyles, renderMeeting } from '../internal/render-meeting.ts';
import { renderOffers } from '../internal/render-offers.ts';
import { saidIn } from '../internal/said-in.ts';
import { type MeetingAction, meetingActions } from './meeting-actions.ts';
import { type MeetingDeskStrings, zhCN } from './meeting-desk.strings.ts';
import { styles } from './meeting-desk.styles.ts';
import { conveneOf, meetingInputOf } from './meeting-input.ts';
import { type MeetingFormView, renderConvene, renderMeetingForm } from './render-meeting-form.ts';

const WHICH = ['open', 'overdue', 'all'] as const;
/** So many rows stand ready for topics and tasks. */
const ROWS = 3;

/**
 * The ledger of review meetings, for those who oversee: convene one, record it, publish what came of it, and follow what it asked for.
 *
 * 评议会登记. Whoever is invited is counted by role and never named. What is published everybody reads in `<banshi-meeting-board>`;
 * what the machine does not allow now stands there with its reason.
 *
 * @tag banshi-meeting-desk
 * @csspart ledger - The meetings.
 * @csspart entry - The meeting that is open.
 * @csspart actions - What can be done with it.
 * @csspart done - What is said once the hall has taken a step.
 * @csspart tasks - What it asked for.
 * @csspart problem - The sentence shown when something lacks, or the hall refused or did not answer.
 */
export class BanshiMeetingDesk extends LedgerElement<MeetingDeskStrings, MeetingRecord> {
  static override readonly speech: Speech<MeetingDeskStrings> = { element: 'meetingDesk', zhCN };
  static override styles = [LedgerElement.styles, cardStyles, meetingStyles, styles];

  private _isConvening = false;
  private _rows = ROWS;

  protected override list = (hall: HallGateway, signal: AbortSignal): Promise<Ledger<MeetingRecord>> =>
    hall.ask('meeting.list', { which: this.which }, { signal });

  protected override find = async (hall: HallGateway, id: string, signal: AbortSignal) =>
    (await hall.ask('meeting.list', { id }, { signal })).records[0];

  protected override forget(): void {
    super.forget();
    this._rows = ROWS;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    if (this.entryId)
      return this.renderOpen(this.entry.value, (record) => ({
        entry: this._renderEntry(record),
        actions: this._renderActions(record),
        forms: [chosenOffer(meetingActions(record), this.action) ?? ''],
      }));
    const { value } = this.ledger;
    return html`<header>
        <h2>${words.heading}</h2>
        <div role="group" aria-label=${words.heading} class="tools">
          ${WHICH.map(
            (which) =>
              html`<button aria-pressed=${which === this.which} value=${which} @click=${this._narrow}>
                ${words.which[which]}
              </button>`,
          )}
          <button class="primary" name="convene" aria-expanded=${this._isConvening} @click=${this._toggle}>
            ${this._isConvening ? words.leave : words.convene}
          </button>
        </div>
      </header>
      ${this._isConvening ? renderConvene(this._view(this._convene, '')) : nothing}
      ${this.renderEntries(value?.records, (records) => ({
        said: records.length ? words.total(records.length, value!.total) : words.empty[this.which],
        entries: html`<ul part="ledger" class="entries">
          ${records.map((record) => this._renderLine(record))}
        </ul>`,
      }))}`;
  }

  private _renderLine(record: MeetingRecord): TemplateResult {
    const { words } = this;
    const { id, day, time, place, stage, tasks } = record;
    const label = record.due ? words.open : words.look;
    return html`<li class="entry">
      <div>
        <p><strong>${words.title(day)}</strong> <span class="badge">${words.stages[stage]}</span></p>
        <p>
          ${time} · ${place} ${tasks.length ? html`· ${words.parts.tasks} ${doneOf(record)}/${tasks.length}` : nothing}
        </p>
        <p>${this._renderDue(record)}</p>
      </div>
      <button
        value=${id}
        class=${record.due ? 'primary' : ''}
        aria-label="${label}：${words.title(day)}"
        @click=${() => this.open(id)}
      >
        ${label}
      </button>
    </li>`;
  }

  private _renderDue({ stage, due }: MeetingRecord): TemplateResult | typeof nothing {
    const { words } = this;
    if (!due || !(stage in words.dueFor)) return nothing;
    return html`${words.dueFor[stage as keyof typeof words.dueFor]}${renderLedgerDue(due, words)}`;
  }

  private _renderEntry(record: MeetingRecord): TemplateResult {
    const { words, departments } = this;
    return html`<h3>${words.title(record.day)}</h3>
      <p><span class="badge">${words.stages[record.stage]}</span> ${this._renderDue(record)}</p>
      ${renderMeeting(record, words, departments)} ${renderCourse(record.steps, words)}`;
  }

  private _renderActions(record: MeetingRecord): TemplateResult {
    const offers = meetingActions(record);
    const chosen = chosenOffer(offers, this.action);
    return html`<div part="actions" class="actions">
      ${renderOffers(offers, this.action, this.words, this.choose)}
      ${chosen ? renderMeetingForm(chosen, record, this._view(this._act, chosen)) : nothing}
    </div>`;
  }

  private _view(submit: (event: Event) => void, action: string): MeetingFormView {
    const { words, departments, _rows: rows, wish } = this;
    return {
      words,
      departments,
      rows,
      busy: wish.busy,
      problem: this.renderProblem(action),
      submit,
      addRow: this._addRow,
    };
  }

  private readonly _addRow = (): void => {
    this._rows += 1;
    this.requestUpdate();
  };

  private readonly _toggle = (): void => {
    this._isConvening = !this._isConvening;
    this.forget();
  };

  private readonly _narrow = ({ currentTarget }: Event): void => {
    this.which = (currentTarget as HTMLButtonElement).value as typeof this.which;
    void this.read();
  };

  private readonly _convene = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service, words, wish } = this;
    const filled = conveneOf(saidIn(event.target as HTMLFormElement), this._rows);
    this.say('lack' in filled ? words.fill(words.fields[filled.lack]) : '');
    if (!service || 'lack' in filled) return;
    const done = await wish.run(service, 'meeting.convene', filled.input);
    if (!done) return;
    this._isConvening = false;
    this.entryId = done.id;
    void this.read();
  };

  private readonly _act = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const action = form.dataset['action'] as MeetingAction;
    const filled = meetingInputOf(action, saidIn(form), this._rows);
    const lack = 'lack' in filled ? this.words.fill(this.words.fields[filled.lack]) : '';
    const name: HallCommandName = `meeting.${action}`;
    await this.step(name, 'input' in filled ? filled.input : {}, lack, () => (this.action = undefined));
  };
}

function doneOf({ tasks }: MeetingRecord): number {
  return tasks.filter(({ state }) => state === 'done').length;
}
