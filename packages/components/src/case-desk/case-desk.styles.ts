import { css } from 'lit';
import { brand, brandSoft, line, radius, surfaceQuiet, warn } from '../themes/tokens.ts';

/** How `<banshi-case-desk>` looks: the list beside the work where there is room. 窗口受理台的样式. */
export const styles = css`
  .work,
  .main,
  article,
  .command,
  .intake,
  .checklist,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  .main {
    gap: 1.25em;
  }

  header {
    gap: 0.35em;
  }

  @media (min-width: 64rem) {
    /* Beside each other only where both have room: with large type the work goes below. */
    .work {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      margin: 0 -0.5em;
    }

    .work > * {
      flex: 1 1 16em;
      margin: 0 0.5em 1em;
    }

    .work > .main {
      flex: 3 1 34em;
      min-width: 0;
    }

    .checklist {
      grid-template-columns: repeat(auto-fill, minmax(19em, 1fr));
    }
  }

  /* What a browser puts around the content of a disclosure does not hand the box down. */
  details > * {
    box-sizing: border-box;
  }

  [part='done'] {
    margin-bottom: 1em;
  }

  h3,
  h4,
  h5 {
    line-height: 1.4;
  }

  h3:focus {
    outline: none;
  }

  h5 {
    margin-bottom: 0.25em;
    font-size: 1em;
  }

  .panel > h3 {
    margin-bottom: 0.5em;
  }

  [part='ticket'] h4 span {
    margin-inline-end: 0.5em;
    color: ${brand};
    font-size: 1.25em;
  }

  [part='stage'] {
    font-size: 1.1em;
  }

  .left {
    display: inline-block;
  }

  .mark {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surfaceQuiet};
  }

  .card {
    margin-inline-start: 0.5em;
  }

  .row {
    display: grid;
    gap: 0.1em;
    width: 100%;
    padding: 0.75em;
    border: 0;
    border-top: 1px solid ${line};
    border-radius: 0;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  .row[aria-current='true'] {
    border-inline-start: 4px solid ${brand};
    background: ${brandSoft};
  }

  .row .card,
  .row .mark {
    justify-self: start;
    margin: 0;
  }

  .search,
  .search ~ * {
    margin-top: 1em;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }

  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    gap: 0.75em;
    align-items: start;
    margin-top: 0.5em;
  }

  .step button {
    width: 100%;
  }

  .step small {
    display: block;
    margin-top: 0.25em;
  }

  button[aria-expanded='true'] {
    box-shadow: inset 0 0 0 2px ${brand};
  }

  summary {
    padding: 0.5em 0;
    color: ${brand};
    font-weight: 600;
    cursor: pointer;
  }

  ol {
    padding-inline-start: 1.5em;
  }

  .papers {
    display: grid;
    gap: 0.25em;
  }

  .papers li {
    padding-inline-start: 1.5em;
  }

  .papers li::before {
    content: '○';
    display: inline-block;
    width: 1.5em;
    margin-inline-start: -1.5em;
  }

  .papers .given::before {
    content: '✓';
  }

  .papers .missing::before {
    content: '×';
    color: ${warn};
  }

  .papers .missing strong {
    color: ${warn};
  }

  time {
    margin-inline-end: 0.5em;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .side,
    [part='ticket'],
    [part='counter'],
    [part='actions'],
    .command {
      display: none;
    }
  }
`;
