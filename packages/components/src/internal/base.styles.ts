import { css } from 'lit';
import { brand, fontFamily, fontSize, text } from '../themes/tokens.ts';

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
    color: ${text};
    font-family: ${fontFamily};
    font-size: ${fontSize};
    line-height: 1.6;
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  :focus {
    outline: 3px solid ${brand};
    outline-offset: 2px;
  }

  :focus:not(:focus-visible) {
    outline: none;
  }
`;
