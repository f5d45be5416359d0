import { css } from 'lit';
import { brand, brandSoft, line, onBrand, quiet, radius, surface, warn, warnSoft } from '../themes/tokens.ts';

/** How `<banshi-ticket>` looks, on a phone and on a slip of 80 mm. 排队号的样式. */
export const styles = css`
  :host {
    max-width: 26em;
  }

  article {
    padding: 1.25em;
    border: 1px solid ${line};
    border-top: 6px solid ${brand};
    border-radius: ${radius};
    background: ${surface};
    text-align: center;
  }

  header,
  footer,
  [part='qr'] {
    color: ${quiet};
  }

  [part='number'] {
    color: ${brand};
    font-size: 3.5em;
    font-weight: 700;
    line-height: 1.25;
    white-space: nowrap;
  }

  .matter {
    font-weight: 600;
  }

  [part='state'] {
    margin: 0.75em 0;
    padding: 0.6em 1em;
    border-radius: ${radius};
    background: ${brandSoft};
  }

  [part='state'] strong {
    font-size: 1.25em;
  }

  [part='rate'] a {
    margin-bottom: 0.75em;
  }

  .called [part='state'] {
    background: ${brand};
    color: ${onBrand};
  }

  .called [part='state'] strong {
    font-size: 1.6em;
  }

  .missed [part='state'],
  .cancelled [part='state'] {
    background: ${warnSoft};
    color: ${warn};
  }

  figure {
    width: 9em;
    margin: 0.75em auto;
  }

  svg {
    display: block;
    background: #fff;
  }

  button {
    margin-top: 0.75em;
  }

  /* By the width of the phone: large text must not push it over the edge. */
  @media screen and (max-width: 26rem) {
    [part='number'] {
      font-size: 17vw;
    }
  }

  @media print {
    :host {
      max-width: none;
      color: #000;
      font-size: 11pt;
    }

    article {
      padding: 0;
      border: 0;
    }

    [part='state'],
    .called [part='state'] {
      margin: 0.25em 0;
      padding: 0;
      background: none;
      color: #000;
    }

    [part='number'] {
      color: #000;
    }
  }
`;
