import { css } from 'lit';
import { brand, brandSoft, fontSize, line, quiet, surfaceQuiet, text } from '../themes/tokens.ts';

/** How `<banshi-ticket-kiosk>` looks. 取号机的样式. */
export const styles = css`
  :host {
    background: ${surfaceQuiet};
    font-size: calc(${fontSize} * 1.125);
  }

  .kiosk {
    display: flex;
    flex-direction: column;
    max-width: 60em;
    min-height: inherit;
    margin: 0 auto;
    padding: 1.5em;
  }

  header p {
    color: ${brand};
    font-size: 1.4em;
    font-weight: 700;
    text-align: center;
  }

  main {
    flex: 1;
    margin-top: 1.25em;
  }

  .bar,
  .leaving,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 1em;
  }

  h2:focus {
    outline: none;
  }

  h4 {
    margin-top: 1em;
  }

  button {
    min-height: 3.5em;
  }

  .choices,
  [part='keypad'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: 1em;
  }

  .long {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }

  [part='choice'] {
    display: grid;
    align-content: center;
    min-height: 5.5em;
    padding: 1em 1.25em;
    border-color: ${line};
    text-align: start;
  }

  [part='choice'] strong {
    font-size: 1.2em;
  }

  [part='choice'] span {
    color: ${quiet};
    font-weight: 400;
  }

  ol {
    padding-inline-start: 1.5em;
  }

  li {
    padding: 0.2em 0;
  }

  .wide {
    display: block;
    width: 100%;
    margin-top: 1.25em;
    font-size: 1.2em;
  }

  form {
    max-width: 32em;
    margin: 0 auto;
  }

  input {
    min-height: 2.2em;
    margin: 0.2em 0;
    font-size: 1.75em;
    letter-spacing: 0.08em;
    direction: ltr;
  }

  [part='keypad'] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75em;
    margin-top: 1em;
    direction: ltr;
  }

  [part='keypad'] button {
    min-width: 0;
    min-height: 2.6em;
    padding: 0;
    border-color: ${line};
    background: ${surfaceQuiet};
    color: ${text};
    font-size: 1.5em;
  }

  [part='keypad'] button:active {
    background: ${brandSoft};
  }

  .taken {
    margin-top: 0.75em;
    text-align: center;
  }

  .taken p {
    margin: 0.35em 0;
  }

  [part='ticket'] {
    color: ${brand};
    font-size: 5em;
    font-weight: 700;
    line-height: 1.15;
    white-space: nowrap;
  }

  footer {
    margin: 1.5em 0 0;
  }

  @media (max-width: 40rem) {
    .kiosk,
    .panel {
      padding: 0.75em;
    }

    .long {
      grid-template-columns: none;
    }

    [part='ticket'] {
      font-size: 3.5em;
    }

    input {
      padding: 0.25em 0.4em;
      font-size: 1em;
      min-height: 3em;
      letter-spacing: 0;
    }
  }
`;
