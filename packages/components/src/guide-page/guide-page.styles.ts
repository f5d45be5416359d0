import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** 办事指南页面的样式. */
export const styles = css`
  article {
    display: grid;
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
    margin-block-end: 0.75em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid ${token.brand};
    font-size: 1.2em;
  }

  h4 {
    margin-block-end: 0.5em;
    font-size: 1em;
  }

  section,
  dl,
  details {
    min-width: 0;
  }

  section > dl + ol,
  section > p + ul,
  section > dl + p {
    margin-block-start: 0.75em;
  }

  .quiet {
    color: ${token.quiet};
  }

  .undisclosed {
    color: ${token.quiet};
    border-block-end: 1px dashed ${token.edge};
  }

  p.undisclosed {
    display: inline-block;
  }

  /* Labelled facts. */
  dl {
    display: grid;
    gap: 0.5em;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(6em, 9em) minmax(0, 1fr);
    gap: 1em;
  }

  dd {
    min-width: 0;
    overflow-wrap: anywhere;
    word-break: break-word;
  }

  dt {
    color: ${token.quiet};
  }

  [part='summary'] {
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 1px;
    overflow: hidden;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.line};
  }

  [part='summary'] > div {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.15em;
    padding: 0.85em 1em;
    background: ${token.surface};
  }

  [part='summary'] dt {
    font-size: 0.9em;
  }

  [part='summary'] dd {
    font-size: 1.15em;
    font-weight: 700;
  }

  [part='summary'] .undisclosed {
    font-weight: 400;
  }

  ol,
  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  li p {
    margin-block-start: 0.15em;
  }

  .block + .block {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid ${token.line};
  }

  .facts span {
    display: inline-block;
    margin-inline-end: 1.25em;
  }

  /* Steps on a line. */
  .steps {
    gap: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    grid-column-gap: 0.85em;
    position: relative;
    padding-block-end: 1.1em;
    counter-increment: step;
  }

  .steps > li:last-child {
    padding-block-end: 0;
  }

  .steps > li::before {
    content: counter(step);
    height: 1.9em;
    border-radius: 50%;
    background: ${token.brand};
    color: ${token.onBrand};
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
    background: ${token.line};
  }

  /* Papers. */
  table {
    width: 100%;
    margin-block-start: 0.5em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.65em 0.75em;
    border: 1px solid ${token.line};
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    background: ${token.surfaceQuiet};
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    min-width: 12em;
  }

  .paper {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
  }

  .paper > span,
  .aside {
    color: ${token.quiet};
  }

  .aside {
    font-size: 0.92em;
    font-weight: 400;
  }

  .remarks code {
    font-size: 0.85em;
    word-break: break-all;
  }

  summary {
    min-height: ${token.target};
    color: ${token.brand};
    line-height: ${token.target};
    cursor: pointer;
  }

  @media (max-width: 40rem) {
    h2 {
      font-size: 1.4em;
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
      min-width: 0;
    }

    thead {
      display: none;
    }

    tr {
      padding: 0.75em 0;
      border-block-end: 1px solid ${token.line};
    }

    tbody th,
    td {
      padding: 0.1em 0;
      border: 0;
    }

    tbody th {
      font-weight: 600;
    }

    td::before {
      content: attr(data-label) '：';
      color: ${token.quiet};
    }

    td.empty {
      display: none;
    }
  }

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

    a::after {
      content: ' (' attr(href) ')';
      word-break: break-all;
    }

    details {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .steps > li::before {
      border: 1px solid CanvasText;
    }
  }
`;
