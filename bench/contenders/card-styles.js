// The look of the cards that are written for the bench.
export const STYLES = `
  :host { display: flex; flex-direction: column; padding: 1.25em; border: 1px solid #d0d7de; border-radius: 0.5em; }
  h3, p, dl, dd { margin: 0; }
  h3 { font-size: 1.15em; }
  p { margin-block-start: 0.35em; color: #57606a; font-size: 0.9em; }
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.4em 1em; margin-block: 1em; padding-block-start: 1em;
    border-block-start: 1px solid #d0d7de; }
  dt, .undisclosed { color: #57606a; }
  button { align-self: flex-start; margin-block-start: auto; padding: 0.5em 1em; font: inherit; border: 1px solid #1f6feb;
    border-radius: 0.4em; background: #fff; color: #1f6feb; }
  button:focus-visible { outline: 2px solid #1f6feb; outline-offset: 2px; }
`;
