import { css } from 'lit';
import { line, radius } from '../themes/tokens.ts';

/** How `<banshi-rating-qr>` looks: a code as large as its column, on white whatever the page is. 评价二维码的样式. */
export const styles = css`
  :host {
    max-width: 24em;
    text-align: center;
  }

  h3 {
    margin-bottom: 0.5em;
    font-size: 1.25em;
  }

  [part='nothing'] {
    padding: 2em 1em;
    font-size: 1.5em;
  }

  svg {
    display: block;
    width: 100%;
    max-width: 16em;
    margin: 0 auto 0.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: #fff;
  }
`;
