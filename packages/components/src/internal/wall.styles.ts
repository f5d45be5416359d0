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
