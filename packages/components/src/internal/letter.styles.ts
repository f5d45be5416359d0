import { css } from 'lit';
import { edge, quiet, radius, surface, target } from '../themes/tokens.ts';
import { hostStyles } from './host.styles.ts';

const own = css`
  :host {
    max-width: 46em;
  }

  form,
  .panel {
    display: grid;
    gap: 1em;
  }

  form[hidden] {
    display: none;
  }

  :host > * + *,
  .lookup {
    margin-top: 1em;
  }

  h3,
  legend {
    font-size: 1.15em;
    font-weight: 700;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  textarea {
    resize: vertical;
  }

  small {
    color: ${quiet};
  }

  small,
  label > * {
    font-weight: 400;
  }

  summary {
    min-height: ${target};
    padding: 0.5em 0;
    cursor: pointer;
  }

  details[open] > :not(summary) {
    margin-bottom: 0.75em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    gap: 0.5em;
    margin-top: 0.5em;
  }

  .choices label {
    display: grid;
    grid-template-columns: 2em 1fr;
    align-items: center;
    min-height: ${target};
    padding: 0.25em 0.75em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    background: ${surface};
    font-weight: 400;
    cursor: pointer;
  }

  .choices input,
  [type='radio'] {
    width: 1.3em;
    height: 1.3em;
    min-height: 0;
    padding: 0;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 1em;
  }

  @media (max-width: 40rem) {
    .choices,
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* On paper stands what was said and answered, and no field. */
  @media print {
    form.panel,
    form,
    .lookup > summary {
      display: none;
    }
  }

  [part='found'] strong,
  [part='found'] .quiet {
    display: inline-block;
  }

  [part='found'] > blockquote {
    margin: 0.5em 0;
  }
`;

/** How the forms look in which people write to a hall. 提交类元素的样式. */
export const letterStyles = [hostStyles, own];
