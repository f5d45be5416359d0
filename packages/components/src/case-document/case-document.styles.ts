import { css } from 'lit';
import { brandSoft, edge, line, quiet, radius, surface, surfaceQuiet } from '../themes/tokens.ts';

const sheet = css`
  .sheet {
    max-width: 46em;
    padding: 2.5em;
    border: 1px solid ${line};
    background: ${surface};
  }

  :host([size='a5']) .sheet {
    max-width: 32em;
    padding: 1.75em;
  }

  .number {
    text-align: end;
    font-size: 0.9em;
  }

  h3 {
    margin: 0.75em 0 1.25em;
    font-size: 1.75em;
    line-height: 1.3;
    letter-spacing: 0.08em;
    text-align: center;
  }

  h2 {
    margin-bottom: 0.5em;
    font-size: 1.25em;
    line-height: 1.4;
  }

  h4,
  caption {
    margin-bottom: 0.4em;
    font-size: 1em;
    font-weight: 700;
    text-align: start;
  }

  .opening {
    margin: 0.75em 0 1.25em;
  }

  .opening:lang(zh) {
    text-indent: 2em;
  }

  .contents {
    display: grid;
    gap: 1.25em;
  }

  .facts > div {
    grid-template-columns: 8em minmax(0, 1fr);
  }

  dd {
    font-weight: 600;
    white-space: pre-line;
  }

  ol {
    padding-inline-start: 1.6em;
  }

  .name {
    font-weight: 700;
  }

  .blank {
    display: inline-block;
    min-width: 12em;
    max-width: 100%;
    height: 1.4em;
    border-bottom: 1px solid ${edge};
    vertical-align: bottom;
  }

  .boxes li {
    display: inline-block;
    margin-inline-end: 2em;
  }

  .box {
    display: inline-block;
    width: 1em;
    height: 1em;
    margin-inline-end: 0.5em;
    border: 1.5px solid;
    vertical-align: -0.1em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5em 0.6em;
    border: 1px solid ${edge};
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    background: ${surfaceQuiet};
    font-weight: 700;
  }

  .fees td:last-child,
  .fees thead th:last-child {
    white-space: nowrap;
    text-align: end;
  }

  .total th,
  .total td,
  .subtotal th,
  .subtotal td {
    font-weight: 700;
  }
`;

const foot = css`
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    margin-top: 2.5em;
    break-inside: avoid;
  }

  .enquiry {
    flex: 1 1 14em;
    margin-inline-end: 1.5em;
    font-size: 0.9em;
  }

  figure {
    display: flex;
    align-items: center;
    margin-bottom: 0.75em;
  }

  svg {
    flex: none;
    width: 7em;
    height: 7em;
    margin-inline-end: 0.75em;
    background: #fff;
  }

  .signature {
    position: relative;
    flex: 0 0 auto;
    min-width: 13em;
    padding: 4.5em 0 1em;
    text-align: center;
  }

  .seal {
    position: absolute;
    top: 0;
    left: 50%;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 10em;
    height: 10em;
    margin-left: -5em;
    padding: 1.25em;
    border: 2px dashed ${edge};
    border-radius: 50%;
    color: ${quiet};
    font-size: 0.85em;
    line-height: 1.3;
    justify-content: flex-start;
  }

  .receipt {
    margin-top: 2em;
    padding-top: 1.25em;
    border-top: 1px dashed ${edge};
    break-inside: avoid;
  }

  .receipt p {
    display: inline-block;
    margin-inline-end: 2em;
  }
`;

const list = css`
  .list > li {
    margin-top: 0.75em;
    padding: 0.5em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.25em 1em;
    align-items: center;
  }

  .title {
    border-color: transparent;
    text-align: start;
  }

  .stamp > span {
    display: inline-block;
    margin-inline-end: 0.75em;
  }

  .title:hover {
    background: ${brandSoft};
  }

  .mark {
    display: inline-block;
    margin-inline-end: 0.6em;
    border: 0.35em solid transparent;
    border-inline-start: 0.5em solid;
    border-inline-end: 0;
  }

  [aria-expanded='true'] .mark {
    border: 0.35em solid transparent;
    border-top: 0.5em solid;
    border-bottom: 0;
  }

  .list .sheet {
    margin: 0.75em auto 0.25em;
  }

  [part='print'] {
    margin-top: 1em;
  }

  @media (max-width: 40rem) {
    .sheet {
      padding: 1.25em;
    }

    .signature {
      margin: 1.5em auto 0;
    }

    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .entry .quiet {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-inline-start: 1em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

const print = css`
  @media print {
    :host {
      font-size: 12pt;
    }

    :host([size='a5']) {
      font-size: 10pt;
    }

    :host([elder]) {
      font-size: 16pt;
    }

    :host([elder][size='a5']) {
      font-size: 13pt;
    }

    .sheet,
    :host([size='a5']) .sheet {
      max-width: none;
      padding: 1px;
      border: 0;
    }

    .facts > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }

    * {
      color: #000 !important;
    }

    thead th {
      background: none;
    }

    tr,
    li,
    .facts > div {
      break-inside: avoid;
    }

    svg {
      width: 28mm;
      height: 28mm;
    }

    .seal {
      color: #555 !important;
    }
  }
`;

/** How `<banshi-case-document>` looks, on the screen and on paper. 文书的样式. */
export const styles = [sheet, foot, list, print];
