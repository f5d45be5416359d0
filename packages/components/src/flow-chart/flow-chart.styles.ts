import { css } from 'lit';
import { brand, brandSoft, edge, line, onBrand, quiet, radius, surface, surfaceQuiet } from '../themes/tokens.ts';

const chart = css`
  :host {
    max-width: 64em;
  }

  header {
    margin-bottom: 1.25em;
  }

  h2 {
    margin: 0.1em 0 0.25em;
  }

  h3,
  h4 {
    font-size: 1.1em;
    line-height: 1.4;
  }

  h4 {
    font-size: 1em;
  }

  .chart {
    list-style: none;
  }

  .station {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    position: relative;
    padding-bottom: 2.25em;
    break-inside: avoid;
  }

  .station:last-child {
    padding-bottom: 1em;
  }

  /* The way down to the next station. */
  .station:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    margin-inline-start: 25%;
    border-left: 3px solid ${edge};
  }

  .station:not(:last-child)::before {
    content: '';
    position: absolute;
    z-index: 1;
    bottom: 0;
    margin-inline-start: calc(25% - 0.4em);
    border: 0.5em solid transparent;
    border-top: 0.75em solid ${edge};
    border-bottom: 0;
  }

  .box {
    position: relative;
    z-index: 1;
    align-self: start;
    padding: 0.9em 1.1em;
    border: 2px solid ${edge};
    border-radius: ${radius};
    background: ${surface};
  }

  .apply .box,
  .closed .box {
    border-radius: 2em;
    padding-inline-start: 1.75em;
    padding-inline-end: 1.75em;
  }

  .count {
    color: ${quiet};
    font-size: 0.85em;
  }

  .past .box {
    border-color: ${brand};
    background: ${surfaceQuiet};
  }

  .station.current .box,
  .branch.current {
    border: 4px solid ${brand};
    background: ${brandSoft};
  }

  .mark {
    display: inline-block;
    margin-inline-start: 0.6em;
    padding: 0.05em 0.7em;
    border: 1px solid ${brand};
    border-radius: 1em;
    color: ${brand};
    font-weight: 700;
  }

  .current .mark {
    background: ${brand};
    color: ${onBrand};
  }

  .fact {
    font-weight: 600;
  }

  .steps {
    margin-top: 0.5em;
    padding-top: 0.5em;
    border-top: 1px solid ${line};
  }

  .steps li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .steps li::before {
    content: '· ';
  }

  .branches {
    display: grid;
    gap: 0.75em;
    align-content: start;
    padding-inline-start: 3em;
  }

  .branch {
    position: relative;
    padding: 0.6em 0.9em;
    border: 1.5px dashed ${edge};
    border-radius: ${radius};
    background: ${surface};
  }

  /* The way across to a branch. */
  .branch::before {
    content: '';
    position: absolute;
    top: 1.4em;
    margin-inline-start: -4em;
    width: 3em;
    border-top: 2px dashed ${edge};
  }
`;

const narrow = css`
  @media screen and (max-width: 44rem) {
    .station {
      grid-template-columns: minmax(0, 1fr);
    }

    .station:not(:last-child)::after {
      margin-inline-start: 1.5em;
    }

    .station:not(:last-child)::before {
      margin-inline-start: 1.1em;
    }

    .branches {
      padding-top: 0.75em;
      position: relative;
      z-index: 1;
    }

    .branch::before {
      width: 1.4em;
      margin-inline-start: -2.4em;
    }
  }
`;

const print = css`
  [part='print'] {
    margin-top: 1em;
  }

  @media print {
    :host {
      max-width: none;
      font-size: 9.5pt;
    }

    :host([size='a3']) {
      font-size: 14pt;
    }

    :host([elder]) {
      font-size: 12pt;
    }

    * {
      color: #000 !important;
    }

    .box,
    .branch,
    .current .mark {
      background: #fff !important;
    }

    :host([elder][size='a3']) {
      font-size: 18pt;
    }

    .station {
      padding-bottom: 1.35em;
    }
  }
`;

/** How `<banshi-flow-chart>` looks, on the screen, on a phone and on the wall. 流程图的样式. */
export const styles = [chart, narrow, print];
