import { type Actor, type Contact, RefusedError, VersionConflictError } from '@banshi/core';
import type { HallContext } from './command-rule.ts';
import { type ContactRead, disclosureStream, HALL_VERSION } from './streams.ts';

const MOST_ATTEMPTS = 100;

/**
 * Returns who is behind a rating or a complaint, once it stands in the log who asked.
 *
 * 查看联系方式留痕 (个人信息保护法 51). No name is shown that nobody can be asked about afterwards.
 *
 * @throws RefusedError `not-named` when there is nobody
 */
export async function readDisclosed(
  { store, vault, hall, ruleSet, now }: HallContext,
  { role, id }: Actor,
  of: string,
  sealed: string | undefined,
): Promise<Contact> {
  if (sealed === undefined) throw new RefusedError('not-named');
  const stream = disclosureStream(of);
  const event: ContactRead = { type: 'contact.read', of };
  for (let attempt = 1; ; attempt += 1) {
    const draft = {
      at: now().toISOString(),
      by: { role, id },
      hall: hall.id,
      machine: HALL_VERSION,
      ruleSet: `${ruleSet.id}@${ruleSet.version}`,
      command: crypto.randomUUID(),
      event,
    };
    try {
      await store.append([{ stream, expectedVersion: (await store.read(stream)).length, drafts: [draft] }]);
      return JSON.parse(await vault.open(sealed)) as Contact;
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
