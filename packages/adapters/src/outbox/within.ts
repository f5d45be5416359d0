/**
 * Runs a call, and answers `late` when it takes longer than that: a platform may keep a line open for ever.
 *
 * 限时调用. The signal tells the call to give up; one that does not listen is left behind.
 */
export async function within<T>(milliseconds: number, call: (signal: AbortSignal) => Promise<T>, late: T): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      resolve(late);
      controller.abort();
    }, milliseconds);
  });
  const called = call(controller.signal);
  try {
    return await Promise.race([called, timeout]);
  } finally {
    clearTimeout(timer);
    called.catch(() => {});
  }
}
