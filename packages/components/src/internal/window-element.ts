import { type HallCommandName, type HallCommands, isBanshiError, UnreachableError } from '@banshi/core';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type CommonErrors, sentenceFor } from './error.strings.ts';
import { Feed } from './feed.ts';
import { HallElement } from './hall-element.ts';
import { renderReading } from './render-reading.ts';
import { Wish } from './wish.ts';

/** What every element at a window may say. 窗口元素的文字. */
export interface WindowStrings {
  readonly errors: CommonErrors;
  readonly lost: string;
  /** A command has been under way for longer than a hall needs. */
  readonly slow: string;
  /** A command got no answer, and the window was read since: what is shown is so, whatever became of the command. */
  readonly unsure: string;
  readonly loading: string;
  readonly retry: string;
}

/** After so many milliseconds a clerk is told that the hall has not answered yet. */
const SLOW = 3000;

/**
 * An element at which a clerk works: it follows one window, and sends one command at a time.
 *
 * 窗口元素. After each command the window is read again whatever the hall said, and until then nothing more is sent: what is
 * pressed meanwhile would be meant for what was; where that takes long, it is said. That the hall did not answer is said until the window is read or heard anew.
 */
export abstract class WindowElement<TStrings extends WindowStrings> extends HallElement<TStrings> {
  static override properties: PropertyDeclarations = { windowId: { attribute: 'window-id' } };

  /** The window at which the clerk sits. */
  declare windowId: string | undefined;

  protected readonly window = new Feed(this, 'window', (hall, window, signal) => hall.readWindow(window, { signal }));
  private readonly _wish = new Wish(this);
  private _settling = false;
  private _slow = false;
  private _wasLost = false;
  private _answersBefore = 0;
  private _knownSince = false;

  /** The sentences for the refusals of its own commands. */
  protected abstract get refusals(): Readonly<Record<string, string>>;

  /** Whether a command is under way, or what came of it not yet known. */
  protected get busy(): boolean {
    return this._wish.busy || this._settling;
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this.window.follow(this.service, this.windowId || undefined);
    // What failed while the hall was away is history once it is back.
    if (this.window.lost) this._wasLost = true;
    else if (!this.busy) {
      const { error } = this._wish;
      const isHeardAgain = isBanshiError(error) && error.retryable && this.window.answers > this._answersBefore;
      if (this._wasLost || isHeardAgain) this._wish.forgive();
      this._wasLost = false;
    }
  }

  /** Sends a command; resolves with nothing where it was refused, got no answer, or another is under way. */
  protected async send<TName extends HallCommandName>(
    name: TName,
    input: HallCommands[TName]['input'],
  ): Promise<HallCommands[TName]['result'] | undefined> {
    if (!this.service || this.busy) return undefined;
    this._settling = true;
    const slow = setTimeout(() => {
      this._slow = true;
      this.requestUpdate();
    }, SLOW);
    const before = this.window.answers;
    const result = await this._wish.run(this.service, name, input);
    await this.settle();
    clearTimeout(slow);
    this._slow = false;
    this._settling = false;
    this._answersBefore = this.window.answers;
    this._knownSince = this._answersBefore > before;
    this.requestUpdate();
    return result;
  }

  /** Reads again what a command may have changed, whatever the hall said to it. */
  protected async settle(): Promise<void> {
    await this.window.reload();
  }

  /** Why the last command failed. */
  protected get failure(): unknown {
    return this._wish.error;
  }

  /** Takes back the sentence about the last failure. */
  protected forgive(): void {
    if (!this.busy) this._wish.forgive();
  }

  /** What stands around the work: whether the hall is lost and, unless it is said elsewhere, why the last command failed. */
  protected renderTrouble(elsewhere = false): TemplateResult {
    const { words } = this;
    const error = elsewhere ? undefined : this._wish.error;
    const waits = this.window.lost ? words.lost : this._slow && !this._wish.error ? words.slow : undefined;
    return html`${waits ? html`<p class="notice" role="status">${waits}</p>` : nothing}
      <div role="alert">${error ? html`<p part="problem" class="notice warn">${this.say(error)}</p>` : nothing}</div>`;
  }

  /** What stands in the place of the work, while the window is not known. */
  protected renderReading(): TemplateResult | typeof nothing {
    const { state, error } = this.window;
    return renderReading(state, this.words, { failed: () => this.say(error) }, this._reload);
  }

  /** The sentence for an error. */
  protected say(error: unknown): string {
    if (this._knownSince && error === this._wish.error && error instanceof UnreachableError) return this.words.unsure;
    return sentenceFor(error, this.words.errors, this.refusals);
  }

  private readonly _reload = (): Promise<void> => this.window.reload();
}
