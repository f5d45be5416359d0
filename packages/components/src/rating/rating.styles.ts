import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** How `<banshi-rating>` looks: every level the same size and colour until it is chosen. 好差评的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  form,
  [part='thanks'] {
    padding: 1.25em;
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  legend {
    margin-block-end: 0.75em;
    padding: 0;
    font-size: 1.15em;
    font-weight: 700;
  }

  .levels {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.6em;
    margin-block-end: 1em;
  }

  label {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-height: ${token.target};
    padding: 0.75em 0.25em;
    border: 1px solid ${token.edge};
    border-radius: ${token.radius};
    font-weight: 400;
    text-align: center;
    cursor: pointer;
  }

  label:focus-within,
  label:hover {
    border-color: ${token.brand};
    background: ${token.brandSoft};
  }

  input {
    width: 1.4em;
    height: 1.4em;
    min-height: 0;
    margin-block-end: 0.35em;
    padding: 0;
  }

  input:checked + span {
    color: ${token.brand};
    font-weight: 700;
  }

  .notice {
    margin-block-end: 1em;
  }

  @media (max-width: 40rem) {
    .levels {
      grid-template-columns: minmax(0, 1fr);
    }

    label {
      flex-direction: row;
      justify-content: flex-start;
      padding: 0.35em 1em;
      text-align: start;
    }

    input {
      margin: 0;
      margin-inline-end: 0.75em;
    }
  }
`;
