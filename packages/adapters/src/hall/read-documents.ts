import { type CaseDocument, toIsoDate } from '@banshi/core';
import { caseStream } from '@banshi/core/log';
import { caseDocuments } from '@banshi/core/projections';
import { readCaseNumber } from './case-number.ts';
import type { HallContext } from './command-rule.ts';

/** Returns the documents that a case has given out, or nothing where there is no such case. 办件文书. */
export async function readDocuments(
  { store, day, guides, caseView, now }: HallContext,
  quoted: string,
): Promise<readonly CaseDocument[] | undefined> {
  const caseNumber = readCaseNumber(quoted);
  if (!caseNumber) return undefined;
  const today = toIsoDate(now());
  await day.turn(today);
  const entries = await store.read(caseStream(caseNumber));
  if (entries.length === 0) return undefined;
  const { ruleSet, calendar } = caseView(today);
  const { guide: id = '' } = entries[0]!.event as { readonly type: string; readonly guide?: string };
  const guide = guides.get(id);
  return caseDocuments(entries, { calendar, ...(ruleSet && { ruleSet }), ...(guide && { guide }) });
}
