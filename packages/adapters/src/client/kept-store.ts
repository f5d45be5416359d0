import type { HallCommandName } from '@banshi/core';

/** A command that waits for the network. 待提交的命令. */
export interface KeptCommand {
  /** 命令标识. Sent twice under it, it is carried out once. */
  readonly id: string;
  readonly name: HallCommandName;
  readonly input: unknown;
  /** When it was said, in milliseconds of the clock. */
  readonly at?: number;
  /** The hall's own receipt, once it was sent; nothing of what was said is kept from then on. 回执号. */
  readonly receipt?: string;
  /** Why the hall refused it, once it has. Who said it is forgotten from then on, and what was said once a person has seen the refusal. */
  readonly refused?: { readonly code: string; /** Milliseconds of the clock. */ readonly at: number };
}

/** Where commands wait. 待提交存储. */
export interface KeptStore {
  /** In the order in which they were put. */
  all(): Promise<readonly KeptCommand[]>;
  /** Puts a command, or puts it anew in its old place. */
  put(command: KeptCommand): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Returns a store that is lost with the page: for Node, and where a browser gives none. 内存待提交存储. */
export function memoryKept(): KeptStore {
  const commands = new Map<string, KeptCommand>();
  return {
    all: async () => [...commands.values()],
    async put(command) {
      commands.set(command.id, command);
    },
    async remove(id) {
      commands.delete(id);
    },
  };
}
