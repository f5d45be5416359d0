import type { GuideQuery, GuideResults, GuideSummary } from '../../packages/core/src/index.ts';
import { matters, typing } from '../matters.ts';
import type { Question } from '../question.ts';
import { table } from '../report.ts';
import { quantile } from '../statistics.ts';
import { bundle, versionOf } from '../weigh.ts';

const MATTERS = 100_000;
const SESSIONS = 150;
const PASSES = 3;
const CONTENDERS = [
  { name: 'createGuideIndex', file: 'finder-banshi' },
  { name: `MiniSearch ${versionOf('minisearch')}`, file: 'finder-minisearch' },
  { name: 'reading all names at every key', file: 'finder-scan' },
] as const;
const TRUTH = CONTENDERS.length - 1;

type Search = (query: GuideQuery) => GuideResults;
interface Built {
  readonly milliseconds: number;
  /** The longest task of 50 ms and more while it was built; 0 when there was none. */
  readonly longestTask: number;
}
interface Key {
  readonly milliseconds: number;
  readonly total: number;
  readonly first: string | undefined;
}
declare global {
  interface Window {
    guides: GuideSummary[];
    builders: ((guides: readonly GuideSummary[]) => Promise<Search>)[];
    searches: Search[];
  }
}

/** How long a key takes when somebody looks for one of 100,000 matters, in the page itself. */
export const question: Question = {
  title: 'Finding one of 100,000 matters while typing',

  async answer({ openPage }) {
    const page = await openPage();
    await page.evaluate((guides) => void (window.guides = guides), matters(MATTERS));
    const built: Built[] = [];
    for (const { file } of CONTENDERS) {
      const code = `import { build } from './contenders/${file}.js'; (window.builders ??= []).push(build);`;
      await page.addScriptTag({ content: await bundle(code) });
      built.push(await page.evaluate(measureBuild));
    }
    const sessions = typing(matters(MATTERS), SESSIONS);
    const queries = sessions.flatMap((session) => session.queries);
    const keys = await page.evaluate(measureKeys, { queries, passes: PASSES });
    await page.close();

    const rows = CONTENDERS.map(({ name }, index) => {
      const times = keys[index]!.map(({ milliseconds }) => milliseconds);
      const agreeing = keys[index]!.filter(({ total }, key) => total === keys[TRUTH]![key]!.total).length;
      const sameFirst = keys[index]!.filter(({ first }, key) => first === keys[TRUTH]![key]!.first).length;
      return [
        name,
        quantile(times, 0.5).toFixed(3),
        quantile(times, 0.99).toFixed(2),
        Math.max(...times).toFixed(1),
        `${((100 * agreeing) / times.length).toFixed(1)} %`,
        `${((100 * sameFirst) / times.length).toFixed(1)} %`,
        built[index]!.milliseconds.toFixed(0),
        built[index]!.longestTask > 0 ? built[index]!.longestTask.toFixed(0) : 'none over 50',
      ];
    });
    const slowest = keys[0]!.reduce(
      (worst, key, index) => (key.milliseconds > keys[0]![worst]!.milliseconds ? index : worst),
      0,
    );
    return `${MATTERS.toLocaleString('en')} summaries made from the names, places and departments of 55 real guides: half bear the plain name, as they do in a
province's catalogue, half have the place before it. ${SESSIONS} people type ${queries.length} keys: names from the start,
parts from the middle, pinyin initials, two words with a space, and things that are not there; every fourth with a
department or an audience chosen. Each key is one search that returns 20 guides and how many there are in all; all
contenders answer every key in turn, ${PASSES} times over, in one page and one thread. Milliseconds.

${table(['', 'p50', 'p99', 'max', 'finds as many', 'same first', 'built in', 'longest task while building'], rows)}

*Finds as many*, *same first*: in how many answers the number of guides, and the first of them, is that of reading all names. The slowest key of ours was
"${queries[slowest % queries.length]!.text}".

MiniSearch is given single characters and pairs of them as its words, since it knows no Chinese, and guides in chunks of 500;
it ranks by relevance, the others by whole name, beginning, length. Not compared: the network, drawing the list, memory, servers with an index of
their own. The pinyin initials come with the summaries; they are made when guides are imported.`;
  },
};

/** Runs in the page: builds the newest contender and watches the main thread meanwhile. */
async function measureBuild(): Promise<Built> {
  (globalThis as { gc?: () => void }).gc?.();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await later(300);
  observer.observe({ type: 'longtask' });
  const begin = performance.now();
  const search = await window.builders.at(-1)!(window.guides);
  const milliseconds = performance.now() - begin;
  await later(300);
  observer.disconnect();
  (window.searches ??= []).push(search);
  return { milliseconds, longestTask: Math.max(0, ...tasks) };
}

/** Runs in the page: every contender answers every key. */
async function measureKeys({ queries, passes }: { queries: GuideQuery[]; passes: number }): Promise<Key[][]> {
  const { searches } = window;
  for (const query of queries.slice(0, 100)) for (const search of searches) search(query);
  const keys: Key[][] = searches.map(() => []);
  let turn = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const query of queries) {
      turn += 1;
      for (let place = 0; place < searches.length; place++) {
        const index = (place + turn) % searches.length;
        const begin = performance.now();
        const { guides, total } = searches[index]!(query);
        keys[index]!.push({ milliseconds: performance.now() - begin, total, first: guides[0]?.id });
      }
      // The thread is free between two keys, as it is between two keys of a person.
      if (turn % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return keys;
}
