import type { Dialect, Flow, Message } from './dialect.ts';
import { pathOf, valueAt } from './paths.ts';
import type { Tree } from './tree.ts';

/** Finds what kind a message is: by its flow and operation, else by which of its fields are there. 报文识别. */
export type FindMessage = (flow: Flow, api: string, tree: Tree) => Message | undefined;

/**
 * Compiles the finder of a dialect.
 *
 * 报文识别. Platforms rename operations more readily than fields, so an operation that no pattern knows is told by its
 * fields: the kind of which most are there, and at least two.
 */
export function messageFinder(dialect: Dialect): FindMessage {
  const kinds = dialect.messages.map((message) => ({
    message,
    api: new RegExp(message.api, 'i'),
    at: (message.at ?? ['']).map(pathOf),
    paths: message.fields.map(({ at }) => at.map(pathOf)),
  }));
  const known = new Map<string, (typeof kinds)[number][]>();
  const present = (tree: Tree, { at, paths }: (typeof kinds)[number]) => {
    const root = at
      .map((path) => valueAt(tree, path, dialect.anyCase))
      .find((one) => one !== undefined && one !== null);
    const has = (path: readonly string[]) => {
      const star = path.indexOf('*');
      return valueAt(root, star < 0 ? path : path.slice(0, star), dialect.anyCase) !== undefined;
    };
    return paths.filter((aliases) => aliases.some((path) => path.length > 0 && has(path))).length;
  };
  const mostFields = (tree: Tree, some: typeof kinds, least: number) => {
    let best: Message | undefined;
    let most = least - 1;
    for (const kind of some) {
      const count = present(tree, kind);
      if (count > most) [best, most] = [kind.message, count];
    }
    return best;
  };
  return (flow, api, tree) => {
    const key = `${flow} ${api}`;
    let named = known.get(key);
    if (!named) {
      const some = kinds.filter(({ message, api: pattern }) => message.flows.includes(flow) && pattern.test(api));
      // A kind that is named goes before one that takes whatever comes.
      const exact = some.filter(({ message }) => message.api !== '');
      named = exact.length > 0 ? exact : some;
      if (known.size < 1000) known.set(key, named);
    }
    if (named.length === 1) return named[0]!.message;
    if (named.length > 1) return mostFields(tree, named, 0);
    return mostFields(
      tree,
      kinds.filter(({ message }) => message.flows.includes(flow)),
      2,
    );
  };
}
