import { css } from 'lit';

/**
 * The board on a lying screen: the counts stand under the windows and the numbers under the calls. 横屏.
 *
 * Two halves side by side, each as tall as the other lets it be, so that neither leaves the screen empty and all type can be large.
 */
export const lyingStyles = css`
  @media (orientation: landscape) and (min-width: 48.01rem) {
    .board {
      display: grid;
      grid-template-columns: minmax(0, 7fr) minmax(0, 3fr) minmax(0, 11fr);
      grid-template-rows: auto auto auto 1fr auto auto;
    }

    header,
    [role='status'],
    footer {
      grid-column: 1 / -1;
    }

    .columns,
    .foot {
      display: contents;
    }

    [part='calls'] {
      grid-row: 3 / 5;
      grid-column: 1 / 3;
      align-self: start;
    }

    [part='windows'],
    [part='waiting'] {
      grid-column: 3 / -1;
      align-self: start;
      margin-inline-start: 1em;
    }

    [part='windows'] {
      grid-row: 3;
    }

    [part='waiting'] {
      grid-row: 4 / 6;
      margin-top: 1em;
    }

    .foot > div {
      display: block;
      grid-row: 5;
      grid-column: 1 / 3;
    }

    dl {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }

    /* So few leave room for letters that are read from farther away. */
    .columns:not(.crowded) li:first-child:nth-last-child(-n + 4),
    .columns:not(.crowded) li:first-child:nth-last-child(-n + 4) ~ li {
      font-size: 1.6em;
    }

    tr:first-child:nth-last-child(-n + 3) > *,
    tr:first-child:nth-last-child(-n + 3) ~ tr > * {
      font-size: 2.4em;
    }

    .columns:not(.crowded) li:first-child:nth-last-child(-n + 2),
    .columns:not(.crowded) li:first-child:nth-last-child(-n + 2) ~ li,
    dl > :first-child:nth-last-child(-n + 4),
    dl > :first-child:nth-last-child(-n + 4) ~ div {
      grid-column: 1 / -1;
    }

    dl > :first-child:nth-last-child(-n + 4),
    dl > :first-child:nth-last-child(-n + 4) ~ div {
      font-size: 1.5em;
    }

    .columns:not(.crowded) li:first-child:nth-last-child(n + 13),
    .columns:not(.crowded) li:first-child:nth-last-child(n + 13) ~ li {
      padding: 0;
    }

    /* Many windows need more room beside the calls than few. */
    .crowded [part='calls'],
    .crowded + .foot > div {
      grid-column: 1 / 2;
    }

    .crowded [part='windows'],
    .crowded + .foot [part='waiting'] {
      grid-column: 2 / -1;
    }
  }
`;
