// Writes docs/rules.md from the rule sets themselves: what the nation says, and in what each place differs.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ALL_RULE_SETS,
  type Citation,
  compareRuleSets,
  nationalRuleSet,
  type RuleDifference,
  type RuleSet,
} from '../packages/core/src/rules/index.ts';
import { leaves, parametersOf, sourceOf } from '../packages/core/src/rules/make-rule-set.ts';

const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

/** The whole page, as it should be. */
export function rulesPage(): string {
  const places = ALL_RULE_SETS.filter((set) => set !== nationalRuleSet);
  return [
    '# Rules and their sources 规则与出处',
    '',
    'Written by `node scripts/rules-page.ts` from the rule sets themselves. A parameter marked 约定 is a documented choice: no',
    'text that was read settles it. To follow another place, pass its rule set, or make one with `makeRuleSet(base, changes)`.',
    '',
    '## The nation',
    '',
    '| parameter | value | source |',
    '|---|---|---|',
    ...leaves(parametersOf(nationalRuleSet)).map(
      ({ path, value }) => `| \`${path}\` | ${valueOf(value)} | ${cite(sourceOf(nationalRuleSet, path))} |`,
    ),
    '',
    '## Places and other laws',
    '',
    ...places.flatMap(placeOf),
  ].join('\n');
}

function placeOf(set: RuleSet): string[] {
  const differences = compareRuleSets(nationalRuleSet, set);
  const [source] = Object.values(set.sources).filter((one) => !Object.values(nationalRuleSet.sources).includes(one));
  return [
    `### ${set.place} · \`${set.id}\``,
    '',
    cite(source),
    '',
    ...(differences.length > 0 ? table(differences) : ['Says what the nation says, by a text of its own.']),
    '',
  ];
}

function table(differences: readonly RuleDifference[]): string[] {
  return [
    '| parameter | nation | here |',
    '|---|---|---|',
    ...differences.map(({ path, a, b }) => `| \`${path}\` | ${valueOf(a)} | ${valueOf(b)} |`),
  ];
}

function valueOf(value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('、');
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cite(source: Citation | undefined): string {
  if (!source) return '–';
  const title = source.url ? `[${source.title}](${source.url})` : source.title;
  return [title, source.article, source.documentNumber].filter(Boolean).join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, `${rulesPage()}\n`);
