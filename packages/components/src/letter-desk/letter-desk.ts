import type { HallCommandName, HallGateway, Ledger } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { cardStyles } from '../internal/card.ts';
import { chosenOffer } from '../internal/chosen-offer.ts';
import type { Speech } from '../internal/languages.ts';
import { LedgerElement } from '../internal/ledger-element.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderFilter } from '../internal/render-filter.ts';
import { renderOffers } from '../internal/render-offers.ts';
import { saidIn } from '../internal/said-in.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
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
 * @csspart done - What is said once the hall has taken a step.
 * @csspart sender - Who wrote it.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiLetterDesk extends LedgerElement<LetterDeskStrings, LetterRecord> {
  static override readonly speech: Speech<LetterDeskStrings> = { element: 'letterDesk', zhCN };
  static override styles = [LedgerElement.styles, cardStyles, styles];
  static override properties = { kind: {}, records: { attribute: false } };

  /** Which ledger. @default 'complaint' */
  declare kind: LetterKind | undefined;
  /** The entries to show; without them the hall is asked. */
  declare records: readonly LetterRecord[] | undefined;

  private _filter: Filter = NO_FILTER;
  private _found = { staff: '', upheld: '' };

  protected override list = (hall: HallGateway, signal: AbortSignal): Promise<Ledger<LetterRecord>> =>
    hall.ask(`${this._kind}.list`, { which: this.which, limit: MOST }, { signal });

  protected override find = async (hall: HallGateway, id: string, signal: AbortSignal) =>
    (await hall.ask(`${this._kind}.list`, { id }, { signal })).records[0] as LetterRecord | undefined;

  protected override get about(): string {
    return `${this._kind} ${this.entryId ?? ''}`;
  }

  /** Prints the ledger as it is narrowed, or the entry that is open, alone. */
  async print(): Promise<void> {
    const { strings, kind, _filter, departments: names } = this;
    const entry = this.entryId ? this.entry.value : undefined;
    const records = entry ? [entry] : this._records;
    if (!records) return;
    const copy = document.createElement(this.localName) as BanshiLetterDesk;
    Object.assign(copy, { strings, kind, _filter: entry ? NO_FILTER : _filter, records, names });
    Object.assign(copy, { entryId: entry?.id, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  protected override willUpdate(): void {
    if (!isServer && !this.records) super.willUpdate();
  }

  protected override render(): TemplateResult {
    const { words, records, _kind: kind, _filter, entryId } = this;
    const print = html`<button type="button" name="print" @click=${() => this.print()}>${words.print}</button>`;
    if (entryId)
      return this.renderOpen(
        records ? records.find(({ id }) => id === entryId) : this.entry.value,
        (record) => ({
          entry: renderLetter(record, this._view),
          actions: records ? nothing : this._renderActions(record),
          forms: [chosenOffer(letterActions(record), this.action) ?? ''],
        }),
        print,
      );
    return html`<header>
        <h2>${words.heading}</h2>
        <p class="tools kinds">
          ${KINDS.map(
            (each) =>
              html`<button name="kind" value=${each} aria-pressed=${each === kind} @click=${this._chooseKind}>
                ${words.kinds[each]}
                ${this.counts ? html`<small>${words.count(this.counts[each].open, this.counts[each].overdue)}</small>` : nothing}
              </button>`,
          )}
          ${print}
        </p>
      </header>
      ${records ? nothing : this._renderFilters()}
      ${this.renderEntries(this._records, (all) => {
        const shown = all.filter((record) => isShown(record, _filter));
        return {
          said: this._saidOf(shown.length, all.length),
          entries: shown.length ? renderLedger(shown, this._view, records ? undefined : this.open) : nothing,
        };
      })}`;
  }

  private _saidOf(shown: number, all: number): string {
    const { words } = this;
    const isNarrowed = this._filter !== NO_FILTER;
    if (!shown) return isNarrowed && all ? words.noneSuch : words.empty[this.which];
    return words.total(shown, isNarrowed ? shown : (this.ledger.value?.total ?? shown));
  }

  private _renderFilters(): TemplateResult {
    const { words, _kind: kind, _filter, _narrow } = this;
    const which = WHICH.map((each) => [each, words.which[each]] as const);
    const stages = Object.entries(words.stages[kind]);
    return html`<form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      ${renderFilter('which', words.filters.which, which, this.which, _narrow)}
      ${renderFilter('stage', words.filters.stage, stages, _filter.stage, _narrow, words.all)}
      ${
        kind === 'complaint'
          ? renderFilter(
              'conduct',
              words.filters.conduct,
              Object.entries(words.conducts),
              _filter.conduct,
              _narrow,
              words.all,
            )
          : nothing
      }
    </form>`;
  }

  private _renderActions(record: LetterRecord): TemplateResult {
    const { words, action: now, departments, wish } = this;
    const offered = letterActions(record);
    const chosen = chosenOffer(offered, now);
    return html`<div part="actions" class="actions">
      ${renderOffers(offered, now, words, this._begin)}
      ${chosen ? renderLetterAction(chosen, record, words, departments, this._finding, { busy: wish.busy, problem: this.renderProblem(chosen), submit: this._act }) : nothing}
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
    return this.records ?? this.ledger.value?.records;
  }

  private get _view(): LetterView {
    const { words, departments, contact } = this;
    const showSender = this.records ? {} : { showSender: this._showSender };
    return { words, departments, sender: contact.value, noContact: this.renderNoContact(), ...showSender };
  }

  protected override forget(): void {
    super.forget();
    this._found = { staff: '', upheld: '' };
  }

  private readonly _act = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words, _kind: kind } = this;
    const action = this.action as LetterAction | undefined;
    const record = this.entry.value;
    if (!record || !action) return;
    const said = saidIn(event.target as HTMLFormElement);
    const lack = lackOf(action, kind, said);
    const name = `${kind}.${action}` as HallCommandName;
    const taken = (): void => void (this.action = undefined);
    await this.step(name, inputOf(action, record, said), lack ? words.choose(words.fields[lack]) : '', taken);
  };

  /** What may follow depends on whom it concerns: the lightest that may is chosen at once. */
  private readonly _note = async (event: Event): Promise<void> => {
    const form = event.currentTarget as HTMLFormElement;
    // Somebody else, another least: what was chosen for the one before does not stay.
    const isOfAnother = (event.target as HTMLInputElement).name === 'staff';
    const said = saidIn(form);
    this._found = { staff: said('staff'), upheld: said('upheld') };
    this.requestUpdate();
    await this.updateComplete;
    const select = form.querySelector<HTMLSelectElement>('[name=consequence]');
    if (!select || (!isOfAnother && select.selectedIndex >= 0 && !select.selectedOptions[0]?.disabled)) return;
    select.selectedIndex = [...select.options].findIndex(({ disabled }) => !disabled);
  };

  private readonly _begin = (event: Event): void => {
    this._found = { staff: '', upheld: '' };
    this.choose(event);
  };

  private readonly _chooseKind = ({ currentTarget }: Event): void => {
    this.kind = (currentTarget as HTMLButtonElement).value as LetterKind;
    this._filter = NO_FILTER;
    this.ledger.reset();
    void this.read();
  };

  private readonly _narrow = ({ currentTarget }: Event): void => {
    const { id, value } = currentTarget as HTMLSelectElement;
    if (id === 'which') {
      this.which = value as typeof this.which;
      void this.read();
      return;
    }
    const next = { ...this._filter, [id]: value };
    this._filter = next.stage || next.conduct ? next : NO_FILTER;
    this.requestUpdate();
  };

  private readonly _showSender = (): void => {
    const { service, entryId: id, _kind: kind } = this;
    if (service && id) void this.contact.run((signal) => service.ask(`${kind}.sender`, { id }, { signal }));
  };
}
