import { CARDS, type Contender, LIBRARIES, RATINGS } from '../contenders.ts';
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
ours also reads a guide from JSON in the page, takes other languages, enlarges itself for the elderly, and reports what it
cannot read. The design systems bring only a frame and a button; the page adds the content, which is not counted.

${await weighAll('rating', RATINGS)}

Ours sends the rating to the hall, says so when that fails, and shows the receipt; the two written for this bench offer five named levels and a
button; the others are rows of stars and leave the rest to the page. Material Web has no rating.

${await weighAll('every element at once', LIBRARIES)}

The libraries hold different things, and more of them than ours; the last table says what a page pays that loads all of one,
as pages without a build step do.

Not counted: fonts, icons fetched at run time, polyfills, HTTP headers.`;
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
