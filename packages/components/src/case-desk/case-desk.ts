import type { CaseRecord, HallCommandName, HallCommands, ServiceGuide, TicketRecord, WindowState } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiCaseChangeEvent } from '../events/case-change.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { noticeStyles } from '../internal/notice.styles.ts';
import { Wish } from '../internal/wish.ts';
import { type CaseDeskStrings, en, zhCN } from './case-desk.strings.ts';
import { styles } from './case-desk.styles.ts';
import { type Draft, renderCase } from './render-case.ts';

type CaseCommand = Extract<HallCommandName, 'case.accept' | 'case.decide' | 'case.deliver'>;

/**
 * The clerk's desk: accept a case for the ticket being served, decide open cases, hand the results over.
 *
 * 窗口受理台. A refusal (不予) asks for its reason (行政许可法第三十八条). Every command names the version that the clerk saw: where
 * somebody else was first, the desk says so and shows the case as it now stands. What was written stays until it is sent.
 *
 * @tag banshi-case-desk
 * @fires {BanshiCaseChangeEvent} banshi-case-change - A case was accepted, decided or handed over.
 * @csspart ticket - The ticket being served.
 * @csspart cases - The open cases of the window.
 * @csspart done - What was done last.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaseDesk extends HallElement<CaseDeskStrings> {
  static override readonly languages: Record<string, CaseDeskStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, controlStyles, noticeStyles, styles];
  static override properties = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  readonly #window = new Feed(this, 'window', (hall, window, signal) => hall.readWindow(window, { signal }));
  readonly #guide = new Call<ServiceGuide | undefined>(this);
  readonly #wish = new Wish(this);
  #guideId: string | undefined;
  #settling = false;
  #draft: Draft | undefined;
  #done: { readonly name: CaseCommand; readonly caseNumber: string } | undefined;

  protected override willUpdate(): void {
    if (isServer) return;
    const { service } = this;
    this.#window.follow(service, this.windowId || undefined);
    const guide = this.#serving?.guide;
    if (guide === this.#guideId) return;
    this.#guideId = guide;
    this.#guide.reset();
    if (guide && service) void this.#guide.run((signal) => service.findGuide(guide, { signal }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.windowId) return nothing;
    const { words } = this;
    const { value } = this.#window;
    return html`
      ${this.#window.lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
      <div role="alert">
        ${
          this.#wish.error
            ? html`<p part="problem" class="notice warn">${sentenceFor(this.#wish.error, words.errors)}</p>`
            : nothing
        }
      </div>
      <div role="status">${this.#renderDone()}</div>
      ${value ? html`${this.#renderTicket()} ${this.#renderCases(value)}` : this.#renderCall()}
    `;
  }

  #renderDone(): TemplateResult | typeof nothing {
    if (!this.#done) return nothing;
    const { words } = this;
    const { name, caseNumber } = this.#done;
    const say = { 'case.accept': words.accepted, 'case.decide': words.decided, 'case.deliver': words.delivered }[name];
    return html`<p part="done" class="notice">${say(caseNumber)}</p>`;
  }

  #renderTicket(): TemplateResult {
    const { words } = this;
    const ticket = this.#serving;
    const promised = this.#guide.value?.limits.promised;
    return html`<section part="ticket">
      <h3>${words.ticket}</h3>
      ${
        ticket
          ? html`<div class="row">
              <div class="about">
                <h4><span class="number">${ticket.number}</span> ${ticket.matter}</h4>
                <p>
                  <span class="quiet">${words.promised}：</span>${
                    promised ? words.limit(promised) : this.#guide.state === 'done' ? words.undisclosed : '…'
                  }
                </p>
              </div>
              <div class="actions">
                ${this.#renderAccept('promised', words.acceptPromised)}
                ${this.#renderAccept('immediate', words.acceptImmediate)}
              </div>
            </div>`
          : html`<p class="quiet">${words.noTicket}</p>`
      }
    </section>`;
  }

  /** The case types that the guide names stand out; the clerk decides. */
  #renderAccept(caseType: 'promised' | 'immediate', label: string): TemplateResult {
    const usual = this.#guide.value?.matter.caseTypes ?? ['promised', 'immediate'];
    return html`<button
      class=${usual.includes(caseType) ? 'primary' : ''}
      value=${caseType}
      ?disabled=${this.#busy}
      @click=${this.#accept}
    >
      ${label}
    </button>`;
  }

  #renderCases({ cases }: WindowState): TemplateResult {
    const { words } = this;
    const view = {
      words,
      draft: this.#draft,
      busy: this.#busy,
      decide: this.#decide,
      deliver: this.#deliver,
      write: this.#write,
      send: this.#send,
      cancel: this.#cancel,
    };
    return html`<section part="cases">
      <h3 id="cases" tabindex="-1">${words.cases}</h3>
      ${
        cases.length > 0
          ? html`<ul>
              ${cases.map((record) => renderCase(record, view))}
            </ul>`
          : html`<p class="quiet">${words.noCases}</p>`
      }
    </section>`;
  }

  #renderCall(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#window.state === 'loading') return html`<p role="status">${words.loading}</p>`;
    if (this.#window.state !== 'failed') return nothing;
    return html`<p part="problem" class="notice warn" role="alert">
      ${sentenceFor(this.#window.error, words.errors)}<button @click=${this.#reload}>${words.retry}</button>
    </p>`;
  }

  get #serving(): TicketRecord | undefined {
    const ticket = this.#window.value?.ticket;
    return ticket?.state === 'serving' ? ticket : undefined;
  }

  get #busy(): boolean {
    return this.#wish.busy || this.#settling;
  }

  #find(caseNumber: string): CaseRecord | undefined {
    return this.#window.value?.cases.find((record) => record.caseNumber === caseNumber);
  }

  /** Sends a command, then reads the window again whatever came of it: what the hall now says counts. */
  async #run<TName extends CaseCommand>(name: TName, input: HallCommands[TName]['input']): Promise<boolean> {
    const { service } = this;
    if (!service || this.#busy) return false;
    this.#done = undefined;
    const record = await this.#wish.run(service, name, input);
    this.#settling = true;
    await this.#window.reload();
    this.#settling = false;
    if (record) this.#done = { name, caseNumber: record.caseNumber };
    this.requestUpdate();
    if (record) this.dispatchEvent(new BanshiCaseChangeEvent(record));
    return record !== undefined;
  }

  readonly #reload = (): Promise<void> => this.#window.reload();

  readonly #accept = ({ currentTarget }: Event): void => {
    const ticket = this.#serving;
    const caseType = (currentTarget as HTMLButtonElement).value as 'immediate' | 'promised';
    if (ticket) void this.#run('case.accept', { ticket: ticket.id, version: ticket.version, caseType });
  };

  readonly #decide = async ({ currentTarget }: Event): Promise<void> => {
    const { name, value: caseNumber } = currentTarget as HTMLButtonElement;
    this.#draft = { caseNumber, outcome: name as Draft['outcome'], reason: '', lacksReason: false };
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.draft textarea, .draft button')?.focus();
  };

  readonly #write = ({ target }: Event): void => {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, reason: (target as HTMLTextAreaElement).value, lacksReason: false };
    this.requestUpdate();
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const draft = this.#draft;
    const record = draft && this.#find(draft.caseNumber);
    if (!draft || !record) return;
    const { caseNumber, outcome } = draft;
    const reason = draft.reason.trim();
    if (outcome === 'refused' && !reason) {
      this.#draft = { ...draft, lacksReason: true };
      return this.requestUpdate();
    }
    const input = { caseNumber, version: record.version, outcome, ...(outcome === 'refused' && { reason }) };
    if (await this.#run('case.decide', input)) this.#cancel();
  };

  readonly #cancel = (): void => {
    this.#draft = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#cases')?.focus();
  };

  readonly #deliver = ({ currentTarget }: Event): void => {
    const record = this.#find((currentTarget as HTMLButtonElement).value);
    if (record) void this.#run('case.deliver', { caseNumber: record.caseNumber, version: record.version });
  };
}
