import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/**
 * How `<banshi-queue-board>` looks. 叫号屏的样式.
 *
 * It is read from ten metres: type grows with the screen. White on the dark ground has 15:1 contrast, the yellow of a
 * fresh call 11:1.
 */
export const styles = css`
  :host {
    font-size: calc(0.75rem + 0.75vw);
  }

  :host([elder]),
  :host([data-elder]) {
    font-size: calc(1rem + 1vw);
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
    --_ground: ${token.surfaceQuiet};
    --_panel: ${token.surface};
    --_letters: ${token.text};
    --_soft: ${token.quiet};
    --_call: ${token.brand};
    --_line: ${token.line};
    --_flash: ${token.brandSoft};
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }

  h2 {
    font-size: 1.6em;
  }

  [part='clock'] {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
  }

  [part='lost'] {
    margin-block-end: 0.75em;
    padding: 0.5em 1em;
    border-radius: ${token.radius};
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

  caption {
    margin-block-end: 0.35em;
    color: var(--_soft);
    font-size: 1.1em;
    text-align: start;
  }

  thead th {
    padding: 0 0.6em 0.35em;
    color: var(--_soft);
    font-weight: 400;
    text-align: start;
  }

  tbody th,
  tbody td {
    padding: 0.3em 0.6em;
    border-block-end: 0.3em solid var(--_ground);
    background: var(--_panel);
    font-size: 2em;
    line-height: 1.3;
    text-align: start;
  }

  tbody th {
    width: 40%;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }

  tbody td span {
    margin-inline-start: 0.75em;
    color: var(--_soft);
    font-size: 0.6em;
    font-weight: 400;
    white-space: nowrap;
  }

  .called th,
  .called td {
    color: var(--_call);
    font-weight: 700;
  }

  .called:first-child th,
  .called:first-child td {
    font-size: 2.75em;
    animation: banshi-called 1s ease-in-out 3;
  }

  @keyframes banshi-called {
    50% {
      background: var(--_flash);
    }
  }

  .none {
    padding: 1em 0.6em;
    background: var(--_panel);
    color: var(--_soft);
    font-size: 1.5em;
  }

  aside {
    display: grid;
    gap: 1.25em;
  }

  aside section {
    padding: 1em 1.25em;
    border-radius: ${token.radius};
    background: var(--_panel);
  }

  h3 {
    margin-block-end: 0.5em;
    color: var(--_soft);
    font-size: 1.1em;
    font-weight: 400;
  }

  dl > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.3em 0;
    border-block-end: 1px solid var(--_line);
  }

  dl > div:last-child {
    border: 0;
  }

  dd {
    font-size: 1.3em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  [part='next'] span {
    display: inline-block;
    margin-inline-end: 0.9em;
    font-size: 1.3em;
    font-variant-numeric: tabular-nums;
  }

  footer {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    color: var(--_soft);
  }

  /* For screen readers only. */
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  @media (max-width: 48rem) {
    .board {
      padding: 1em;
    }

    tbody th,
    tbody td {
      font-size: 1.4em;
    }

    .called:first-child th,
    .called:first-child td {
      font-size: 1.8em;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    tbody th,
    tbody td,
    aside section,
    [part='lost'] {
      border: 1px solid CanvasText;
    }
  }
`;
