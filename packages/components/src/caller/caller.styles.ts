import { css } from 'lit';
import { brand } from '../themes/tokens.ts';

/** How `<banshi-caller>` looks. 窗口叫号的样式. */
export const styles = css`
  .panel,
  dl,
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  .panel {
    padding: 0.75em 1.25em;
  }

  dl {
    flex: 1 1 20em;
    flex-wrap: nowrap;
    align-items: flex-start;
    justify-content: flex-start;
  }

  dl > div {
    margin: 0.5em 0;
    margin-inline-end: 2em;
  }

  dd {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }

  [part='waiting'] {
    flex: none;
  }

  [part='ticket'] strong {
    color: ${brand};
    font-size: 1.35em;
  }

  .state {
    margin: 0 0.5em;
    padding: 0 0.6em;
    border: 1px solid;
    border-radius: 1em;
    color: ${brand};
    font-size: 0.7em;
    white-space: nowrap;
  }

  .matter {
    font-size: 0.8em;
  }

  .state,
  .matter,
  kbd {
    display: inline-block;
    font-weight: 400;
  }

  button {
    margin: 0.25em;
  }

  kbd {
    padding: 0 0.4em;
    border: 1px solid;
    border-radius: 0.25em;
    font-family: inherit;
    font-size: 0.75em;
  }

  * + .notice {
    margin-top: 0.75em;
  }

  @media (max-width: 40rem) {
    [part='actions'] {
      display: grid;
      flex: 1 1 100%;
      grid-template-columns: 1fr 1fr;
    }

    kbd {
      display: none;
    }
  }
`;
