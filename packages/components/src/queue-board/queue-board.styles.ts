import { css } from 'lit';
import { brand, brandSoft, line, quiet, radius, surface, surfaceQuiet, text } from '../themes/tokens.ts';

/**
 * How `<banshi-queue-board>` looks. 叫号屏的样式.
 *
 * It is read from ten metres: type grows with the shorter side of the screen, so that ten departments, the next
 * numbers and a banner fit: nobody can scroll a wall. White on the dark ground has 15:1 contrast, the yellow of a
 * fresh call 11:1. The last rule hides what only a screen reader is told.
 */
export const styles = css`
  :host {
    font-size: 2.3vmin;
  }

  :host([elder]),
  :host([data-elder]) {
    font-size: 2.5vmin;
  }

  .board {
    --_ground: #0b2138;
    --_panel: #133250;
    --_letters: #fff;
    --_soft: #c3d4e6;
    --_call: #ffd24a;
    --_line: #2c4d6e;
    --_flash: #1d4a75;

    display: flex;
    flex-direction: column;
    min-height: inherit;
    padding: 1.25em 1.75em;
    background: var(--_ground);
    color: var(--_letters);
  }

  :host([light]) .board {
    --_ground: ${surfaceQuiet};
    --_panel: ${surface};
    --_letters: ${text};
    --_soft: ${quiet};
    --_call: ${brand};
    --_line: ${line};
    --_flash: ${brandSoft};
  }

  header,
  dl > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }

  h2,
  time {
    margin-bottom: 0.4em;
    font-size: 1.6em;
    font-weight: 700;
  }

  [part='lost'] {
    margin-bottom: 0.75em;
    padding: 0.5em 1em;
    border-radius: ${radius};
    background: #fff;
    color: #8c120b;
    font-weight: 700;
  }

  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption,
  thead th,
  h3,
  dt,
  footer {
    color: var(--_soft);
    font-size: 1.1em;
    font-weight: 400;
    text-align: start;
  }

  tr > * {
    padding: 0.3em 0.6em;
  }

  tbody th,
  td {
    border-bottom: 0.3em solid var(--_ground);
    background: var(--_panel);
    font-size: 2em;
    line-height: 1.3;
    text-align: start;
  }

  th {
    width: 40%;
  }

  td span {
    margin-inline-start: 0.75em;
    color: var(--_soft);
    font-size: 0.6em;
    white-space: nowrap;
  }

  .called > * {
    color: var(--_call);
    font-weight: 700;
  }

  .called:first-child > * {
    font-size: 2.75em;
    animation: banshi-called 1s ease-in-out 3;
  }

  @keyframes banshi-called {
    50% {
      background: var(--_flash);
    }
  }

  aside,
  section {
    display: grid;
    gap: 0.5em;
  }

  section,
  .none {
    padding: 1em 1.25em;
    border-radius: ${radius};
    background: var(--_panel);
  }

  dl > div {
    padding: 0.3em 0;
    border-top: 1px solid var(--_line);
  }

  dd,
  section span {
    font-size: 1.3em;
    line-height: 1.3;
    font-weight: 700;
  }

  section span {
    margin-inline-end: 0.6em;
  }

  footer {
    margin-top: auto;
    padding-top: 0.75em;
  }

  @media (max-width: 48rem) {
    :host {
      font-size: 1rem;
    }

    .board {
      padding: 1em;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    tbody th,
    td {
      font-size: 1.4em;
    }

    .called:first-child > * {
      font-size: 1.8em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .called:first-child > * {
      animation: none;
    }
  }

  [aria-live] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;
