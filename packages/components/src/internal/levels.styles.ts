import { css } from 'lit';

/**
 * How the five levels stand in a form: side by side from 40 em of their own width, below it one under the other, never some of them
 * in another line, where the last would stand apart.
 *
 * 五个等级的样式. However wide the page is: what a level wants to be as wide as is nothing or far too much. Old browsers know no
 * container query.
 */
export const levelsStyles = css`
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    margin: 0.25em -0.25em -0.25em;
  }

  .levels label {
    grid-template-columns: auto;
    flex: 1 calc(4e4em - 99900%);
    place-items: center;
    place-content: center;
    margin: 0.25em;
    text-align: center;
  }

  .levels input {
    margin-bottom: 5px;
  }
`;
