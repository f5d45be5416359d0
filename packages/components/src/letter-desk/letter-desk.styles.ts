import { css } from 'lit';
import { brand, brandSoft, line, onBrand, quiet, radius, surface, target } from '../themes/tokens.ts';

/** How `<banshi-letter-desk>` looks: a table where there is room, else a block for each entry; and one entry. 意见投诉台账的样式. */
export const styles = css`
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
    font-size: 1.4em;
  }

  h3 {
    font-size: 1.15em;
  }

  .kinds small {
    display: block;
    font-weight: 400;
  }

  [aria-pressed='true'],
  [aria-expanded='true'] {
    border-width: 2px;
    background: ${brandSoft};
    text-decoration: underline;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: 0.75em;
    margin-bottom: 1em;
  }

  table {
    width: 100%;
    margin-top: 0.5em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.6em 0.75em 0.6em 0;
    border-top: 1px solid ${line};
    text-align: start;
    vertical-align: top;
  }

  thead th,
  thead td {
    border-top: 0;
    border-bottom: 2px solid ${line};
  }

  tbody td:first-child {
    width: 14em;
  }

  td > .card {
    display: table;
    margin-bottom: 0.25em;
  }

  .said {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 400;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  th small {
    font-weight: 400;
  }

  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: ${radius};
    border: 1px solid ${line};
    background: ${surface};
    font-weight: 600;
  }

  label > * {
    font-weight: 400;
  }

  [role='status'].notice,
  [role='alert'].notice {
    margin: 0.75em 0;
  }

  td button {
    white-space: nowrap;
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

  .offers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.75em;
  }

  .offers button {
    width: 100%;
  }

  .facts > div {
    grid-template-columns: 8.5em minmax(0, 1fr);
  }

  .track {
    display: flex;
    flex-wrap: wrap;
    padding: 0;
    list-style: none;
  }

  .track li {
    margin: 0 0.4em 0.4em 0;
    padding: 0.1em 0.75em;
    border: 1px solid ${line};
    border-radius: ${radius};
    color: ${quiet};
  }

  .track .past::before {
    content: '✓ ';
  }

  .track [aria-current]::before {
    content: '● ';
  }

  .track [aria-current] {
    border-color: ${brand};
    background: ${brand};
    color: ${onBrand};
    font-weight: 700;
  }

  ol {
    padding-inline-start: 1.25em;
  }

  ol span {
    color: ${quiet};
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

  legend {
    font-weight: 600;
  }

  [type='radio'] {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    min-height: 0;
    margin-inline-end: 0.5em;
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid ${brand};
    white-space: pre-wrap;
  }

  @media screen and (max-width: 48rem) {
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    thead {
      display: none;
    }

    tbody tr {
      padding: 0.75em 0;
      border-top: 1px solid ${line};
    }

    tbody th,
    tbody td,
    tbody td:first-child {
      width: auto;
      padding: 0.15em 0;
      border: 0;
    }

    td[data-label]::before {
      content: attr(data-label) '：';
      color: ${quiet};
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @media print {
    .actions,
    .filters {
      display: none;
    }

    .said {
      display: block;
    }

    tr,
    li {
      break-inside: avoid;
    }
  }
`;
