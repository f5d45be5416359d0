import { css } from 'lit';
import { line, radius, surface } from '../themes/tokens.ts';

/** How `<banshi-meeting-desk>` looks: a block for each meeting, and the fields of a form beside each other where there is room. 评议会登记的样式. */
export const styles = css`
  .entries {
    display: grid;
    gap: 0.75em;
    margin-top: 1em;
  }

  .entry {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    padding: 0.75em 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  .offers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0.75em;
  }

  .offers button {
    width: 100%;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 0.75em;
    margin-bottom: 0.75em;
  }

  fieldset .row label {
    display: block;
    font-weight: 400;
  }

  form.panel {
    margin: 0.75em 0;
  }

  @media (max-width: 30rem) {
    .entry,
    .row:not(.heads) {
      grid-template-columns: minmax(0, 1fr);
    }

    .row + .row {
      padding-top: 0.75em;
      border-top: 1px solid ${line};
    }
  }
`;
