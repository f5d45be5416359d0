import { css } from 'lit';

/** How `<banshi-rating-check>` looks, beside what all letters share. 评价回查的样式. */
export const styles = css`
  h3 {
    font-size: 1.25em;
  }

  h3 small,
  .whole {
    white-space: nowrap;
  }

  .choices {
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
  }

  code {
    font-size: 0.85em;
    word-break: break-all;
  }
`;
