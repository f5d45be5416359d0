import { css } from 'lit';
import { brand, brandSoft, radius, target, warn } from '../themes/tokens.ts';

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

  [part='actions'],
  [part='actions'] > div {
    flex: 1 1 100%;
    justify-content: flex-start;
  }

  /* In line with what is above. */
  [part='actions'] > div,
  form > p:last-child {
    margin: 0 -0.25em;
  }

  [part='waiting'] {
    flex: none;
  }

  /* Beside what else there is, where that leaves it room: a strip may stand in a narrow column of a wide page. */
  [part='ticket'] {
    flex: 1 1 14em;
    max-width: max-content;
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

  /* It takes the width that there is, and makes nothing beside it narrower. */
  [part='ground'] {
    display: block;
    inline-size: 0;
    min-inline-size: 100%;
  }

  .mark {
    margin-inline-start: 0.25em;
    padding: 0 0.5em;
    border-radius: 1em;
    background: ${brandSoft};
    color: ${brand};
    font-size: 0.7em;
    font-weight: 600;
    white-space: nowrap;
  }

  small {
    display: inline-block;
    font-size: 0.75em;
    font-weight: 400;
  }

  .away dd,
  .paused dd,
  .closed dd {
    color: ${warn};
  }

  [part='line'],
  [part='held'],
  form {
    flex: 1 1 100%;
    margin-top: 0.5em;
  }

  [part='line'] > span {
    display: inline-block;
    margin-inline-end: 1em;
    font-weight: 600;
  }

  form {
    padding: 1em;
    border: 1px solid ${brand};
    border-radius: ${radius};
  }

  form label {
    display: block;
    max-width: 26em;
    margin-top: 0.5em;
  }

  fieldset {
    margin-top: 0.5em;
    border: 0;
  }

  legend {
    font-weight: 600;
  }

  fieldset label {
    display: inline-flex;
    align-items: center;
    margin-inline-end: 1.5em;
    font-weight: 400;
  }

  input[type='radio'] {
    width: 1.25em;
    margin-inline-end: 0.5em;
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

  [part='shortcuts'] {
    flex: 1 1 100%;
    margin-top: 0.5em;
  }

  summary {
    min-height: ${target};
    padding: 0.5em 0;
    color: ${brand};
    cursor: pointer;
  }

  [part='shortcuts'] label {
    display: inline-flex;
    align-items: center;
    min-height: ${target};
  }

  input[type='checkbox'] {
    width: 1.5em;
    margin-inline-end: 0.5em;
  }

  [part='shortcuts'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 0.25em 0.5em;
    margin-top: 0.5em;
  }

  * + .notice {
    margin-top: 0.75em;
  }

  @media (max-width: 40rem) {
    [part='actions'] > div {
      display: flex;
      flex-wrap: wrap;
    }

    [part='actions'] button {
      flex: 1 1 7em;
    }

    button kbd {
      display: none;
    }
  }
`;
