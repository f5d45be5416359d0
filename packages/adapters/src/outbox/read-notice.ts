import { caseStream, type LogStore } from '@banshi/core/log';
import type { Fact, Notice } from './fact.ts';

/**
 * Reads what a platform is told of a fact.
 *
 * 报送内容. Everything is as it stood when the fact happened, however late it is sent.
 */
export async function readNotice(store: LogStore, fact: Fact): Promise<Notice> {
  const entries = await store.read(fact.stream);
  const entry = entries[fact.version - 1];
  if (!entry) throw new TypeError(`The stream ${fact.stream} no longer holds its version ${fact.version}.`);
  const caseEntries = fact.stream === caseStream(fact.subject) ? entries : await store.read(caseStream(fact.subject));
  return { fact, entry, history: caseEntries.filter(({ position }) => position <= fact.position) };
}
