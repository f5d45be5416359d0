import type { CaseDocument, PapersToCome } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseDocumentStrings } from './case-document.strings.ts';
import { renderFees, renderGaps } from './render-tables.ts';

type Words = CaseDocumentStrings;
type Rows = Partial<Record<keyof Words['labels'], unknown>>;
type Drawn = TemplateResult | typeof nothing;

/** What a document says after its first sentence. 文书内容. */
export function renderContents(document: CaseDocument, words: Words): readonly Drawn[] {
  const { case: said, consequences } = words;
  const { day } = said;
  switch (document.kind) {
    case 'acceptance': {
      const { as, acceptedOn, promised, due, outstanding, committed, clockWaits } = document;
      const rows = {
        caseType: said.caseTypes[as],
        acceptedOn: clockWaits ? undefined : day(acceptedOn),
        promised: promised && words.limit(promised),
        due: due && words.day(due),
      };
      return [
        facts(words, rows),
        list(words.headings.committed, committed),
        ...(outstanding ? following(outstanding, words) : []),
      ];
    }
    case 'supplement': {
      const { gaps, supplyBy, consequence } = document;
      const rows = { supplyBy: day(supplyBy), consequence: consequences[consequence] };
      return [renderGaps(gaps, words), facts(words, rows)];
    }
    case 'nonAcceptance': {
      const { reason, basis, competent, remedies } = document;
      return [facts(words, { reason, basis, competent }), list(words.headings.remedies, remedies)];
    }
    case 'return': {
      const { reason, basis, competent, reviewOffice, remedies, papers } = document;
      return [
        facts(words, { reason, basis, competent, reviewOffice }),
        list(words.headings.remedies, remedies),
        list(words.headings.papers, papers, words.none),
      ];
    }
    case 'reclassification':
      return [facts(words, { reason: document.reason, due: document.due && words.day(document.due) })];
    case 'consultation': {
      const { by, silence, answers } = document;
      const boxes = html`<section>
        <h4>${words.headings.answers}</h4>
        <ul class="boxes">
          ${answers.map((answer) => html`<li><span class="box"></span>${said.answers[answer]}</li>`)}
        </ul>
        <p>${words.labels.reason}：<span class="blank"></span></p>
      </section>`;
      return [facts(words, { answerBy: day(by), silence: words.silences[silence] }), boxes];
    }
    case 'specialProcedure': {
      const { procedure, from, until, limit } = document;
      const rows = { procedure, from: day(from), until: until && day(until), needed: limit && words.limit(limit) };
      return [facts(words, until || limit ? rows : { ...rows, needed: html`<span class="blank"></span>` })];
    }
    case 'suspension': {
      const { reason, basis, from, materials } = document;
      return [facts(words, { reason, basis, from: day(from) }), list(words.headings.awaited, materials)];
    }
    case 'resumption': {
      const { reason, from, to, due } = document;
      return [facts(words, { reason, from: day(from), to: day(to), due: due && words.day(due) })];
    }
    case 'extension': {
      const { reason, amount, unit, approver, was, due, remaining, promise } = document;
      const rows = {
        reason,
        amount: words.days(amount, unit),
        was: was && words.day(was),
        newDue: due && words.day(due),
        remaining: remaining === undefined ? undefined : words.days(remaining, unit),
        promised: promise && words.day(promise),
        approver: words.approvers[approver],
      };
      return [facts(words, rows)];
    }
    case 'superiorAnswer': {
      const { superior, outcome, answeredOn } = document;
      return [facts(words, { superior, outcome: said.outcomes[outcome], answeredOn: day(answeredOn) })];
    }
    case 'decision': {
      const { reason, basis, remedies, deliverBy } = document;
      return [
        facts(words, { reason, basis, deliverBy: deliverBy && day(deliverBy) }),
        list(words.headings.remedies, remedies),
      ];
    }
    case 'payment':
      return [renderFees(document, words)];
    case 'completion': {
      const { outcome, decidedOn, way, point } = document;
      const where = point ? `${said.ways[way]}（${point}）` : said.ways[way];
      return [facts(words, { outcome: said.outcomes[outcome], decidedOn: day(decidedOn), way: where })];
    }
    case 'withdrawal':
      return [list(words.headings.papers, document.papers, words.none)];
    case 'lapse': {
      const { reason, basis, supplyBy, papers } = document;
      const rows = { supplyBy: day(supplyBy), reason, basis };
      return [facts(words, rows), list(words.headings.papers, papers, words.none)];
    }
    case 'voiding':
      return [facts(words, { reason: document.reason, approver: document.approver })];
    case 'reviewResult': {
      const { result, reason, office, remedies } = document;
      const rows = { result: words.results[result], reason, reviewOffice: office };
      return [facts(words, rows), list(words.headings.remedies, remedies)];
    }
    case 'correction': {
      const { reason, basis, materials } = document;
      return [facts(words, { reason, basis }), list(words.headings.committed, materials)];
    }
    case 'revocation': {
      const { reason, basis, remedies } = document;
      return [facts(words, { reason, basis }), list(words.headings.remedies, remedies)];
    }
    default:
      throw new TypeError('Not a kind of document.');
  }
}

/** Labelled facts, named by the lines of the strings file; what is not known is left out. 项目. */
function facts(words: Words, rows: Rows): Drawn {
  const known = Object.entries(rows).filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${words.labels[label as keyof Words['labels']]}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A list under its heading; without items the word for none, or nothing at all. 清单. */
function list(heading: string, items: readonly string[] | undefined, none?: string): Drawn {
  if (!items?.length && none === undefined) return nothing;
  return html`<section>
    <h4>${heading}</h4>
    ${
      items?.length
        ? html`<ol>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ol>`
        : html`<p>${none}</p>`
    }
  </section>`;
}

function following({ materials, supplyBy, consequence }: PapersToCome, words: Words): readonly Drawn[] {
  const rows = { supplyBy: words.case.day(supplyBy), consequence: words.consequences[consequence] };
  return [list(words.headings.outstanding, materials), facts(words, rows)];
}
