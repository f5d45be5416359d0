import {
  type CaseChangeType,
  type CaseCommands,
  type CaseRecord,
  isBanshiError,
  RefusedError,
  type ServiceGuide,
  type TicketRecord,
  type WindowState,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiCaseChangeEvent } from '../events/case-change.ts';
import { BanshiCaseOpenedEvent } from '../events/case-opened.ts';
import { BanshiCaseShownEvent } from '../events/case-shown.ts';
import { beijingTime } from '../internal/beijing-time.ts';
import { cardStyles } from '../internal/card.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { Feed } from '../internal/feed.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { WindowElement } from '../internal/window-element.ts';
import { type CaseDeskStrings, zhCN } from './case-desk.strings.ts';
import { styles } from './case-desk.styles.ts';
import { COMMAND_FORMS } from './forms/command-forms.ts';
import { type Draft, Drafts } from './forms/draft.ts';
import { type CommandForm, type Situation, unansweredIn, type Values } from './forms/form.ts';
import { formStyles } from './forms/form.styles.ts';
import { GuideShelf } from './guide-shelf.ts';
import { IntakeDesk } from './intake-desk.ts';
import { missingFrom } from './forms/intake-forms.ts';
import { noticeOf } from './intake.ts';
import { renderCommand, valuesOf } from './render-command.ts';
import { renderFacts } from './render-facts.ts';
import { renderCases } from './render-list.ts';
import { renderActions, renderHead } from './render-open-case.ts';

