import { hallClient, indexedDbKept, keepingGateway } from '@banshi/adapters/client';
import type { HallGateway } from '@banshi/core';

/** The hall that served this page; a window says which one it is. */
export const gateway = (window?: string): HallGateway =>
  hallClient({ baseUrl: '/api/', ...(window && { headers: { 'banshi-window': window } }) });

/** The same for a ticket machine: only those may hold numbers for when the network fails. */
export const kioskGateway = (id: string): HallGateway =>
  hallClient({ baseUrl: '/api/', headers: { 'banshi-kiosk': id } });

/** The same hall, as those who oversee it see it. One person checks what another has done, so each has a name. */
export const oversight = (person = 'oversight'): HallGateway =>
  hallClient({ baseUrl: '/api/', headers: { 'banshi-oversight': person } });

/** The hall of people who say something: what they say without a network is kept on this device and sent once there is one. */
export const opinions = (): HallGateway => keepingGateway(hallClient({ baseUrl: '/api/' }), { store: indexedDbKept() });

/** The same for a window's own tablet. Strangers share it: what waits is kept in memory alone. */
export const tabletGateway = (window: string): HallGateway =>
  keepingGateway(hallClient({ baseUrl: '/api/', headers: { 'banshi-tablet': window } }));

/** Tells a person in one sentence why the page itself cannot go on. */
export function say(sentence: string): void {
  document.querySelector('#message')!.textContent = sentence;
}
