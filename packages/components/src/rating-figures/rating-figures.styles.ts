import { css } from 'lit';

/** How `<banshi-rating-figures>` looks, besides what all figures share. 好差评公示的样式. */
export const styles = css`
  thead .number,
  thead th {
    white-space: normal;
    word-break: keep-all;
    vertical-align: bottom;
  }

  tbody th {
    word-break: keep-all;
  }

  tbody th small {
    word-break: normal;
  }

  [part='rates'] thead .number,
  [part='persons'] tbody th {
    white-space: nowrap;
  }

  .whole {
    white-space: nowrap;
  }

  code {
    font-size: 0.85em;
    word-break: break-all;
  }
`;
