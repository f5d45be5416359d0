import { css } from 'lit';
import { brand, brandSoft, line, onBrand, quiet, radius, surface, surfaceQuiet, warn } from '../themes/tokens.ts';

/** How `<banshi-staff-plates>` looks: a wall of plates, a page for each desk, or a sheet of badges. 人员公示的样式. */
export const styles = css`
  h2 {
    margin-bottom: 0.5em;
    font-size: 1.4em;
  }

  .plates {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    gap: 1em;
    margin: 1em 0;
  }

  article {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0.75em 1em;
    align-content: start;
    padding: 1em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surface};
  }

  img,
  svg[part='placeholder'] {
    display: block;
    width: 6em;
    height: 8em;
    border: 1px solid ${line};
    border-radius: ${radius};
    background: ${surfaceQuiet};
    object-fit: cover;
  }

  svg[part='placeholder'] {
    fill: ${line};
  }

  h3 {
    font-size: 1.5em;
    line-height: 1.3;
  }

  [part='presence'] {
    display: inline-block;
    margin-bottom: 0.25em;
    padding: 0 0.6em;
    border: 1px solid;
    border-radius: 1em;
    color: ${quiet};
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='presence'].open {
    border-color: ${brand};
    background: ${brand};
    color: ${onBrand};
  }

  [part='presence'].away,
  [part='presence'].paused {
    color: ${warn};
  }

  dl,
  [part='figures'] {
    grid-column: 1 / -1;
  }

  dl > div {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.5em;
  }

  /* A window is named on one line, where it fits. */
  dd > span {
    display: inline-block;
  }

  .here {
    font-weight: 600;
  }

  [part='figures'] {
    display: flex;
    flex-wrap: wrap;
    padding-top: 0.5em;
    border-top: 1px solid ${line};
  }

  [part='figures'] span {
    margin-inline-end: 1em;
  }

  [part='rate'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1em;
    align-items: center;
    padding: 1em 1.25em;
    border-radius: ${radius};
    background: ${brandSoft};
  }

  [part='rate'] h3 {
    font-size: 1.25em;
  }

  [part='rate'] a {
    margin-top: 0.5em;
  }

  figure {
    text-align: center;
  }

  figure svg {
    display: block;
    width: 8em;
    height: 8em;
    margin: 0 auto;
    background: #fff;
  }

  .print button {
    margin: 0 0 0.5em;
    margin-inline-end: 0.5em;
  }

  .hall {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  @media (max-width: 40rem) {
    .plates,
    [part='rate'] {
      grid-template-columns: minmax(0, 1fr);
    }

    [part='rate'] figure {
      display: none;
    }
  }

  :host([layout='plate']),
  :host([layout='badge']) {
    color: #000;
  }

  :host([layout='plate']) .here,
  :host([layout='badge']) .here {
    font-weight: inherit;
  }

  :host([layout='plate']) .plates {
    display: block;
    margin: 0;
  }

  :host([layout='plate']) article {
    grid-template-columns: 60mm minmax(0, 1fr);
    gap: 4mm 8mm;
    padding: 0;
    border: 0;
    font-size: 16pt;
    break-after: page;
    page-break-after: always;
  }

  :host([layout='plate']) article:last-child {
    break-after: auto;
    page-break-after: auto;
  }

  :host([layout='plate']) h3 {
    font-size: 36pt;
  }

  :host([layout='plate']) img,
  :host([layout='plate']) svg {
    width: 60mm;
    height: 80mm;
  }

  :host([layout='plate']) dl {
    grid-column: 2;
  }

  :host([layout='plate']) .photo {
    grid-row: 2 / span 2;
  }

  :host([layout='badge']) .plates {
    grid-template-columns: 85mm 85mm;
    gap: 6mm;
    margin: 0;
  }

  :host([layout='badge']) article {
    grid-template-columns: 20mm minmax(0, 1fr);
    gap: 1mm 4mm;
    min-height: 56mm;
    padding: 3mm;
    border: 1px dashed #777;
    border-radius: 0;
    font-size: 9pt;
    line-height: 1.4;
    break-inside: avoid;
    page-break-inside: avoid;
  }

  :host([layout='badge']) h3 {
    font-size: 18pt;
  }

  :host([layout='badge']) img,
  :host([layout='badge']) svg {
    width: 20mm;
    height: 27mm;
  }

  @media screen and (max-width: 20rem) {
    .plates,
    article,
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }
  }

  @media print {
    article {
      break-inside: avoid;
    }

    [part='rate'] a {
      display: none;
    }

    /* A browser cuts off the line at the very edge of a page. */
    :host([layout='wall']) .plates {
      margin: 1em 1px;
      font-size: 0.875em;
    }

    /* Who is there now is another an hour later: paper says what holds on other days too. */
    [part='presence'] {
      display: none;
    }

    .here {
      font-weight: inherit;
    }
  }
`;
