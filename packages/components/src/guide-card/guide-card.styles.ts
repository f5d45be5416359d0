import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/** 办事指南卡片的样式. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    padding: var(--banshi-guide-card-padding, 1.25em);
    border: 1px solid ${token.line};
    border-radius: ${token.radius};
    background: ${token.surface};
  }

  h3 {
    font-size: 1.15em;
  }

  [part='about'] {
    margin-block-start: 0.35em;
    color: ${token.quiet};
    font-size: 0.9em;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 1em;
    margin-block-start: 1em;
    margin-block-end: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid ${token.line};
  }

  dt {
    color: ${token.quiet};
  }

  .undisclosed {
    color: ${token.quiet};
  }

  .undisclosed span {
    border-block-end: 1px dashed ${token.edge};
  }

  [part='open'] {
    align-self: flex-start;
    margin-block-start: auto;
  }
`;
