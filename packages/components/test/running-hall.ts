import {
  CASE_CHANGE_TYPES,
  type CaseChangeType,
  type CaseCommands,
  type CaseRecord,
  type IsoDate,
  RefusedError,
  UnreachableError,
  type TicketRecord,
} from '@banshi/core';
import type { HallEntry } from '@banshi/core/log';
import { accept, type CaseChange, type CaseReceived, caseMachine, replayCase } from '@banshi/core/machines';
import { applyToOpenCases, caseRecord, noOpenCases, openCaseSummaries } from '@banshi/core/projections';
import { caseRulesOf, nationalRuleSet, type RuleSet } from '@banshi/core/rules';
import { aReceivedCase, caseEntries } from '@banshi/core/testing';
import { addWorkdays, chinaCalendar } from '@banshi/core/time';
import { aTicket, FakeHall, aWindow } from './fake-hall.ts';

/**
 * A hall in memory whose cases are run by the real machine: what it allows and refuses is what a hall does.
 *
 * 模拟大厅（真实办件状态机）. A day never ends in it; `happen` is what somebody else does to a case.
 */
export class RunningHall extends FakeHall {
  today: IsoDate = '2026-11-23';
  readonly ruleSet: RuleSet;
  readonly #entries = new Map<string, HallEntry[]>();
  #ticket: TicketRecord | undefined;

  constructor(ruleSet: RuleSet = nationalRuleSet) {
    super();
    this.ruleSet = ruleSet;
    this.answers['case.receive'] = (input) => this.#receive(input);
    for (const type of CASE_CHANGE_TYPES)
      this.answers[type] = ((input: CaseCommands['case.void']['input']) => this.#change(type, input)) as never;
  }

  override findCase: FakeHall['findCase'] = async (number) => {
    await this.gate;
    if (this.down) throw new UnreachableError();
    return this.#record(number);
  };

  override readWindow: FakeHall['readWindow'] = async (window) => {
    await this.gate;
    if (this.down) throw new UnreachableError();
    const open = applyToOpenCases(noOpenCases, [...this.#entries.values()].flat());
    const cases = openCaseSummaries(open, { today: this.today, calendar: chinaCalendar }, { window });
    return aWindow({ window, cases, ...(this.#ticket && { ticket: this.#ticket }) });
  };

  /** A ticket is being served. */
  serve(ticket: Partial<TicketRecord> = {}): void {
    this.#ticket = aTicket({ number: 'A002', state: 'serving', window: '1', version: 3, ...ticket });
  }

  /** A case is received, and then changed by events. */
  begin(received: Partial<CaseReceived> = {}, ...changes: readonly CaseChange[]): CaseRecord {
    const first = aReceivedCase({
      on: this.today,
      noticeBy: this.today,
      caseNumber: `BJ${this.today.replaceAll('-', '')}-000${this.#entries.size + 1}`,
      rules: caseRulesOf(this.ruleSet),
      ...received,
    });
    this.#entries.set(first.caseNumber, caseEntries([first]));
    for (const change of changes) this.happen(first.caseNumber, change);
    return this.#record(first.caseNumber)!;
  }

  /** Something happens to a case, whoever did it. */
  happen(caseNumber: string, change: CaseChange): CaseRecord {
    const events = this.#entries.get(caseNumber)!.map(({ event }) => event as CaseReceived);
    const acceptance = accept(caseMachine, replayCase(events), change);
    if (!acceptance.ok) throw new RefusedError(acceptance.refusal);
    this.#entries.set(caseNumber, caseEntries([...events, change] as never));
    return this.#record(caseNumber)!;
  }

  #record(caseNumber: string): CaseRecord | undefined {
    const entries = this.#entries.get(caseNumber);
    return entries && caseRecord(entries, { today: this.today, calendar: chinaCalendar });
  }

  #receive({ given, ticket, guide, system, urgent }: CaseCommands['case.receive']['input']): CaseRecord {
    const id = ticket ? this.#ticket?.guide : guide;
    const found = this.guides.find((one) => one.id === id);
    if (!found) throw new RefusedError('unknown-guide');
    const materials = (found.materials ?? []).map(({ name, required, deferrable }, index) => ({
      id: `${index + 1}`,
      name,
      required: required !== false,
      deferrable: deferrable === true,
      given: given.includes(`${index + 1}`),
    }));
    return this.begin({
      guide: found.id,
      matter: found.matter.name,
      materials,
      ...(system && { system }),
      ...(urgent && { urgent }),
      ...(ticket && { ticket }),
    });
  }

  #change(type: CaseChangeType, input: CaseCommands['case.void']['input']): CaseRecord {
    const { caseNumber, version, ...words } = input;
    if (this.#record(caseNumber)?.version !== version) throw new RefusedError('version-conflict');
    const record = this.happen(caseNumber, { type, on: this.today, ...this.#filled(type, words) } as CaseChange);
    if (['case.accept', 'case.notify', 'case.decline'].includes(type)) this.#ticket = undefined;
    return record;
  }

  /** What a hall adds to the words of a clerk. */
  #filled(type: CaseChangeType, words: object): object {
    const later = addWorkdays(chinaCalendar, this.today, 5);
    if (type === 'case.notify') return { supplyBy: later, ...words };
    if (type === 'case.consult') return { by: later, ...words };
    if (type !== 'case.accept') return words;
    const { deferred, minor, commitment } = words as CaseCommands['case.accept']['input'];
    return {
      ...words,
      officer: 'W101',
      ...(deferred && { deferred: { supplyBy: later, ...deferred } }),
      ...(minor && { minor: { supplyBy: later, ...minor } }),
      ...(commitment && { commitment: { ...commitment, signedOn: this.today } }),
    };
  }
}
