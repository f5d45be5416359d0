import { css } from 'lit';
import { brand, brandSoft, fontSize, line, onBrand, quiet, surfaceQuiet, text } from '../themes/tokens.ts';

/** How `<banshi-ticket-kiosk>` looks. 取号机的样式. */
export const styles = css`
  :host {
    height: var(--banshi-kiosk-height, 100vh);
    min-height: 0;
    overflow: hidden;
    background: ${surfaceQuiet};
    font-size: calc(${fontSize} * 1.125);
    line-height: 1.45;
  }

  .kiosk {
    display: flex;
    flex-direction: column;
    max-width: 72em;
    height: 100%;
    margin: 0 auto;
    padding: 0.75em 1.25em;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }

  header p {
    color: ${brand};
    font-size: 1.2em;
    font-weight: 700;
  }

  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }

  .bar,
  .leaving,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  .bar > h2 {
    margin-inline-end: 1em;
  }

  .screen {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    margin-top: 0.6em;
    overflow-y: auto;
  }

  .choices,
  .long-read {
    flex: 0 1 auto;
    min-height: 0;
    overflow-y: auto;
  }

  form,
  .taken {
    flex: none;
  }

  /* There is more below, and no wheel to find out with. */
  ::-webkit-scrollbar {
    width: 0.6em;
  }

  ::-webkit-scrollbar-thumb {
    border-radius: 0.3em;
    background: ${brand};
  }

  h2 {
    font-size: 1.4em;
    line-height: 1.3;
  }

  h2:focus {
    outline: none;
  }

  h4 {
    margin-top: 0.75em;
  }

  [part='state'] {
    margin-top: 0.4em;
  }

  [part='state'] .notice {
    padding: 0.35em 1em;
  }

  .choices,
  [part='keypad'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10.5em, 1fr));
    gap: 0.75em;
    padding: 4px;
  }

  .choices.long {
    grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
  }

  [part='choice'] {
    display: grid;
    align-content: center;
    min-height: 4.5em;
    padding: 0.6em 1em;
    border-color: ${line};
    line-height: 1.35;
    text-align: start;
  }

  [part='choice'] strong {
    font-size: 1.15em;
  }

  [part='choice'] span,
  .check-in span {
    color: ${quiet};
    font-weight: 400;
  }

  /* No number is left: it is said in words, and looks like what it is. */
  .none {
    border-style: dashed;
    background: ${surfaceQuiet};
  }

  .none span {
    font-weight: 600;
  }

  .check-in {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    margin: 0.75em 4px 4px;
    min-height: 3.25em;
    text-align: start;
  }

  .check-in strong {
    margin-inline-end: 0.75em;
    font-size: 1.15em;
  }

  ol {
    padding-inline-start: 1.5em;
  }

  li {
    padding: 0.2em 0;
  }

  footer .wide {
    flex: 1 1 8em;
    margin: 0 0.75em;
    font-size: 1.2em;
  }

  .ticket footer .wide {
    margin: 0;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 1.25em;
    align-items: start;
  }

  form.panel {
    padding: 0.75em 1em;
  }

  input {
    min-height: 2em;
    margin: 0.1em 0 0.2em;
    padding: 0.2em 0.5em;
    font-size: 1.5em;
    letter-spacing: 0.04em;
    direction: ltr;
  }

  .grounds {
    margin-top: 0.4em;
  }

  .grounds button {
    margin: 0.2em 0;
    margin-inline-end: 0.5em;
    padding: 0.2em 0.7em;
  }

  [aria-pressed='true'] {
    background: ${brand};
    color: ${onBrand};
  }

  [role='alert'] > .notice {
    margin-top: 0.4em;
    padding: 0.4em 0.75em;
  }

  [part='keypad'] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.6em;
    direction: ltr;
  }

  [part='keypad'] button {
    min-width: 0;
    min-height: 2.5em;
    padding: 0;
    border-color: ${line};
    background: ${surfaceQuiet};
    color: ${text};
    font-size: 1.35em;
  }

  /* A word, where the others are one letter. */
  [part='keypad'] [value='erase'] {
    font-size: 1em;
  }

  [part='keypad'] button:active {
    background: ${brandSoft};
  }

  .taken {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    text-align: center;
  }

  .taken.panel {
    padding: 0.5em 1em;
  }

  .taken > div {
    flex: 1 1 16em;
  }

  .taken p {
    margin: 0.15em 0;
  }

  .taken .notice {
    padding: 0.3em 0.75em;
    text-align: center;
  }

  .wait span {
    display: inline-block;
    margin: 0 0.4em;
  }

  [part='ticket'] {
    color: ${brand};
    font-size: 4em;
    font-weight: 700;
    line-height: 1.1;
    white-space: nowrap;
  }

  figure {
    flex: none;
    width: 10em;
    max-width: 24vh;
    margin: 0.25em;
  }

  svg {
    display: block;
    background: #fff;
  }

  footer {
    margin-top: 0.75em;
  }

  footer button {
    min-height: 2.8em;
  }

  /* Upright: side by side, the field would be too short for an identity number. */
  @media (min-height: 60rem) and (orientation: portrait) {
    form {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
    }

    [part='keypad'] {
      gap: 0.4em;
    }

    [part='keypad'] button {
      min-height: 1.7em;
    }
  }

  /* A tall machine: larger, and where hands are. */
  @media (min-width: 48rem) and (min-height: 72rem) and (orientation: portrait) {
    :host {
      font-size: calc(${fontSize} * 1.5);
    }

    /* Not justify-content: the top of what is too long could not be reached. */
    .screen > :first-child {
      margin-top: auto;
    }

    .screen > :last-child {
      margin-bottom: auto;
    }

    [part='keypad'] button {
      min-height: 2.5em;
    }

    .choices.long {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 40rem) {
    :host {
      height: auto;
      min-height: 100vh;
    }

    .kiosk,
    .panel {
      padding: 0.75em;
    }

    .choices.long,
    form {
      grid-template-columns: minmax(0, 1fr);
    }

    /* What comes next has a row of its own. */
    footer .wide {
      order: -1;
      flex-basis: 100%;
      margin: 0.5em 0;
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
