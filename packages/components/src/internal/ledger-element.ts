import {
  type Contact,
  type HallCommandName,
  type HallCommands,
  type HallGateway,
  isBanshiError,
  type Ledger,
  type LedgerCounts,
  type LedgerQuery,
} from '@banshi/core';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Call } from './call.ts';
import { controlStyles } from './control.styles.ts';
import { sentenceFor } from './error.strings.ts';
import { HallElement } from './hall-element.ts';
import { hostStyles } from './host.styles.ts';
import type { LedgerStrings } from './ledger.strings.ts';
import { ledgerStyles } from './ledger.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { renderProblem, renderReading } from './render-reading.ts';
import { Wish } from './wish.ts';

/**
 * A ledger for those who oversee: its entries, followed live, and one that is open with what can be done about it.
 *
 * 台账元素. What is read, how an entry is drawn and what can be done with it is the element's own; what is common is to read it
 * again when the hall says that it changed, to send the version that was seen, and to keep what was typed where the hall refuses.
 */
export abstract class LedgerElement<
  TStrings extends LedgerStrings,
  TRecord extends { readonly id: string; readonly version: number },
> extends HallElement<TStrings> {
  static override styles = [HallElement.styles, hostStyles, controlStyles, layoutStyles, ledgerStyles];
  static override properties: PropertyDeclarations = {
    entryId: { attribute: 'entry-id' },
    names: { attribute: false },
  };

  /** The entry that is open. */
  declare entryId: string | undefined;
  /** What departments are called, by id. @default those of the hall */
  declare names: Readonly<Record<string, string>> | undefined;

  protected readonly ledger = new Call<Ledger<TRecord>>(this);
  protected readonly entry = new Call<TRecord | undefined>(this);
  protected readonly contact = new Call<Contact>(this);
  protected readonly wish = new Wish(this);
  protected which: NonNullable<LedgerQuery['which']> = 'open';
  protected counts: LedgerCounts | undefined;
  /** What is about to be done with the entry that is open. */
  protected action: string | undefined;
  private readonly _hall = new Call<Readonly<Record<string, string>>>(this);
  private _followed: HallGateway | undefined;
  private _shown: string | undefined = '';
  private _stop: (() => void) | undefined;
  private _lost = false;
  private _done = false;
  /** What was written for a step that somebody else has taken. */
  private _unsent: readonly string[] = [];
  private _lacks = '';
  /** The action whose form was sent last. */
  private _tried = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stop?.();
    this._followed = undefined;
  }

  /** Asks the hall for the entries. */
  protected abstract list(hall: HallGateway, signal: AbortSignal): Promise<Ledger<TRecord>>;

  /** Asks the hall for one entry. */
  protected abstract find(hall: HallGateway, id: string, signal: AbortSignal): Promise<TRecord | undefined>;

  /** What is shown; where it changes, what was said and typed about another entry is forgotten. */
  protected get about(): string {
    return this.entryId ?? '';
  }

  /** What departments are called, by id. */
  protected get departments(): Readonly<Record<string, string>> {
    return this.names ?? this._hall.value ?? {};
  }

  protected override willUpdate(): void {
    if (isServer) return;
    const hall = this.service;
    if (hall !== this._followed) this._follow(hall);
    if (this.about === this._shown) return;
    this._shown = this.about;
    this.forget();
    void this._find();
  }

  /** The entries with what is said of how many there are. */
  protected renderEntries(
    records: readonly TRecord[] | undefined,
    draw: (records: readonly TRecord[]) => { readonly said: string; readonly entries: unknown },
  ): TemplateResult {
    const { words, ledger } = this;
    const failed = (): string => sentenceFor(ledger.error, words.errors);
    const drawn = records && draw(records);
    return html`${this._lost ? html`<p class="notice" role="status">${words.lost}</p>` : nothing}
    ${ledger.state === 'failed' && drawn ? renderProblem(failed(), this.read, words.retry) : nothing}
    ${
      drawn
        ? html`<p role="status">${drawn.said}</p>
            ${drawn.entries}`
        : renderReading(ledger.state, words, { failed }, this.read)
    }`;
  }

  /** The entry that is open, the way back, and what the hall said of the last step. */
  protected renderOpen(
    record: TRecord | undefined,
    draw: (record: TRecord) => {
      readonly entry: unknown;
      readonly actions: unknown;
      readonly forms: readonly string[];
    },
    tools: unknown = nothing,
  ): TemplateResult {
    const { words, entry } = this;
    const failed = (): string => this._sentence(entry.error);
    const absent = words.ledgerErrors['unknown-entry'];
    const drawn = record && draw(record);
    return html`<p class="tools">
        <button type="button" name="back" @click=${this._back}>${words.back}</button>
        ${tools}
      </p>
      <p part="done" role="status" tabindex="-1" class=${this._done ? 'notice' : ''}>
        ${this._done ? words.done : nothing}
      </p>
      ${drawn?.forms.includes(this._tried) ? nothing : this.renderProblem(this._tried)}
      ${
        drawn
          ? html`<article part="entry" class="panel">${drawn.entry}</article>
              ${drawn.actions}`
          : renderReading(entry.state, words, { failed, absent }, () => this._find())
      }`;
  }

  /** What lacks in the form of an action, or why the hall refused it: it stands above the button that was pressed. */
  protected renderProblem(action: string): TemplateResult | typeof nothing {
    const { error } = this.wish;
    const sentence = this._lacks || (error ? this._sentence(error) : '');
    if (!sentence || action !== this._tried) return nothing;
    return html`<p role="alert" part="problem" class="notice warn">${sentence}</p>
      ${this._unsent.map((words) => html`<blockquote part="unsent">${words}</blockquote>`)}`;
  }

  /** Why who wrote cannot be shown. */
  protected renderNoContact(): TemplateResult | typeof nothing {
    const { error } = this.contact;
    return error ? html`<p role="alert" part="problem" class="notice warn">${this._sentence(error)}</p>` : nothing;
  }

  /** Sends a step with the version that was seen, unless something lacks; `taken` is called once the hall has taken it. */
  protected async step(name: HallCommandName, input: object, lack: string, taken: () => void): Promise<void> {
    const { service, wish } = this;
    const record = this.entry.value;
    if (!service || !record) return;
    this.say(lack, name.slice(name.indexOf('.') + 1));
    if (lack) return;
    const { id, version } = record;
    const done = await wish.run(service, name, {
      id,
      version,
      ...input,
    } as unknown as HallCommands[typeof name]['input']);
    if (!done && !(isBanshiError(wish.error) && wish.error.code === 'version-conflict')) return;
    if (done) taken();
    this._done = !!done;
    const written = done ? [] : this._written();
    await this._find();
    await this.updateComplete;
    // Somebody else took the step: its form is gone, and what was written in it is not.
    const still = this._written();
    this._unsent = written.filter((words) => !still.includes(words));
    this.requestUpdate();
    void this.read();
    // The form that had the focus is gone.
    if (done) void this._focus("[part='done']");
  }

  /** Says what lacks in the form of an action, and no longer what was done before. */
  protected say(lack: string, action = ''): void {
    this._lacks = lack;
    this._tried = action;
    this._done = false;
    this._unsent = [];
    this.requestUpdate();
  }

  /** Forgets what was said and asked about the entry that was open. */
  protected forget(): void {
    this.say('');
    this.action = undefined;
    this.entry.reset();
    this.contact.reset();
    this.wish.reset();
  }

  protected readonly read = async (): Promise<void> => {
    const hall = this._followed;
    if (hall) await this.ledger.run((signal) => this.list(hall, signal));
  };

  protected readonly choose = ({ currentTarget }: Event): void => {
    const { name } = currentTarget as HTMLButtonElement;
    this.action = name === this.action ? undefined : name;
    this.say('');
    this.wish.reset();
  };

  /** Opens an entry; who came by keyboard goes on in it, and comes back to its button. */
  protected readonly open = (id: string): void => {
    this.entryId = id;
    void this._focus('[name=back]');
  };

  private _sentence(error: unknown): string {
    const { errors, opinionErrors, ledgerErrors } = this.words;
    return sentenceFor(error, errors, { ...opinionErrors, ...ledgerErrors });
  }

  private readonly _back = (): void => {
    const id = this.entryId;
    this.entryId = undefined;
    void this._focus(`[part='ledger'] button[value='${id}']`);
  };

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private _follow(hall: HallGateway | undefined): void {
    this._stop?.();
    this._followed = hall;
    this._stop = hall?.listen('ledgers', undefined, {
      next: (counts) => {
        this.counts = counts;
        void this.read();
        // Not under the hand of who writes: their form may go.
        if (!this.wish.busy && !this._written().length) void this._find();
      },
      connection: (state) => {
        this._lost = state === 'lost';
        this.requestUpdate();
      },
    });
    void this.read();
    if (hall)
      void this._hall.run(async (signal) =>
        Object.fromEntries((await hall.findHall({ signal })).departments.map(({ id, name }) => [id, name])),
      );
  }

  private _written(): readonly string[] {
    return Array.from(this.renderRoot.querySelectorAll('textarea'), ({ value }) => value.trim()).filter(Boolean);
  }

  private async _find(): Promise<void> {
    const { service, entryId } = this;
    if (service && entryId) await this.entry.run((signal) => this.find(service, entryId, signal));
  }
}
