import type { CaseDocument } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQr } from '../internal/render-qr.ts';
import type { CaseDocumentStrings } from './case-document.strings.ts';
import { renderContents } from './render-contents.ts';

/** What the page adds to a document: never kept, only printed. 打印时填写. */
export interface SheetOptions {
  /** The applicant's name; a line to write it on by hand where it is not given. 申请人. */
  readonly applicant?: string | undefined;
  /** Where the case can be followed. */
  readonly href?: string | undefined;
}

/** A document as it is handed out: head, text, contents, seal and date. 文书版面. */
export function renderSheet(
  document: CaseDocument,
  words: CaseDocumentStrings,
  { applicant, href }: SheetOptions,
): TemplateResult {
  const { kind, number, on, seal, authority, openings } = { ...document, openings: words.openings };
  const open = openings[kind] as (document: CaseDocument) => string;
  return html`<article part="sheet" class="sheet" aria-labelledby="title">
    <header>
      <p part="number" class="number">${words.labels.number}：${number}</p>
      <h3 part="heading" id="title">${words.title(document)}</h3>
    </header>
    <p part="to">${renderAddressee(document, words, applicant)}</p>
    <p class="opening">${open(document)}</p>
    <div part="contents" class="contents">${renderContents(document, words)}</div>
    <footer>
      <div class="enquiry">
        ${renderQr(href, words)}
        <p class="quiet">${words.labels.caseNumber}：${document.caseNumber}</p>
        ${renderContact(document, words)}
      </div>
      <div part="signature" class="signature">
        <span part="seal" class="seal" role="img" aria-label=${`${seal} ${words.seal}`}>
          <span>${seal}</span><span>${words.seal}</span>
        </span>
        <p>${authority}</p>
        <p><time datetime=${on}>${words.case.day(on)}</time></p>
      </div>
    </footer>
    ${kind === 'completion' ? renderReceipt(words) : nothing}
  </article>`;
}

function renderAddressee(document: CaseDocument, words: CaseDocumentStrings, applicant?: string): unknown {
  if (document.kind === 'consultation') return html`${words.departments}：${document.departments.join('、')}`;
  return html`${words.applicant}：${applicant ? html`<span class="name">${applicant}</span>` : html`<span class="blank"></span>`}`;
}

function renderContact({ contact }: CaseDocument, words: CaseDocumentStrings): unknown {
  const said = [contact?.hotline, contact?.address].filter(Boolean).join('　');
  return said ? html`<p class="quiet">${words.labels.contact}：${said}</p>` : nothing;
}

/** 送达回执: to be signed by hand. */
function renderReceipt(words: CaseDocumentStrings): TemplateResult {
  return html`<section part="receipt" class="receipt">
    <h4>${words.received}</h4>
    <p>${words.signature}：<span class="blank"></span></p>
    <p>${words.signedOn}：<span class="blank"></span></p>
  </section>`;
}
