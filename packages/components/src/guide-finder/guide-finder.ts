import type { GuideGateway, GuideQuery, GuideResults, GuideSummary } from '@banshi/core';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BanshiGuideOpenEvent } from '../events/guide-open.ts';
import { BanshiElement } from '../internal/banshi-element.ts';
import { Call } from '../internal/call.ts';
import { ChildRecord } from '../internal/child-record.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { guideGatewayContext, hallGatewayContext } from '../internal/gateway-contexts.ts';
import { GatewaySource } from '../internal/gateway-source.ts';
import { noticeStyles } from '../internal/notice.styles.ts';
import { en, type GuideFinderStrings, zhCN } from './guide-finder.strings.ts';
import { styles } from './guide-finder.styles.ts';
import { moveFocus } from './move-focus.ts';
import { searchGuides } from './search-guides.ts';

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
  static override readonly languages: Record<string, GuideFinderStrings> = { 'zh-CN': zhCN, en };
  static override styles = [BanshiElement.styles, controlStyles, noticeStyles, styles];
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

  readonly #provided = new GatewaySource<GuideGateway>(this, guideGatewayContext, hallGatewayContext);
  readonly #child = new ChildRecord(this, isSummaries);
  readonly #call = new Call<GuideResults>(this);
  readonly #seen = { departments: new Set<string>(), audiences: new Set<string>() };
  #source: unknown;
  #search: Search | undefined;
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.department = '';
    this.audience = '';
    this.pageSize = 20;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    const moved = this.#chooseSource();
    const filtered = changed.has('department') || changed.has('audience') || changed.has('pageSize');
    if (filtered || changed.has('text')) this.#shown = this.pageSize;
    if (moved || filtered || (this.#search && this.#call.state === 'idle')) void this.#ask();
    else if (changed.has('text')) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), REST);
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <form part="form" role="search" @submit=${this.#submit} @keydown=${this.#move}>
        <div class="box">
          <label for="text">${words.text}</label>
          <input
            id="text"
            type="search"
            autocomplete="off"
            placeholder=${words.placeholder}
            .value=${this.text}
            @input=${this.#type}
            @compositionend=${this.#type}
          />
        </div>
        ${this.#renderFilter('department', words.department, words.allDepartments)}
        ${this.#renderFilter('audience', words.audience, words.allAudiences)}
      </form>
      ${this.#renderAnswer(words)}
    `;
  }

  #renderFilter(name: 'department' | 'audience', label: string, all: string): TemplateResult {
    const chosen = this[name];
    const options = this[`${name}s`] ?? [...this.#seen[`${name}s`]];
    const choices = chosen && !options.includes(chosen) ? [chosen, ...options] : options;
    return html`<div>
      <label for=${name}>${label}</label>
      <select id=${name} @change=${this.#filter}>
        <option value="" ?selected=${!chosen}>${all}</option>
        ${choices.map((each) => html`<option value=${each} ?selected=${each === chosen}>${each}</option>`)}
      </select>
    </div>`;
  }

  #renderAnswer(words: GuideFinderStrings): unknown {
    const { state, value } = this.#call;
    if (this.#child.unreadable && !this.#search)
      return html`<p part="problem" class="notice warn" role="alert">${words.unreadable}</p>`;
    if (state === 'failed')
      return html`<p part="problem" class="notice warn" role="alert">
        ${words.unreachable}<button @click=${this.#ask}>${words.retry}</button>
      </p>`;
    const guides = value?.guides.slice(0, this.#shown) ?? [];
    return html`
      <p part="count" role="status">${this.#sayCount(words, guides.length)}</p>
      ${
        guides.length > 0
          ? html`<ul part="results" @keydown=${this.#move} aria-busy=${state === 'busy'}>
              ${guides.map((guide) => this.#renderResult(guide, words))}
            </ul>`
          : nothing
      }
      ${
        value && value.total > guides.length
          ? html`<button part="more" @click=${this.#more}>${words.more}</button>`
          : nothing
      }
    `;
  }

  #renderResult({ id, name, department, promised }: GuideSummary, words: GuideFinderStrings): TemplateResult {
    return html`<li>
      <button part="result" value=${id} @click=${this.#open}>
        <strong>${name}</strong>
        <span>${department}</span>
        <span>${promised ? words.promised(promised) : words.undisclosed}</span>
      </button>
    </li>`;
  }

  #sayCount(words: GuideFinderStrings, shown: number): string {
    const { state, value } = this.#call;
    if (!value) return state === 'busy' ? words.searching : '';
    if (value.total === 0) return words.none;
    return value.total > shown ? words.foundSome(value.total, shown) : words.found(value.total);
  }

  /** Whether the place to search has changed. */
  #chooseSource(): boolean {
    const source = this.guides ?? this.#child.value ?? this.gateway ?? this.#provided.value;
    if (source === this.#source) return false;
    this.#source = source;
    this.#call.reset();
    if (!source) this.#search = undefined;
    else if ('searchGuides' in source) this.#search = (query, signal) => source.searchGuides(query, { signal });
    else {
      this.#search = (query) => Promise.resolve(searchGuides(source, query));
      this.#learn(source);
    }
    return source !== undefined;
  }

  readonly #ask = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    const search = this.#search;
    if (!search) return false;
    const { department, audience } = this;
    const text = this.text.trim();
    const first = !text && !department && !audience && this.#seen.departments.size === 0;
    const query: GuideQuery = {
      ...(text && { text }),
      ...(department && { department }),
      ...(audience && { audience }),
      limit: first ? Math.max(FIRST, this.#shown) : this.#shown,
    };
    return this.#call.run(async (signal) => {
      const results = await search(query, signal);
      this.#learn(results.guides);
      return results;
    });
  };

  #learn(guides: readonly GuideSummary[]): void {
    for (const { department, audience } of guides) {
      this.#seen.departments.add(department);
      for (const each of audience) this.#seen.audiences.add(each);
    }
  }

  readonly #type = (event: InputEvent | CompositionEvent): void => {
    // Half-typed pinyin in an input method is not a search yet.
    if (!('isComposing' in event && event.isComposing)) this.text = (event.target as HTMLInputElement).value;
  };

  readonly #filter = ({ target }: Event): void => {
    const { id, value } = target as HTMLSelectElement;
    this[id as 'department' | 'audience'] = value;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#ask();
  };

  /** Shows more, and puts the focus on the first new one: the button may be gone. */
  readonly #more = async (): Promise<void> => {
    const next = this.#shown;
    this.#shown += this.pageSize;
    if (!(await this.#ask())) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>("[part='result']")[next]?.focus();
  };

  readonly #open = ({ currentTarget }: Event): void => {
    this.dispatchEvent(new BanshiGuideOpenEvent((currentTarget as HTMLButtonElement).value));
  };

  readonly #move = (event: KeyboardEvent): void => {
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
