import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-caller>` looks. 窗口叫号的样式. */
export const styles = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1.25em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  dl {
    display: flex;
    flex: 1 1 20em;
    margin: 0.5em 0;
  }

  dl > div {
    margin-inline-end: 2em;
  }

  dt {
    color: ${token.quiet};
    font-size: 0.9em;
  }

  dd {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  [part='waiting'] {
    flex: none;
    min-width: 3.5em;
  }

  [part='ticket'] strong {
    color: ${token.brand};
    font-size: 1.35em;
    letter-spacing: 0.03em;
  }

  .state {
    display: inline-block;
    margin: 0 0.5em;
    padding: 0 0.6em;
    border: 1px solid ${token.brand};
    border-radius: 1em;
    color: ${token.brand};
    font-size: 0.7em;
    font-weight: 400;
    white-space: nowrap;
  }

  .matter {
    font-size: 0.8em;
    font-weight: 400;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    margin: 0.25em -0.25em;
  }

  [part='actions'] button {
    margin: 0.25em;
  }

  kbd {
    margin-inline-start: 0.35em;
    padding: 0 0.4em;
    border: 1px solid;
    border-radius: 0.25em;
    font-family: inherit;
    font-size: 0.75em;
    font-weight: 400;
  }

  .notice {
    margin-block-start: 0.75em;
  }

  .strip .notice {
    flex: 1;
    margin: 0;
  }

  @media (max-width: 40rem) {
    .strip {
      padding: 0.5em 0.75em;
    }

    [part='actions'] {
      display: grid;
      flex: 1 1 100%;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    kbd {
      display: none;
    }
  }
`;
