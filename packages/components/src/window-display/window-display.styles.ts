import { css } from 'lit';
import { radius } from '../themes/tokens.ts';
import { wallStyles } from '../internal/wall.styles.ts';

const own = css`
  :host {
    font-size: 3.4vmin;
  }

  .display {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    gap: 1em;
    align-content: center;
    min-height: inherit;
    padding: 1.25em 1.75em;
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
    text-align: center;
  }

  [part='now'] strong {
    font-size: 4.5em;
    line-height: 1.25;
  }

  [part='now'].called strong {
    color: var(--_call);
  }

  [part='now'].idle strong {
    font-size: 2em;
  }

  [part='now'] p {
    color: var(--_soft);
    font-size: 1.4em;
  }

  [part='staff'] {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
  }

  img {
    width: 6.5em;
    height: 9em;
    border-radius: ${radius};
    background: var(--_line);
    object-fit: cover;
  }

  [part='staff'] {
    padding: 1em;
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
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 48rem) {
    :host {
      font-size: 1rem;
    }

    .display {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** How `<banshi-window-display>` looks, from three metres. 窗口屏的样式. */
export const styles = [wallStyles, own];