/**
 * The clerk's desk: take in what an applicant hands over, and carry the case to its end.
 *
 * 窗口受理台 (五件管理). What may be done, and why not, is what the case's own machine says in `permitted`; the desk adds no rule.
 * Every command names the version that the clerk saw: where somebody else was first, nothing is overwritten, the desk shows
 * what happened meanwhile, and what was typed stays.
 *
 * @tag banshi-case-desk
 * @slot documents - Below what is known of the open case.
 * @fires {BanshiCaseChangeEvent} banshi-case-change - A case was taken in or changed.
 * @fires {BanshiCaseOpenedEvent} banshi-case-opened - A case was opened.
 * @fires {BanshiCaseShownEvent} banshi-case-shown - Another case is shown, or a newer version of it.
 * @csspart ticket - The check-list for the ticket being served.
 * @csspart counter - The check-list for papers without a ticket.
 * @csspart cases - The cases of the window.
 * @csspart case - The open case.
 * @csspart actions - What can be done with it.
 * @csspart form - The command being written.
 * @csspart done - What was done last.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiCaseDesk extends WindowElement<CaseDeskStrings> {
  static override readonly speech: Speech<CaseDeskStrings> = { element: 'caseDesk', zhCN };
  static override styles = [WindowElement.styles, controlStyles, layoutStyles, cardStyles, formStyles, styles];
  static override properties = { caseNumber: { attribute: 'case-number' } };

  /** The case that is open. The clerk opens others. */
  declare caseNumber: string | undefined;

  private readonly _case = new Feed(this, 'case', (hall, number, signal) => hall.findCase(number, { signal }));
  private readonly _guides = new GuideShelf(this);
  private readonly _intake = new IntakeDesk(this, this._guides);
  private readonly _drafts = new Drafts();
  private _done: string | undefined;
  private _ticketSeen: string | undefined;
  private _focusOn: string | undefined;
  private _opened: string | undefined;
  private _shown: CaseRecord | undefined;

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
    // A hall finds a number however it is typed; what is followed is the number as the hall writes it.
    const found = this._case.value?.caseNumber;
    if (found && found.toLowerCase() === this.caseNumber?.toLowerCase()) this.caseNumber = found;
    this._case.follow(this.service, this.caseNumber || undefined);
    void this._guides.learn(this.service, this._serving?.guide);
    void this._guides.learn(this.service, this._case.value?.guide);
  }

  protected override updated(): void {
    const open = this._case.value?.caseNumber;
    if (open !== this._opened) {
      this._opened = open;
      if (open !== undefined) this.dispatchEvent(new BanshiCaseOpenedEvent(open));
    }
    this._sayShown(this._case.value);
    if (this._focusOn === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this._focusOn);
    target?.focus();
    if (target || this._case.state !== 'loading') this._focusOn = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.windowId) return nothing;
    const { value } = this.window;
    return html`
      ${this.renderTrouble(true)}
      <div role="status">${this._done ? html`<p part="done" class="notice">${this._done}</p>` : nothing}</div>
      ${value ? this._renderWork(value) : this.renderReading()}
    `;
  }

  private _renderWork({ cases }: WindowState): TemplateResult {
    const { words, busy, service: hall } = this;
    const at = { words, busy, hall, say: this._sentence, show: this._show, receive: this._receive };
    return html`<div class="work">
      <div class="side">${renderCases(cases, { words, now: this.caseNumber, show: this._show })}</div>
      <div class="main">
        ${this.caseNumber ? this._renderCase() : nothing} ${this._intake.render(this._serving, at)}
      </div>
    </div>`;
  }

  private _renderCase(): TemplateResult {
    const { words } = this;
    const record = this._case.value;
    if (!record) {
      const { state, error } = this._case;
      const say = { absent: words.caseErrors['unknown-case'] ?? '', failed: () => this.say(error) };
      return html`<article part="case" class="panel">
        ${renderReading(state, words, say, () => this._case.reload())}
      </article>`;
    }
    const draft = this._drafts.of(record.caseNumber);
    const summary = this.window.value?.cases.find(({ caseNumber }) => caseNumber === record.caseNumber);
    const view = { words, card: summary?.card ?? 'none', chosen: draft?.command, begin: this._begin } as const;
    return html`<article part="case" class="panel" aria-labelledby="open-case">
      ${renderHead(record, view)} ${renderActions(record, view)} ${draft ? this._renderDraft(draft, record) : nothing}
      ${renderFacts(record, words)}
      <slot name="documents"></slot>
    </article>`;
  }

  private _renderDraft(draft: Draft, record: CaseRecord): TemplateResult {
    const { caseNumber } = record;
    return renderCommand(draft, this._situation(record), {
      words: this.words,
      busy: this.busy,
      sentence: this._sentence,
      set: (name, value) => {
        this._drafts.change(caseNumber, (now) => ({ ...now, typed: { ...now.typed, [name]: value } }));
        this.requestUpdate();
      },
      send: (event) => {
        event.preventDefault();
        void this._send(record);
      },
      cancel: () => {
        this._drafts.close(caseNumber);
        this._focus('#open-case');
      },
    });
  }

  private _situation(record: CaseRecord): Situation {
    const today = beijingTime(new Date().toISOString()).slice(0, 10);
    return { record, guide: this._guides.get(record.guide), words: this.words.form, today };
  }

  private get _serving(): TicketRecord | undefined {
    const ticket = this.window.value?.ticket;
    return ticket?.state === 'serving' ? ticket : undefined;
  }

  /** Both the window and the open case may have changed. */
  protected override async settle(): Promise<void> {
    await Promise.all([super.settle(), this._case.reload()]);
  }

  private readonly _sentence = (error: unknown): string => this.say(error);

  private readonly _show = (caseNumber: string): void => {
    this.caseNumber = caseNumber;
    this._done = undefined;
    this._focus('#open-case');
  };

  private readonly _begin = (command: CaseChangeType): void => {
    const record = this._case.value;
    if (!record || this.busy) return;
    this._drafts.open(record.caseNumber, command, record.version);
    this._done = undefined;
    this._focus('.command input:not(:disabled), .command select, .command textarea, .command .primary');
  };

  private async _send(record: CaseRecord): Promise<void> {
    const { caseNumber } = record;
    const draft = this._drafts.of(caseNumber);
    if (!draft || this.busy || record.permitted[draft.command] !== 'allowed') return;
    const situation = this._situation(record);
    const form = COMMAND_FORMS[draft.command] as CommandForm;
    const values = valuesOf(draft, situation);
    const unanswered = unansweredIn(form.fields(situation, values), values);
    if (unanswered) return this._refuse(caseNumber, new RefusedError(unanswered));
    const words = form.input(values, situation);
    const input = { ...words, caseNumber, version: draft.seen } as CaseCommands[CaseChangeType]['input'];
    const result = await this.send(draft.command, input);
    if (result) {
      this._drafts.settle(caseNumber);
      this._tell(result, this.words.commands[draft.command]);
    } else this._refuse(caseNumber, this.failure);
  }

  /** What was typed stays; where somebody else was first, what is sent next is about the case as it is shown now. */
  private _refuse(caseNumber: string, problem: unknown): void {
    const isOvertaken = isBanshiError(problem) && problem.code === 'version-conflict';
    this._drafts.change(caseNumber, ({ command, typed, seen }) => ({
      command,
      typed,
      seen: isOvertaken ? (this._case.value?.version ?? seen) : seen,
      problem,
      ...(isOvertaken && { overtaken: seen }),
    }));
    this._focus('.command [aria-invalid="true"], .command [part="problem"]');
  }

  private readonly _receive = async (
    filing: CaseCommands['case.receive']['input'],
    guide: ServiceGuide,
    values: Values,
  ): Promise<CaseRecord | { readonly refused: unknown }> => {
    const record = await this.send('case.receive', filing);
    if (!record) {
      this._focus('.intake [part="problem"]');
      return { refused: this.failure };
    }
    this.caseNumber = record.caseNumber;
    const faulty = noticeOf(guide, values);
    const isComplete = missingFrom(record.materials).length === 0 && Object.keys(faulty).length === 0;
    const next = isComplete ? 'case.accept' : 'case.notify';
    if (record.permitted[next] === 'allowed')
      this._drafts.open(record.caseNumber, next, record.version, isComplete ? {} : faulty);
    this._tell(record, this.words.intake.receive);
    return record;
  };

  private _sayShown(record: CaseRecord | undefined): void {
    const { _shown: before } = this;
    this._shown = record;
    if (!record || (before?.caseNumber === record.caseNumber && before.version === record.version)) return;
    this.dispatchEvent(new BanshiCaseShownEvent(record));
  }

  private _tell(record: CaseRecord, what: string): void {
    this._done = this.words.done(what, record.caseNumber);
    this._focus('#open-case');
    this.dispatchEvent(new BanshiCaseChangeEvent(record));
  }

  /** Moves the focus once what it goes to is drawn; a case may still have to be read. */
  private _focus(selector: string): void {
    this._focusOn = selector;
    this.requestUpdate();
  }
}
