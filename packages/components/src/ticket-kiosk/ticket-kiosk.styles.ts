import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-ticket-kiosk>` looks. 取号机的样式. */
export const styles = css`
  :host {
    background: ${token.surfaceQuiet};
    font-size: calc(${token.fontSize} * 1.125);
  }

  .kiosk {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    max-width: 60em;
    min-height: inherit;
    margin: 0 auto;
    padding: 1.5em;
  }

  .hall {
    color: ${token.brand};
    font-size: 1.4em;
    font-weight: 700;
    text-align: center;
  }

  main {
    flex: 1;
    margin-block-start: 1.25em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 1em;
  }

  h2 {
    font-size: 1.6em;
  }

  h2:focus {
    outline: none;
  }

  h3 {
    font-size: 1.25em;
  }

  h4 {
    margin-block-start: 1em;
  }

  .aside {
    color: ${token.quiet};
    font-size: 0.9em;
  }

  .center {
    margin-block-start: 0.75em;
    text-align: center;
  }

  button {
    min-height: 3.5em;
    font-size: 1em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: 1em;
  }

  .choices.long {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }

  [part='choice'] {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 5.5em;
    padding: 1em 1.25em;
    border-color: ${token.line};
    background: ${token.surface};
    text-align: start;
  }

  [part='choice']:hover {
    border-color: ${token.brand};
  }

  [part='choice'] strong {
    font-size: 1.2em;
  }

  [part='choice'] span {
    color: ${token.quiet};
    font-size: 0.9em;
    font-weight: 400;
  }

  .sheet,
  .taken,
  form {
    padding: 1.5em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  ol {
    margin-block-start: 0.35em;
    padding-inline-start: 1.5em;
  }

  li {
    padding: 0.2em 0;
  }

  .wide {
    display: block;
    width: 100%;
    margin-block-start: 1.25em;
    font-size: 1.2em;
  }

  form {
    max-width: 32em;
    margin: 0 auto;
  }

  input {
    display: block;
    width: 100%;
    min-height: 2.2em;
    margin: 0.35em 0;
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
    direction: ltr;
  }

  input[aria-invalid='true'] {
    border-color: ${token.warn};
    border-width: 2px;
  }

  [part='keypad'] {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75em;
    margin-block-start: 1em;
    direction: ltr;
  }

  [part='keypad'] button {
    background: ${token.surfaceQuiet};
    color: ${token.text};
    font-size: 1.5em;
    min-width: 0;
    min-height: 2.6em;
    padding: 0;
    border-color: ${token.line};
  }

  [part='keypad'] .erase {
    font-size: 1.1em;
    min-height: 3.545em;
  }

  [part='keypad'] button:active {
    background: ${token.brandSoft};
  }

  #problem .notice {
    margin-block-start: 0.75em;
  }

  .taken {
    display: grid;
    gap: 0.5em;
    text-align: center;
  }

  [part='ticket'] {
    color: ${token.brand};
    font-size: 5em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: 0.04em;
  }

  .leaving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1.25em;
    background: ${token.surface};
  }

  footer {
    display: flex;
    justify-content: space-between;
    margin-block-start: 1.5em;
  }

  @media (max-width: 40rem) {
    .kiosk {
      padding: 0.75em;
    }

    .choices,
    .choices.long {
      grid-template-columns: minmax(0, 1fr);
    }

    .sheet,
    .taken,
    form {
      padding: 0.75em;
    }

    input {
      min-height: 3em;
      padding: 0.25em 0.5em;
      font-size: 1.1em;
      letter-spacing: 0;
    }

    :host([elder]) input,
    :host([data-elder]) input {
      font-size: 1em;
    }

    [part='ticket'] {
      font-size: 4em;
    }
  }
`;
