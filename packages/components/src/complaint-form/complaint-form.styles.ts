import { css } from 'lit';
import { edge } from '../themes/tokens.ts';

/** How `<banshi-complaint-form>` looks, beside what all letters share. 样式. */
export const styles = css`
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid ${edge};
    white-space: pre-wrap;
  }
`;
