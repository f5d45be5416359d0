import { html, nothing, type TemplateResult } from 'lit';
import { CALLER_ACTIONS, type CallerAction, isOffered, KEYS } from './actions.ts';
import type { CallerView } from './caller-view.ts';
import { asks } from './question.ts';

/** From here on the actions are about the window, not about the ticket in hand. */
const AT_WINDOW = CALLER_ACTIONS.indexOf('expedite');

const LEADING: readonly CallerAction[] = ['next', 'serve', 'resume'];

/** The buttons: what is done to the ticket in hand, then what is done at the window. 操作按钮. */
export function renderActions(view: CallerView): TemplateResult {
  const groups = [CALLER_ACTIONS.slice(0, AT_WINDOW), CALLER_ACTIONS.slice(AT_WINDOW)];
  return html`<div part="actions">
    ${groups.map((group) => html`<div>${group.map((action) => renderAction(action, view))}</div>`)}
  </div>`;
}

/** Not `disabled`: a clerk who works by keys must not lose the focus whenever a button has nothing to do. */
function renderAction(action: CallerAction, view: CallerView): TemplateResult {
  const { state, rules, words, question, busy, scope, act } = view;
  const offered = isOffered(action, state, rules);
  const expanded = asks(action, rules) ? String(question?.action === action) : nothing;
  return html`<button
    class=${offered && LEADING.includes(action) ? 'primary' : ''}
    value=${action}
    aria-disabled=${String(!offered || busy)}
    aria-expanded=${expanded}
    aria-keyshortcuts=${scope === 'off' ? nothing : KEYS[action]}
    @click=${() => act(action)}
  >
    ${action === 'resume' && state.status.state === 'closed' ? words.open : words.actions[action]}
    ${scope === 'off' ? nothing : html`<kbd aria-hidden="true">${KEYS[action]}</kbd>`}
  </button>`;
}
