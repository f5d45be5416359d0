import { css } from 'lit';
import { line } from '../themes/tokens.ts';

/** How `<banshi-meeting-desk>` looks: a block for each meeting, and the fields of a form beside each other where there is room. 评议会登记的样式. */
export const styles = css`
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
    .row:not(.heads) {
      grid-template-columns: minmax(0, 1fr);
    }

    .row + .row {
      padding-top: 0.75em;
      border-top: 1px solid ${line};
    }
  }
`;
