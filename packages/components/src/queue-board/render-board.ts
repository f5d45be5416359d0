import { businessesOf, type QueueBoard, type ServiceHall, type WindowRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { shownCalls } from './board-calls.ts';
import type { QueueBoardStrings } from './queue-board.strings.ts';

/** The last calls, those of the awaited first. 最近叫号. */
export function renderCalls(
  board: QueueBoard,
  rows: number,
  current: string | undefined,
  words: QueueBoardStrings,
): TemplateResult {
  const calls = shownCalls(board, rows);
  if (calls.length === 0) return html`<p part="calls" class="none">${words.noCalls}</p>`;
  return html`<table part="calls">
    <caption>
      ${words.calls}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.window}</th>
      </tr>
    </thead>
    <tbody>
      ${calls.map(
        ({ ticket, number, window, state, count }) =>
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
export function renderWindows(board: QueueBoard, words: QueueBoardStrings): TemplateResult | typeof nothing {
  const shown = board.windows.filter(({ state }) => state !== 'closed');
  if (shown.length === 0) return nothing;
  const numbers = new Map(board.serving.map(({ window, number }) => [window, number]));
  const many = shown.length > MANY_WINDOWS;
  const among = many ? shown.filter(({ state }) => state === 'open') : shown;
  const apart = many ? shown.filter(({ state }) => state !== 'open') : [];
  const list = (windows: readonly WindowRecord[]) =>
    html`<ul>
      ${windows.map((window) => renderWindow(window, numbers.get(window.window), words))}
    </ul>`;
  return html`<section part="windows">
    <h3>${words.windows}</h3>
    <div class=${many ? 'many' : ''}>${list(among)}</div>
    ${apart.length > 0 ? list(apart) : nothing}
  </section>`;
}

function renderWindow(window: WindowRecord, number: string | undefined, words: QueueBoardStrings): TemplateResult {
  const serves = window.state === 'open';
  return html`<li class=${window.state}>
    <b>${window.window}</b>
    <span>${serves ? (number ?? words.free) : html`${number ? `${number} ` : ''}${words.windowState(window)}`}</span>
  </li>`;
}

const known = new WeakMap<ServiceHall, ReturnType<typeof businessesOf>>();

/** A hall changes once a day, its board all the time. */
function businessesFor(hall: ServiceHall): ReturnType<typeof businessesOf> {
  const businesses = known.get(hall) ?? businessesOf(hall);
  known.set(hall, businesses);
  return businesses;
}

/** How many wait, for what, and how long it will take whoever comes now. 等候人数与预计时间. */
export function renderWaiting(
  { waiting, estimates, closed }: QueueBoard,
  hall: ServiceHall | undefined,
  words: QueueBoardStrings,
): TemplateResult {
  const businesses = hall ? businessesFor(hall) : Object.keys(waiting).map((id) => ({ id, name: id }));
  return html`<section part="waiting" class=${businesses.length > 12 ? 'many' : ''}>
    <h3>${words.waiting}${closed ? html`<strong>${words.closed}</strong>` : nothing}</h3>
    <dl>
      ${businesses.map(({ id, name }) => {
        const estimate = estimates[id];
        return html`<div>
          <dt>${name}</dt>
          <dd>
            ${words.people(waiting[id] ?? 0)}${estimate?.high ? html`<small>${words.estimate(estimate)}</small>` : nothing}
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
  return html`<p part=${part} class="numbers">
    <b>${title}</b>${numbers.map((number) => html`<span>${number}</span>`)}
  </p>`;
}
