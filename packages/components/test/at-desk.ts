import type { CaseChangeType } from '@banshi/core';
import type { CaseReceived } from '@banshi/core/machines';
import type { RuleSet } from '@banshi/core/rules';
import { zhCN } from '../src/case-desk/case-desk.strings.ts';
import '../src/case-desk/banshi-case-desk.ts';
import { mount, settled } from './mount.ts';
import { RunningHall } from './running-hall.ts';

/** The day of these tests. */
export const on = '2026-11-23';
/** A clerk accepts a case. 受理. */
export const ACCEPT = { type: 'case.accept', on, as: 'promised', officer: 'W101' } as const;
/** Papers of which one that is needed is not there. 材料不齐. */
export const incomplete = [
  { id: '1', name: '申请表', required: true, deferrable: false, given: true },
  { id: '2', name: '体检证明', required: true, deferrable: true, given: false },
  { id: '3', name: '委托书', required: false, deferrable: false, given: false },
];

/** Opens a clerk's desk at a hall whose cases are run by the real machine, with what hands do there. 窗口受理台. */
export async function atDesk(prepare: (hall: RunningHall) => string | undefined = () => undefined, rules?: RuleSet) {
  const hall = new RunningHall(rules);
  const caseNumber = prepare(hall);
  const desk = await mount('banshi-case-desk', { gateway: hall, windowId: '1', caseNumber });
  const { element, root } = desk;
  const buttons = () => [...root.querySelectorAll('button')];
  const button = (label: string) => {
    const found = buttons().find(({ textContent }) => textContent.trim() === label);
    if (!found) throw new Error(`There is no button "${label}".`);
    return found;
  };
  const press = async (label: string) => {
    button(label).click();
    await settled(element);
  };
  const begin = (command: CaseChangeType) => press(zhCN.commands[command]);
  const send = (command: CaseChangeType) => press(zhCN.send(zhCN.commands[command]));
  const write = async (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`[id="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await settled(element);
  };
  const choose = async (name: string, value: string) => {
    root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
    await settled(element);
  };
  const tick = async (name: string) => {
    root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.click();
    await settled(element);
  };
  const last = () => hall.sent.at(-1);
  return { ...desk, hall, press, begin, send, write, choose, tick, button, last };
}

/** A case that was received. */
export const received =
  (words: Partial<CaseReceived> = {}) =>
  (hall: RunningHall) =>
    hall.begin(words).caseNumber;
/** A ticket being served. */
export const serving = (hall: RunningHall) => {
  hall.serve();
  return undefined;
};
/** A case that was accepted. */
export const accepted = (hall: RunningHall) => hall.begin({}, ACCEPT).caseNumber;
