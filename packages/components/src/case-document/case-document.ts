import type { CaseDocument } from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../internal/button.styles.ts';
import { Call } from '../internal/call.ts';
import { childRecord, drawRecord } from '../internal/child-record.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { renderProblem, renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { type CaseDocumentStrings, zhCN } from './case-document.strings.ts';
import { styles } from './case-document.styles.ts';
import { renderSheet } from './render-sheet.ts';

/**
 * A document of a case as it is handed out, or all of a case's documents to open and print each.
 *
 * 办件文书: number, date, contents, a place for the seal, a QR code to follow the case by. The log knows no names: the applicant's
 * is given by the page when it prints, or written by hand. `print()` prints one document alone, on A4 or A5.
 *
 * @tag banshi-case-document
 * @fires {BanshiErrorEvent} banshi-error - The JSON child could not be read.
 * @csspart list - The documents of the case.
 * @csspart sheet - One document.
 * @csspart heading - Its title.
 * @csspart number - Its number.
 * @csspart to - Whom it is for.
 * @csspart contents - What it says.
 * @csspart signature - Authority and date.
 * @csspart seal - The place for the seal.
 * @csspart receipt - What is signed when a result is handed over.
 * @csspart qr - The QR code.
 * @csspart print - The button that prints.
 * @csspart problem - The sentence shown when there is nothing to show.
 */
export class BanshiCaseDocument extends HallElement<CaseDocumentStrings> {
  static override readonly speech: Speech<CaseDocumentStrings> = { element: 'caseDocument', zhCN };
  static override styles = [HallElement.styles, buttonStyles, layoutStyles, styles];
  static override properties = {
    document: { attribute: false },
    documents: { attribute: false },
    caseNumber: { attribute: 'case-number' },
    number: {},
    applicant: {},
    href: {},
    size: { reflect: true },
  };

  /** The one document to show. */
  declare document: CaseDocument | undefined;
  /** The documents of a case; without them and without {@link document}, the hall is asked. */
  declare documents: readonly CaseDocument[] | undefined;
  /** The case whose documents the hall is asked for. */
  declare caseNumber: string | undefined;
  /** The number of the document that is open in the list. */
  declare number: string | undefined;
  /** The applicant's name, for the paper alone. */
  declare applicant: string | undefined;
  /** The address that the QR code holds: where the case can be followed. */
  declare href: string | undefined;
  /** The paper. @default 'a4' */
  declare size: 'a4' | 'a5';

  private readonly _call = new Call<readonly CaseDocument[] | undefined>(this);
  private _asked: readonly unknown[] = [];

  constructor() {
    super();
    this.size = 'a4';
  }

  /** Prints one document and nothing else of the page: the one shown, the one open, or one of the list. */
  async print(document: CaseDocument | undefined = this._shown()): Promise<void> {
    if (!document) return;
    const copy = globalThis.document.createElement(this.localName) as BanshiCaseDocument;
    const { href, size, strings, applicant } = this;
    Object.assign(copy, { document, href, size, strings, applicant, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, size === 'a5' ? 'a5' : 'a4');
  }

  /** Asks the hall for the documents again. */
  async reload(): Promise<void> {
    const { service, caseNumber } = this;
    if (!service || !caseNumber) return;
    await this._call.run((signal) => service.readDocuments(caseNumber, { signal }));
  }

  protected override willUpdate(): void {
    if (isServer || this.document || this.documents) return;
    const asks = [this.service, this.caseNumber];
    if (asks.every((one, index) => one === this._asked[index])) return;
    this._asked = asks;
    this._call.reset();
    void this.reload();
  }

  protected override render(): unknown {
    const { words } = this;
    return drawRecord(this, words.unreadable, () => {
      const given = this.document ?? (this.documents ? undefined : (childRecord(this) as CaseDocument | undefined));
      if (given) return this._renderOne(given);
      const documents = this.documents ?? this._call.value;
      return documents ? this._renderList(documents) : this._renderNone();
    });
  }

  private _renderOne(document: CaseDocument): TemplateResult {
    return html`${this._renderSheet(document)}
      <button part="print" @click=${() => this.print(document)}>${this.words.print}</button>`;
  }

  private _renderSheet(document: CaseDocument): TemplateResult {
    return renderSheet(document, this.words, this);
  }

  private _renderList(documents: readonly CaseDocument[]): TemplateResult {
    const { words } = this;
    if (documents.length === 0) return html`<p class="notice">${words.empty}</p>`;
    return html`<h2>${words.list}</h2>
      <ul part="list" class="list">
        ${documents.map((document) => this._renderEntry(document))}
      </ul>`;
  }

  private _renderEntry(document: CaseDocument): TemplateResult {
    const { words } = this;
    const { number, on } = document;
    const title = words.title(document);
    const isOpen = number === this.number;
    return html`<li>
      <div class="entry">
        <button
          class="title"
          aria-expanded=${String(isOpen)}
          aria-label=${isOpen ? words.close(title) : words.open(title)}
          @click=${() => (this.number = isOpen ? undefined : number)}
        >
          <span class="mark"></span>
          <span>${title}</span>
        </button>
        <span class="quiet stamp"><span>${number}</span><span>${words.case.day(on)}</span></span>
        <button aria-label=${words.printOne(title)} @click=${() => this.print(document)}>${words.print}</button>
      </div>
      ${isOpen ? this._renderSheet(document) : nothing}
    </li>`;
  }

  private _renderNone(): unknown {
    const { words } = this;
    const { state, error } = this._call;
    if (state === 'done') return renderProblem(words.unknown);
    return renderReading(state, words, { failed: () => sentenceFor(error, words.errors) }, () => this.reload());
  }

  private _shown(): CaseDocument | undefined {
    if (this.document) return this.document;
    const documents = this.documents ?? this._call.value;
    return documents?.find(({ number }) => number === this.number) ?? (childRecord(this) as CaseDocument | undefined);
  }
}
