import type { TicketRecord, WindowState } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiTicketChangeEvent } from '../events/ticket-change.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { Wish } from '../internal/wish.ts';
import { CALLER_ACTIONS, type CallerAction, isOffered } from './actions.ts';
import type { Speech } from '../internal/languages.ts';
import { type CallerStrings, zhCN } from './caller.strings.ts';
import { styles } from './caller.styles.ts';

/**
 * The clerk's strip of one window: who is next, call, call again, serve, missed, finish.
 *
 * 窗口叫号. What may be pressed follows from the ticket in hand. Keys, while anything in the strip has the focus: `N` next,
 * `R` recall, `S` serve, `M` missed, `F` finish. Where somebody else was first, it says so and shows what is now.
 *
 * @tag banshi-caller
 * @fires {BanshiTicketChangeEvent} banshi-ticket-change - The hall has recorded a step of a ticket.
 * @csspart waiting - How many wait.
 * @csspart ticket - The ticket in hand.
 * @csspart actions - The buttons.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaller extends HallElement<CallerStrings> {
  static override readonly speech: Speech<CallerStrings> = { element: 'caller', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  private readonly _window = new Feed(this, 'window', (hall, window, signal) => hall.readWindow(window, { signal }));
  private readonly _wish = new Wish(this);
  private _settling = false;

  protected override willUpdate(): void {
    if (!isServer) this._window.follow(this.service, this.windowId || undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, windowId } = this;
    if (!windowId) return nothing;
    const { value } = this._window;
    return html`
      <div class="panel" role="group" aria-label=${words.label(windowId)} @keydown=${this._press}>
        ${value ? this._renderWindow(value) : this._renderCall()}
      </div>
      ${this._window.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      <div role="alert">
        ${
          this._wish.error
            ? html`<p part="problem" class="notice warn">
                ${sentenceFor(this._wish.error, words.errors, words.queueErrors)}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  private _renderWindow(window: WindowState): TemplateResult {
    const { words } = this;
    const { ticket, waiting } = window;
    return html`
      <dl>
        <div part="waiting">
          <dt>${words.waiting}</dt>
          <dd>${words.people(waiting)}</dd>
        </div>
        <div part="ticket" aria-live="polite">
          <dt>${words.ticket}</dt>
          <dd>
            ${
              ticket
                ? html`<strong>${ticket.number}</strong> <span class="state">${words.states[ticket.state]}</span>
                    <span class="matter">${ticket.matter}</span>`
                : words.noTicket
            }
          </dd>
        </div>
      </dl>
      <div part="actions">${CALLER_ACTIONS.map((action) => this._renderAction(action, window))}</div>
    `;
  }

  /** Not `disabled`: a clerk who works by keys must not lose the focus whenever a button has nothing to do. */
  private _renderAction(action: CallerAction, window: WindowState): TemplateResult {
    const { name, key } = action;
    const offered = isOffered(action, window);
    return html`<button
      class=${offered && (name === 'next' || name === 'serve' || name === 'finish') ? 'primary' : ''}
      value=${name}
      aria-disabled=${String(!offered || this._busy)}
      aria-keyshortcuts=${key}
      @click=${this._click}
    >
      ${this.words.actions[name]} <kbd aria-hidden="true">${key}</kbd>
    </button>`;
  }

  private _renderCall(): TemplateResult {
    const { words } = this;
    if (this._window.state === 'loading') return html`<p role="status">${words.loading}</p>`;
    if (this._window.state !== 'failed') return html``;
    return html`<p part="problem" class="notice warn" role="alert">
      ${sentenceFor(this._window.error, words.errors, words.queueErrors)}<button @click=${this._reload}>
        ${words.retry}
      </button>
    </p>`;
  }

  private get _busy(): boolean {
    return this._wish.busy || this._settling;
  }

  private readonly _reload = (): Promise<void> => this._window.reload();

  private readonly _click = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    const action = CALLER_ACTIONS.find(({ name }) => name === value);
    if (action) void this._act(action);
  };

  private readonly _press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const action = CALLER_ACTIONS.find(({ key }) => key === event.key.toUpperCase());
    if (!action) return;
    event.preventDefault();
    void this._act(action);
  };

  private async _act(action: CallerAction): Promise<void> {
    const { service: hall, windowId } = this;
    const { value } = this._window;
    if (!hall || !windowId || !value || this._busy || !isOffered(action, value)) return;
    const done = await this._send(action, value, windowId);
    // Whatever the hall said, what it says now counts: a key pressed meanwhile would be meant for what was.
    this._settling = true;
    await this._window.reload();
    this._settling = false;
    this.requestUpdate();
    if (done) this.dispatchEvent(new BanshiTicketChangeEvent(done));
  }

  private _send({ command }: CallerAction, { ticket }: WindowState, window: string): Promise<TicketRecord | undefined> {
    const hall = this.service!;
    if (command === 'ticket.callNext') return this._wish.run(hall, command, { window });
    return this._wish.run(hall, command, { ticket: ticket!.id, version: ticket!.version });
  }
}
