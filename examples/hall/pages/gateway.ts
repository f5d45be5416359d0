import { hallClient } from '@banshi/adapters/client';
import type { HallGateway } from '@banshi/core';

/** The hall that served this page; a window says which one it is. */
export const gateway = (window?: string): HallGateway =>
  hallClient({ baseUrl: '/api/', ...(window && { headers: { 'banshi-window': window } }) });

/** The same for a ticket machine: only those may hold numbers for when the network fails. */
export const kioskGateway = (id: string): HallGateway =>
  hallClient({ baseUrl: '/api/', headers: { 'banshi-kiosk': id } });

/** The same hall, as those who oversee it see it. */
export const oversight = (): HallGateway => hallClient({ baseUrl: '/api/', headers: { 'banshi-oversight': '1' } });

/** Tells a person in one sentence why the page itself cannot go on. */
export function say(sentence: string): void {
  document.querySelector('#message')!.textContent = sentence;
}
