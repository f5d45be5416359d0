import { css } from 'lit';

/** How `<banshi-rating-figures>` looks, besides what all figures share. 好差评公示的样式. */
export const styles = css`
  code {
    font-size: 0.85em;
    word-break: break-all;
  }
`;
