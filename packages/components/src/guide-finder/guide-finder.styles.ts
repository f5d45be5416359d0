import { css } from 'lit';
import { brand, line, quiet } from '../themes/tokens.ts';

/** How `<banshi-guide-finder>` looks. 事项查找的样式. */
export const styles = css`
  form,
  ul,
  li button {
    display: grid;
    gap: 1em;
  }

  label {
    display: block;
    margin-bottom: 0.35em;
  }

  ::placeholder {
    color: ${quiet};
    opacity: 1;
  }

  .quiet,
  .notice {
    margin-top: 1em;
  }

  ul {
    gap: 0.75em;
    margin-top: 0.75em;
  }

  li button {
    gap: 0.15em 1.5em;
    width: 100%;
    padding: 0.9em 1.25em;
    border-color: ${line};
    color: ${quiet};
    font-weight: 400;
    text-align: start;
  }

  li button:hover {
    border-color: ${brand};
  }

  strong {
    color: ${brand};
    font-size: 1.1em;
  }

  [part='more'] {
    display: block;
    margin: 1em auto 0;
  }

  @media (min-width: 40rem) {
    form {
      grid-template-columns: 1fr 1fr;
    }

    li button {
      grid-template-columns: 1fr auto;
    }

    .box,
    strong {
      grid-column: 1 / -1;
    }
  }
`;
