import type {
  Contact,
  HallCommands,
  HallGateway,
  Ledger,
  LedgerQuery,
  RatingFinding,
  RectificationCommands,
  RectificationMeasure,
  RectificationRecord,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderProblem, renderReading } from '../internal/render-reading.ts';
import { Wish } from '../internal/wish.ts';
import { deskActions, nextStep } from './desk-actions.ts';
import { type DeskAction, type RectificationDeskStrings, zhCN } from './rectification-desk.strings.ts';
import { styles } from './rectification-desk.styles.ts';
import { renderAction } from './render-action.ts';
import { renderEntry, renderStage } from './render-entry.ts';

/** What cannot be done without a word on it. */
const WORDED: ReadonlySet<DeskAction> = new Set(['contact', 'verify', 'appeal', 'review']);

/** The commands of the desk, by action. */
type DeskCommand = keyof RectificationCommands;

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
 * @csspart rater - Whom to call back.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiRectificationDesk extends HallElement<RectificationDeskStrings> {
  static override readonly speech: Speech<RectificationDeskStrings> = { element: 'rectificationDesk', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = { entryId: { attribute: 'entry-id' }, names: { attribute: false } };

  /** The entry that is open. */
  declare entryId: string | undefined;
  /** What units are called, by id. @default the departments of the hall */
  declare names: Readonly<Record<string, string>> | undefined;

  private readonly _ledger = new Call<Ledger<RectificationRecord>>(this);
  private readonly _entry = new Call<RectificationRecord>(this);
  private readonly _rater = new Call<Contact>(this);
  private readonly _hall = new Call<Readonly<Record<string, string>>>(this);
  private readonly _wish = new Wish(this);
  private _which: NonNullable<LedgerQuery['which']> = 'open';
  private _followed: HallGateway | undefined;
  private _shown: string | undefined;
  private _stop: (() => void) | undefined;
  private _done = false;
  private _lacks = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
    this._followed = undefined;
  }

  protected override willUpdate(): void {
    const hall = this.service;
    if (isServer) return;
    if (hall !== this._followed) {
      this._stop?.();
      this._followed = hall;
      this._stop = hall?.listen('ledgers', undefined, { next: () => void this._read() });
      void this._read();
      if (hall)
        void this._hall.run(async (signal) =>
          Object.fromEntries((await hall.findHall({ signal })).departments.map(({ id, name }) => [id, name])),
        );
    }
    if (this.entryId === this._shown) return;
    this._shown = this.entryId;
    this._done = false;
    this._lacks = '';
    this._entry.reset();
    this._rater.reset();
    this._wish.reset();
    void this._find();
  }

  protected override render(): TemplateResult {
    return this.entryId ? this._renderOpen() : this._renderLedger();
  }

  private _renderLedger(): TemplateResult {
    const { words, _ledger } = this;
    const failed = (): string => sentenceFor(_ledger.error, words.errors);
    const ledger = _ledger.value;
    return html`<header>
        <h2>${words.heading}</h2>
        <div role="group" aria-label=${words.heading}>
          ${(['open', 'overdue', 'all'] as const).map(
            (which) =>
              html`<button aria-pressed=${which === this._which} value=${which} @click=${this._choose}>
                ${words.which[which]}
              </button> `,
          )}
        </div>
      </header>
      ${_ledger.state === 'failed' ? renderProblem(failed(), this._read, words.retry) : nothing}
      ${
        ledger
          ? html`<p role="status">${ledger.total ? words.total(ledger.records.length, ledger.total) : words.empty}</p>
              <ul part="ledger" class="entries">
                ${ledger.records.map((record) => this._renderLine(record))}
              </ul>`
          : _ledger.state === 'failed'
            ? nothing
            : renderReading(_ledger.state, words, { failed }, this._read)
      }`;
  }

  private _renderLine(record: RectificationRecord): TemplateResult {
    const { words } = this;
    const { id, level, matter, department, finishBy, named, tags = [] } = record;
    return html`<li class="entry">
      <div>
        <p>
          <strong>${words.levels[level]}</strong> ${renderStage(record, words)}
          <span class="quiet">${named ? words.named : words.anonymous}</span>
        </p>
        <p>
          ${matter} · ${this._name(department)}
          ${finishBy ? html`· <span class=${record.overdue ? 'overdue' : ''}>${words.due(finishBy)}</span>` : nothing}
        </p>
        <p class="quiet">${[...tags.map((code) => words.tag(code)), record.words].filter(Boolean).join(' · ')}</p>
      </div>
      <button class="primary" value=${id} @click=${this._open}>${words.open}</button>
    </li>`;
  }

  private _renderOpen(): TemplateResult {
    const { words, _entry, _wish } = this;
    const record = _entry.value;
    const error = _wish.error ?? this._rater.error;
    const tables = { ...words.opinionErrors, ...words.ledgerErrors };
    const failed = (): string => sentenceFor(_entry.error, words.errors, tables);
    const sentence = this._lacks || (error ? sentenceFor(error, words.errors, tables) : '');
    return html`<p><button type="button" @click=${this._back}>${words.back}</button></p>
      <p role="status" class=${this._done ? 'notice' : ''}>${this._done ? words.done : nothing}</p>
      <p role="alert" part="problem" class=${sentence ? 'notice warn' : ''}>${sentence}</p>
      ${
        record
          ? html`<article part="entry" class="panel">
                ${renderEntry(record, words, (id) => this._name(id), this._rater.value, this._showRater)}
              </article>
              <div part="actions" class="actions">
                ${deskActions(record).map((action) => renderAction(action, record, words, _wish.busy, this._act))}
              </div>`
          : renderReading(_entry.state, words, { failed }, () => this._find())
      }`;
  }

  private _name(department: string): string {
    return (this.names ?? this._hall.value ?? {})[department] ?? department;
  }

  private readonly _act = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const action = form.dataset['action'] as DeskAction;
    const record = this._entry.value;
    const { service, words } = this;
    if (!service || !record) return;
    const data = new FormData(form);
    const text = (name: string): string => ((data.get(name) as string | null) ?? '').trim();
    const needed = { verify: 'finding', review: 'outcome', plan: 'measure', callBack: 'satisfied' } as const;
    const field = action in needed ? needed[action as keyof typeof needed] : undefined;
    this._done = false;
    const isMute = WORDED.has(action) && !text('words');
    this._lacks =
      field && !text(field)
        ? `${words.choose}：${words.fields[field]}`
        : isMute
          ? `${words.opinionErrors['words-required']} ${words.says[action]}`
          : '';
    this.requestUpdate();
    if (this._lacks) return;
    const input = { id: record.id, version: record.version, ...inputOf(action, text, record) };
    const done = await this._wish.run(service, `rectification.${action}`, input as HallCommands[DeskCommand]['input']);
    const conflict = (this._wish.error as { code?: string } | undefined)?.code === 'version-conflict';
    if (!done && !conflict) return;
    this._done = !!done;
    if (done) form.reset();
    await this._find();
    void this._read();
  };

  private readonly _showRater = (): void => {
    const { service, entryId } = this;
    if (service && entryId)
      void this._rater.run((signal) => service.ask('rectification.rater', { id: entryId }, { signal }));
  };

  private readonly _choose = ({ currentTarget }: Event): void => {
    this._which = (currentTarget as HTMLButtonElement).value as typeof this._which;
    void this._read();
  };

  private readonly _open = ({ currentTarget }: Event): void => {
    this.entryId = (currentTarget as HTMLButtonElement).value;
  };

  private readonly _back = (): void => {
    this.entryId = undefined;
  };

  private readonly _read = async (): Promise<void> => {
    const hall = this._followed;
    if (hall) await this._ledger.run((signal) => hall.ask('rectification.list', { which: this._which }, { signal }));
  };

  private async _find(): Promise<void> {
    const { service, entryId } = this;
    if (service && entryId)
      await this._entry.run((signal) => service.ask('rectification.find', { id: entryId }, { signal }));
  }
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
