import type { TicketRecord, WindowState } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { BanshiTicketChangeEvent } from '../events/ticket-change.ts';
import { controlStyles } from '../internal/control.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { WindowElement } from '../internal/window-element.ts';
import { CALLER_ACTIONS, type CallerAction, isOffered } from './actions.ts';
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
export class BanshiCaller extends WindowElement<CallerStrings> {
  static override readonly speech: Speech<CallerStrings> = { element: 'caller', zhCN };
  static override styles = [WindowElement.styles, controlStyles, layoutStyles, styles];
  protected override get refusals() {
    return this.words.queueErrors;
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
      class=${offered && (name === 'next' || name === 'serve') ? 'primary' : ''}
      value=${name}
      aria-disabled=${String(!offered || this.busy)}
      aria-keyshortcuts=${key}
      @click=${this._click}
    >
      ${this.words.actions[name]} <kbd aria-hidden="true">${key}</kbd>
    </button>`;
  }

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
    const { value } = this.window;
    if (!value || !isOffered(action, value)) return;
    const ticket = await this._send(action, value);
    if (ticket) this.dispatchEvent(new BanshiTicketChangeEvent(ticket));
  }

  private _send({ command }: CallerAction, { ticket, window }: WindowState): Promise<TicketRecord | undefined> {
    if (command === 'ticket.callNext') return this.send(command, { window });
    return this.send(command, { ticket: ticket!.id, version: ticket!.version });
  }
}
