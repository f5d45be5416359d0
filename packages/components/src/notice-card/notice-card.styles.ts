import { css } from 'lit';
import { brand, line, radius, surface } from '../themes/tokens.ts';

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
    border: 1px solid ${line};
    border-top: 6px solid ${brand};
    border-radius: ${radius};
    background: ${surface};
  }

  h2 {
    margin: 0.1em 0 0.25em;
  }

  h3 {
    margin-bottom: 0.6em;
  }

  li,
  figure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    margin-bottom: 0.6em;
    break-inside: avoid;
  }

  .box {
    width: 1.05em;
    height: 1.05em;
    margin-top: 0.3em;
    border: 1.5px solid;
    border-radius: 2px;
  }

  .facts {
    padding-top: 1.25em;
    border-top: 1px solid ${line};
  }

  dd {
    font-weight: 600;
  }

  figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  figcaption {
    flex: 1 1 8em;
  }

  svg {
    width: 8em;
    height: 8em;
    margin-inline-end: 0.75em;
    background: #fff;
  }

  button {
    margin-top: 1em;
  }

  @media print {
    :host([size]) {
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
    }

    * {
      color: #000 !important;
    }

    svg {
      width: 30mm;
      height: 30mm;
    }
  }
`;
