import { css } from 'lit';
import { line, quiet, radius, surface, surfaceQuiet, warn } from '../themes/tokens.ts';

/** How `<banshi-outbox-desk>` looks: a panel for each platform, what failed first. 报送台的样式. */
export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  header > * {
    margin-bottom: 0.5em;
  }

  h2 {
    font-size: 1.4em;
  }

  h3 {
    font-size: 1.15em;
  }

  h4 {
    margin-top: 1em;
    font-size: 1.05em;
  }

  h5 {
    color: ${warn};
    font-size: 1em;
  }

  .panel {
    margin-top: 1em;
  }

  .panel > * + * {
    margin-top: 0.75em;
  }

  .dead {
    padding: 1em;
    border: 1px solid ${line};
    border-inline-start: 4px solid ${warn};
    border-radius: ${radius};
  }

  .letter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.6em 0;
    border-top: 1px solid ${line};
  }

  .letter > div {
    flex: 1 1 14em;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .letter > div,
  header > div {
    margin-inline-end: 1em;
  }

  .letter > button {
    margin: 0.25em 0;
  }

  .badge {
    display: inline-block;
    margin-inline-start: 0.25em;
    padding: 0 0.5em;
    border-radius: ${radius};
    background: ${surfaceQuiet};
    font-weight: 600;
  }

  .badge.warn {
    border: 1px solid ${warn};
    background: ${surface};
    color: ${warn};
  }

  .code {
    font-weight: 600;
  }

  .dead li:last-child {
    padding-bottom: 0;
  }

  .confirm {
    margin: 0.5em 0;
  }

  .confirm button {
    margin: 0.5em 0 0;
    margin-inline-end: 0.75em;
  }

  .said:empty,
  .said:not(.notice) {
    outline: 0;
  }

  summary {
    min-height: 2.75em;
    padding: 0.6em 0;
    color: ${quiet};
    cursor: pointer;
  }

  @media print {
    .confirm,
    .said,
    details:not([open]) {
      display: none;
    }

    h3,
    h4,
    .dead > header {
      break-after: avoid;
    }

    .letter {
      break-inside: avoid;
    }
  }
`;
