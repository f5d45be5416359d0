import { css } from 'lit';
import { brand, brandSoft, line, onBrand, quiet, radius } from '../themes/tokens.ts';

/** How `<banshi-letter-desk>` looks: a table where there is room, else a block for each entry; and one entry. 意见投诉台账的样式. */
export const styles = css`
  .kinds small {
    display: block;
    font-weight: 400;
  }

  [aria-pressed='true'],
  [aria-expanded='true'] {
    background: ${brandSoft};
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

  td button {
    white-space: nowrap;
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
    }
  }

  @media print {
    .said {
      display: block;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
