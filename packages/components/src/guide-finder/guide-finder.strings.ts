/** Everything `<banshi-guide-finder>` may say. A language which lacks a line does not compile. */
export interface GuideFinderStrings {
  readonly text: string;
  readonly placeholder: string;
  readonly department: string;
  readonly allDepartments: string;
  readonly audience: string;
  readonly allAudiences: string;
  readonly searching: string;
  readonly found: (total: number) => string;
  readonly foundSome: (total: number, shown: number) => string;
  readonly none: string;
  readonly promised: (limit: string) => string;
  readonly undisclosed: string;
  readonly more: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly unreadable: string;
}

/** 中文. */
export const zhCN: GuideFinderStrings = {
  text: '查找事项',
  placeholder: '事项名称或拼音首字母',
  department: '部门',
  allDepartments: '全部部门',
  audience: '服务对象',
  allAudiences: '全部对象',
  searching: '正在查找……',
  found: (total) => `找到 ${total} 项`,
  foundSome: (total, shown) => `找到 ${total} 项，显示前 ${shown} 项`,
  none: '没有找到相关事项。请换一个说法，或向窗口咨询。',
  promised: (limit) => `承诺时限：${limit}`,
  undisclosed: '承诺时限未公开',
  more: '显示更多',
  unreachable: '暂时无法查找，请稍后再试。您输入的内容已保留。',
  retry: '重试',
  unreadable: '事项列表的数据无法读取，请向窗口咨询。',
};

/** English. */
export const en: GuideFinderStrings = {
  text: 'Find a matter',
  placeholder: 'Name or pinyin initials',
  department: 'Department',
  allDepartments: 'All departments',
  audience: 'For',
  allAudiences: 'Everybody',
  searching: 'Searching…',
  found: (total) => `${total} found`,
  foundSome: (total, shown) => `${total} found, the first ${shown} shown`,
  none: 'Nothing was found. Please try other words, or ask at the window.',
  promised: (limit) => `Promised limit: ${limit}`,
  undisclosed: 'Promised limit not disclosed',
  more: 'Show more',
  unreachable: 'Searching is not possible right now. What you typed is kept; please try again later.',
  retry: 'Try again',
  unreadable: 'The list of matters cannot be read. Please ask at the window.',
};
