import type { MissedRules } from '@banshi/core';

/** What becomes of a ticket whose person does not come, and what that person is to do, in one sentence. 过号规则的说法. */
export type MissedWords = (rules: MissedRules) => string;

const isLetInAgain = ({ policy, times }: MissedRules): boolean => policy !== 'void' && times > 0;

/** 中文. */
export const missedWordsZhCN: MissedWords = (rules) => {
  if (!isLetInAgain(rules)) return '过号作废，仍要办理的请重新取号。';
  const place = rules.policy === 'requeueAfterN' ? `顺延 ${rules.after} 号` : '排到队尾';
  return `过号后${place}，请留在大厅等候再次叫号，不必重新取号；第 ${rules.times + 1} 次过号作废，须重新取号。`;
};

/** English. */
export const missedWordsEn: MissedWords = (rules) => {
  if (!isLetInAgain(rules)) return 'A missed ticket is void: please take another.';
  const place = rules.policy === 'requeueAfterN' ? `waits behind ${rules.after} more` : 'goes to the end of the line';
  return `A missed ticket ${place}: please stay, you are called again. Missed ${rules.times + 1} times it is void; then take another.`;
};
