import { css } from 'lit';
import { brand, line, surfaceQuiet } from '../themes/tokens.ts';

/** How `<banshi-case-desk>` looks. 窗口受理台的样式. */
export const styles = css`
  .notice,
  section {
    margin-bottom: 1em;
  }

  h3 {
    margin-bottom: 0.75em;
  }

  h3:focus {
    outline: none;
  }

  h4 span {
    margin-inline-end: 0.5em;
    color: ${brand};
    font-size: 1.25em;
  }

  small {
    display: block;
  }

  li {
    padding: 1em 0;
    border-top: 1px solid ${line};
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  .row > :first-child {
    flex: 1 1 18em;
  }

  .row button,
  form button {
    margin: 0.25em;
  }

  textarea {
    margin: 0.5em 0;
  }

  form {
    margin-top: 0.75em;
    padding: 1em;
    background: ${surfaceQuiet};
  }
`;
