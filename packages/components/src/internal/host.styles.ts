import { css } from 'lit';
import { fontFamily, fontSize, text } from '../themes/tokens.ts';

/**
 * Letters and colour that no reset of a page takes away.
 *
 * 防页面样式重置. For what stands in pages of others: an important rule within an element outdoes one around it. A page sets the
 * tokens instead.
 */
export const hostStyles = css`
  :host {
    float: none !important;
    color: ${text} !important;
    font: ${fontSize} / 1.6 ${fontFamily} !important;
  }
`;
