import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-notice-card>` looks, on the screen and on paper. 告知单的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  :host([size='a6']) {
    max-width: 24em;
  }

  article {
    display: grid;
    gap: 1.25em;
    padding: 1.75em;
    border: 1px solid ${token.line};
    border-block-start: 6px solid ${token.brand};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  header p {
    color: ${token.quiet};
  }

  h2 {
    margin: 0.1em 0 0.25em;
    font-size: 1.5em;
  }

  h3 {
    margin-block-end: 0.6em;
    font-size: 1.1em;
  }

  ul {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    grid-column-gap: 0.6em;
    break-inside: avoid;
  }

  /* A box to tick with a pen. */
  .box {
    width: 1.05em;
    height: 1.05em;
    margin-block-start: 0.3em;
    border: 1.5px solid ${token.text};
    border-radius: 2px;
  }

  .aside {
    color: ${token.quiet};
    font-size: 0.92em;
  }

  dl {
    display: grid;
    gap: 0.4em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid ${token.line};
  }

  dl > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 1em;
  }

  dt {
    color: ${token.quiet};
  }

  dd {
    font-weight: 600;
    overflow-wrap: break-word;
  }

  figure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-column-gap: 1em;
    align-items: center;
    color: ${token.quiet};
    break-inside: avoid;
  }

  svg {
    width: 8em;
    height: 8em;
    background: #fff;
  }

  [part='print'] {
    margin-block-start: 1em;
  }

  @media print {
    :host,
    :host([size='a6']) {
      max-width: none;
      font-size: 12pt;
    }

    :host([size='a6']) {
      font-size: 8pt;
    }

    :host([elder]) {
      font-size: 16pt;
    }

    :host([elder][size='a6']) {
      font-size: 11pt;
    }

    article {
      padding: 0;
      border: 0;
      border-radius: 0;
      color: #000;
    }

    :host([size='a6']) article {
      gap: 0.8em;
    }

    header p,
    .aside,
    dt,
    figure {
      color: #000;
    }

    header {
      padding-block-end: 0.6em;
      border-block-end: 2px solid #000;
    }

    svg {
      width: 30mm;
      height: 30mm;
    }
  }
`;
