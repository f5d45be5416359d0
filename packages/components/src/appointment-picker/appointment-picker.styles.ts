import { css } from 'lit';
import { brand, brandSoft, edge, line, quiet, radius, surface, surfaceQuiet, target } from '../themes/tokens.ts';

/** How `<banshi-appointment-picker>` looks. 预约的样式. */
export const styles = css`
  :host {
    max-width: 46em;
  }

  fieldset {
    margin-bottom: 1em;
    border: 0;
  }

  legend,
  h3 {
    margin-bottom: 0.5em;
    font-weight: 600;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    gap: 0.6em;
    padding: 3px;
  }

  label.choice {
    display: flex;
    align-items: center;
    min-height: ${target};
    padding: 0.4em 0.8em;
    border: 1px solid ${edge};
    border-radius: ${radius};
    background: ${surface};
    cursor: pointer;
  }

  .choice span {
    min-width: 0;
    white-space: nowrap;
  }

  .facts > div {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .choice small {
    display: block;
    color: ${quiet};
    font-weight: 400;
  }

  .choice input {
    flex: none;
    width: 1.25em;
    min-height: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.6em;
    accent-color: ${brand};
  }

  .choice.chosen {
    border-color: ${brand};
    background: ${brandSoft};
    box-shadow: 0 0 0 1px ${brand};
  }

  .choice.taken {
    border-color: ${line};
    background: ${surfaceQuiet};
    color: ${quiet};
    cursor: not-allowed;
  }

  .identity {
    max-width: 26em;
    margin-bottom: 1em;
  }

  .identity input {
    margin: 0.3em 0;
    direction: ltr;
  }

  dl {
    margin: 0.75em 0;
  }

  [part='appointment'] > * + * {
    margin-top: 0.75em;
  }

  summary {
    padding: 0.5em 0;
    cursor: pointer;
  }

  dd {
    font-weight: 600;
  }

  [role='alert'] {
    margin-bottom: 0.75em;
  }
`;
