import { CARDS, type Contender, LIBRARIES, RATINGS } from '../contenders.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { versionOf, weigh } from '../weigh.ts';

/** How many bytes a page loads for one element of ours, and for the like of others. */
export const question: Question = {
  title: 'Bytes of a guide card and of a rating',

  async answer() {
    return `What one page must load: JavaScript and the style sheets that the makers ask for, bundled by esbuild with the same
settings (minified, ES2021, production, parted where the code asks for it by \`import()\`), gzip -9, each file by itself. Bytes; 1 kB = 1,000. All figures hold Lit ${versionOf('lit')} where it is used.

${await weighAll('card', CARDS)}

A card shows a name, who handles it, five labelled values or 未公开, and a button. The first three do that themselves, and
ours also reads a guide from JSON in the page, takes other languages, enlarges itself for the elderly, and reports what it
cannot read. The design systems bring only a frame and a button; the page adds the content, which is not counted.

${await weighAll('rating', RATINGS)}

Ours is in two files. With the first a person sees the question and chooses one of five levels: that is what the two written for
this bench offer, with a button. The second is asked for at once and brings what is said beside the level: tags, words that are counted,
a name for a call-back, sending once, keeping without a network, the receipt, and a sentence for whatever goes wrong. Two files cost
about 0.5 kB more than their bytes in one, which shares its dictionary. The others are rows of stars and leave the rest to the page. Material
Web has no rating.

${await weighAll('every element at once', LIBRARIES)}

The libraries hold different things, and more of them than ours; the last table says what a page pays that loads all of one,
as pages without a build step do.

Not counted: fonts, icons fetched at run time, polyfills, HTTP headers.`;
  },
};

async function weighAll(what: string, contenders: readonly Contender[]): Promise<string> {
  const weights = [];
  for (const { name, modules, css } of contenders) {
    const weight = await weigh(modules, css);
    weights.push({ name, ...weight, all: weight.first + weight.later + weight.css });
  }
  const [ours] = weights;
  return table(
    [what, 'JS at once', 'JS later', 'CSS', 'together', 'times ours'],
    weights.map(({ name, first, later, css, all }) => [name, first, later, css, all, (all / ours!.all).toFixed(2)]),
  );
}
