import { type HallGateway, ticketIdOf } from '@banshi/core';
import { say } from './gateway.ts';

/** Leads from what is printed on a ticket to the rating of its visit. The codes stand behind the `#` and so reach no log. */
export function openVisitForm(form: HTMLFormElement, hall: HallGateway): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void find(form, hall);
  });
}

async function find(form: HTMLFormElement, hall: HallGateway): Promise<void> {
  const field = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  try {
    const [of, { day }] = await Promise.all([hall.findHall(), hall.readBoard()]);
    const ticket = ticketIdOf(of, day, field('number'));
    if (!ticket) return say('本大厅没有这样的号码，请核对号票。');
    say('');
    location.hash = new URLSearchParams({ ticket, code: field('code').toUpperCase() }).toString();
  } catch {
    say('暂时连不上大厅，请稍后再试。');
  }
}
