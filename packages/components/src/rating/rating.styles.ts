import { css } from 'lit';
import { brand, brandSoft, edge, radius, target } from '../themes/tokens.ts';

/** How `<banshi-rating>` looks: every level the same size and colour until it is chosen. 好差评的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  .notice {
    margin-bottom: 1em;
  }

  fieldset {
    border: 0;
  }

  legend {
    font-size: 1.15em;
    font-weight: 700;
  }

  div {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.6em;
    margin: 1em 0;
  }

  div label {
    display: grid;
    justify-items: center;
    align-items: center;
    padding: 0.75em 0.25em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    text-align: center;
    cursor: pointer;
  }

  div label:focus-within,
  div label:hover {
    border-color: ${brand};
    background: ${brandSoft};
  }

  input {
    width: 1.4em;
    height: 1.4em;
  }

  input:checked + span {
    color: ${brand};
    font-weight: 700;
  }

  @media (max-width: 40rem) {
    div {
      grid-template-columns: none;
    }

    div label {
      grid-template-columns: 2.25em auto;
      justify-content: start;
      min-height: ${target};
      padding: 0 0.75em;
    }
  }
`;
