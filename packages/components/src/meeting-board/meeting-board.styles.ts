import { css } from 'lit';
import { target } from '../themes/tokens.ts';

/** How `<banshi-meeting-board>` looks: a panel for each meeting, of which the latest is open. 评议会公示的样式. */
export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 0.75em;
  }

  h2 {
    margin-inline-end: 1em;
    font-size: 1.4em;
  }

  details + details {
    margin-top: 0.75em;
  }

  summary {
    min-height: ${target};
    padding: 0.5em 0;
    cursor: pointer;
  }

  summary h3 {
    display: inline;
    font-size: 1.15em;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
`;
