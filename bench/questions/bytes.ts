import { CARDS, type Contender, RATINGS } from '../contenders.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { versionOf, weigh } from '../weigh.ts';

/** How many bytes a page loads for one element of ours, and for the like of others. */
export const question: Question = {
  title: 'Bytes of a guide card and of a rating',

  async answer() {
    return `What one page must load: JavaScript and the style sheets that the makers ask for, bundled by esbuild with the same
settings (minified, ES2021, production), gzip -9. Bytes; 1 kB = 1,000. All figures hold Lit ${versionOf('lit')} where it is used.

${await weighAll('card', CARDS)}

A card shows a name, who handles it, five labelled values or 未公开, and a button. The first three do that themselves, and
ours also reads a guide from JSON in the page, speaks two languages, enlarges itself for the elderly, and reports what it
cannot read. The design systems bring only a frame and a button; the page adds the content, which is not counted.

${await weighAll('rating', RATINGS)}

Ours sends the rating, shows a receipt and refuses a second one; the two written for this bench offer five named levels and a
button; the others are rows of stars and leave the rest to the page. Material Web has no rating.

Not counted: fonts, icons fetched at run time, polyfills, HTTP headers. Not compared: whole libraries loaded by one script
tag, which is how many portals use them.`;
  },
};

async function weighAll(what: string, contenders: readonly Contender[]): Promise<string> {
  const weights = [];
  for (const { name, modules, css } of contenders) {
    const { js, css: sheets } = await weigh(modules, css);
    weights.push({ name, js, sheets, all: js + sheets });
  }
  const [ours] = weights;
  return table(
    [what, 'JS', 'CSS', 'together', 'times ours'],
    weights.map(({ name, js, sheets, all }) => [name, js, sheets, all, (all / ours!.all).toFixed(2)]),
  );
}
