import type { CaseDocumentKind } from '../../model/case-document.ts';
import type { CaseStage } from '../../model/case-record.ts';

/** How the number of a document names its kind. 文书字号. */
export const DOCUMENT_MARKS: Readonly<Record<CaseDocumentKind, string>> = {
  acceptance: '受理',
  supplement: '补正',
  nonAcceptance: '不予受理',
  return: '退件',
  reclassification: '转办',
  consultation: '联办',
  specialProcedure: '特别程序',
  suspension: '中止',
  resumption: '恢复',
  extension: '延期',
  superiorAnswer: '上级答复',
  decision: '决定',
  payment: '缴费',
  completion: '办结',
  withdrawal: '撤回',
  lapse: '视为撤回',
  voiding: '作废',
  reviewResult: '复核',
  correction: '责令改正',
  revocation: '撤销',
};

/**
 * The documents of which one must have been given out before a case may stand at each of its ends.
 *
 * 办结文书: no end without its document. 归档 comes after another end and has none of its own.
 */
export const END_DOCUMENTS: Readonly<
  Record<Extract<CaseStage, 'closed' | 'returned' | 'withdrawn' | 'voided' | 'revoked'>, readonly CaseDocumentKind[]>
> = {
  closed: ['completion'],
  returned: ['nonAcceptance', 'return'],
  withdrawn: ['withdrawal', 'lapse'],
  voided: ['voiding'],
  revoked: ['revocation'],
};
