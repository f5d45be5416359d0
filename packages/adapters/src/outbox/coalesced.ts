/**
 * Returns a reading that runs once at a time, and after every call at least once from its beginning.
 *
 * 合并读取. A reading under way may have begun too early for its caller; the one after it has not, so many share it.
 */
export function coalesced(read: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  return function run(): Promise<void> {
    if (!running) {
      running = read().finally(() => (running = undefined));
      return running;
    }
    following ??= running
      .catch(() => {})
      .then(() => {
        following = undefined;
        return run();
      });
    return following;
  };
}
