import { css } from 'lit';
import { brand, brandSoft, line, quiet, radius, surface, target } from '../themes/tokens.ts';

/** How `<banshi-case-tracker>` looks: the milestones stand on a line. 办件查询的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  [part='form'] {
    margin-bottom: 1em;
  }

  .field {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    margin-top: 0.35em;
  }

  @media (max-width: 30rem) {
    .field {
      grid-template-columns: 1fr;
    }
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  slot button {
    justify-self: start;
  }

  [part='stage'] {
    color: ${brand};
    font-size: 1.25em;
    font-weight: 700;
  }

  .line {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    list-style: none;
  }

  .line li {
    position: relative;
    padding-top: 1.2em;
    border-top: 3px solid ${line};
    color: ${quiet};
  }

  .line li::before {
    content: '';
    position: absolute;
    top: -0.65em;
    width: 0.7em;
    height: 0.7em;
    border: 3px solid ${line};
    border-radius: 50%;
    background: ${surface};
  }

  .line .past,
  .line .past::before,
  .line .current::before {
    border-color: ${brand};
  }

  .line .past::before {
    background: ${brand};
  }

  .line .current {
    font-weight: 700;
  }

  .line li:last-child {
    border-top-color: transparent;
  }

  .yours {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border: 2px solid ${brand};
    border-radius: ${radius};
    background: ${brandSoft};
  }

  .papers {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  .sums li,
  .departments li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1em;
    padding: 0.35em 0;
    border-top: 1px solid ${line};
  }

  .departments li {
    grid-template-columns: minmax(6em, 1fr) minmax(0, 2fr);
  }

  .departments li strong::before {
    content: '○ ';
  }

  .departments .agree strong::before,
  .departments .forward strong::before {
    content: '✓ ';
  }

  .departments .disagree strong::before {
    content: '× ';
  }

  /* What a browser puts around the content of a disclosure does not hand the box down. */
  details > * {
    box-sizing: border-box;
  }

  details form {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 0.5em 0 1em;
  }

  summary {
    min-height: ${target};
    padding: 0.5em 0;
    color: ${brand};
    font-weight: 600;
    cursor: pointer;
  }

  time {
    margin-inline-end: 0.5em;
  }

  @media print {
    [part='form'],
    details,
    slot {
      display: none;
    }
  }
`;
