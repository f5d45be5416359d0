import { css } from 'lit';

/**
 * What hangs on a wall: light letters on a dark ground, and with `fit` the whole screen, see `FittingType`.
 *
 * 大屏. Small upright displays of 480 pixels and more are screens too; a phone is not, it scrolls.
 */
export const wallStyles = css`
  :host {
    --_ground: #0b2138;
    --_panel: #133250;
    --_letters: #fff;
    --_soft: #c3d4e6;
    --_call: #ffd24a;
    --_line: #2c4d6e;
    --_flash: #1d4a75;
  }

  @media (min-width: 48.01rem), (min-width: 30.01rem) and (orientation: portrait) {
    :host([fit]) {
      height: 100vh;
      overflow: hidden;
    }

    :host([fit]) > div {
      min-height: 100vh;
    }
  }
`;

/**
 * Type of a page's own size where it is read from the hand: on a phone, and without `fit` on any small screen.
 *
 * 手机上的字号. It comes after the element's own styles, which measure their type by the screen.
 */
export const wallInHandStyles = css`
  @media (max-width: 48rem) {
    :host(:not([fit])) {
      font-size: 1rem;
    }
  }

  @media (max-width: 30rem), (max-width: 48rem) and (orientation: landscape) {
    :host {
      font-size: 1rem;
    }
  }
`;
