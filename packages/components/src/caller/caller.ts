import {
  type HallCommandName,
  type HallCommands,
  queueRulesOf,
  type ServiceHall,
  type TicketRecord,
  type WindowState,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { BanshiTicketChangeEvent } from '../events/ticket-change.ts';
import { BanshiWindowChangeEvent } from '../events/window-change.ts';
import { Call, RETRY } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { WindowElement } from '../internal/window-element.ts';
import {
  asks,
  CALLER_ACTIONS,
  type CallerAction,
  commandOf,
  isOffered,
  isOnTicket,
  isStillFor,
  KEYS,
  seenAnew,
} from './actions.ts';
import { type CallerStrings, zhCN } from './caller.strings.ts';
import { styles } from './caller.styles.ts';
import { type Objection, objectionTo } from './objection.ts';
import { isPlainKey, PageKeys } from './page-keys.ts';
import { renderFields } from './render-panel.ts';
import { renderShortcuts } from './render-shortcuts.ts';
import { ShortcutChoice } from './shortcut-choice.ts';

/** From here on the actions are about the window, not about the ticket in hand. */
const AT_WINDOW = CALLER_ACTIONS.indexOf('expedite');

/**
 * The clerk's strip of one window: call, call again, serve, missed, hold, transfer; pause, leave, hand over, close.
 *
 * 窗口叫号. What may be pressed follows from the ticket in hand and from the window; what needs a reason or a place asks for it
 * first, and is done to what the clerk saw when it was opened: where that has gone meanwhile, it says so and does nothing. Everything works by the keys that stand on the buttons, wherever in the page the clerk is but in a field, a list or a
 * dialog; `shortcuts` leaves them to the strip alone or switches them off, and the clerk switches them off for the device at the strip
 * itself (WCAG 2.1.4). Escape closes what asks. Where
 * somebody else was first, it says so and shows what is now.
 *
 * @tag banshi-caller
 * @fires {BanshiTicketChangeEvent} banshi-ticket-change - The hall has recorded a step of a ticket.
 * @fires {BanshiWindowChangeEvent} banshi-window-change - The hall has recorded that the window pauses, is left, or goes on.
 * @csspart waiting - How many wait.
 * @csspart ticket - The ticket in hand.
 * @csspart ground - Why the ticket in hand goes first by law, and what proves it.
 * @csspart status - Whether the window serves, and who sits there.
 * @csspart line - Whom it would call next.
 * @csspart held - Tickets on hold, each with its button.
 * @csspart actions - The buttons.
 * @csspart panel - What an action asks before it is done.
 * @csspart shortcuts - The switch of the shortcuts, and which key does what.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaller extends WindowElement<CallerStrings> {
  static override readonly speech: Speech<CallerStrings> = { element: 'caller', zhCN };
  static override styles = [WindowElement.styles, controlStyles, layoutStyles, styles];
  static override properties = { shortcuts: {} };

  /**
   * Where the letters on the buttons work: in the whole `page` while it holds one caller, while the strip has the `focus`, or
   * not at all (`off`); the clerk may switch them off as well. 快捷键范围. @default 'page'
   */
  declare shortcuts: 'page' | 'focus' | 'off';

  private readonly _hall = new Call<ServiceHall>(this, RETRY);
  private _asked: unknown;
  private readonly _choice = new ShortcutChoice(this);
  private _panel: CallerAction | undefined;
  /** The window as it stood when the panel was opened. */
  private _seen: WindowState | undefined;
  private _objection: Objection | undefined;
  private _business: string | undefined;
  private _opened = 0;

  constructor() {
    super();
    this.shortcuts = 'page';
    new PageKeys(this, (event) => this._keys === 'page' && this._pressKey(event));
  }

  protected override get refusals() {
    return this.words.queueErrors;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { service } = this;
    if (isServer || !service || (service === this._asked && this._hall.state !== 'idle')) return;
    this._asked = service;
    void this._hall.run((signal) => service.findHall({ signal }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, windowId } = this;
    if (!windowId) return nothing;
    const { value } = this.window;
    return html`
      <div class="panel" role="group" aria-label=${words.label(windowId)} @keydown=${this._press}>
        ${value ? this._renderWindow(value) : this.renderReading()}
      </div>
      ${this.renderTrouble()}
    `;
  }

  /** Where the shortcuts work, as the page and the clerk want it. */
  private get _keys(): BanshiCaller['shortcuts'] {
    return this._choice.off ? 'off' : this.shortcuts;
  }

  private get _rules() {
    return queueRulesOf(this._hall.value ?? {});
  }

  private _renderWindow(state: WindowState): TemplateResult {
    const { words } = this;
    const { waiting, status } = state;
    const name = this._hall.value?.staff?.find(({ id }) => id === status.staff)?.name;
    return html`
      <dl>
        <div part="waiting">
          <dt>${words.waiting}</dt>
          <dd>${words.people(waiting)}</dd>
        </div>
        <div part="ticket" aria-live="polite">
          <dt>${words.ticket}</dt>
          <dd>${this._renderTicket(state)}</dd>
        </div>
        <div part="status" class=${status.state}>
          <dt>${words.status}</dt>
          <dd>
            ${words.windowWords.state(status)}${name ? html` <small>${name}</small>` : nothing}${
              status.covering ? html` <small>${words.covering}</small>` : nothing
            }
          </dd>
        </div>
      </dl>
      <div part="actions">
        ${[CALLER_ACTIONS.slice(0, AT_WINDOW), CALLER_ACTIONS.slice(AT_WINDOW)].map(
          (group) => html`<div>${group.map((action) => this._renderAction(action, state))}</div>`,
        )}
      </div>
      ${this._panel && this._seen ? keyed(this._opened, this._renderPanel(this._panel, this._seen, state)) : nothing}
      ${this._renderLine(state)}
      ${this.shortcuts === 'off' ? nothing : renderShortcuts(this._choice.off, words, (off) => this._choice.set(off))}
    `;
  }

  private _renderTicket({ ticket }: WindowState): TemplateResult | string {
    const { words } = this;
    if (!ticket) return words.noTicket;
    const ground = this._rules.priorities.find(({ id }) => id === ticket.priority);
    const calls = ticket.state === 'called' ? words.calls(ticket.calls, this._rules.missed.maxCalls) : '';
    return html`<strong>${ticket.number}</strong> <span class="state">${words.states[ticket.state]}</span>
      ${this._renderMarks(ticket)}
      <span class="matter"><bdi>${ticket.matter}</bdi>${calls ? html` <small>${calls}</small>` : nothing}</span>
      ${ground ? html`<span part="ground" class="matter">${words.ground(ground)}</span>` : nothing}`;
  }

  private _renderMarks(ticket: TicketRecord): TemplateResult[] {
    return this.words.marks(ticket).map((mark) => html`<span class="mark">${mark}</span>`);
  }

  private _renderLine({ line, held }: WindowState): TemplateResult {
    const { words } = this;
    return html`${
      line.length > 0
        ? html`<p part="line" class="quiet">
            ${words.line}${line.map((ticket) => html`<span>${ticket.number} ${this._renderMarks(ticket)}</span>`)}
          </p>`
        : nothing
    }${
      held.length > 0
        ? html`<p part="held">
            <span class="quiet">${words.held}</span>${held.map(
              ({ id, number }) =>
                html`<button value=${id} aria-disabled=${String(this.busy)} @click=${this._resume}>
                  ${words.resumeTicket(number)}
                </button>`,
            )}
          </p>`
        : nothing
    }`;
  }

  /** Not `disabled`: a clerk who works by keys must not lose the focus whenever a button has nothing to do. */
  private _renderAction(action: CallerAction, state: WindowState): TemplateResult {
    const { words } = this;
    const offered = isOffered(action, state, this._rules);
    const asking = asks(action, this._rules);
    return html`<button
      class=${offered && (action === 'next' || action === 'serve' || action === 'resume') ? 'primary' : ''}
      value=${action}
      aria-disabled=${String(!offered || this.busy)}
      aria-expanded=${asking ? String(this._panel === action) : nothing}
      aria-keyshortcuts=${this._keys === 'off' ? nothing : KEYS[action]}
      @click=${this._click}
    >
      ${action === 'resume' && state.status.state === 'closed' ? words.open : words.actions[action]}
      ${this._keys === 'off' ? nothing : html`<kbd aria-hidden="true">${KEYS[action]}</kbd>`}
    </button>`;
  }

  /** It stays where it is, whatever becomes of its ticket: who is just writing must not write into the shortcuts. */
  private _renderPanel(action: CallerAction, seen: WindowState, now: WindowState): TemplateResult {
    const { words } = this;
    const { _business: business, _chooseBusiness: chooseBusiness } = this;
    const view = { state: seen, hall: this._hall.value, rules: this._rules, words, business, chooseBusiness };
    const number = isOnTicket(action) ? seen.ticket?.number : undefined;
    const name = words.actions[action];
    const gone = !this.busy && !isStillFor(action, seen, now, this._rules) && words.gone(name, number);
    const problem = gone || this._objection?.sentence;
    return html`<form part="panel" aria-label=${number ? `${name} ${number}` : name} @submit=${this._submit} novalidate>
      <h3>${name}${number ? html` <bdi>${number}</bdi>` : nothing}</h3>
      ${renderFields(action, view)}
      <div role="alert">${problem ? html`<p class="notice warn">${problem}</p>` : nothing}</div>
      <p>
        ${
          gone
            ? html`<button class="primary" type="button" @click=${this._cancel}>${words.close}</button>`
            : html`<button class="primary" aria-disabled=${String(this.busy)}>${words.confirm}</button>
                <button type="button" @click=${this._cancel}>${words.cancel}</button>`
        }
      </p>
    </form>`;
  }

  private readonly _click = ({ currentTarget }: Event): void => {
    void this._act((currentTarget as HTMLButtonElement).value as CallerAction);
  };

  private readonly _press = (event: KeyboardEvent): void => {
    if (!isPlainKey(event)) return;
    if (event.key === 'Escape' && this._panel) return this._cancel();
    if (this._keys === 'off' || (event.target as Element).matches('input, select, textarea')) return;
    this._pressKey(event);
  };

  private _pressKey(event: KeyboardEvent): void {
    const action = CALLER_ACTIONS.find((one) => KEYS[one] === event.key.toUpperCase());
    if (!action) return;
    event.preventDefault();
    void this._act(action);
  }

  private async _act(action: CallerAction): Promise<void> {
    const { value } = this.window;
    if (!value || this.busy || !isOffered(action, value, this._rules)) return;
    if (asks(action, this._rules)) return this._ask(action, value);
    this._panel = undefined;
    await this._run(commandOf(action, value, new FormData()));
  }

  private _ask(action: CallerAction, state: WindowState): void {
    // Asked for once more, it keeps what was written, unless that was meant for another ticket.
    if (action !== this._panel || !this._seen || !isStillFor(action, this._seen, state, this._rules)) {
      this._panel = action;
      this._seen = state;
      this._objection = undefined;
      this._business = undefined;
      this._opened += 1;
      this.requestUpdate();
    }
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('form input, form select, form button')?.focus(),
    );
  }

  private readonly _submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { value } = this.window;
    const [action, seen] = [this._panel, this._seen];
    if (!value || !action || !seen || this.busy || !isStillFor(action, seen, value, this._rules)) return;
    this._objection = objectionTo(form, action, this._rules, this.words);
    this.requestUpdate();
    if (this._objection) return this._objection.field.focus();
    // What was refused stays open, with all that was written.
    if (await this._run(commandOf(action, seen, new FormData(form)))) return this._cancel();
    // It says why and shows what is now: what is confirmed next was seen.
    if (this.window.value && seen === this._seen) this._seen = seenAnew(seen, this.window.value);
    this.requestUpdate();
  };

  private readonly _chooseBusiness = (business: string): void => {
    this._business = business;
    this.requestUpdate();
  };

  private readonly _cancel = (): void => {
    const action = this._panel;
    this._panel = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[part='actions'] button[value='${action}']`)?.focus(),
    );
  };

  private readonly _resume = ({ currentTarget }: Event): void => {
    const held = this.window.value?.held.find(({ id }) => id === (currentTarget as HTMLButtonElement).value);
    if (held) void this._run(['ticket.resume', { ticket: held.id, version: held.version }]);
  };

  /** Whether the hall carried it out. */
  private async _run(command: readonly [HallCommandName, unknown] | undefined): Promise<boolean> {
    if (!command) return false;
    const [name, input] = command;
    const result = await this.send(name, input as HallCommands[HallCommandName]['input']);
    if (!result) return false;
    this.dispatchEvent(
      name.startsWith('window.')
        ? new BanshiWindowChangeEvent(result as HallCommands['window.pause']['result'])
        : new BanshiTicketChangeEvent(result as TicketRecord),
    );
    return true;
  }
}
