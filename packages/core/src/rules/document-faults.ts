import type { CaseDocument } from '../model/case-document.ts';
import type { Citation } from './citation.ts';
import {
  DOCUMENT_REQUIREMENTS,
  type DocumentFaultCode,
  type DocumentRequirement,
  SHARED_REQUIREMENTS,
} from './document-requirements.ts';

/** One thing that a document ought to say and does not. 文书缺项. */
export interface DocumentFault {
  readonly code: DocumentFaultCode;
  /** What asks for it. 依据. */
  readonly source: Citation;
}

/**
 * Returns what a document lacks of what it must say; none where it may be handed out.
 *
 * 文书审核. A document that a case gave out lacks nothing; one that came from elsewhere, or was written by hand, may.
 *
 * @example
 * const head = { number: '1-作废-1', on: '2026-11-23', caseNumber: '1', guide: 'g', matter: '护士执业注册' }
 * const issued = { ...head, authority: '卫生健康局', seal: '卫生健康局', ruleSet: 'national@1', version: 2 }
 * documentFaults({ ...issued, kind: 'voiding', reason: '重复录入', approver: 'S001' }) // => []
 * documentFaults({ ...issued, kind: 'voiding', reason: ' ', approver: 'S001' })[0].code // => 'reason-missing'
 */
export function documentFaults(document: CaseDocument): readonly DocumentFault[] {
  const own = (DOCUMENT_REQUIREMENTS[document.kind] ?? []) as readonly DocumentRequirement[];
  return [...SHARED_REQUIREMENTS, ...own]
    .filter(({ holds }) => !holds(document))
    .map(({ code, source }) => ({ code, source }));
}
