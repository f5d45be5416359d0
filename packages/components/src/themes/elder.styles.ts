import { css } from 'lit';

/**
 * What the elder mode sets: 22px type, targets of 60px, and stronger lines.
 *
 * 适老化模式 (移动互联网应用适老化通用设计规范: 正文不小于 18pt, 点击区域不小于 60×60). Letters have 7:1 contrast in either mode. It sets
 * tokens on the host, so they reach whatever the element holds; a page that sets a token on the element itself still wins.
 */
export const elderStyles = css`
  :host([elder]),
  :host([data-elder]) {
    --banshi-font-size: 1.375rem;
    --banshi-target-size: 3.75rem;
    --banshi-color-line: #5d6b7a;
  }
`;
