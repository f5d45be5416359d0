import { css } from 'lit';

/** How `<banshi-questionnaire>` looks, beside what all letters share. 测评表的样式. */
export const styles = css`
  h3 {
    font-size: 1.4em;
  }

  @media print {
    :host([data-banshi-printing]) form {
      display: grid;
      border: 0;
      padding: 0;
    }

    fieldset {
      break-inside: avoid;
    }

    /* On paper nobody counts. */
    label small {
      display: none;
    }

    textarea {
      min-height: 9em;
      resize: none;
    }
  }
`;
