import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-rating>` looks. 样式. */
export const styles = css`
  [part='text'] {
    color: ${token.text};
  }
`;
