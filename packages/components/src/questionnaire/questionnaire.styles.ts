import { css } from 'lit';

/** How `<banshi-questionnaire>` looks: five equal choices a line, one under the other where it is narrow. 测评表的样式. */
export const styles = css`
  .choices {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }

  .choices label {
    grid-template-columns: auto;
    justify-items: center;
    text-align: center;
  }

  @media (max-width: 40rem) {
    .choices {
      grid-template-columns: none;
    }

    .choices label {
      grid-template-columns: 2em 1fr;
      justify-items: start;
      text-align: start;
    }
  }

  h3 {
    font-size: 1.4em;
  }

  @media print {
    :host([data-banshi-printing]) form {
      display: grid;
      border: 0;
      padding: 0;
    }

    :host([data-banshi-printing]) .choices {
      grid-template-columns: repeat(5, minmax(0, 1fr));
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
