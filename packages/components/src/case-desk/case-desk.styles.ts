import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-case-desk>` looks. 窗口受理台的样式. */
export const styles = css`
  section {
    padding: 1.25em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  section + section {
    margin-block-start: 1em;
  }

  .notice {
    margin-block-end: 1em;
  }

  h3 {
    margin-block-end: 0.75em;
    font-size: 1.15em;
  }

  h3:focus {
    outline: none;
  }

  h4 {
    font-size: 1.05em;
  }

  .quiet {
    color: ${token.quiet};
  }

  .number {
    margin-inline-end: 0.5em;
    color: ${token.brand};
    font-size: 1.25em;
  }

  .overdue {
    color: ${token.warn};
  }

  .provisional {
    display: block;
    font-size: 0.9em;
  }

  ul {
    list-style: none;
  }

  li {
    padding: 1em 0;
    border-block-start: 1px solid ${token.line};
  }

  li:last-child {
    padding-block-end: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  .about {
    flex: 1 1 18em;
    margin-inline-end: 1em;
  }

  .actions {
    margin: 0.25em -0.25em 0;
  }

  .actions button {
    margin: 0.25em;
  }

  .draft {
    margin-block-start: 0.75em;
    padding: 1em;
    border-radius: ${token.radius};
    background: ${token.surfaceQuiet};
  }

  textarea {
    display: block;
    width: 100%;
    margin: 0.35em 0;
    resize: vertical;
  }

  textarea[aria-invalid='true'] {
    border: 2px solid ${token.warn};
  }
`;
