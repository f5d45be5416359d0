import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-guide-finder>` looks. 事项查找的样式. */
export const styles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  label {
    display: block;
    margin-block-end: 0.35em;
  }

  input,
  select {
    width: 100%;
  }

  input::placeholder {
    color: ${token.quiet};
    opacity: 1;
  }

  [part='count'] {
    min-height: 1.6em;
    margin-block-start: 1em;
    color: ${token.quiet};
  }

  [part='problem'] {
    margin-block-start: 1em;
  }

  ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
    list-style: none;
  }

  ul[aria-busy='true'] {
    opacity: 0.7;
  }

  [part='result'] {
    display: grid;
    gap: 0.15em 1.5em;
    width: 100%;
    padding: 0.9em 1.25em;
    border-color: ${token.line};
    color: ${token.quiet};
    font-weight: 400;
    text-align: start;
  }

  [part='result']:hover {
    border-color: ${token.brand};
  }

  [part='result'] strong {
    color: ${token.brand};
    font-size: 1.1em;
  }

  [part='result'] span {
    font-size: 0.95em;
  }

  [part='more'] {
    display: block;
    margin: 1em auto 0;
  }

  @media (min-width: 40rem) {
    form {
      grid-template-columns: 1fr 1fr;
    }

    .box {
      grid-column: 1 / -1;
    }

    [part='result'] {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    [part='result'] strong {
      grid-column: 1 / -1;
    }
  }
`;
