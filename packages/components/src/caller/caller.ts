import type { TicketRecord, WindowState } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiTicketChangeEvent } from '../events/ticket-change.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { noticeStyles } from '../internal/notice.styles.ts';
import { Wish } from '../internal/wish.ts';
import { CALLER_ACTIONS, type CallerAction, isOffered } from './actions.ts';
import { type CallerStrings, en, zhCN } from './caller.strings.ts';
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
  static override readonly languages: Record<string, CallerStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, controlStyles, noticeStyles, styles];
  static override properties = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  readonly #window = new Feed(this, 'window', (hall, window, signal) => hall.readWindow(window, { signal }));
  readonly #wish = new Wish(this);
  #settling = false;

  protected override willUpdate(): void {
    if (!isServer) this.#window.follow(this.service, this.windowId || undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, windowId } = this;
    if (!windowId) return nothing;
    const { value } = this.#window;
    return html`
      <div class="strip" role="group" aria-label=${words.label(windowId)} @keydown=${this.#press}>
        ${value ? this.#renderWindow(value) : this.#renderCall()}
      </div>
      ${this.#window.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      <div role="alert">
        ${
          this.#wish.error
            ? html`<p part="problem" class="notice warn">${sentenceFor(this.#wish.error, words.errors)}</p>`
            : nothing
        }
      </div>
    `;
  }

  #renderWindow(window: WindowState): TemplateResult {
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
      <div part="actions">${CALLER_ACTIONS.map((action) => this.#renderAction(action, window))}</div>
    `;
  }

  /** Not `disabled`: a clerk who works by keys must not lose the focus whenever a button has nothing to do. */
  #renderAction(action: CallerAction, window: WindowState): TemplateResult {
    const { name, key } = action;
    const offered = isOffered(action, window);
    return html`<button
      class=${offered && (name === 'next' || name === 'serve' || name === 'finish') ? 'primary' : ''}
      value=${name}
      aria-disabled=${String(!offered || this.#busy)}
      aria-keyshortcuts=${key}
      @click=${this.#click}
    >
      ${this.words.actions[name]} <kbd aria-hidden="true">${key}</kbd>
    </button>`;
  }

  #renderCall(): TemplateResult {
    const { words } = this;
    if (this.#window.state === 'loading') return html`<p role="status">${words.loading}</p>`;
    if (this.#window.state !== 'failed') return html``;
    return html`<p part="problem" class="notice warn" role="alert">
      ${sentenceFor(this.#window.error, words.errors)}<button @click=${this.#reload}>${words.retry}</button>
    </p>`;
  }

  get #busy(): boolean {
    return this.#wish.busy || this.#settling;
  }

  readonly #reload = (): Promise<void> => this.#window.reload();

  readonly #click = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    const action = CALLER_ACTIONS.find(({ name }) => name === value);
    if (action) void this.#act(action);
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const action = CALLER_ACTIONS.find(({ key }) => key === event.key.toUpperCase());
    if (!action) return;
    event.preventDefault();
    void this.#act(action);
  };

  async #act(action: CallerAction): Promise<void> {
    const { service: hall, windowId } = this;
    const { value } = this.#window;
    if (!hall || !windowId || !value || this.#busy || !isOffered(action, value)) return;
    const done = await this.#send(action, value, windowId);
    // Whatever the hall said, what it says now counts: a key pressed meanwhile would be meant for what was.
    this.#settling = true;
    await this.#window.reload();
    this.#settling = false;
    this.requestUpdate();
    if (done) this.dispatchEvent(new BanshiTicketChangeEvent(done));
  }

  #send({ command }: CallerAction, { ticket }: WindowState, window: string): Promise<TicketRecord | undefined> {
    const hall = this.service!;
    if (command === 'ticket.callNext') return this.#wish.run(hall, command, { window });
    return this.#wish.run(hall, command, { ticket: ticket!.id, version: ticket!.version });
  }
}
