import { css } from 'lit';
import { brandSoft, line, warn } from '../themes/tokens.ts';

/** How `<banshi-overdue-list>` looks: a table where there is room, else one block for each line of it. 超期件列表的样式. */
export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  h3,
  [part='count'] {
    margin-inline-end: 1em;
  }

  .tools {
    margin-inline-start: auto;
  }

  .tools button {
    margin-inline-start: 0.5em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 0.75em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5em;
    border-top: 1px solid ${line};
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 600;
  }

  tbody th small {
    font-weight: 400;
  }

  thead th {
    border-top: 0;
    border-bottom: 2px solid ${line};
    vertical-align: middle;
    white-space: nowrap;
  }

  .sort {
    min-width: 0;
    margin-inline-start: -0.25em;
    padding: 0 0.25em;
    border: 0;
    background: none;
  }

  .sort:hover {
    background: ${brandSoft};
  }

  .sort::after {
    content: ' ↕';
  }

  .sort.descending::after {
    content: ' ↓';
  }

  .sort.ascending::after {
    content: ' ↑';
  }

  .is-over td strong {
    color: ${warn};
  }

  @media screen and (max-width: 56rem) {
    table,
    tbody,
    tbody th,
    td {
      display: block;
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
    }

    thead {
      display: block;
    }

    thead th {
      border: 0;
    }

    thead th:not([aria-sort]) {
      display: none;
    }

    tbody tr {
      display: block;
      padding: 0.75em 0;
      border-top: 1px solid ${line};
    }

    tbody th,
    td {
      padding: 0.15em 0;
      border: 0;
    }

    td[data-label]::before {
      content: attr(data-label) '：';
      opacity: 0.8;
    }
  }

  @media print {
    .filters,
    .tools {
      display: none;
    }

    .sort {
      display: inline;
      color: inherit;
    }

    .sort.ascending::after,
    .sort.descending::after,
    .sort::after {
      content: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
