import { css } from 'lit';
import { brand, line, quiet, surfaceQuiet } from '../themes/tokens.ts';

/** How figures look: tables that can be read aloud, bars of one colour beside their numbers, formulas. 指标的样式. */
export const figuresStyles = css`
  section {
    margin-bottom: 1.5em;
  }

  h2 {
    margin-bottom: 0.5em;
    font-size: 1.4em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-bottom: 0.5em;
    font-size: 1.1em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.5em 0.75em;
    border-bottom: 1px solid ${line};
    text-align: start;
    vertical-align: middle;
  }

  thead th,
  thead td {
    background: ${surfaceQuiet};
  }

  thead th {
    font-weight: 600;
    white-space: nowrap;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  td strong {
    font-size: 1.2em;
  }

  svg {
    display: block;
    width: 100%;
    min-width: 6em;
    height: 1em;
  }

  rect {
    fill: ${brand};
  }

  small {
    color: ${quiet};
  }

  .narrow {
    display: none;
    font-weight: 400;
  }

  @media (max-width: 40rem) {
    .formula {
      display: none;
    }

    .narrow {
      display: block;
    }

    th,
    td {
      padding: 0.5em 0.25em;
    }
  }

  @media print {
    section,
    tr {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }

    thead th {
      white-space: normal;
    }

    th,
    td {
      padding: 0.4em;
    }

    rect {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
