import { css } from 'lit';

/** The colours of what hangs on a wall: light letters on a dark ground. 大屏配色. */
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
`;
