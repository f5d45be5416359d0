import { css } from 'lit';
import { brand, line, quiet, radius, surface, surfaceQuiet, target } from '../themes/tokens.ts';

/** How `<banshi-rectification-desk>` looks: a ledger, and one entry with what can be done about it. 差评整改的样式. */
export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 0.75em;
  }

  h2 {
    margin-bottom: 0.4em;
    margin-inline-end: 1em;
    font-size: 1.4em;
  }

  h3 {
    font-size: 1.15em;
  }

  .entries {
    display: grid;
    gap: 0.75em;
  }

  .entry {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.75em 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: ${radius};
    background: ${surfaceQuiet};
    font-weight: 600;
  }

  .badge.overdue {
    border: 1px solid currentColor;
    background: none;
  }

  [aria-pressed='true'] {
    border-width: 2px;
    text-decoration: underline;
  }

  .panel,
  form,
  .actions {
    display: grid;
    gap: 1em;
  }

  .facts > div {
    grid-template-columns: 7em minmax(0, 1fr);
  }

  .actions {
    grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
    align-items: start;
  }

  article,
  .actions,
  ul {
    margin-top: 1em;
  }

  .actions form {
    background: ${surface};
    gap: 0.75em;
    padding: 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
  }

  fieldset {
    border: 0;
  }

  fieldset label {
    display: flex;
    align-items: center;
    min-height: ${target};
    font-weight: 400;
  }

  [type='radio'] {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    min-height: 0;
    margin-inline-end: 0.5em;
  }

  legend {
    font-weight: 600;
  }

  ol {
    padding-inline-start: 1.25em;
  }

  ol span {
    color: ${quiet};
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid ${brand};
    white-space: pre-wrap;
  }

  @media (max-width: 30rem) {
    .entry {
      grid-template-columns: 1fr;
    }

    .facts > div,
    .actions {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
