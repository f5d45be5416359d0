import { describe, expect, it } from 'vitest';
import { createLiveTopic, type Frame } from './live-topic.ts';

/** A topic whose readings end when the test says so. */
function subject() {
  const readings: ((value: unknown) => void)[] = [];
  const faults: unknown[] = [];
  const topic = createLiveTopic(
    () => new Promise((resolve) => readings.push(resolve)),
    (error) => faults.push(error),
  );
  const heard: unknown[] = [];
  const frames: Frame[] = [];
  const listen = () =>
    topic.add({
      next(frame) {
        frames.push(frame);
        heard.push(frame.value);
      },
    });
  return {
    topic,
    readings,
    faults,
    heard,
    frames,
    listen,
    read: async (value: unknown) => {
      readings.shift()?.(value);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

describe('a live topic', () => {
  it('reads once for many changes, and once more for those during a reading', async () => {
    const { topic, readings, heard, listen, read } = subject();
    listen();
    topic.publish();
    topic.publish();
    expect(readings).toHaveLength(1);
    await read(1);
    expect(readings).toHaveLength(1);
    await read(2);
    expect([readings.length, heard]).toEqual([0, [1, 2]]);
  });

  it('does not say the same twice, but says it to whoever comes late', async () => {
    const { topic, heard, listen, read } = subject();
    listen();
    await read({ state: 'called' });
    topic.publish();
    await read({ state: 'called' });
    expect(heard).toHaveLength(1);
    listen();
    await read({ state: 'called' });
    expect(heard).toHaveLength(2);
  });

  it('encodes a state once, for all who listen', async () => {
    const { frames, listen, read } = subject();
    listen();
    listen();
    await read({ name: '甲\n乙' });
    await read({ name: '甲\n乙' });
    expect(frames).toHaveLength(2);
    expect(frames[0]!.bytes()).toBe(frames[1]!.bytes());
    expect(new TextDecoder().decode(frames[0]!.bytes())).toBe('data: {"name":"甲\\n乙"}\n\n');
  });

  it('reads nothing while nobody listens', async () => {
    const { topic, readings, heard, listen, read } = subject();
    listen()();
    await read(1);
    topic.publish();
    expect([readings.length, heard, topic.size]).toEqual([0, [], 0]);
  });

  it('survives a listener that throws', async () => {
    const { topic, faults, heard, listen, read } = subject();
    const fault = new Error('A listener of the test.');
    topic.add({
      next() {
        throw fault;
      },
    });
    listen();
    await read(1);
    expect([faults, heard]).toEqual([[fault], [1]]);
  });

  it('survives a reading that fails, and reads again after the next change', async () => {
    const faults: unknown[] = [];
    let fails = true;
    const topic = createLiveTopic(
      () => (fails ? Promise.reject(new Error('The log cannot be read.')) : Promise.resolve('read')),
      (error) => faults.push(error),
    );
    const heard = new Promise((resolve) => topic.add({ next: ({ value }) => resolve(value) }));
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    fails = false;
    topic.publish();
    expect(await heard).toBe('read');
    expect(faults).toHaveLength(1);
  });
});
