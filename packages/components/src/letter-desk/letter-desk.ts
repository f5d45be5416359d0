import type { Contact, HallCommands, HallGateway, Ledger, LedgerCounts, LedgerQuery } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import { cardStyles } from '../internal/card.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderProblem, renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { Wish } from '../internal/wish.ts';
import { letterActions, type LetterAction, type LetterKind, type LetterRecord } from './letter-actions.ts';
import { type LetterDeskStrings, zhCN } from './letter-desk.strings.ts';
import { styles } from './letter-desk.styles.ts';
import { type Filter, isShown, NO_FILTER, renderLedger } from './render-ledger.ts';
import { inputOf, lackOf } from './letter-input.ts';
import { type LetterView, renderLetter } from './render-letter.ts';
import { type Found, renderLetterAction } from './render-letter-action.ts';

const KINDS = ['complaint', 'suggestion'] as const;
const WHICH = ['open', 'overdue', 'all'] as const;
const MOST = 1000;

/**
 * The ledgers of suggestions and complaints, for those who oversee.
 *
 * 意见投诉台账. What came in, whose turn it is, by when with its yellow or red card, and what can be done: 受理, 转办, 查明, 答复, 办结,
 * 督办. What the machine does not allow now stands there with its reason. Who wrote is shown only when asked for, and each look
 * is written into the hall's log; the hall answers supervisors alone.
 *
 * @tag banshi-letter-desk
 * @csspart ledger - The entries.
 * @csspart entry - The entry that is open.
 * @csspart actions - What can be done with it.
 * @csspart sender - Who wrote it.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiLetterDesk extends HallElement<LetterDeskStrings> {
  static override readonly speech: Speech<LetterDeskStrings> = { element: 'letterDesk', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, cardStyles, styles];
  static override properties = {
    kind: {},
    entryId: { attribute: 'entry-id' },
    records: { attribute: false },
    names: { attribute: false },
  };

  /** Which ledger. @default 'complaint' */
  declare kind: LetterKind | undefined;
  /** The entry that is open. */
  declare entryId: string | undefined;
  /** The entries to show; without them the hall is asked. */
  declare records: readonly LetterRecord[] | undefined;
  /** What departments are called, by id. @default those of the hall */
  declare names: Readonly<Record<string, string>> | undefined;

  private readonly _ledger = new Call<Ledger<LetterRecord>>(this);
  private readonly _entry = new Call<LetterRecord | undefined>(this);
  private readonly _sender = new Call<Contact>(this);
  private readonly _hall = new Call<Readonly<Record<string, string>>>(this);
  private readonly _wish = new Wish(this);
  private _which: NonNullable<LedgerQuery['which']> = 'open';
  private _filter: Filter = NO_FILTER;
  private _counts: LedgerCounts | undefined;
  private _lost = false;
  private _action: LetterAction | undefined;
  private _followed: HallGateway | undefined;
  private _shown = '';
  private _stop: (() => void) | undefined;
  private _found = { staff: '', upheld: '' };
  private _done = false;
  private _lacks = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
    this._followed = undefined;
  }

  /** Prints the ledger as it is narrowed, or the entry that is open, alone. */
  async print(): Promise<void> {
    const { strings, kind, _entry, _filter, _departments: names } = this;
    const entry = this.entryId ? _entry.value : undefined;
    const records = entry ? [entry] : this._records;
    if (!records) return;
    const copy = document.createElement(this.localName) as BanshiLetterDesk;
    Object.assign(copy, { strings, kind, _filter: entry ? NO_FILTER : _filter, records, names });
    Object.assign(copy, { entryId: entry?.id, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  protected override willUpdate(): void {
    if (isServer || this.records) return;
    const hall = this.service;
    if (hall !== this._followed) {
      this._stop?.();
      this._followed = hall;
      this._stop = hall?.listen('ledgers', undefined, {
        next: (counts) => {
          this._counts = counts;
          void this._read();
        },
        connection: (state) => {
          this._lost = state === 'lost';
          this.requestUpdate();
        },
      });
      void this._read();
      if (hall)
        void this._hall.run(async (signal) =>
          Object.fromEntries((await hall.findHall({ signal })).departments.map(({ id, name }) => [id, name])),
        );
    }
    const shown = `${this._kind} ${this.entryId ?? ''}`;
    if (shown === this._shown) return;
    this._shown = shown;
    this._forget();
    void this._find();
  }

  protected override render(): TemplateResult {
    const { words, _kind: kind } = this;
    if (this.entryId) return this._renderOpen();
    const failed = (): string => sentenceFor(this._ledger.error, words.errors);
    const records = this._records;
    const isNarrowed = this._filter !== NO_FILTER;
    const shown = records?.filter((record) => isShown(record, this._filter));
    return html`<header>
        <h2>${words.heading}</h2>
        <p class="tools kinds">
          ${KINDS.map(
            (each) =>
              html`<button name="kind" value=${each} aria-pressed=${each === kind} @click=${this._chooseKind}>
                ${words.kinds[each]}
                ${this._counts ? html`<small>${words.count(this._counts[each].open, this._counts[each].overdue)}</small>` : nothing}
              </button>`,
          )}
          <button name="print" @click=${() => this.print()}>${words.print}</button>
        </p>
      </header>
      ${this.records ? nothing : this._renderFilters()}
      ${this._lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      ${this._ledger.state === 'failed' && records ? renderProblem(failed(), this._read, words.retry) : nothing}
      ${
        shown
          ? html`<p role="status">
                ${
                  shown.length
                    ? words.total(shown.length, isNarrowed ? shown.length : (this._ledger.value?.total ?? shown.length))
                    : isNarrowed && records?.length
                      ? words.noneSuch
                      : words.empty[this._which]
                }
              </p>
              ${shown.length ? renderLedger(shown, this._view, this.records ? undefined : this._open) : nothing}`
          : renderReading(this._ledger.state, words, { failed }, this._read)
      }`;
  }

  private _renderFilters(): TemplateResult {
    const { words, _kind: kind, _filter } = this;
    const select = (name: 'which' | 'stage' | 'conduct', chosen: string, options: Readonly<Record<string, string>>) =>
      html`<div>
        <label for=${name}>${words.filters[name]}</label>
        <select id=${name} @change=${this._narrow}>
          ${name === 'which' ? nothing : html`<option value="" ?selected=${chosen === ''}>${words.all}</option>`}
          ${Object.entries(options).map(
            ([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
          )}
        </select>
      </div>`;
    const which = Object.fromEntries(WHICH.map((each) => [each, words.which[each]]));
    return html`<form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      ${select('which', this._which, which)} ${select('stage', _filter.stage, words.stages[kind])}
      ${kind === 'complaint' ? select('conduct', _filter.conduct, words.conducts) : nothing}
    </form>`;
  }

  private _renderOpen(): TemplateResult {
    const { words, _entry, _wish, records, entryId } = this;
    const record = records ? records.find(({ id }) => id === entryId) : _entry.value;
    const error = _wish.error ?? this._sender.error;
    const tables = { ...words.opinionErrors, ...words.ledgerErrors };
    const failed = (): string => sentenceFor(_entry.error, words.errors, tables);
    const sentence = this._lacks || (error ? sentenceFor(error, words.errors, tables) : '');
    const absent = words.ledgerErrors['unknown-entry'];
    return html`<p class="tools">
        <button type="button" name="back" @click=${this._back}>${words.back}</button>
        <button type="button" name="print" @click=${() => this.print()}>${words.print}</button>
      </p>
      <p role="status" class=${this._done ? 'notice' : ''}>${this._done ? words.done : nothing}</p>
      ${
        record
          ? html`<article part="entry" class="panel">${renderLetter(record, this._view)}</article>
              ${records ? nothing : this._renderActions(record)}`
          : renderReading(_entry.state, words, { failed, absent }, () => this._find())
      }
      <p role="alert" part="problem" class=${sentence ? 'notice warn' : ''}>${sentence}</p>`;
  }

  private _renderActions(record: LetterRecord): TemplateResult {
    const { words, _action, _wish } = this;
    const offered = letterActions(record);
    const chosen = offered.find(({ action, hindrance }) => action === _action && !hindrance);
    return html`<div part="actions" class="actions">
      <div class="offers">
        ${offered.map(
          ({ action, hindrance }) =>
            html`<div>
              <button
                type="button"
                name=${action}
                aria-disabled=${!!hindrance}
                aria-expanded=${hindrance ? nothing : action === _action}
                aria-describedby=${hindrance ? `why-${action}` : nothing}
                @click=${hindrance ? undefined : this._choose}
              >
                ${words.actions[action]}
              </button>
              ${hindrance ? html`<small id="why-${action}" class="quiet">${words.hindrances[hindrance]}</small>` : nothing}
            </div>`,
        )}
      </div>
      ${chosen ? renderLetterAction(chosen.action, record, words, this._departments, _wish.busy, this._act, this._finding) : nothing}
    </div>`;
  }

  private get _finding(): Found {
    const { staff, upheld } = this._found;
    return { staff, upheld, change: this._note };
  }

  private get _kind(): LetterKind {
    return this.kind === 'suggestion' ? 'suggestion' : 'complaint';
  }

  private get _records(): readonly LetterRecord[] | undefined {
    return this.records ?? this._ledger.value?.records;
  }

  private get _departments(): Readonly<Record<string, string>> {
    return this.names ?? this._hall.value ?? {};
  }

  private get _view(): LetterView {
    const { words, _departments: departments, _sender } = this;
    const showSender = this.records ? {} : { showSender: this._showSender };
    return { words, departments, sender: _sender.value, ...showSender };
  }

  private _forget(): void {
    this._action = undefined;
    this._found = { staff: '', upheld: '' };
    this._done = false;
    this._lacks = '';
    this._entry.reset();
    this._sender.reset();
    this._wish.reset();
  }

  private readonly _act = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service, words, _action: action, _entry, _kind: kind } = this;
    const record = _entry.value;
    if (!service || !record || !action) return;
    const data = new FormData(event.target as HTMLFormElement);
    const said = (name: string): string => ((data.get(name) as string | null) ?? '').trim();
    const lack = lackOf(action, kind, said);
    this._done = false;
    this._lacks = lack ? words.choose(words.fields[lack]) : '';
    this.requestUpdate();
    if (lack) return;
    const input = { id: record.id, version: record.version, ...inputOf(action, record, said) };
    const name = `${kind}.${action}` as keyof HallCommands;
    const done = await this._wish.run(service, name, input as HallCommands[typeof name]['input']);
    const conflict = (this._wish.error as { code?: string } | undefined)?.code === 'version-conflict';
    if (!done && !conflict) return;
    this._done = !!done;
    if (done) this._action = undefined;
    await this._find();
    void this._read();
  };

  /** What may follow depends on whom it concerns: the lightest that may is chosen at once. */
  private readonly _note = async (event: Event): Promise<void> => {
    const form = event.currentTarget as HTMLFormElement;
    // Somebody else, another least: what was chosen for the one before does not stay.
    const isOfAnother = (event.target as HTMLInputElement).name === 'staff';
    const data = new FormData(form);
    const said = (name: string): string => ((data.get(name) as string | null) ?? '').trim();
    this._found = { staff: said('staff'), upheld: said('upheld') };
    this.requestUpdate();
    await this.updateComplete;
    const select = form.querySelector<HTMLSelectElement>('[name=consequence]');
    if (!select || (!isOfAnother && select.selectedIndex >= 0 && !select.selectedOptions[0]?.disabled)) return;
    select.selectedIndex = [...select.options].findIndex(({ disabled }) => !disabled);
  };

  private readonly _choose = ({ currentTarget }: Event): void => {
    const action = (currentTarget as HTMLButtonElement).name as LetterAction;
    this._action = action === this._action ? undefined : action;
    this._found = { staff: '', upheld: '' };
    this._lacks = '';
    this._done = false;
    this._wish.reset();
  };

  private readonly _chooseKind = ({ currentTarget }: Event): void => {
    this.kind = (currentTarget as HTMLButtonElement).value as LetterKind;
    this._filter = NO_FILTER;
    this._ledger.reset();
    void this._read();
  };

  private readonly _narrow = ({ currentTarget }: Event): void => {
    const { id, value } = currentTarget as HTMLSelectElement;
    if (id === 'which') {
      this._which = value as typeof this._which;
      void this._read();
      return;
    }
    const next = { ...this._filter, [id]: value };
    this._filter = next.stage || next.conduct ? next : NO_FILTER;
    this.requestUpdate();
  };

  private readonly _open = (id: string): void => {
    this.entryId = id;
  };

  private readonly _back = (): void => {
    this.entryId = undefined;
  };

  private readonly _showSender = (): void => {
    const { service, entryId: id, _kind: kind } = this;
    if (service && id) void this._sender.run((signal) => service.ask(`${kind}.sender`, { id }, { signal }));
  };

  private readonly _read = async (): Promise<void> => {
    const hall = this._followed;
    const query = { which: this._which, limit: MOST };
    if (hall) await this._ledger.run((signal) => hall.ask(`${this._kind}.list`, query, { signal }));
  };

  private async _find(): Promise<void> {
    const { service, entryId: id, _kind: kind } = this;
    if (!service || !id) return;
    await this._entry.run(async (signal) => (await service.ask(`${kind}.list`, { id }, { signal })).records[0]);
  }
}
