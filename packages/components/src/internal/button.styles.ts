import { css } from 'lit';
import { brand, brandSoft, radius, surface, target } from '../themes/tokens.ts';

/** An outlined button, as any element may have one. 按钮样式. */
export const buttonStyles = css`
  button {
    min-width: ${target};
    min-height: ${target};
    padding: 0.375em 1em;
    border: 1px solid ${brand};
    border-radius: ${radius};
    background: ${surface};
    color: ${brand};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: ${brandSoft};
  }
`;
