import type { Citation } from './citation.ts';
import { leaves, parametersOf, sourceOf } from './make-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** One parameter in which two rule sets differ. 规则差异. */
export interface RuleDifference {
  /** `acceptance.noticeDays`. */
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
  readonly sources: { readonly a?: Citation; readonly b?: Citation };
}

/**
 * Lists the parameters in which two rule sets differ, each with both sources.
 *
 * 规则集对比.
 *
 * @example
 * compareRuleSets(nationalRuleSet, nationalRuleSet) // => []
 * const [difference] = compareRuleSets(nationalRuleSet, anyang)
 * difference.path // => 'acceptance.noticeDays'
 * [difference.a, difference.b] // => [5, 0]
 */
export function compareRuleSets(a: RuleSet, b: RuleSet): readonly RuleDifference[] {
  const [ofA, ofB] = [a, b].map((set) => new Map(leaves(parametersOf(set)).map(({ path, value }) => [path, value])));
  const paths = [...new Set([...ofA!.keys(), ...ofB!.keys()])];
  return paths
    .filter((path) => JSON.stringify(ofA!.get(path)) !== JSON.stringify(ofB!.get(path)))
    .map((path) => {
      const [sourceA, sourceB] = [sourceOf(a, path), sourceOf(b, path)];
      return {
        path,
        a: ofA!.get(path),
        b: ofB!.get(path),
        sources: { ...(sourceA && { a: sourceA }), ...(sourceB && { b: sourceB }) },
      };
    });
}
