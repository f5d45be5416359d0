import { CASE_CHANGE_TYPES, type CaseChangeType, type CaseCommands, RefusedError } from '@banshi/core';
import { MACHINE_VERSIONS } from '@banshi/core/machines';
import { checkAccess, rolesFor } from '../case-access.ts';
import { checkStaff } from '../case-staff.ts';
import { eventOf } from '../case-words.ts';
import { type CommandRule, draftOf } from '../command-rule.ts';
import { visitEnd } from '../filing.ts';
import { caseAfter } from '../load-case.ts';

/** The first word on the papers, with which the visit ends. 收件审查结论. */
const INTAKE: readonly CaseChangeType[] = ['case.accept', 'case.notify', 'case.decline'];

type CaseChangeRules = { readonly [TType in CaseChangeType]: CommandRule<TType> };

/**
 * How each change of a case is carried out: one event of its machine, with what the hall adds to it.
 *
 * 办件变更规则. Read, judged and written at the version that the clerk saw; a stale screen is told so and overwrites nothing.
 */
export const CASE_CHANGES = Object.fromEntries(
  CASE_CHANGE_TYPES.map((type) => [type, caseChange(type)]),
) as unknown as CaseChangeRules;

function caseChange<TType extends CaseChangeType>(type: TType): CommandRule<TType> {
  return {
    role: rolesFor(type),
    writes: type,
    async decide(input: CaseCommands[TType]['input'], call) {
      const { caseNumber, version, ...words } = input;
      const loaded = await call.day.load(caseNumber, call.today);
      if (!loaded) throw new RefusedError('unknown-case');
      const event = () => eventOf(type, words as never, call, loaded);
      await checkAccess(call, loaded, type, type === 'case.opine' ? (event() as { department: string }) : {});
      if (loaded.version !== version) throw new RefusedError('version-conflict');
      const said = event();
      loaded.check(said);
      checkStaff(said, loaded, call);
      const changed = {
        stream: loaded.stream,
        expectedVersion: version,
        drafts: [draftOf(call, MACHINE_VERSIONS.case, said)],
      };
      return INTAKE.includes(type) ? [changed, ...(await visitEnd(call, loaded))] : [changed];
    },
    answer: ([written], context) => caseAfter(context, written!),
  };
}
