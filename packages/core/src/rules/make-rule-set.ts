import { RuleSetError } from './rule-errors.ts';
import type { Period } from '../model/time-limit.ts';
import type { Citation } from './citation.ts';
import { HANDLINGS, type RuleSet } from './rule-set.ts';

type Deep<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: Deep<T[K]> } : T;

/** What a place changes: its own names, the parameters that differ, and their sources. 地方规则. */
export type RuleSetChanges = Pick<RuleSet, 'id' | 'name' | 'place'> & {
  readonly version?: number;
  readonly sources: Readonly<Record<string, Citation>>;
} & { readonly [K in Exclude<keyof RuleSet, 'id' | 'name' | 'place' | 'version' | 'sources'>]?: Deep<RuleSet[K]> };

/**
 * Returns a rule set that differs from `base` by `changes`, once it is found to be lawful.
 *
 * 制定规则集. Lists replace lists; everything else is changed field by field. Every change needs its source.
 *
 * @throws RuleSetError with a code and the path of the parameter, see `RULE_SET_FAULTS`
 */
export function makeRuleSet(base: RuleSet, changes: RuleSetChanges): RuleSet {
  const sources: Record<string, Citation> = {};
  for (const { path } of leaves(parametersOf(changes))) {
    const source = sourceOf(changes, path);
    if (!source) throw new RuleSetError('source-missing', path);
    // The base may have cited this very parameter, where the changes cite its group.
    sources[path] = source;
  }
  const ruleSet = merge(base, { version: 1, ...changes, sources: { ...changes.sources, ...sources } }) as RuleSet;
  checkRuleSet(ruleSet);
  return ruleSet;
}

/**
 * Throws where a rule set contradicts itself or the statute.
 *
 * 规则集校验.
 */
export function checkRuleSet(ruleSet: RuleSet): void {
  for (const { path, value } of leaves(parametersOf(ruleSet)))
    if (typeof value === 'number' && !isWholeAmount(value)) throw new RuleSetError('invalid-amount', path);
  for (const handling of HANDLINGS) {
    const promised = ruleSet.promised?.[handling];
    if (promised) checkLimits({ statutory: ruleSet.statutory[handling], promised });
  }
  for (const [index, yellow] of ruleSet.cards.yellow.entries()) {
    const at = `cards.yellow[${index}]`;
    if (yellow.rule === 'share' && !(yellow.share > 0 && yellow.share <= 1))
      throw new RuleSetError('invalid-share', `${at}.share`);
    if (yellow.rule === 'daysBefore' && !isWholeAmount(yellow.days))
      throw new RuleSetError('invalid-amount', `${at}.days`);
  }
}

function isWholeAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}

/** Everything in a rule set that can differ. 可变参数. */
export function parametersOf<T extends object>(ruleSet: T): object {
  const { id: _, name: __, place: ___, version: ____, sources: _____, ...parameters } = ruleSet as unknown as RuleSet;
  return parameters;
}

/** The citation of a parameter, or of the group that it belongs to. 参数出处. */
export function sourceOf({ sources }: Pick<RuleSet, 'sources'>, path: string): Citation | undefined {
  for (let at = path; at; at = at.replace(/(^|\.)[^.]*$/, '')) if (sources[at]) return sources[at];
  return undefined;
}

/** Every parameter with its path; a list is one parameter. 参数. */
export function leaves(value: object, path = ''): { path: string; value: unknown }[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key;
    if (item === undefined) return [];
    return typeof item === 'object' && item !== null && !Array.isArray(item)
      ? leaves(item, at)
      : [{ path: at, value: item }];
  });
}

function merge(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes === undefined ? base : changes;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes))
    merged[key] = key === 'sources' ? { ...(base[key] as object), ...(value as object) } : merge(base[key], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Throws when a matter promises longer than the law allows.
 *
 * 承诺不得长于法定 (优化营商环境条例 36: places may only shorten). Limits of different units are not compared.
 *
 * @throws RuleSetError `promise-exceeds-statutory`
 */
export function checkLimits({
  statutory,
  promised,
}: {
  readonly statutory?: Period;
  readonly promised?: Period;
}): void {
  const comparable = statutory && promised && statutory.unit === promised.unit;
  if (comparable && (promised.upTo ?? promised.amount) > (statutory.upTo ?? statutory.amount))
    throw new RuleSetError('promise-exceeds-statutory', 'limits.promised');
}
