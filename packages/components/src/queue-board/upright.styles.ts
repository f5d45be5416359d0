import { css } from 'lit';

/** The board on an upright screen, and in a narrow place of a page: everything stands in one column. 竖屏. */
export const uprightStyles = css`
  @media (orientation: portrait) {
    header,
    .columns,
    .columns.crowded {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .columns > *,
    [part='announcement'] {
      grid-column: 1 / -1;
    }

    [part='announcement'] {
      grid-row: 2;
      margin-top: 0.25em;
    }
  }

  @media (max-width: 30rem), (max-width: 48rem) and (orientation: landscape) {
    .board {
      padding: 1em;
    }

    header {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .columns,
    .columns.crowded,
    ul,
    dl {
      grid-template-columns: minmax(0, 1fr);
    }

    [part='announcement'] {
      grid-row: 2;
      grid-column: 1 / -1;
      font-size: 1.4em;
    }

    tbody th,
    td {
      font-size: 1.3em;
    }

    dd {
      white-space: normal;
    }
  }
`;
