import { css } from 'lit';
import { line, quiet, radius, surface } from '../themes/tokens.ts';

/** How `<banshi-guide-card>` looks. 办事指南卡片的样式. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    padding: var(--banshi-guide-card-padding, 1.25em);
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  h3 {
    font-size: 1.15em;
    line-height: 1.35;
  }

  p,
  dt,
  i {
    color: ${quiet};
    font-style: normal;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 1em;
    margin: 1em 0;
    padding: 1em 0 0;
    border-top: 1px solid ${line};
  }

  i {
    border-bottom: 1px dashed;
  }

  :host([read-only]) button {
    display: none;
  }

  button {
    align-self: flex-start;
    margin-top: auto;
  }
`;
