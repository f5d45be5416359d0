import type { Condition, Dialect, Flow, OutcomeRule } from './dialect.ts';
import type { Outcome } from './outcome.ts';
import { pathOf, valueAt } from './paths.ts';
import type { ReadBody } from './read-body.ts';
import { textOf, type Tree } from './tree.ts';

/** What a rule may look at. 答复. */
interface Answer {
  readonly body: ReadBody;
  /** After unwrapping. */
  readonly tree: Tree;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly effect: 'read' | 'write';
}

/** Finds what an answer means. 结果判定. */
export type OutcomeOf = (answer: Answer) => Outcome;

/** What holds for every platform, after its own rules. */
const GENERAL: readonly OutcomeRule[] = [
  { when: [{ body: 'html', matches: '403|forbidden|denied|blocked|拦截|拒绝访问|无权' }], means: 'rejected' },
  { when: [{ body: 'html' }], means: 'lost' },
  { when: [{ status: [401] }], means: 'auth' },
  { when: [{ status: [408, 425, 429, 503] }], means: 'retry' },
  { when: [{ status: [400, 403, 404, 405, 410, 413, 415, 422] }], means: 'rejected' },
  { when: [{ status: [500, 501, 502, 504, 505, 520, 521, 522, 523, 524] }], means: 'lost' },
  { when: [{ body: 'empty' }], means: 'lost' },
  { when: [{ body: 'broken' }], means: 'lost' },
];

/**
 * Compiles the rules of a dialect: the first that holds decides.
 *
 * 结果规则. What no rule knows is `unknown` for a write, which may have happened, and `malformed` for a read.
 */
export function outcomeOf(dialect: Dialect): (flow: Flow) => OutcomeOf {
  const rules = [...dialect.outcomes, ...GENERAL].map(({ when, means, flow = ['response'] }) => ({
    tests: when.map((one) => testOf(one, dialect.anyCase ?? false)),
    means,
    flow,
  }));
  return (flow) => {
    const own = rules.filter((rule) => rule.flow.includes(flow));
    return (answer) => {
      const rule = own.find(({ tests }) => tests.every((holds) => holds(answer)));
      if (rule) return rule.means === 'lost' ? (answer.effect === 'read' ? 'retry' : 'unknown') : rule.means;
      if (flow !== 'response') return answer.body.is === 'tree' ? 'ok' : 'malformed';
      return answer.effect === 'read' ? 'malformed' : 'unknown';
    };
  };
}

function testOf(one: Condition, anyCase: boolean): (answer: Answer) => boolean {
  if ('status' in one) return ({ status }) => one.status.includes(status);
  if ('header' in one) {
    const wanted = 'is' in one ? one.is : one.not;
    return ({ headers }) => {
      const value = headers[one.header];
      return value !== undefined && wanted.includes(value) === 'is' in one;
    };
  }
  if ('body' in one) {
    const pattern = one.matches === undefined ? undefined : new RegExp(one.matches, 'i');
    return ({ body }) => body.is === one.body && (pattern?.test(body.text.slice(0, 4000)) ?? true);
  }
  const path = pathOf(one.at);
  const value = ({ tree }: Answer) => {
    const found = valueAt(tree, path, anyCase);
    if (typeof found === 'object') return found === null ? undefined : '[object]';
    return found === undefined ? undefined : textOf(found).trim();
  };
  if ('present' in one) return (answer) => ![undefined, ''].includes(value(answer)) === one.present;
  if ('matches' in one) {
    const pattern = new RegExp(one.matches, 'i');
    return (answer) => pattern.test((value(answer) ?? '').slice(0, 1000));
  }
  if ('not' in one)
    return (answer) => {
      const found = value(answer);
      return found !== undefined && !one.not.includes(found);
    };
  const wanted = new Set(one.is.map((word) => word.toLowerCase()));
  return (answer) => {
    const found = value(answer);
    return found !== undefined && wanted.has(found.toLowerCase());
  };
}
