import type { Dialect, Flow, Message } from './dialect.ts';
import { type Path, pathOf, firstAt, splitAtStar, valueAt } from './paths.ts';
import type { Tree } from './tree.ts';

/** Finds what kind a message is, once its operation is known. 报文识别. */
export type FindMessage = (tree: Tree) => Message | undefined;

/**
 * Compiles the finder of a dialect: by flow and operation, else by which of its fields are there.
 *
 * 报文识别. Platforms rename operations more readily than fields, so an operation that no pattern knows is told by its
 * fields: the kind of which most are there, and at least two.
 */
export function messageFinder(dialect: Dialect): (flow: Flow, api: string) => FindMessage {
  const kinds = dialect.messages.map((message) => ({
    message,
    api: new RegExp(message.api, 'i'),
    at: (message.at ?? ['']).map(pathOf),
    paths: message.fields.map(({ at }) => at.map((path) => splitAtStar(pathOf(path)).head)),
  }));
  const present = (tree: Tree, { at, paths }: (typeof kinds)[number]) => {
    const root = firstAt(tree, at, dialect.anyCase);
    const has = (path: Path) => path.length > 0 && valueAt(root, path, dialect.anyCase) !== undefined;
    return paths.filter((aliases) => aliases.some(has)).length;
  };
  return (flow, api) => {
    const flowing = kinds.filter(({ message }) => message.flows.includes(flow));
    const named = flowing.filter(({ api: pattern }) => pattern.test(api));
    // A kind that is named goes before one that takes whatever comes.
    const exact = named.filter(({ message }) => message.api !== '');
    const some = [exact, named, flowing].find(({ length }) => length > 0) ?? [];
    if (some.length === 1 && named.length > 0) return () => some[0]!.message;
    return (tree) => {
      let best: Message | undefined;
      let most = named.length > 0 ? -1 : 1;
      for (const kind of some) {
        const count = present(tree, kind);
        if (count > most) [best, most] = [kind.message, count];
      }
      return best;
    };
  };
}
