import {
  businessesOf,
  type MissedRules,
  type QueueBoard,
  queueRulesOf,
  type ServiceHall,
  type TicketRecord,
  type WindowRecord,
} from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Served, shownCalls } from './board-calls.ts';
import type { QueueBoardStrings } from './queue-board.strings.ts';

/** The last calls, those of the awaited first. 最近叫号. */
export function renderCalls(
  board: QueueBoard,
  served: Served,
  rows: number,
  current: string | undefined,
  words: QueueBoardStrings,
): TemplateResult {
  const calls = shownCalls(board, served, rows);
  const more = served.awaited.length - rows;
  if (calls.length === 0) return html`<p part="calls" class="none">${words.noCalls}</p>`;
  return html`<table part="calls">
    <caption>
      ${words.calls} ${more > 0 ? html`<strong>${words.more(more)}</strong>` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.window}</th>
      </tr>
    </thead>
    <tbody>
      ${calls.map(
        ({ call: { ticket, number, window, count }, state }) =>
          html`<tr class="${state} ${ticket === current ? 'current' : ''}">
            <th scope="row">${number}</th>
            <td>
              ${words.windowName(window)}<span>${words.states[state]}</span>${state === 'called' && count > 1 ? html`<span>${words.count(count)}</span>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Beyond so many windows, those that do not serve stand apart: their reasons would not fit between numbers. 窗口过多. */
export const MANY_WINDOWS = 16;

/** Every window that is manned today: whom it serves, or why it does not. 各窗口. */
export function renderWindows(
  { windows }: QueueBoard,
  { tickets }: Served,
  words: QueueBoardStrings,
): TemplateResult | typeof nothing {
  const manned = windows.filter(({ state }) => state !== 'closed');
  if (manned.length === 0) return nothing;
  const many = manned.length > MANY_WINDOWS;
  const apart = many ? manned.filter(({ state }) => state !== 'open') : [];
  const row = (window: WindowRecord) => renderWindow(window, tickets.get(window.window), words);
  return html`<section part="windows">
    <h3>${words.windows}</h3>
    <div class=${many ? 'many' : ''}>
      <ul>
        ${(many ? manned.filter(({ state }) => state === 'open') : manned).map(row)}
      </ul>
    </div>
    ${
      apart.length > 0
        ? html`<ul>
            ${apart.map(row)}
          </ul>`
        : nothing
    }
  </section>`;
}

function renderWindow(
  window: WindowRecord,
  ticket: TicketRecord | undefined,
  words: QueueBoardStrings,
): TemplateResult {
  const { state } = window;
  const number = ticket?.number;
  return html`<li class=${ticket?.state === 'called' ? `${state} called` : state}>
    <b>${window.window}</b>
    <span>${state === 'open' ? (number ?? words.free) : `${number ?? ''} ${words.windowState(window)}`}</span>
  </li>`;
}

/** What a board shows of its hall. */
interface HallFacts {
  readonly businesses: ReturnType<typeof businessesOf>;
  readonly missed: MissedRules;
}

const known = new WeakMap<ServiceHall, HallFacts>();

/** What a board shows of its hall, worked out once: a hall changes once a day, its board all the time. 大厅概况. */
export function factsOf(hall: ServiceHall): HallFacts {
  let facts = known.get(hall);
  if (!facts) known.set(hall, (facts = { businesses: businessesOf(hall), missed: queueRulesOf(hall).missed }));
  return facts;
}

/** How many wait, for what, and how long it will take whoever comes now, unless no number is left. 等候人数与预计时间. */
export function renderWaiting(
  { waiting, estimates, full, closed }: QueueBoard,
  hall: ServiceHall | undefined,
  words: QueueBoardStrings,
): TemplateResult {
  const businesses = hall ? factsOf(hall).businesses : Object.keys(waiting).map((id) => ({ id, name: id }));
  return html`<section part="waiting" class=${businesses.length > 12 ? 'many' : ''}>
    <h3>${words.waiting}${closed ? html`<strong>${words.closed}</strong>` : nothing}</h3>
    <dl>
      ${businesses.map(({ id, name }) => {
        const people = waiting[id] ?? 0;
        const estimate = estimates[id];
        return html`<div>
          <dt><bdi>${name}</bdi></dt>
          <dd>
            ${full?.includes(id) ? words.waitFull(people) : words.wait(people, estimate?.high ? estimate : undefined)}
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

/** A row of numbers: who is next, who was missed. 号码列表. */
export function renderNumbers(
  part: string,
  title: string,
  numbers: readonly string[],
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<p part=${part} class="numbers"><b>${title}</b> <span>${numbers.map(apart).join(' ')}</span></p>`;
}

/** Keeps its own direction and takes its place in that of the page: among letters from right to left, the first is on the right. */
const apart = (number: string): string => `\u2068${number}\u2069`;
