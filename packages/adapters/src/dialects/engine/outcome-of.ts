import type { Condition, Dialect, Flow } from './dialect.ts';
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

/** What holds for every platform, after its own rules. A status that nobody knows counts as the first of its class (RFC 9110, 15). */
function general({ body, status }: Answer): Outcome | 'lost' | undefined {
  if (body.is === 'html') return BLOCKED.test(body.text.slice(0, 4000)) ? 'rejected' : 'lost';
  if (status === 401) return 'auth';
  if ([408, 425, 429, 503].includes(status)) return 'retry';
  if (status >= 500) return 'lost';
  if (status >= 400) return 'rejected';
  return body.is === 'empty' || body.is === 'broken' ? 'lost' : undefined;
}

const BLOCKED = /\b403\b|forbidden|denied|blocked|拦截|拒绝访问|无权/i;

/**
 * Compiles the rules of a dialect: the first that holds decides.
 *
 * 结果规则. What no rule knows is `unknown` for a write, which may have happened, and `malformed` for a read.
 */
export function outcomeOf(dialect: Dialect): (flow: Flow) => OutcomeOf {
  const rules = dialect.outcomes.map(({ when, means, flow = ['response'] }) => ({
    tests: when.map((one) => testOf(one, dialect.anyCase ?? false)),
    means,
    flow,
  }));
  return (flow) => {
    const own = rules.filter((rule) => rule.flow.includes(flow));
    return (answer) => {
      const reads = answer.effect === 'read';
      const told = own.find(({ tests }) => tests.every((holds) => holds(answer)))?.means;
      if (flow !== 'response' && !told) return answer.body.is === 'tree' ? 'ok' : 'malformed';
      const means = told ?? general(answer) ?? (reads ? 'malformed' : 'unknown');
      return means === 'lost' ? (reads ? 'retry' : 'unknown') : means;
    };
  };
}

function testOf(one: Condition, anyCase: boolean): (answer: Answer) => boolean {
  if ('status' in one) return ({ status }) => one.status.includes(status);
  const pattern = 'matches' in one && one.matches !== undefined ? new RegExp(one.matches, 'i') : undefined;
  if ('body' in one) return ({ body }) => body.is === one.body && (pattern?.test(body.text.slice(0, 4000)) ?? true);
  const path = 'at' in one ? pathOf(one.at) : [];
  const valueOf = ({ headers, tree }: Answer) => {
    const found = 'header' in one ? headers[one.header] : valueAt(tree, path, anyCase);
    if (typeof found === 'object') return found === null ? undefined : '[object]';
    return found === undefined ? undefined : textOf(found).trim();
  };
  if ('present' in one) return (answer) => ![undefined, ''].includes(valueOf(answer)) === one.present;
  if ('matches' in one) return (answer) => pattern!.test((valueOf(answer) ?? '').slice(0, 1000));
  const wanted = 'is' in one;
  const known = new Set((wanted ? one.is : one.not).map((word) => word.toLowerCase()));
  return (answer) => {
    const found = valueOf(answer);
    return found !== undefined && known.has(found.toLowerCase()) === wanted;
  };
}
