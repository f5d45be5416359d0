import { posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle, type Bundle } from './bundle.ts';
import { pathsOf } from './source-file.ts';

const GUIDES = ['guide-card', 'guide-page', 'guide-finder', 'notice-card']
  .map((name) => `import '@banshi/components/define/${name}';`)
  .join(' ');

const READS = (folder: string, name: string) =>
  `import { createDecoder } from '@banshi/adapters/dialects'; import { ${name} } from '@banshi/adapters/dialects/${folder}'; console.log(createDecoder(${name}))`;

/**
 * What a page pays for one import: bytes, minified, gzip -9, with everything it needs. Raise a number in the commit
 * that needs it, and say why here.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  // Wanted: 8,000. All of Lit is 5.9 kB of it; the rest is a card that reads JSON, enlarges itself and changes language.
  "import '@banshi/components/define/guide-card'": 8_300,
  // The four elements of a guide: card, page, finder with its index, notice card with its QR code.
  [GUIDES]: 24_000,
  // What can be chosen at once is below 9,000, see FIRST; this is with what is said beside it. 0.5 kB of it is the price of two files,
  // which share no dictionary; 0.3 kB loads the second and says when that failed; 0.45 kB brings back what was kept on this device and
  // refused after its page was gone; 0.15 kB hide the receipt on a shared screen until somebody asks
  // for it; 0.5 kB show what waits in place of the question, and each refusal where it belongs;
  // 0.35 kB let it fit a tablet that lies; 0.45 kB say beside a name or a number that it is at fault.
  "import '@banshi/components/define/rating'": 14_400,
  // Every element at once, for prototypes. Nearly half of it is the work on a case: twenty-seven forms, their words, the
  // sentences for what is refused, the documents and the flow chart; 20 kB are ratings, suggestions, complaints and what follows
  // them; 4.5 kB are letters to platforms and what became of them, most of it words;
  // 3.5 kB are the figures of a queue with their formulas in two languages. In three files since a rating is in two: 2.7 kB.
  // 3.5 kB are the plates of who serves; 0.6 kB switch the caller's keys off and say what a clerk chooses at intake.
  // 4.5 kB are review meetings: their ledger with its forms, and what everybody reads. 0.5 kB find the size of a display's type.
  // 1.2 kB are days whose numbers are used up, said at the department and in the picker, and the chart of a visit as one thing.
  // 1.2 kB say what was kept on a device and refused after its page was gone, and fill its form in again;
  // 0.3 kB print a questionnaire. 2 kB say what still waits on a device, and lose nothing of what was refused.
  // 0.7 kB let a rating fit a tablet, and say beside a name or a number that it is at fault.
  "import '@banshi/components/define'": 152_200,
  // One page of a clerk's day, loaded once; seven kB of it are words.
  "import '@banshi/components/define/case-desk'": 29_850,
  // With the calendar that explains the day.
  "import '@banshi/components/define/case-tracker'": 20_150,
  // Wanted: 12,000 for what a page without a server reads by. The engine's reading half is 6.8 kB of each; what only some
  // platforms need (XML, steps out of other texts than JSON) comes along with those that name it.
  [READS('jpaas', 'jpaas')]: 9_900,
  [READS('zj-irs', 'zjIrs')]: 9_300,
  [READS('hcp-national', 'hcpNational')]: 11_200,
  [READS('national-up', 'nationalUp')]: 10_050,
  [READS('gd-gdbs', 'gdGdbs')]: 10_550,
  // It describes cases, ratings, tickets and guides, nineteen kinds of message: nearly all of the rest is their names.
  [READS('zj-atg', 'zjAtg')]: 12_000,
  // Words only. Names that nobody uses must cost nothing.
  "import { isResidentId } from '@banshi/core'; console.log(isResidentId(location.hash))": 600,
  "import { isBanshiError } from '@banshi/core'; console.log(isBanshiError(location))": 300,
};

/**
 * What must be there before a person can do anything, of those that load more by themselves.
 *
 * All of Lit is 5.8 kB of a rating; the rest asks what is to be rated and shows five answers, in any language, by large type too.
 */
const FIRST: Readonly<Record<string, number>> = { "import '@banshi/components/define/rating'": 9_000 };

/** No element may bring these along, at whatever size: a page that needs them loads them itself. */
const NEVER = ['@banshi/adapters', 'zod', 'xstate', 'date-fns', 'pinyin-pro', 'hono'];

const table: Record<string, { gzip: number; ceiling?: number; first?: number; packages: string }> = {};
const weigh = async (code: string): Promise<Bundle> => {
  const weighed = await bundle(code);
  const ceiling = CEILINGS[code];
  const packages = weighed.packages.join(' ');
  const { gzip, first } = weighed;
  table[code] = { gzip, ...(ceiling && { ceiling }), ...(first < gzip && { first }), packages };
  return weighed;
};
afterAll(() => console.table(table));

describe('bytes', () => {
  it.each(Object.entries(CEILINGS))('%s costs at most %i', async (code, ceiling) => {
    expect((await weigh(code)).gzip).toBeLessThanOrEqual(ceiling);
  });

  it.each(Object.entries(FIRST))('%s costs at most %i before anything can be done', async (code, ceiling) => {
    expect((await weigh(code)).first).toBeLessThanOrEqual(ceiling);
  });

  it('of an import for its side effect are nothing when it has none', async () => {
    for (const entry of ['@banshi/core', '@banshi/components', '@banshi/components/events'])
      expect((await weigh(`import '${entry}'`)).minified, entry).toBeLessThan(10);
  });
});

describe('packages', () => {
  const elements = pathsOf('packages/components/src/*/banshi-*.ts')
    .map((path) => [posix.basename(path, '.ts'), posix.basename(posix.dirname(path))] as const)
    .filter(([tag, folder]) => tag === `banshi-${folder}`);

  it.each(elements)('%s brings no engine along', async (_, name) => {
    const { packages } = await weigh(`import '@banshi/components/define/${name}'`);
    expect(packages).toContain('@banshi/components');
    expect(packages.filter((one) => NEVER.includes(one))).toEqual([]);
  });

  it('of the root of core are core alone', async () => {
    const { packages } = await bundle("import * as core from '@banshi/core'; console.log(core)");
    expect(packages).toEqual(['@banshi/core']);
  });
});

describe('the guard itself', () => {
  it('sees what comes along', async () => {
    const { packages, gzip } = await bundle("import * as all from 'hono'; console.log(all)");
    expect(packages).toContain('hono');
    expect(gzip).toBeGreaterThan(5_000);
  });

  it('counts what is loaded later, and tells it from what is needed first', async () => {
    const { packages, first, gzip } = await bundle("import('hono').then((all) => console.log(all))");
    expect(packages).toContain('hono');
    expect(gzip).toBeGreaterThan(5_000);
    expect(first).toBeLessThan(500);
  });
});
