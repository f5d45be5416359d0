import type { MeetingRecord, PublishedMeeting } from '@banshi/core';

/** A meeting that is published, one thing done and one late. */
export function aPublishedMeeting(overrides: Partial<PublishedMeeting> = {}): PublishedMeeting {
  return {
    id: '20261105-7KQ2',
    day: '2026-11-12',
    time: '09:30',
    place: '大厅二楼会议室',
    topics: [
      { subject: 'figures', words: '十月好差评指标：主动评价率 40.0%，差评按期整改率 83.3%' },
      { subject: 'suggestion', words: '一楼增设饮水机' },
    ],
    invited: { npcDeputy: 2, cppccMember: 1, enterprise: 3, public: 5 },
    attended: { npcDeputy: 2, enterprise: 2, public: 5 },
    conclusions: ['窗口服务总体满意，材料一次性告知落实较好。', '中午时段排队偏长，应当加开窗口。'],
    tasks: [
      {
        words: '一楼增设两台饮水机',
        department: 'health',
        by: '2026-11-20',
        state: 'done',
        doneOn: '2026-11-18',
        result: '已在一楼东西两侧各增设一台。',
      },
      { words: '中午加开一个综合窗口', department: 'civil', by: '2026-11-20', state: 'overdue' },
    ],
    publishedOn: '2026-11-16',
    ...overrides,
  };
}

/** A meeting that is convened and whose day has come. */
export function aMeeting(overrides: Partial<MeetingRecord> = {}): MeetingRecord {
  const { id, day, time, place, topics, invited } = aPublishedMeeting();
  return {
    id,
    day,
    time,
    place,
    topics: [topics[0]!, { ...topics[1]!, entry: '20261102-AAAA' }],
    invited,
    stage: 'convened',
    at: '2026-11-05T01:00:00.000Z',
    hasCome: true,
    conclusions: [],
    tasks: [],
    due: { on: day, workdaysOver: 0, card: 'yellow', provisional: false },
    overdue: false,
    steps: [{ type: 'meeting.convene', at: '2026-11-05T01:00:00.000Z', by: 'sup-1' }],
    version: 1,
    ...overrides,
  };
}

/** The same once it is held. */
export function aHeldMeeting(overrides: Partial<MeetingRecord> = {}): MeetingRecord {
  const { attended, conclusions, tasks } = aPublishedMeeting();
  return aMeeting({ stage: 'held', attended, conclusions, tasks, publishBy: '2026-11-26', version: 2, ...overrides });
}
