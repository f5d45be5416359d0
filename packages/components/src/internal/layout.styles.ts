import { css } from 'lit';
import { brand, brandSoft, line, quiet, radius, surface, warn, warnSoft } from '../themes/tokens.ts';

/**
 * What the elements of a hall share: panels, rows with actions, quiet words, labelled facts, and sentences that stand apart.
 *
 * 版面样式. `.notice` is a sentence, `.notice.warn` one that says that something went wrong.
 */
export const layoutStyles = css`
  .panel {
    padding: 1.25em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  .quiet,
  dt {
    color: ${quiet};
  }

  .overdue {
    color: ${warn};
  }

  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid ${brand};
    border-radius: ${radius};
    background: ${brandSoft};
  }

  .warn {
    border-color: ${warn};
    background: ${warnSoft};
    color: ${warn};
  }

  .notice + .notice,
  [role='alert'] > .notice {
    margin-top: 0.75em;
  }

  .notice button {
    margin-inline-start: 0.75em;
  }

  .facts,
  .facts > div {
    display: grid;
    gap: 0.5em 1em;
  }

  .facts > div {
    grid-template-columns: 5.5em minmax(0, 1fr);
  }

  @media (max-width: 26rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  ul {
    list-style: none;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
