import { css } from 'lit';
import {
  brand,
  brandSoft,
  edge,
  line,
  onBrand,
  quiet,
  radius,
  surfaceQuiet,
  target,
  text,
  warn,
} from '../themes/tokens.ts';

/** How `<banshi-deadline>` looks. A cell is told by its sign and its border; colour only helps. 期限的样式. */
export const styles = css`
  p > * {
    margin-inline-end: 0.75em;
  }

  [part='due'] {
    font-size: 1.15em;
  }

  [part='left'] {
    display: inline-block;
  }

  [part='card'] {
    padding: 0.1em 0.6em;
    border: 2px solid ${edge};
    border-radius: ${radius};
    color: ${text};
    font-weight: 700;
    white-space: nowrap;
  }

  [part='card']::before {
    content: '▲ ';
  }

  .yellow {
    background: #ffe08a;
  }

  [part='card'].red {
    border-color: ${warn};
    background: ${warn};
    color: ${onBrand};
  }

  [part='card'].red::before {
    content: '■ ';
  }

  summary {
    min-height: ${target};
    padding: 0.5em 0;
    color: ${brand};
    cursor: pointer;
  }

  [part='strip'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(19em, 1fr));
    gap: 1.25em;
    margin-bottom: 1em;
  }

  table {
    border-collapse: collapse;
    align-self: start;
    justify-self: start;
  }

  caption {
    padding-bottom: 0.35em;
    font-weight: 700;
    text-align: start;
  }

  th {
    padding: 0.2em;
    color: ${quiet};
    font-weight: 400;
    text-align: center;
  }

  td {
    width: 2.7em;
    height: 3em;
    border: 1px solid ${line};
    text-align: center;
    line-height: 1.3;
  }

  .cell > span,
  .cell > b {
    display: block;
  }

  .cell {
    color: ${quiet};
    background: ${surfaceQuiet};
  }

  .workday,
  .makeUpWorkday,
  .day {
    background: ${brandSoft};
    color: ${text};
  }

  .workday b,
  .makeUpWorkday b,
  .day b {
    color: ${brand};
  }

  .pause {
    border-style: dashed;
    border-color: ${edge};
  }

  .extension {
    border: 2px solid ${brand};
  }

  .provisional {
    border-bottom: 3px dotted ${edge};
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    gap: 0.5em;
  }

  .legend > div {
    display: grid;
    grid-template-columns: 2em 1fr;
    gap: 0.5em;
    align-items: center;
  }

  .legend dt {
    border: 1px solid ${line};
    text-align: center;
  }

  h4 {
    margin-top: 1em;
  }

  .because {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0, 0, 0, 0);
  }

  @media print {
    summary {
      display: none;
    }
  }
`;
