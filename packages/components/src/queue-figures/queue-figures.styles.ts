import { css } from 'lit';

/** How `<banshi-queue-figures>` looks, besides what all figures share. 排队统计的样式. */
export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    margin-bottom: 0.75em;
  }

  h2 small {
    font-weight: 400;
    white-space: nowrap;
  }

  form {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
  }

  form > * {
    margin-inline-end: 0.5em;
  }

  input {
    display: block;
    width: 12em;
  }

  header + p {
    margin-bottom: 1em;
  }

  tbody th,
  td {
    vertical-align: baseline;
  }

  td small {
    display: block;
  }

  .groups th,
  .groups td {
    padding: 0.5em;
  }

  .groups svg {
    min-width: 3em;
  }

  .groups tbody th {
    min-width: 6em;
  }

  .groups thead .number {
    white-space: normal;
  }

  thead .number {
    word-break: keep-all;
  }

  /* An hour and a window are one word each; the name of a business may be long. */
  [part='hours'] tbody th,
  [part='windows'] tbody th {
    white-space: nowrap;
  }

  .few {
    font-weight: 600;
  }

  .bar {
    width: 8em;
  }

  .nobody {
    text-align: start;
  }

  @media (max-width: 40rem) {
    form {
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
      gap: 0.5em;
      align-items: stretch;
      width: 100%;
    }

    form > * {
      margin: 0;
    }

    form > label {
      grid-row: 1;
      grid-column: 1 / -1;
    }

    input {
      width: 100%;
    }

    .groups td,
    .groups th {
      font-size: 0.9em;
    }

    .times tbody th,
    .shares tbody th {
      min-width: 7em;
    }

    .times thead .number,
    .shares strong {
      white-space: normal;
      word-break: normal;
    }

    strong {
      font-size: 1em;
    }

    /* It may break after the figure, and not within its unit. */
    .times small {
      white-space: normal;
      word-break: keep-all;
    }

    .bar {
      width: 5em;
    }

    svg {
      min-width: 0;
    }

    .groups .bar,
    .apart {
      display: none;
    }
  }

  @media print {
    form,
    .live {
      display: none;
    }

    .groups {
      font-size: 0.85em;
    }

    .apart {
      display: table-cell;
    }

    .bar {
      width: 3em;
    }

    svg {
      min-width: 0;
    }
  }

  @media print and (min-width: 40.01rem) {
    tbody th {
      word-break: keep-all;
    }
  }
`;
