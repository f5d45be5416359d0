import { css } from 'lit';
import { token } from '../themes/tokens.ts';

/**
 * What every element starts from.
 *
 * 基础样式. All styles keep to what Chromium 69 knows: no `:is`, no flex `gap`, no `aspect-ratio`, no `inset`. Directions are
 * written with the logical longhands it has (`margin-inline-start`, `padding-inline-end`, `text-align: start`); the
 * shorthands `margin-inline` and `padding-block` came with 87, so distances between siblings are a grid's `gap`.
 * `:focus` draws the ring, and `:focus:not(:focus-visible)` takes it from a mouse click where that is understood.
 */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: ${token.text};
    font-family: ${token.fontFamily};
    font-size: ${token.fontSize};
    line-height: 1.6;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h2,
  h3,
  h4 {
    line-height: 1.35;
    font-weight: 700;
  }

  a {
    color: ${token.brand};
  }

  :focus {
    outline: 3px solid ${token.brand};
    outline-offset: 2px;
  }

  :focus:not(:focus-visible) {
    outline: none;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
