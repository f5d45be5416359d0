import { css } from 'lit';
import { brand, onBrand, radius, target } from '../themes/tokens.ts';

/** A link that leads to what comes next, as large as the button that it stands for. 按钮式链接. */
export const linkButtonStyles = css`
  a.next {
    display: inline-block;
    min-height: ${target};
    padding: 0.5em 1.25em;
    border-radius: ${radius};
    background: ${brand};
    color: ${onBrand};
    font-weight: 600;
    text-decoration: none;
  }
`;
