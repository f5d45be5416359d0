import type { HallGatewayCase } from './hall-gateway-subject.ts';
import { walkThrough } from './hall-walk.ts';
import { clerkAt, MODEL_HALL, VISITOR } from './model-hall.ts';
import { mustEqual, mustReject } from './must.ts';

/** What a hall answers when it is asked, and to whom. 查询用例. */
export const hallQueryCases: readonly HallGatewayCase[] = [
  {
    name: 'shows the hall as it is',
    async run({ gateway }) {
      mustEqual(await gateway(VISITOR).findHall(), MODEL_HALL.hall, 'the hall');
    },
  },
  {
    name: 'shows a whole guide, and nothing where there is none',
    async run({ gateway }) {
      const visitor = gateway(VISITOR);
      mustEqual(await visitor.findGuide('food'), MODEL_HALL.guides[0], 'the guide');
      mustEqual(await visitor.findGuide('no such guide'), undefined, 'a guide that is not there');
    },
  },
  ...(
    [
      ['a part of a name', { text: '经营' }, ['food'], 1],
      ['pinyin initials', { text: 'hszy' }, ['nurse'], 1],
      ['a department', { department: '自然资源局' }, ['land'], 1],
      ['an audience', { audience: '自然人', limit: 1 }, undefined, 2],
      ['nothing at all', {}, undefined, 3],
      ['words that no guide has', { text: '& = ? #' }, [], 0],
    ] as const
  ).map(([what, query, ids, total]): HallGatewayCase => ({
    name: `finds guides by ${what}`,
    async run({ gateway }) {
      const found = await gateway(VISITOR).searchGuides(query);
      mustEqual(found.total, total, 'how many there are');
      if (ids)
        mustEqual(
          found.guides.map(({ id }) => id),
          ids,
          'what was found',
        );
      if ('limit' in query) mustEqual(found.guides.length, query.limit, 'how many were returned');
    },
  })),
  {
    name: 'knows no case that was never accepted',
    async run({ gateway }) {
      mustEqual(await gateway(VISITOR).findCase('20261123A7K2M98'), undefined, 'a case that is not there');
      mustEqual(await gateway(VISITOR).findCase(''), undefined, 'a case without a number');
      mustEqual(
        await gateway(VISITOR).explainCase('20261123A7K2M98'),
        undefined,
        'the limit of a case that is not there',
      );
      mustEqual(
        await gateway(VISITOR).readDocuments('20261123A7K2M98'),
        undefined,
        'the documents of a case that is not there',
      );
    },
  },
  {
    name: 'shows a window to its own clerk only, since it names case numbers',
    async run({ gateway }) {
      const { day } = await gateway(VISITOR).readBoard();
      const status = { window: '1', state: 'open' } as const;
      mustEqual(
        await gateway(clerkAt('1')).readWindow('1'),
        { window: '1', day, waiting: 0, status, line: [], held: [], cases: [] },
        'the window',
      );
      await mustReject(gateway(VISITOR).readWindow('1'), 'not-your-role');
      await mustReject(gateway(clerkAt('2')).readWindow('1'), 'not-your-role');
      await mustReject(gateway(clerkAt('99')).readWindow('99'), 'unknown-window');
    },
  },
  {
    name: 'shows on the board who is served, who waits, and no more',
    async run(running) {
      const walk = walkThrough(running);
      const [first, second] = [await walk.take(1), await walk.take(2)];
      const called = await walk.clerk.run('ticket.callNext', { window: '1' });
      const board = await walk.visitor.readBoard();
      const { day, serving, calls, waiting, next, windows } = board;
      mustEqual(
        { day, serving, waiting, next },
        { day: first.day, serving: [called], waiting: { health: 1, land: 0 }, next: [second] },
        'the board',
      );
      const { id: ticket, number, calledAt: at } = called;
      mustEqual(calls, [{ ticket, number, window: '1', at, count: 1 }], 'the last calls');
      mustEqual(
        windows,
        MODEL_HALL.hall.windows.map(({ id }) => ({ window: id, state: 'open' })),
        'the windows',
      );
    },
  },
  {
    name: 'gives up when its caller does, with the reason of the caller',
    async run({ gateway }) {
      const reason = new Error('The person has left.');
      const left = new AbortController();
      left.abort(reason);
      const leaving = new AbortController();
      const visitor = gateway(VISITOR);
      const outcomes = [
        visitor.readBoard({ signal: left.signal }),
        visitor.findCase('20261123A7K2M98', { signal: leaving.signal }),
        visitor.run('ticket.callNext', { window: '1' }, { signal: leaving.signal }),
      ].map((call) => call.then(String, (error: unknown) => (error === reason ? 'its reason' : String(error))));
      leaving.abort(reason);
      mustEqual(await Promise.all(outcomes), ['its reason', 'its reason', 'its reason'], 'what the calls reject with');
    },
  },
];
