import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** A sentence that stands apart: `.notice`, and `.notice.warn` when something went wrong. 提示. */
export const noticeStyles = css`
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid ${token.brand};
    border-radius: ${token.radius};
    background: ${token.brandSoft};
  }

  .notice.warn {
    border-color: ${token.warn};
    background: ${token.warnSoft};
    color: ${token.warn};
  }

  .notice button {
    margin-inline-start: 0.75em;
  }
`;
