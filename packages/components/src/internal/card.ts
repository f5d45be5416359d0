import { css, html, nothing, type TemplateResult } from 'lit';
import { edge, onBrand, radius, text, warn } from '../themes/tokens.ts';
import type { CaseStrings } from './case.strings.ts';

/** The yellow or the red card of a case: a word with a sign of its own, never a colour alone. 红黄牌. */
export function renderCard(
  card: 'none' | 'yellow' | 'red',
  words: Pick<CaseStrings, 'cards'>,
): TemplateResult | typeof nothing {
  return card === 'none' ? nothing : html`<span class="card ${card}">${words.cards[card]}</span>`;
}

/** How a card looks. 红黄牌样式. */
export const cardStyles = css`
  .card {
    display: inline-block;
    padding: 0 0.5em;
    border: 2px solid ${edge};
    border-radius: ${radius};
    color: ${text};
    font-weight: 700;
    white-space: nowrap;
  }

  .card::before {
    content: '▲ ';
  }

  .card.yellow {
    background: #ffe08a;
  }

  .card.red {
    border-color: ${warn};
    background: ${warn};
    color: ${onBrand};
  }

  .card.red::before {
    content: '■ ';
  }
`;
