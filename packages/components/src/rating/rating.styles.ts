import { css } from 'lit';
import {
  brand,
  brandSoft,
  edge,
  fontFamily,
  fontSize,
  onBrand,
  radius,
  surface,
  target,
  text,
  warn,
  warnSoft,
} from '../themes/tokens.ts';

/**
 * How `<banshi-rating>` looks: every level, and every tag of every level, the same size and colour until it is chosen.
 *
 * 好差评的样式. Its own few rules in place of the shared sheets, of which it needs a third: the element is weighed to the byte.
 * What a page's reset could take from it (letters, colour, width) is marked important; a page sets the tokens instead. From 40 em of
 * its own width the levels stand side by side, below it one under the other, never some of them in another line: what a level
 * wants to be as wide as is nothing or far too much. Old browsers know no container query.
 */
export const styles = css`
  :host {
    float: none !important;
    max-width: 46em;
    color: ${text} !important;
    font: ${fontSize} / 1.6 ${fontFamily} !important;
  }

  form,
  div {
    display: grid;
    gap: 0.8em;
  }

  [hidden] {
    display: none;
  }

  fieldset {
    border: 0;
  }

  legend {
    padding-bottom: 0.5em;
    font-weight: 700;
  }

  div label {
    display: grid;
    grid-template-columns: 2.25em auto;
    place-content: center start;
    place-items: center;
    min-height: 4.25em;
    padding: 0.375em;
    cursor: pointer;
  }

  @media (min-width: 40rem) {
    [part='tags'] div {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }

  [part='levels'] div {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    margin: -0.25em;
  }

  [part='levels'] label {
    grid-template-columns: auto;
    flex: 1 calc(4e4em - 99900%);
    place-content: center;
    margin: 0.25em;
    text-align: center;
  }

  form,
  section,
  div label,
  textarea,
  details input,
  button {
    border: 1px solid ${edge};
    border-radius: ${radius};
    background: ${surface};
    color: inherit;
    font: inherit;
  }

  form,
  section,
  .warn:not(:empty) {
    padding: 1.25em;
  }

  div label:focus-within,
  div label:hover {
    background: ${brandSoft};
  }

  div input {
    width: 1.2em;
    height: 1.2em;
    margin: 5px;
    font: inherit;
  }

  :checked ~ span {
    color: ${brand};
    font-weight: 700;
  }

  summary,
  textarea,
  details input,
  button {
    width: 100%;
    min-height: ${target};
    padding: 0.375em 0.75em;
  }

  [part='submit'] {
    background: ${brand};
    color: ${onBrand};
  }

  .warn {
    background: ${warnSoft};
    color: ${warn};
  }

  p:empty {
    position: absolute;
  }

  @media print {
    form {
      display: none;
    }
  }
`;
