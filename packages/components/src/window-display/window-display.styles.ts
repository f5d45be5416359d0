import { css } from 'lit';
import { radius } from '../themes/tokens.ts';
import { wallInHandStyles, wallStyles } from '../internal/wall.styles.ts';

const own = css`
  :host {
    font-size: 3.4vmin;
  }

  .display {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-template-columns: minmax(min-content, 3fr) minmax(min-content, 2fr);
    gap: 1em;
    min-height: inherit;
    padding: 1.25em 0;
    /* Not padding: what is too wide would lie in it unnoticed, and is to be set smaller. */
    border: solid var(--_ground);
    border-width: 0 1.75em;
    background: var(--_ground);
    color: var(--_letters);
  }

  header,
  .said {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: baseline;
    justify-content: space-between;
  }

  h2 {
    margin-inline-end: 0.4em;
    font-size: 2.5em;
    line-height: 1.3;
  }

  header p {
    color: var(--_soft);
    font-size: 1.4em;
  }

  .said p,
  .said {
    font-weight: 700;
  }

  [part='lost'] {
    width: 100%;
    padding: 0.4em 1em;
    border-radius: ${radius};
    background: #fff;
    color: #8c120b;
  }

  section {
    display: grid;
    align-content: center;
    min-height: 12em;
    padding: 1em 1.5em;
    border-radius: ${radius};
    background: var(--_panel);
  }

  [part='now'] {
    min-width: 16em;
    padding: 1em 0;
    text-align: center;
  }

  [part='now'] > * {
    padding: 0 0.5em;
  }

  /* Nobody is known to serve here. */
  [part='now']:last-child {
    grid-column: 1 / -1;
  }

  [part='now'] strong {
    font-size: 2.5em;
    line-height: 1.3;
    text-wrap: balance;
  }

  /* The number is read from afar, and never in two pieces. */
  [part='now'] b {
    font-size: 2.2em;
    white-space: nowrap;
  }

  [part='now'].called b {
    color: var(--_call);
  }

  [part='now'] p {
    color: var(--_soft);
    font-size: 1.6em;
    text-wrap: balance;
  }

  [part='now'] p ~ strong {
    margin-top: 0.75em;
    font-size: 1.6em;
  }

  [part='staff'] {
    display: flex;
    align-items: center;
    padding: 1em;
  }

  [part='staff'] > div {
    flex: 1;
    min-width: 9.5em;
  }

  img {
    flex: none;
    width: 6em;
    height: 8em;
    margin-inline-end: 1em;
    border-radius: ${radius};
    background: var(--_line);
    object-fit: cover;
  }

  [part='staff'] strong {
    display: block;
    white-space: nowrap;
    font-size: 1.8em;
    line-height: 1.4;
  }

  [part='staff'] p {
    color: var(--_soft);
  }

  .mark {
    color: var(--_call);
  }

  @media (orientation: portrait) {
    .display {
      grid-template-rows: auto auto 1fr auto;
      grid-template-columns: minmax(min-content, 1fr);
    }
  }

  @media (max-width: 30rem), (max-width: 48rem) and (orientation: landscape) {
    .display {
      grid-template-columns: minmax(0, 1fr);
      border-width: 0 1em;
    }

    [part='now'] {
      min-width: 0;
    }

    [part='now'] b {
      font-size: 1.5em;
    }
  }
`;

/** How `<banshi-window-display>` looks, from three metres. 窗口屏的样式. */
export const styles = [wallStyles, own, wallInHandStyles];
