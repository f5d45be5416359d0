import '@banshi/components/define/case-document';
import type { CaseDocument, HallGateway } from '@banshi/core';

/** Shows what has been drawn up for a case, to read and to print each; `false` where the hall knows no such case. */
export async function showDocuments(hall: HallGateway, caseNumber: string): Promise<boolean> {
  const list = document.querySelector('banshi-case-document')!;
  let found: readonly CaseDocument[] | undefined;
  try {
    found = await hall.readDocuments(caseNumber);
  } finally {
    // Never what was drawn up for another case.
    list.documents = found ?? [];
    list.href = new URL(`./portal#case=${encodeURIComponent(caseNumber)}`, location.href).href;
  }
  return found !== undefined;
}
