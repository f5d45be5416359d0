import {
  createGuideIndex,
  type GuideGateway,
  type GuideQuery,
  type GuideResults,
  type GuideSummary,
} from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiGuideOpenEvent } from '../events/guide-open.ts';
import { BanshiElement } from '../internal/banshi-element.ts';
import { Call } from '../internal/call.ts';
import { adoptChild } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { guideGatewayContext, hallGatewayContext } from '../internal/gateway-contexts.ts';
import { GatewaySource } from '../internal/gateway-source.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { renderProblem } from '../internal/render-reading.ts';
import { type GuideFinderStrings, zhCN } from './guide-finder.strings.ts';
import { styles } from './guide-finder.styles.ts';
import { moveFocus } from './move-focus.ts';

/** How long typing must rest before the gateway is asked. */
const REST = 250;
/** How many guides the first, empty search asks for, so that the filters know the departments. */
const FIRST = 200;

type Search = (query: GuideQuery, signal: AbortSignal) => Promise<GuideResults>;

/**
 * A search box over guides: by name, part of a name or pinyin initials, by department and by audience.
 *
 * 事项查找. It searches the `guides` it is given (or those in a JSON child), else a gateway. An older call is given up when a
 * newer one starts. While the hall cannot be reached it says so, keeps what was typed and offers to try again. In the list
 * ↓ ↑ Home End move, Escape goes back to the box.
 *
 * @tag banshi-guide-finder
 * @fires {BanshiGuideOpenEvent} banshi-guide-open - The reader chose a guide.
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart form - The box and the filters.
 * @csspart count - How many were found.
 * @csspart results - The list.
 * @csspart result - One guide in it.
 * @csspart more - The button that shows more of them.
 * @csspart problem - The sentence shown when the hall did not answer.
 */
export class BanshiGuideFinder extends BanshiElement<GuideFinderStrings> {
  static override readonly speech: Speech<GuideFinderStrings> = { element: 'guideFinder', zhCN };
  static override styles = [BanshiElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    guides: { attribute: false },
    gateway: { attribute: false },
    text: {},
    department: {},
    audience: {},
    pageSize: { type: Number, attribute: 'page-size' },
    departments: { attribute: false },
    audiences: { attribute: false },
  };

  /** The guides to search. Without them, the JSON child, then a gateway. */
  declare guides: readonly GuideSummary[] | undefined;
  /** Where to search; without it, the gateway in the context. */
  declare gateway: GuideGateway | undefined;
  /** What was typed. */
  declare text: string;
  /** The department chosen, by name; empty for all. */
  declare department: string;
  /** The audience chosen; empty for all. */
  declare audience: string;
  /** How many results are shown at once. @default 20 */
  declare pageSize: number;
  /** The departments to filter by; without them, those of the guides seen so far. */
  declare departments: readonly string[] | undefined;
  /** The audiences to filter by; without them, those of the guides seen so far. */
  declare audiences: readonly string[] | undefined;

