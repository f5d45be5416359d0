import { css } from 'lit';
import { brand, edge, line, onBrand, quiet, radius, surface, surfaceQuiet, target } from '../themes/tokens.ts';

const look = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    max-width: 60em;
  }

  header {
    display: grid;
    gap: 0.75em;
  }

  h2 {
    font-size: 1.75em;
  }

  h3 {
    margin-bottom: 0.75em;
    padding-bottom: 0.35em;
    border-bottom: 2px solid ${brand};
  }

  h4 {
    margin-bottom: 0.5em;
  }

  section {
    min-width: 0;
  }

  section > * + ol,
  section > * + p,
  section > * + ul {
    margin-top: 0.75em;
  }

  i {
    color: ${quiet};
    font-style: normal;
    font-weight: 400;
    border-bottom: 1px dashed ${edge};
  }

  .facts > div {
    grid-template-columns: 9em minmax(0, 1fr);
  }

  dd {
    min-width: 0;
    word-break: break-word;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  .summary > div {
    flex: 1 1 9em;
    margin-top: -1px;
    margin-inline-start: -1px;
    padding: 0.85em 1em;
    border-top: 1px solid ${line};
    border-inline-start: 1px solid ${line};
  }

  .summary dd {
    font-size: 1.15em;
    font-weight: 700;
  }

  a {
    color: ${brand};
  }

  ol,
  .list {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  .list {
    list-style: disc;
  }

  .block + .block {
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid ${line};
  }

  .quiet span {
    display: inline-block;
    margin-inline-end: 1.25em;
  }
`;

/** The steps on a line, each with its number in a disc. */
const steps = css`
  .steps {
    gap: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    gap: 0 0.85em;
    position: relative;
    padding-bottom: 1.1em;
    counter-increment: step;
  }

  .steps > li::before {
    content: counter(step);
    height: 1.9em;
    border-radius: 50%;
    background: ${brand};
    color: ${onBrand};
    font-weight: 700;
    line-height: 1.9;
    text-align: center;
  }

  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 2.1em;
    bottom: 0.2em;
    width: 2px;
    margin-inline-start: calc(0.95em - 1px);
    background: ${line};
  }
`;

/** The table of papers, which a phone shows as blocks. */
const papers = css`
  table {
    width: 100%;
    margin-top: 0.5em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.65em 0.75em;
    border: 1px solid ${line};
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    background: ${surfaceQuiet};
    font-weight: 600;
    white-space: nowrap;
  }

  .paper {
    display: grid;
    grid-template-columns: 1.6em minmax(8em, 1fr);
  }

  code {
    font-size: 0.85em;
  }

  summary {
    min-height: ${target};
    color: ${brand};
    line-height: ${target};
    cursor: pointer;
  }

  @media (max-width: 40rem) {
    h2 {
      font-size: 1.4em;
    }

    .facts > div {
      grid-template-columns: none;
      gap: 0;
    }

    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead,
    td.empty {
      display: none;
    }

    tr {
      padding: 0.75em 0;
      border-bottom: 1px solid ${line};
    }

    tbody th,
    td {
      padding: 0.1em 0;
      border: 0;
    }

    td {
      padding-inline-start: 1.6em;
    }

    td::before {
      content: attr(data-label) '：';
      color: ${quiet};
    }
  }
`;

const print = css`
  @media print {
    article {
      gap: 1.25em;
      max-width: none;
      color: #000;
      font-size: 11pt;
    }

    h3,
    h4,
    thead {
      break-after: avoid;
    }

    tr,
    li,
    .block {
      break-inside: avoid;
    }

    details {
      display: none;
    }
  }
`;

/** How `<banshi-guide-page>` looks, on the screen and on paper. 办事指南页面的样式. */
export const styles = [look, steps, papers, print];
