import { css } from 'lit';

/** How `<banshi-rating-check>` looks, beside what all letters share. 评价回查的样式. */
export const styles = css`
  h3 {
    font-size: 1.25em;
  }

  .choices {
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
  }

  /* The five levels stand side by side or one below the other: in a broken row the last would stand apart. */
  .levels {
    grid-template-columns: minmax(0, 1fr);
  }

  @media (min-width: 48rem) {
    .levels {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    /* As in the rating itself: the circle above its word. */
    .levels label {
      grid-template-columns: auto;
      place-items: center;
      place-content: center;
      padding: 0.25em;
      text-align: center;
    }
  }

  code {
    font-size: 0.85em;
    word-break: break-all;
  }
`;
