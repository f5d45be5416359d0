import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-case-tracker>` looks. 办件查询的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  form,
  article {
    padding: 1.25em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  form + *,
  form + .notice + article {
    margin-block-start: 1em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em;
    margin-block-start: 0.35em;
  }

  input {
    width: 100%;
    font-variant-numeric: tabular-nums;
  }

  .quiet {
    color: ${token.quiet};
  }

  .overdue {
    color: ${token.warn};
  }

  .provisional {
    display: block;
    font-size: 0.9em;
  }

  article {
    display: grid;
    gap: 1.5em;
  }

  h3 {
    font-size: 1.3em;
  }

  h4 {
    margin-block-end: 0.5em;
  }

  [part='stage'] {
    margin-block-start: 0.35em;
    color: ${token.brand};
    font-size: 1.1em;
    font-weight: 700;
  }

  /* Three stages on a line. */
  .progress {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    list-style: none;
  }

  .progress li {
    position: relative;
    padding-block-start: 1.6em;
    border-block-start: 3px solid ${token.line};
    color: ${token.quiet};
  }

  .progress li::before {
    content: '';
    position: absolute;
    top: -0.65em;
    width: 1.1em;
    height: 1.1em;
    border: 3px solid ${token.line};
    border-radius: 50%;
    background: ${token.surface};
  }

  .progress .past,
  .progress .current {
    color: ${token.text};
  }

  .progress .past {
    border-color: ${token.brand};
  }

  .progress .past::before {
    border-color: ${token.brand};
    background: ${token.brand};
  }

  .progress .current {
    font-weight: 700;
  }

  .progress .current::before {
    border-color: ${token.brand};
  }

  .progress li:last-child {
    border-color: transparent;
  }

  dl {
    display: grid;
    gap: 0.5em;
  }

  dl > div {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0.75em;
  }

  dt {
    color: ${token.quiet};
  }

  [part='due'] strong {
    margin-inline-start: 0.5em;
  }

  ul {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }

  li .quiet {
    margin-inline-start: 0.5em;
  }

  time {
    margin-inline-end: 0.75em;
    color: ${token.quiet};
    font-variant-numeric: tabular-nums;
  }

  article > slot > button {
    justify-self: start;
  }

  @media (forced-colors: active) {
    .progress .past::before {
      background: CanvasText;
    }
  }
`;
