import type { MeetingRole, MeetingSubject, MeetingTaskState } from '@banshi/core';

/** What is said of a review meeting wherever one is shown. 评议会用语. */
export interface MeetingWords {
  readonly title: (day: string) => string;
  readonly roles: Readonly<Record<MeetingRole, string>>;
  readonly subjects: Readonly<Record<MeetingSubject, string>>;
  readonly taskStates: Readonly<Record<MeetingTaskState, string>>;
  readonly parts: Readonly<
    Record<'when' | 'place' | 'invited' | 'attended' | 'topics' | 'conclusions' | 'tasks' | 'published', string>
  >;
  readonly heads: (role: string, count: number) => string;
  readonly department: (name: string) => string;
  readonly by: (day: string) => string;
  readonly doneOn: (day: string) => string;
  readonly result: (words: string) => string;
  readonly noTasks: string;
}

/** 中文. */
export const meetingZhCN: MeetingWords = {
  title: (day) => `${day} 评议会`,
  roles: {
    npcDeputy: '人大代表',
    cppccMember: '政协委员',
    enterprise: '企业代表',
    public: '群众代表',
    observer: '特邀监督员',
  },
  subjects: {
    figures: '运行指标',
    rectification: '差评整改',
    complaint: '投诉',
    suggestion: '意见建议',
    other: '其他',
  },
  taskStates: { open: '办理中', overdue: '逾期', done: '已完成' },
  parts: {
    when: '时间',
    place: '地点',
    invited: '邀请',
    attended: '到会',
    topics: '议题',
    conclusions: '评议结论',
    tasks: '整改事项',
    published: '公示日期',
  },
  heads: (role, count) => `${role} ${count} 人`,
  department: (name) => `责任单位：${name}`,
  by: (day) => `完成期限：${day}`,
  doneOn: (day) => `${day} 完成`,
  result: (words) => `完成情况：${words}`,
  noTasks: '没有需要整改的事项。',
};

/** English. */
export const meetingEn: MeetingWords = {
  title: (day) => `Review meeting of ${day}`,
  roles: {
    npcDeputy: 'people’s congress deputies',
    cppccMember: 'CPPCC members',
    enterprise: 'enterprises',
    public: 'public',
    observer: 'invited observers',
  },
  subjects: {
    figures: 'figures',
    rectification: 'bad ratings put right',
    complaint: 'complaints',
    suggestion: 'suggestions',
    other: 'other',
  },
  taskStates: { open: 'under way', overdue: 'overdue', done: 'done' },
  parts: {
    when: 'When',
    place: 'Where',
    invited: 'Invited',
    attended: 'Present',
    topics: 'Topics',
    conclusions: 'What the meeting found',
    tasks: 'What is to be done',
    published: 'Published',
  },
  heads: (role, count) => `${role}: ${count}`,
  department: (name) => `by ${name}`,
  by: (day) => `until ${day}`,
  doneOn: (day) => `done on ${day}`,
  result: (words) => `What was done: ${words}`,
  noTasks: 'Nothing was asked for.',
};
