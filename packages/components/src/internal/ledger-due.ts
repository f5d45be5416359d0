import type { LedgerDue } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderCard } from './card.ts';

/** How the limit of an entry is said. 期限用语. */
export interface LedgerDueWords {
  readonly cards: Readonly<Record<'yellow' | 'red', string>>;
  readonly due: (due: LedgerDue) => string;
  readonly noDue: string;
}

/** 中文. */
export const ledgerDueZhCN: LedgerDueWords = {
  cards: { yellow: '黄牌', red: '红牌' },
  due: ({ on, workdaysOver, card }) =>
    card === 'red'
      ? `${on} 到期，已逾期${workdaysOver > 0 ? ` ${workdaysOver} 个工作日` : ''}`
      : workdaysOver === 0
        ? `${on}，今天到期`
        : `${on}，还剩 ${-workdaysOver} 个工作日`,
  noDue: '没有期限',
};

/** English. */
export const ledgerDueEn: LedgerDueWords = {
  cards: { yellow: 'Yellow card', red: 'Red card' },
  due: ({ on, workdaysOver, card }) => {
    const days = Math.abs(workdaysOver);
    const counted = `${days} working day${days === 1 ? '' : 's'}`;
    if (card === 'red') return workdaysOver > 0 ? `due ${on}, ${counted} over` : `due ${on}, over`;
    return workdaysOver === 0 ? `due today, ${on}` : `due ${on}, ${counted} left`;
  },
  noDue: 'no limit',
};

/** The card of the limit that runs, and in words how much is left. 期限与红黄牌. */
export function renderLedgerDue(
  due: LedgerDue | undefined,
  words: LedgerDueWords & { readonly provisional: string },
): TemplateResult {
  if (!due) return html`<span class="quiet">${words.noDue}</span>`;
  return html`${renderCard(due.card, words)}
    <span class=${due.card === 'red' ? 'overdue' : ''}>${words.due(due)}</span>
    ${due.provisional ? html`<small class="quiet">${words.provisional}</small>` : nothing}`;
}
