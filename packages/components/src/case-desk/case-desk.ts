import type { CaseRecord, HallCommandName, HallCommands, ServiceGuide, TicketRecord, WindowState } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiCaseChangeEvent } from '../events/case-change.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { WindowElement } from '../internal/window-element.ts';
import { type CaseDeskStrings, zhCN } from './case-desk.strings.ts';
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
export class BanshiCaseDesk extends WindowElement<CaseDeskStrings> {
  static override readonly speech: Speech<CaseDeskStrings> = { element: 'caseDesk', zhCN };
  static override styles = [WindowElement.styles, controlStyles, layoutStyles, styles];
  private readonly _guide = new Call<ServiceGuide | undefined>(this);
  private _guideId: string | undefined;
  private _draft: Draft | undefined;
  private _done: { readonly name: CaseCommand; readonly caseNumber: string } | undefined;
  private _ticketSeen: string | undefined;

  protected override get refusals() {
    return this.words.caseErrors;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (isServer) return;
    // What was said of the last person is not for the next.
    const ticket = this.window.value?.ticket?.id;
    if (ticket !== undefined && ticket !== this._ticketSeen) this._done = undefined;
    this._ticketSeen = ticket;
    const { service } = this;
    const guide = this._serving?.guide;
    if (guide === this._guideId) return;
    this._guideId = guide;
    this._guide.reset();
    if (guide && service) void this._guide.run((signal) => service.findGuide(guide, { signal }));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.windowId) return nothing;
    const { value } = this.window;
    return html`
      ${this.renderTrouble()}
      <div role="status">${this._renderDone()}</div>
      ${value ? html`${this._renderTicket()} ${this._renderCases(value)}` : this.renderReading()}
    `;
  }

  private _renderDone(): TemplateResult | typeof nothing {
    if (!this._done) return nothing;
    const { words } = this;
    const { name, caseNumber } = this._done;
    const say = { 'case.accept': words.accepted, 'case.decide': words.decided, 'case.deliver': words.delivered }[name];
    return html`<p part="done" class="notice">${say(caseNumber)}</p>`;
  }

  private _renderTicket(): TemplateResult {
    const { words } = this;
    const ticket = this._serving;
    const promised = this._guide.value?.limits.promised;
    return html`<section part="ticket" class="panel">
      <h3>${words.ticket}</h3>
      ${
        ticket
          ? html`<div class="row">
              <div>
                <h4><span>${ticket.number}</span> ${ticket.matter}</h4>
                <p>
                  <span class="quiet">${words.promised}：</span>${
                    promised ? words.limit(promised) : this._guide.state === 'done' ? words.undisclosed : '…'
                  }
                </p>
              </div>
              <div>
                ${this._renderAccept('promised', words.acceptPromised)}
                ${this._renderAccept('immediate', words.acceptImmediate)}
              </div>
            </div>`
          : html`<p class="quiet">${words.noTicket}</p>`
      }
    </section>`;
  }

  /** The case types that the guide names stand out; the clerk decides. */
  private _renderAccept(caseType: 'promised' | 'immediate', label: string): TemplateResult {
    const usual = this._guide.value?.matter.caseTypes ?? ['promised', 'immediate'];
    return html`<button
      class=${usual.includes(caseType) ? 'primary' : ''}
      value=${caseType}
      ?disabled=${this.busy}
      @click=${this._accept}
    >
      ${label}
    </button>`;
  }

  private _renderCases({ cases }: WindowState): TemplateResult {
    const { words } = this;
    const view = {
      words,
      draft: this._draft,
      busy: this.busy,
      decide: this._decide,
      deliver: this._deliver,
      write: this._write,
      send: this._send,
      cancel: this._cancel,
    };
    return html`<section part="cases" class="panel">
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

  private get _serving(): TicketRecord | undefined {
    const ticket = this.window.value?.ticket;
    return ticket?.state === 'serving' ? ticket : undefined;
  }

  private _find(caseNumber: string): CaseRecord | undefined {
    return this.window.value?.cases.find((record) => record.caseNumber === caseNumber);
  }

  private async _run<TName extends CaseCommand>(name: TName, input: HallCommands[TName]['input']): Promise<boolean> {
    this._done = undefined;
    const record = await this.send(name, input);
    if (!record) return false;
    this._done = { name, caseNumber: record.caseNumber };
    this.requestUpdate();
    this.dispatchEvent(new BanshiCaseChangeEvent(record));
    return true;
  }

  private readonly _accept = ({ currentTarget }: Event): void => {
    const ticket = this._serving;
    const caseType = (currentTarget as HTMLButtonElement).value as 'immediate' | 'promised';
    if (ticket) void this._take(ticket, caseType);
  };

  /** Everything the guide asks for is in hand; otherwise the hall refuses the acceptance, and the case stays received. */
  private async _take({ id: ticket, version }: TicketRecord, as: 'immediate' | 'promised'): Promise<void> {
    const given = (this._guide.value?.materials ?? []).map((_, index) => String(index + 1));
    const received = await this.send('case.receive', { ticket, version, given });
    if (received) await this._run('case.accept', { caseNumber: received.caseNumber, version: received.version, as });
  }

  private readonly _decide = async ({ currentTarget }: Event): Promise<void> => {
    const { name, value: caseNumber } = currentTarget as HTMLButtonElement;
    this._draft = { caseNumber, outcome: name as Draft['outcome'], reason: '', lacksReason: false };
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.draft textarea, .draft button')?.focus();
  };

  private readonly _write = ({ target }: Event): void => {
    if (!this._draft) return;
    this._draft = { ...this._draft, reason: (target as HTMLTextAreaElement).value, lacksReason: false };
    this.requestUpdate();
  };

  private readonly _send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const draft = this._draft;
    const record = draft && this._find(draft.caseNumber);
    if (!draft || !record) return;
    const { caseNumber, outcome } = draft;
    const reason = draft.reason.trim();
    if (outcome === 'refused' && !reason) {
      this._draft = { ...draft, lacksReason: true };
      return this.requestUpdate();
    }
    const input = { caseNumber, version: record.version, outcome, ...(outcome === 'refused' && { reason }) };
    if (await this._run('case.decide', input)) this._cancel();
  };

  private readonly _cancel = (): void => {
    this._draft = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#cases')?.focus();
  };

  private readonly _deliver = ({ currentTarget }: Event): void => {
    const record = this._find((currentTarget as HTMLButtonElement).value);
    if (record) void this._run('case.deliver', { caseNumber: record.caseNumber, version: record.version, way: 'window' });
  };
}
