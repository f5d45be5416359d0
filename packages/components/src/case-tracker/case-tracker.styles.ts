import { css } from 'lit';
import { brand, line, quiet, surface } from '../themes/tokens.ts';

/** How `<banshi-case-tracker>` looks: the three stages stand on a line. 办件查询的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  form {
    margin-bottom: 1em;
  }

  .field {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    margin-top: 0.35em;
  }

  small {
    display: block;
  }

  article {
    display: grid;
    gap: 1.5em;
  }

  slot button {
    justify-self: start;
  }

  [part='stage'] {
    color: ${brand};
    font-weight: 700;
  }

  ol {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    list-style: none;
  }

  ol li {
    position: relative;
    padding-top: 1.2em;
    border-top: 3px solid ${line};
    color: ${quiet};
  }

  ol li::before {
    content: '';
    position: absolute;
    top: -0.65em;
    width: 0.7em;
    height: 0.7em;
    border: 3px solid ${line};
    border-radius: 50%;
    background: ${surface};
  }

  .past,
  .past::before,
  .current::before {
    border-color: ${brand};
  }

  .past::before {
    background: ${brand};
  }

  .current {
    font-weight: 700;
  }

  ol li:last-child {
    border-color: transparent;
  }

  time {
    margin-inline-end: 0.5em;
  }
`;