  private readonly _guides = new GatewaySource<GuideGateway>(this, guideGatewayContext);
  private readonly _hall = new GatewaySource<GuideGateway>(this, hallGatewayContext);
  private readonly _call = new Call<GuideResults>(this);
  private readonly _seen = { departments: new Set<string>(), audiences: new Set<string>() };
  private _problem: TemplateResult | undefined;
  private _source: unknown;
  private _search: Search | undefined;
  private _shown = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.department = '';
    this.audience = '';
    this.pageSize = 20;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (!this.guides && !this._problem)
      this._problem = adoptChild(this, this.words.unreadable, isSummaries, (guides) => (this.guides = guides));
    const moved = this._chooseSource();
    const filtered = changed.has('department') || changed.has('audience') || changed.has('pageSize');
    if (filtered || changed.has('text')) this._shown = this.pageSize;
    if (moved || filtered || (this._search && this._call.state === 'idle')) void this._ask();
    else if (changed.has('text')) {
      clearTimeout(this._timer);
      // An index in the page answers between two keys; a hall is asked when the typing rests.
      if (this.guides) void this._ask();
      else this._timer = setTimeout(() => void this._ask(), REST);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <form part="form" class="panel" role="search" @submit=${this._submit} @keydown=${this._move}>
        <div class="box">
          <label for="text">${words.text}</label>
          <input
            id="text"
            type="search"
            autocomplete="off"
            placeholder=${words.placeholder}
            .value=${this.text}
            @input=${this._type}
            @compositionend=${this._type}
          />
        </div>
        ${this._renderFilter('department', words.department, words.allDepartments)}
        ${this._renderFilter('audience', words.audience, words.allAudiences)}
      </form>
      ${this._renderAnswer(words)}
    `;
  }

  private _renderFilter(name: 'department' | 'audience', label: string, all: string): TemplateResult {
    const chosen = this[name];
    const options = this[`${name}s`] ?? [...this._seen[`${name}s`]];
    const choices = chosen && !options.includes(chosen) ? [chosen, ...options] : options;
    return html`<div>
      <label for=${name}>${label}</label>
      <select id=${name} @change=${this._filter}>
        <option value="" ?selected=${!chosen}>${all}</option>
        ${choices.map((each) => html`<option value=${each} ?selected=${each === chosen}>${each}</option>`)}
      </select>
    </div>`;
  }

  private _renderAnswer(words: GuideFinderStrings): unknown {
    const { state, value } = this._call;
    if (this._problem && !this._search) return this._problem;
    if (state === 'failed') return renderProblem(words.unreachable, this._ask, words.retry);
    const guides = value?.guides.slice(0, this._shown) ?? [];
    return html`
      <p part="count" class="quiet" role="status">${this._sayCount(words, guides.length)}</p>
      ${
        guides.length > 0
          ? html`<ul part="results" @keydown=${this._move} aria-busy=${state === 'busy'}>
              ${guides.map((guide) => this._renderResult(guide, words))}
            </ul>`
          : nothing
      }
      ${
        value && value.total > guides.length
          ? html`<button part="more" @click=${this._more}>${words.more}</button>`
          : nothing
      }
    `;
  }

  private _renderResult({ id, name, department, promised }: GuideSummary, words: GuideFinderStrings): TemplateResult {
    return html`<li>
      <button part="result" value=${id} @click=${this._open}>
        <strong>${name}</strong>
        <span>${department}</span>
        <span>${promised ? words.promised(promised) : words.undisclosed}</span>
      </button>
    </li>`;
  }

  private _sayCount(words: GuideFinderStrings, shown: number): string {
    const { state, value } = this._call;
    if (!value) return state === 'busy' ? words.searching : '';
    if (value.total === 0) return words.none;
    return value.total > shown ? words.foundSome(value.total, shown) : words.found(value.total);
  }

  /** Whether the place to search has changed. */
  private _chooseSource(): boolean {
    const source = this.guides ?? this.gateway ?? this._guides.value ?? this._hall.value;
    if (source === this._source) return false;
    this._source = source;
    this._call.reset();
    if (!source) this._search = undefined;
    else if ('searchGuides' in source) this._search = (query, signal) => source.searchGuides(query, { signal });
    else {
      const index = createGuideIndex(source);
      this._search = async (query) => (await index).search(query);
      this._learn(source);
    }
    return source !== undefined;
  }

  private readonly _ask = async (): Promise<boolean> => {
    clearTimeout(this._timer);
    const search = this._search;
    if (!search) return false;
    const { department, audience } = this;
    const text = this.text.trim();
    const first = !text && !department && !audience && this._seen.departments.size === 0;
    const query: GuideQuery = {
      ...(text && { text }),
      ...(department && { department }),
      ...(audience && { audience }),
      limit: first ? Math.max(FIRST, this._shown) : this._shown,
    };
    return this._call.run(async (signal) => {
      const results = await search(query, signal);
      this._learn(results.guides);
      return results;
    });
  };

  private _learn(guides: readonly GuideSummary[]): void {
    for (const { department, audience } of guides) {
      this._seen.departments.add(department);
      for (const each of audience) this._seen.audiences.add(each);
    }
  }

  private readonly _type = (event: InputEvent | CompositionEvent): void => {
    // Half-typed pinyin in an input method is not a search yet.
    if (!('isComposing' in event && event.isComposing)) this.text = (event.target as HTMLInputElement).value;
  };

  private readonly _filter = ({ target }: Event): void => {
    const { id, value } = target as HTMLSelectElement;
    this[id as 'department' | 'audience'] = value;
  };

  private readonly _submit = (event: Event): void => {
    event.preventDefault();
    void this._ask();
  };

  /** Shows more, and puts the focus on the first new one: the button may be gone. */
  private readonly _more = async (): Promise<void> => {
    const next = this._shown;
    this._shown += this.pageSize;
    if (!(await this._ask())) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("[part='result']")[next]?.focus();
  };

  private readonly _open = ({ currentTarget }: Event): void => {
    this.dispatchEvent(new BanshiGuideOpenEvent((currentTarget as HTMLButtonElement).value));
  };

  private readonly _move = (event: KeyboardEvent): void => {
    const results = [...this.renderRoot.querySelectorAll<HTMLElement>("[part='result']")];
    moveFocus(event, this.renderRoot.querySelector('input'), results);
  };
}

function isSummaries(value: unknown): value is readonly GuideSummary[] {
  return (
    Array.isArray(value) &&
    value.every((each: Partial<GuideSummary> | null) => typeof each?.name === 'string' && Array.isArray(each.initials))
  );
}
