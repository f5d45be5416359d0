import { css } from 'lit';

/**
 * What the elder mode sets: 22px type, targets of 60px, and 7:1 contrast.
 *
 * 适老化模式 (移动互联网应用适老化通用设计规范: 正文不小于 18pt, 点击区域不小于 60×60). It sets tokens on the host, so they
 * reach whatever the element holds; a page that sets a token on the element itself still wins.
 */
export const elderStyles = css`
  :host([elder]),
  :host([data-elder]) {
    --banshi-font-size: 1.375rem;
    --banshi-target-size: 3.75rem;
    --banshi-color-text: #000;
    --banshi-color-quiet: #26303b;
    --banshi-color-brand: #00408a;
    --banshi-color-brand-strong: #002c61;
    --banshi-color-edge: #26303b;
    --banshi-color-line: #8593a3;
    --banshi-color-warn: #8c120b;
  }
`;
