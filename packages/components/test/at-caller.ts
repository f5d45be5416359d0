import type { WindowState } from '@banshi/core';
import '../src/caller/banshi-caller.ts';
import { aHall, aWindow, FakeHall } from './fake-hall.ts';
import { mount, settled } from './mount.ts';

/** What an element says, on one line. */
export const plain = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

/** A caller at window 1 of a hall in memory, and ways to work it. */
export async function atCaller(state: Partial<WindowState> = {}, hallChange: Partial<FakeHall['hall']> = {}) {
  const hall = new FakeHall();
  hall.hall = aHall(hallChange);
  hall.windows['1'] = aWindow(state);
  const caller = await mount('banshi-caller', { gateway: hall, windowId: '1' });
  const { root, element } = caller;
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[value='${name}']`)!;
  const offered = () =>
    [...root.querySelectorAll<HTMLButtonElement>("[part='actions'] button")]
      .filter((each) => each.getAttribute('aria-disabled') === 'false')
      .map(({ value }) => value);
  const press = async (name: string) => {
    button(name).click();
    await settled(element);
  };
  const confirm = async () => {
    root.querySelector('form')!.requestSubmit();
    await settled(element);
  };
  const field = (name: string) => root.querySelector<HTMLInputElement>(`form [name='${name}']`)!;
  const sent = () => hall.sent.map(({ name, input }) => [name, input]);
  return { ...caller, hall, button, offered, press, confirm, field, sent };
}
