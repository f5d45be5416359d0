import { css } from 'lit';
import { brand, quiet, line, radius, surface, target } from '../themes/tokens.ts';

/** How a ledger looks: its head, one entry with its facts and its course, and the forms of what can be done. 台账的共用样式. */
export const ledgerStyles = css`
  header,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  header {
    justify-content: space-between;
    margin-bottom: 0.75em;
  }

  .tools > * {
    margin: 0 0.5em 0.5em 0;
  }

  h2 {
    margin-bottom: 0.4em;
    margin-inline-end: 1em;
    font-size: 1.4em;
  }

  h3 {
    font-size: 1.15em;
  }

  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
    font-weight: 600;
  }

  [aria-pressed='true'],
  [aria-expanded='true'] {
    border-width: 2px;
    text-decoration: underline;
  }

  .entries {
    display: grid;
    gap: 0.75em;
    margin-top: 1em;
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

  .offers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.75em;
  }

  .offers button {
    width: 100%;
  }

  [role='status'].notice,
  [role='alert'].notice {
    margin: 0.75em 0;
  }

  .panel,
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .actions {
    margin-top: 1em;
  }

  label > * {
    font-weight: 400;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  fieldset label {
    display: flex;
    align-items: center;
    min-height: ${target};
    font-weight: 400;
  }

  legend {
    font-weight: 600;
  }

  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    min-height: 0;
    margin-inline-end: 0.5em;
  }

  ol {
    padding-inline-start: 1.25em;
  }

  ol span {
    display: inline-block;
    color: ${quiet};
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid ${brand};
    white-space: pre-wrap;
  }

  @media (max-width: 48rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @media (max-width: 30rem) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .actions,
    .filters,
    form.panel {
      display: none;
    }

    li {
      break-inside: avoid;
    }
  }
`;
