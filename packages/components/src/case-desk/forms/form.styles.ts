import { css } from 'lit';
import { brand, line, quiet, radius, surfaceQuiet } from '../../themes/tokens.ts';

/** How the forms of the desk look. 操作表单的样式. */
export const formStyles = css`
  .plain {
    border-style: dashed;
    font-weight: 400;
  }

  .command {
    padding: 1em;
    border-inline-start: 4px solid ${brand};
    border-radius: ${radius};
    background: ${surfaceQuiet};
  }

  .field > label {
    display: block;
  }

  .field > input,
  .field > select,
  .field > textarea {
    margin-top: 0.35em;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  fieldset.group {
    padding: 0.75em 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
  }

  .group > .field {
    margin-top: 0.75em;
  }

  .checklist > fieldset:not(.group) {
    align-self: center;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .group > legend {
    padding: 0 0.35em;
  }

  .option {
    display: inline-flex;
    align-items: center;
    min-height: 2.25em;
    margin-inline-end: 1.5em;
    font-weight: 400;
    cursor: pointer;
  }

  .option input {
    flex: none;
    width: 1.25em;
    min-height: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.5em;
  }

  .barred {
    color: ${quiet};
    cursor: not-allowed;
  }

  .hint {
    font-size: 0.9em;
  }

  .day,
  .whole,
  .money,
  .select {
    max-width: 22em;
  }

  .actions button {
    margin-inline-end: 0.75em;
  }
`;
