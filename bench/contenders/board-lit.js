// A hall display in bare Lit, as short as it can be written: it shows what <banshi-queue-board> shows, and nothing more.
import { css, html, LitElement } from 'lit';

const LABELS = { called: '请到窗口', serving: '办理中', over: '已叫过' };

class LitBoard extends LitElement {
  static properties = { board: { attribute: false }, hall: { attribute: false } };
  static styles = css`
    ul,
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    }
  `;

  render() {
    const { board, hall } = this;
    if (!board || !hall) return undefined;
    const states = new Map(board.serving.map(({ id, state }) => [id, state]));
    const numbers = new Map(board.serving.map(({ window, number }) => [window, number]));
    const awaited = new Set(board.serving.filter(({ state }) => state === 'called').map(({ window }) => window));
    const open = board.windows.filter(({ state }) => state === 'open');
    const others = board.windows.filter(({ state }) => state !== 'open');
    const seen = new Set();
    const calls = board.calls
      .filter(({ ticket }) => !seen.has(ticket) && seen.add(ticket))
      .map((call) => ({ ...call, state: states.get(call.ticket) ?? 'over' }));
    const rows = [
      ...calls.filter(({ state }) => state === 'called'),
      ...calls.filter(({ state }) => state !== 'called'),
    ];
    const item = ({ window, state, reason }) =>
      html`<li class=${awaited.has(window) ? `${state} called` : state}>
        <b>${window}</b>
        <span
          >${state === 'open' ? (numbers.get(window) ?? '空闲') : `${numbers.get(window) ?? ''} 暂停服务：${reason}`}</span
        >
      </li>`;
    const [last] = board.calls;
    return html`<header>
        <h2>${hall.name}</h2>
        <p aria-live="assertive">请 ${last.number} 号到 ${last.window} 号窗口办理</p>
      </header>
      <table>
        <caption>
          最近叫号
        </caption>
        <thead>
          <tr>
            <th>号码</th>
            <th>请到窗口</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, 6).map(
            ({ number, window, state }) =>
              html`<tr class=${state}>
                <th>${number}</th>
                <td>${window} 号窗口<span>${LABELS[state]}</span></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <section>
        <h3>各窗口</h3>
        <ul>
          ${open.map(item)}
        </ul>
        <ul>
          ${others.map(item)}
        </ul>
      </section>
      <section>
        <h3>等候人数</h3>
        <dl>
          ${hall.departments.map(({ id, name }) => {
            const { low, high } = board.estimates[id];
            return html`<div>
              <dt>${name}</dt>
              <dd>${board.waiting[id]} 人<small>约 ${low}–${high} 分钟</small></dd>
            </div>`;
          })}
        </dl>
      </section>
      <p><b>请准备</b>${board.next.map(({ number }) => html`<span>${number}</span>`)}</p>
      <p><b>过号作废</b>${board.missed.map((number) => html`<span>${number}</span>`)}</p>
      <p>过号作废，仍要办理的请重新取号。</p>`;
  }
}
customElements.define('lit-board', LitBoard);
