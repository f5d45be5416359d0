import { css } from 'lit';
import { brand, brandSoft, line, quiet, radius, surface, surfaceQuiet, text } from '../themes/tokens.ts';
import { wallInHandStyles, wallStyles } from '../internal/wall.styles.ts';
import { lyingStyles } from './lying.styles.ts';
import { uprightStyles } from './upright.styles.ts';

/**
 * How `<banshi-queue-board>` looks. 叫号屏的样式.
 *
 * It is read from ten metres: type grows with the shorter side of the screen, and what does not fit is set closer, since
 * nobody can scroll a wall. White on the dark ground has 15:1 contrast, the yellow of a fresh call 11:1.
 */
const own = css`
  :host {
    font-size: 2.1vmin;
  }

  :host([elder]),
  :host([data-elder]) {
    font-size: 2.25vmin;
  }

  .board {
    display: flex;
    flex-direction: column;
    min-height: inherit;
    padding: 1em 1.5em;
    background: var(--_ground);
    color: var(--_letters);
  }

  :host([light]) .board {
    --_ground: ${surfaceQuiet};
    --_panel: ${surface};
    --_letters: ${text};
    --_soft: ${quiet};
    --_call: ${brand};
    --_line: ${line};
    --_flash: ${brandSoft};
  }

  header {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) auto minmax(6em, 1fr);
    align-items: center;
    margin-bottom: 0.5em;
  }

  time {
    text-align: end;
  }

  h2,
  time {
    font-size: 1.6em;
    font-weight: 700;
  }

  h2 {
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='lost'],
  [part='sound'] {
    margin: 0.4em 0;
    padding: 0.4em 1em;
    border-radius: ${radius};
    background: #fff;
    color: #8c120b;
    font-weight: 700;
  }

  [part='sound'] {
    color: #1c2733;
  }

  [part='sound'] span {
    margin-inline-end: 1em;
  }

  [part='announcement'] {
    min-height: 1.6em;
    color: var(--_call);
    font-size: 2.2em;
    font-weight: 700;
    line-height: 1.6;
    text-align: center;
  }

  [part='announcement'] > * {
    display: block;
    padding: 0 0.75em;
    border-radius: ${radius};
    background: var(--_flash);
    font-weight: inherit;
  }

  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption,
  thead th,
  h3,
  dt,
  footer {
    color: var(--_soft);
    font-size: 1em;
    font-weight: 400;
    text-align: start;
  }

  thead th {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }

  caption {
    padding-bottom: 0.3em;
  }

  caption strong {
    margin-inline-start: 1em;
    color: var(--_call);
  }

  tr > * {
    padding: 0.2em 0.6em;
  }

  tbody th,
  td {
    border-bottom: 0.25em solid var(--_ground);
    background: var(--_panel);
    font-size: 1.8em;
    line-height: 1.3;
    text-align: start;
  }

  tbody th {
    width: 30%;
    white-space: nowrap;
  }

  td span {
    display: inline-block;
    margin-inline-start: 0.75em;
    color: var(--_soft);
    font-size: 0.55em;
    font-weight: 400;
    white-space: nowrap;
  }

  .called > * {
    color: var(--_call);
    font-weight: 700;
  }

  .over > * {
    color: var(--_soft);
  }

  .current > * {
    animation: banshi-called 1s ease-in-out 3;
  }

  @keyframes banshi-called {
    50% {
      background: var(--_flash);
    }
  }

  section,
  .none {
    padding: 0.6em 1em;
    border-radius: ${radius};
    background: var(--_panel);
  }

  ul,
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    gap: 0 1.25em;
    list-style: none;
  }

  .many ul {
    grid-template-columns: repeat(auto-fill, minmax(5.65em, 1fr));
    gap: 0 0.75em;
  }

  .columns.crowded {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  .crowded [part='windows'],
  [part='waiting'].many {
    font-size: 0.875em;
  }

  /* Few enough to be read across the hall. */
  .columns:not(.crowded) li:first-child:nth-last-child(-n + 10),
  .columns:not(.crowded) li:first-child:nth-last-child(-n + 10) ~ li {
    font-size: 1.25em;
  }

  .columns:not(.crowded) li:first-child:nth-last-child(-n + 10):not(.open) span,
  .columns:not(.crowded) li:first-child:nth-last-child(-n + 10) ~ li:not(.open) span {
    font-size: 0.8em;
  }

  dt,
  li span {
    text-wrap: balance;
  }

  .many li span {
    white-space: nowrap;
  }

  .many dt {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .many + ul {
    margin-top: 0.5em;
  }

  .many dl {
    grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
  }

  li,
  dl > div {
    display: flex;
    align-items: baseline;
    min-width: 0;
    padding: 0.2em 0;
    border-top: 1px solid var(--_line);
  }

  li b {
    flex: none;
    min-width: 2.2em;
    font-size: 1.2em;
  }

  .many b {
    min-width: 1.8em;
  }

  li span {
    min-width: 0;
  }

  li.open span {
    font-size: 1.2em;
  }

  li:not(.open) {
    color: var(--_soft);
  }

  li.called span {
    text-decoration: underline 0.08em;
    text-underline-offset: 0.2em;
  }

  dl > div {
    justify-content: space-between;
  }

  dd {
    margin-inline-start: 0.5em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
    text-align: end;
    white-space: nowrap;
  }

  small:not(:empty) {
    margin-inline-start: 0.6em;
  }

  small {
    display: inline-block;
    color: var(--_soft);
    font-size: 0.75em;
    font-weight: 400;
  }

  h3 strong {
    margin-inline-start: 1.5em;
    color: var(--_call);
  }

  .foot {
    margin-top: 0.75em;
  }

  .foot > div {
    display: flex;
    flex-wrap: wrap;
  }

  .numbers {
    display: flex;
    flex: 1 1 20em;
    align-items: baseline;
    margin-top: 0.5em;
    font-size: 1.2em;
  }

  .numbers b {
    flex: none;
    color: var(--_soft);
    font-weight: 400;
  }

  .numbers span {
    margin-inline-start: 0.6em;
    font-weight: 700;
    word-spacing: 0.6em;
  }

  [part='missed'] span {
    font-weight: 400;
  }

  footer {
    padding-top: 0.5em;
  }

  @media (prefers-reduced-motion: reduce) {
    .current > * {
      animation: none;
    }
  }
`;

/** How `<banshi-queue-board>` looks. 叫号屏的样式. */
export const styles = [wallStyles, own, wallInHandStyles, uprightStyles, lyingStyles];
