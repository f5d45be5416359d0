import type { OverdueCase } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { cardStyles, renderCard } from '../internal/card.ts';
import { adoptChild } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import { Feed } from '../internal/feed.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderFilter } from '../internal/render-filter.ts';
import { renderProblem, renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { arrange, isOver, type OverdueFilter, type OverdueOrder } from './arrange.ts';
import { type OverdueColumn, type OverdueListStrings, zhCN } from './overdue-list.strings.ts';
import { styles } from './overdue-list.styles.ts';

const LIMITS = ['statutory', 'promised', 'step', 'delivery'] as const;

/**
 * The cases that are over a limit or soon will be: by how much, who answers for each, and the reason that was reported.
 *
 * 超期件列表 (红黄牌). For those who oversee the hall. One line for each limit: a case may be over its promise and within the law.
 * The cards are words with a sign of their own. It follows the hall live: all of it, or the departments of one window.
 *
 * @tag banshi-overdue-list
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart filters - What the list is narrowed to.
 * @csspart count - How many are over, and how many soon will be.
 * @csspart list - The table.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiOverdueList extends HallElement<OverdueListStrings> {
  static override readonly speech: Speech<OverdueListStrings> = { element: 'overdueList', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, cardStyles, styles];
  static override properties = { cases: { attribute: false }, windowId: { attribute: 'window-id' } };

  /** The entries to show; without them the JSON child is read, then the hall is asked. */
  declare cases: readonly OverdueCase[] | undefined;

  /** The window whose departments are shown; without it, the whole hall. */
  declare windowId: string | undefined;

  private readonly _feed = new Feed(this, 'overdue', (hall, _, signal) => hall.ask('case.overdue', {}, { signal }));
  private _problem: TemplateResult | undefined;
  private _filter: OverdueFilter = { department: '', window: '', limit: '', state: '' };
  private _order: OverdueOrder = { by: 'over', descending: true };

  /** Asks the hall again. */
  reload(): Promise<void> {
    return this._feed.reload();
  }

  /** Prints the list alone, as it is narrowed and sorted. */
  async print(): Promise<void> {
    const cases = this.cases ?? this._feed.value;
    if (!cases) return;
    const copy = document.createElement(this.localName) as BanshiOverdueList;
    const { strings, _filter, _order } = this;
    Object.assign(copy, { strings, _filter, _order, cases, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  protected override willUpdate(): void {
    if (isServer) return;
    if (!this.cases && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isList, (cases) => (this.cases = cases));
    this._feed.follow(this.cases ? undefined : this.service, this.windowId ?? '');
  }

  protected override render(): unknown {
    const { words } = this;
    const cases = this.cases ?? this._feed.value;
    const failed = () => sentenceFor(this._feed.error, words.errors);
    if (this._problem) return this._problem;
    if (!cases) {
      return renderReading(this._feed.state, words, { failed }, () => this.reload());
    }
    const shown = arrange(cases, this._filter, this._order);
    const over = shown.filter(isOver).length;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h3 id="title">${words.title}</h3>
        <p part="count" role="status">${words.count(over, shown.length - over)}</p>
        <p class="tools">
          ${this.cases ? nothing : html`<button name="reload" @click=${() => this.reload()}>${words.reload}</button>`}
          <button name="print" @click=${() => this.print()}>${words.print}</button>
        </p>
      </header>
      ${this._feed.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      ${this._feed.error ? renderProblem(failed()) : nothing} ${cases.length > 0 ? this._renderFilters(cases) : nothing}
      ${
        shown.length > 0
          ? this._renderTable(shown)
          : html`<p class="quiet">${cases.length > 0 ? words.noneSuch : words.none}</p>`
      }
    </section>`;
  }

  private _renderFilters(cases: readonly OverdueCase[]): TemplateResult {
    const { words, _filter } = this;
    const known = (of: (one: OverdueCase) => string | undefined, say = (name: string): string => name) =>
      [...new Set(cases.map(of))]
        .filter((one) => one !== undefined)
        .sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }))
        .map((one) => [one, say(one)] as const);
    const filter = (name: keyof OverdueFilter, options: readonly (readonly [string, string])[]): TemplateResult =>
      renderFilter(name, words[name], options, _filter[name], this._narrow, words.all);
    return html`<form part="filters" class="filters" @submit=${(event: Event) => event.preventDefault()}>
      ${filter(
        'department',
        known(({ department }) => department),
      )}
      ${filter(
        'window',
        known(({ window }) => window, words.atWindow),
      )}
      ${filter(
        'limit',
        LIMITS.map((limit) => [limit, words.limits[limit]]),
      )}
      ${filter(
        'state',
        (['over', 'soon'] as const).map((state) => [state, words.states[state]]),
      )}
    </form>`;
  }

  private readonly _narrow = ({ currentTarget }: Event): void => {
    const { id, value } = currentTarget as HTMLSelectElement;
    this._filter = { ...this._filter, [id]: value };
    this.requestUpdate();
  };

  private _renderTable(shown: readonly OverdueCase[]): TemplateResult {
    const { words } = this;
    return html`<table part="list" role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          ${this._renderColumn('over')} ${this._renderColumn('matter')}
          <th scope="col" role="columnheader">${words.columns.limit}</th>
          ${this._renderColumn('limitOn')} ${this._renderColumn('department')} ${this._renderColumn('answerable')}
          <th scope="col" role="columnheader">${words.columns.reason}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((one) => this._renderCase(one))}
      </tbody>
    </table>`;
  }

  private _renderColumn(column: OverdueColumn): TemplateResult {
    const { words } = this;
    const { by, descending } = this._order;
    const sort = by !== column ? 'none' : descending ? 'descending' : 'ascending';
    return html`<th scope="col" role="columnheader" aria-sort=${sort}>
      <button
        class="sort ${sort}"
        name=${column}
        aria-label=${words.sortBy(words.columns[column])}
        @click=${() => this._sort(column)}
      >
        ${words.columns[column]}
      </button>
    </th>`;
  }

  private _renderCase(one: OverdueCase): TemplateResult {
    const { words } = this;
    const { caseNumber, matter, stage, department, window, answerable, limit, step, limitOn, workdaysOver, reason } =
      one;
    const over = isOver(one);
    const cell = (label: string, content: unknown) => html`<td role="cell" data-label=${label}>${content}</td>`;
    return html`<tr role="row" class=${over ? 'is-over' : ''}>
      ${cell(
        words.columns.over,
        html`${renderCard(over ? 'red' : 'yellow', words.case)}
          <strong>${over ? words.over(workdaysOver) : words.soon(0 - workdaysOver)}</strong>`,
      )}
      <th scope="row" role="rowheader" data-label=${words.columns.matter}>
        ${matter}<br /><small class="quiet">${caseNumber} · ${words.case.stages[stage]}</small>
      </th>
      ${cell(words.columns.limit, html`${words.limits[limit]}${step ? html`<br /><small>${words.step(step)}</small>` : nothing}`)}
      ${cell(words.columns.limitOn, words.case.day(limitOn))}
      ${cell(words.columns.department, html`${department}${window ? html`<br /><small class="quiet">${words.atWindow(window)}</small>` : nothing}`)}
      ${cell(words.columns.answerable, answerable.staff || '—')}
      ${cell(words.columns.reason, reason ?? html`<span class="quiet">${words.noReason}</span>`)}
    </tr>`;
  }

  private _sort(by: OverdueColumn): void {
    const { by: before, descending } = this._order;
    this._order = { by, descending: by === before ? !descending : by === 'over' };
    this.requestUpdate();
  }
}

function isList(value: unknown): value is readonly OverdueCase[] {
  return Array.isArray(value) && value.every((one) => typeof (one as OverdueCase | null)?.workdaysOver === 'number');
}
