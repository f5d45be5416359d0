import type { LitElement } from 'lit';

/** The paper that something is printed on. 纸张. */
export type Paper = 'a3' | 'a4' | 'a5' | 'a5-landscape' | 'a6' | 'slip';

/** Style sheets know the larger ones by name, others only by their sides; each with its margin. A slip is as long as its words. */
const PAGE: Readonly<Record<Paper, readonly [size: string, margin: string]>> = {
  a3: ['A3', '15mm'],
  a4: ['A4', '15mm'],
  a5: ['A5', '10mm'],
  'a5-landscape': ['A5 landscape', '8mm'],
  a6: ['105mm 148mm', '6mm'],
  slip: ['80mm 120mm', '4mm'],
};

/**
 * Prints a copy of an element and nothing else of the page.
 *
 * 单独打印. A shadow root cannot hold `@page`, and an element deep in a page cannot hide what stands around it. So a copy
 * becomes the last child of the body, a style sheet hides its siblings from the printer and sets the paper, and both are
 * taken away after printing. The sheet is a constructed one, which a strict policy allows; where there are none
 * (before Chromium 73) it is a `<style>` with the page's `window.litNonce`.
 */
export async function printAlone(copy: LitElement, size: Paper): Promise<void> {
  const [sides, margin] = PAGE[size];
  copy.setAttribute('data-banshi-printing', '');
  const tidy = addSheet(`
    body > [data-banshi-printing] { display: none; }
    @page { size: ${sides}; margin: ${margin}; }
    @media print {
      html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
      body > *:not([data-banshi-printing]) { display: none !important; }
      body > [data-banshi-printing] { display: block; }
    }
  `);
  document.body.append(copy);
  await copy.updateComplete;
  const done = () => {
    removeEventListener('afterprint', done);
    copy.remove();
    tidy();
  };
  addEventListener('afterprint', done);
  print();
}

/** Adds a style sheet to the page and returns how to take it away again. */
function addSheet(text: string): () => void {
  if ('adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet));
  }
  const style = (document as Document).createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.setAttribute('nonce', litNonce);
  style.textContent = text;
  (document as Document).head.append(style);
  return () => style.remove();
}
