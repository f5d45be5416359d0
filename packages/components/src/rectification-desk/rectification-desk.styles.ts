import { css } from 'lit';
import { line, radius, surface, surfaceQuiet } from '../themes/tokens.ts';

/** How `<banshi-rectification-desk>` looks: a block for each entry, and beside each other what can be done about one. 差评整改的样式. */
export const styles = css`
  .badge {
    border: 0;
    background: ${surfaceQuiet};
  }

  .badge.overdue {
    border: 1px solid currentColor;
    background: none;
  }

  .facts > div {
    grid-template-columns: 7em minmax(0, 1fr);
  }

  .actions {
    grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
    align-items: start;
  }

  .actions form {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  @media (max-width: 30rem) {
    .facts > div,
    .actions {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .whole {
    white-space: nowrap;
  }
`;
