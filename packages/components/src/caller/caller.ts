import {
  type HallCommandName,
  type HallCommands,
  queueRulesOf,
  type TicketRecord,
  type WindowState,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiTicketChangeEvent } from '../events/ticket-change.ts';
import { BanshiWindowChangeEvent } from '../events/window-change.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { HallOfDay } from '../internal/hall-of-day.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { WindowElement } from '../internal/window-element.ts';
import { type CallerAction, commandOf, isOffered } from './actions.ts';
import { type CallerStrings, zhCN } from './caller.strings.ts';
import { styles } from './caller.styles.ts';
import { objectionTo } from './objection.ts';
import { isPlainKey } from './page-keys.ts';
import { asks, isStillFor, type Question, questionOf, seenAnew } from './question.ts';
import { renderActions } from './render-actions.ts';
import { renderPanel } from './render-panel.ts';
import { renderShortcuts } from './render-shortcuts.ts';
import { renderLine, renderWindow } from './render-window.ts';
import { Shortcuts, type ShortcutScope } from './shortcuts.ts';

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
  declare shortcuts: ShortcutScope;

  private readonly _hall = new HallOfDay(this);
  private readonly _shortcuts = new Shortcuts(this, (action) => void this._act(action));
  private _question: Question | undefined;

  constructor() {
    super();
    this.shortcuts = 'page';
  }

  protected override get refusals() {
    return this.words.queueErrors;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (!isServer) this._hall.follow(this.service, this.window.value?.day, this.window.lost);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, windowId } = this;
    if (!windowId) return nothing;
    const { value } = this.window;
    return html`
      <div class="panel" role="group" aria-label=${words.label(windowId)} @keydown=${this._press}>
        ${value ? this._renderWork(value) : this.renderReading()}
      </div>
      ${this.renderTrouble()}
    `;
  }

  private get _rules() {
    return queueRulesOf(this._hall.value ?? {});
  }

  private _renderWork(state: WindowState): TemplateResult {
    const { words, _shortcuts: shortcuts } = this;
    const view = {
      state,
      hall: this._hall.value,
      rules: this._rules,
      words,
      question: this._question,
      busy: this.busy,
      scope: shortcuts.scope,
      act: this._act,
      resume: this._resume,
      choose: this._choose,
      confirm: this._confirm,
      cancel: this._cancel,
    };
    return html`
      ${renderWindow(view)} ${renderActions(view)} ${renderPanel(view)} ${renderLine(view)}
      ${this.shortcuts === 'off' ? nothing : renderShortcuts(shortcuts.scope === 'off', words, shortcuts.choose)}
    `;
  }

  private readonly _press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isPlainKey(event) && this._question) this._cancel();
    else this._shortcuts.press(event);
  };

  private readonly _act = async (action: CallerAction): Promise<void> => {
    const { value } = this.window;
    const rules = this._rules;
    if (!value || this.busy || !isOffered(action, value, rules)) return;
    if (!asks(action, rules)) {
      this._ask(undefined);
      await this._run(commandOf(action, value, new FormData()));
      return;
    }
    this._ask(questionOf(action, value, rules, this._question));
    this._focus('form input, form select, form button');
  };

  private readonly _confirm = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { value } = this.window;
    const question = this._question;
    const rules = this._rules;
    if (!value || !question || this.busy || !isStillFor(question, value, rules)) return;
    const objection = objectionTo(form, question.action, rules, this.words);
    const asked = { ...question, objection };
    this._ask(asked);
    if (objection) return objection.field.focus();
    // What was refused stays open, with all that was written.
    if (await this._run(commandOf(asked.action, asked.seen, new FormData(form)))) return this._cancel();
    // It says why and shows what is now: what is confirmed next was seen.
    const { _question: still } = this;
    if (this.window.value && still?.opening === asked.opening) this._ask(seenAnew(still, this.window.value));
  };

  private readonly _choose = (business: string): void => {
    if (this._question) this._ask({ ...this._question, business });
  };

  private readonly _cancel = (): void => {
    const action = this._question?.action;
    this._ask(undefined);
    this._focus(`[part='actions'] button[value='${action}']`);
  };

  private readonly _resume = ({ id, version }: TicketRecord): void => {
    void this._run(['ticket.resume', { ticket: id, version }]);
  };

  private _ask(question: Question | undefined): void {
    this._question = question;
    this.requestUpdate();
  }

  private _focus(goal: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  }

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
