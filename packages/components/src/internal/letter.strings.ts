import {
  type CommonErrors,
  commonErrorsEn,
  commonErrorsZhCN,
  type OpinionErrors,
  opinionErrorsEn,
  opinionErrorsZhCN,
} from './error.strings.ts';

/** What every form says in which people write to a hall. 提交类元素的共用文字. */
export interface LetterStrings {
  readonly errors: CommonErrors;
  readonly opinionErrors: OpinionErrors;
  readonly contact: string;
  readonly contactHint: string;
  readonly name: string;
  readonly phone: string;
  /** Beside the name or the number that is at fault. */
  readonly faults: Readonly<Record<'name' | 'phone', string>>;
  readonly left: (count: number) => string;
  readonly sending: string;
  readonly receipt: (receipt: string) => string;
  /** The heading while it waits for a network: nobody has received it yet. */
  readonly notYet: string;
  readonly kept: string;
  /** What was kept and sent later, and then not taken, by the sentence for why. */
  readonly refused: (why: string) => string;
  /** Beside it, where it was kept until another day: who said it was not. */
  readonly unnamed: string;
  readonly another: string;
  readonly check: string;
  readonly receiptLabel: string;
  readonly look: string;
  readonly loading: string;
  readonly sentAt: (at: string) => string;
}

/** 中文. */
export const letterZhCN: LetterStrings = {
  errors: commonErrorsZhCN,
  opinionErrors: opinionErrorsZhCN,
  contact: '联系方式（可不填）',
  contactHint: '只用于答复您，加密保存，被投诉的工作人员看不到。',
  name: '姓名',
  phone: '手机号',
  faults: { name: '请填写姓名，最多 30 字；也可以不留联系方式。', phone: '请填写 11 位手机号，或带区号的固定电话。' },
  left: (count) => (count < 0 ? `超出 ${-count} 字` : `还可以写 ${count} 字`),
  sending: '正在提交……',
  receipt: (receipt) => `回执号：${receipt}。请记下，凭它查询办理情况。`,
  notYet: '已保存，还没有提交。',
  kept: '现在没有网络，内容已保存在本机，联网后自动提交一次；回执号只能在本机查询。',
  refused: (why) => `之前保存在本机的一条没有提交成功：${why}内容如下，可改正后再提交。`,
  unnamed: '姓名和手机号没有保留，需要时请重新填写。',
  another: '再写一条',
  check: '查询已提交的',
  receiptLabel: '回执号',
  look: '查询',
  loading: '正在查询……',
  sentAt: (at) => `${at} 提交`,
};

/** English. */
export const letterEn: LetterStrings = {
  errors: commonErrorsEn,
  opinionErrors: opinionErrorsEn,
  contact: 'How to reach you (if you like)',
  contactHint: 'For an answer only; kept encrypted, and never shown to the staff concerned.',
  name: 'Name',
  phone: 'Mobile number',
  faults: {
    name: 'Please write a name, 30 characters at most, or leave both out.',
    phone: 'Please write a mobile number of 11 digits, or a line with its area code.',
  },
  left: (count) => (count < 0 ? `${-count} characters too many` : `${count} characters left`),
  sending: 'Sending…',
  receipt: (receipt) => `Receipt: ${receipt}. Please note it: with it you can see what becomes of this.`,
  notYet: 'Kept, not sent yet.',
  kept: 'There is no network. It is kept on this device and sent once when there is; the receipt works on this device only.',
  refused: (why) => `One that was kept on this device was not taken. ${why} You may put it right and send it again:`,
  unnamed: 'The name and the number were not kept: please write them again if you like.',
  another: 'Write another',
  check: 'Look up what you have sent',
  receiptLabel: 'Receipt',
  look: 'Look up',
  loading: 'Looking…',
  sentAt: (at) => `sent ${at}`,
};
