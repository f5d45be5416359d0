import type { ComplaintStage, ConductType } from '@banshi/core';

/** What is said of a complaint wherever one is shown. 投诉用语. */
export interface ComplaintWords {
  readonly conducts: Readonly<Record<ConductType, string>>;
  readonly stages: Readonly<Record<ComplaintStage, string>>;
}

/** 中文. */
export const complaintZhCN: ComplaintWords = {
  conducts: {
    rudeness: '态度生硬、冷硬横推',
    absence: '脱岗离岗、迟到早退',
    delay: '拖延、超时办理',
    buckPassing: '推诿扯皮',
    extraDemands: '指南之外加材料、加条件，或未一次告知',
    illegalFees: '乱收费、搭车收费',
    bribery: '吃拿卡要',
    forcedRating: '强迫、诱导或代替评价',
    retaliation: '对投诉或差评打击报复',
    disclosure: '泄露个人信息',
    other: '其他',
  },
  stages: {
    received: '待受理',
    investigating: '调查中',
    found: '已查明，待答复',
    answered: '已答复',
    reviewing: '复查中',
    closed: '已办结',
    declined: '不予受理',
  },
};

/** English. */
export const complaintEn: ComplaintWords = {
  conducts: {
    rudeness: 'Rudeness',
    absence: 'Nobody at the window',
    delay: 'Delay beyond the limit',
    buckPassing: 'Sent from one to another',
    extraDemands: 'Papers or conditions beyond the guide, or not told at once',
    illegalFees: 'Fees without ground',
    bribery: 'Asking for favours',
    forcedRating: 'A forced, coaxed or false rating',
    retaliation: 'Revenge for a complaint or rating',
    disclosure: 'Personal data given away',
    other: 'Something else',
  },
  stages: {
    received: 'to be taken up',
    investigating: 'being looked into',
    found: 'found, to be answered',
    answered: 'answered',
    reviewing: 'under review',
    closed: 'closed',
    declined: 'not taken up',
  },
};
