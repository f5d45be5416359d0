import type { CaseDocumentKind, CaseDocumentOf } from '@banshi/core';
import { caseTypesEn, caseTypesZhCN } from '../internal/matter.strings.ts';

/** The first sentence of each kind of document, after the name of whom it is for. 正文首句. */
export type Openings = { readonly [K in CaseDocumentKind]: (document: CaseDocumentOf<K>) => string };

/** 中文. */
export const openingsZhCN: Openings = {
  acceptance: ({ matter, deemed, clockWaits, outstanding }) => {
    if (deemed)
      return `你（单位）提出的“${matter}”申请，本机关未在规定期限内一次性告知需要补正的内容，自收到申请材料之日起即为受理。`;
    if (clockWaits) return `你（单位）提出的“${matter}”申请，材料已经收存，自容缺材料补齐之日起计算办理期限。`;
    const papers = outstanding ? '主要材料齐全、符合法定形式' : '材料齐全、符合法定形式';
    return `你（单位）提出的“${matter}”申请，${papers}，现予受理。`;
  },
  supplement: ({ matter, again, accepted }) => {
    if (accepted) return `你（单位）提出的“${matter}”申请已经受理。下列材料不影响审查，请按期补交：`;
    if (again) return `你（单位）为“${matter}”申请新提交的材料存在下列问题，请按期补正：`;
    return `你（单位）提出的“${matter}”申请，材料不齐全或者不符合法定形式。现将需要补正的全部内容一次告知如下：`;
  },
  nonAcceptance: ({ matter, ground }) => {
    const because = ground === 'notRequired' ? '依法不需要办理' : '依法不属于本机关职权范围';
    return `你（单位）提出的“${matter}”申请，${because}，现决定不予受理。`;
  },
  return: ({ matter }) => `你（单位）提出的“${matter}”申请，经审查，现予退办，材料一并退回。`,
  reclassification: ({ matter, as }) =>
    `你（单位）提出的“${matter}”申请，办理中发现需要进一步审查，现转为${caseTypesZhCN[as]}办理。`,
  consultation: ({ matter, caseNumber }) =>
    `我单位受理的“${matter}”（办件编号 ${caseNumber}）需要贵单位共同办理，请按期答复意见。`,
  specialProcedure: ({ matter, procedure }) =>
    `办理你（单位）提出的“${matter}”申请，依法需要进行${procedure}，所需时间不计算在办理期限内，现书面告知。`,
  suspension: ({ matter }) => `你（单位）提出的“${matter}”申请，现中止办理。`,
  resumption: ({ matter }) => `你（单位）提出的“${matter}”申请，中止的事由已经消除，现恢复办理。`,
  extension: ({ matter }) =>
    `你（单位）提出的“${matter}”申请，不能在规定期限内作出决定，经批准延长办理期限，现将理由告知。`,
  superiorAnswer: ({ matter, superior }) => `你（单位）提出的“${matter}”申请已经报送${superior}，现将答复告知。`,
  decision: ({ matter, outcome, licence }) => {
    const what = licence ? '许可' : '办理';
    return outcome === 'granted'
      ? `你（单位）提出的“${matter}”申请，经审查，符合规定的条件、标准，现决定准予${what}。`
      : `你（单位）提出的“${matter}”申请，经审查，现决定不予${what}。`;
  },
  payment: ({ matter }) => `办理你（单位）提出的“${matter}”申请，需要缴纳下列费用。各部门的费用一次缴清，不另行收取。`,
  completion: ({ matter }) => `你（单位）提出的“${matter}”申请已经办结，现将结果送达。`,
  withdrawal: ({ matter }) => `根据你（单位）的请求，撤回“${matter}”申请，本机关终止办理。`,
  lapse: ({ matter }) => `你（单位）提出的“${matter}”申请，未在规定期限内补交材料，视为撤回申请，本机关终止办理。`,
  voiding: ({ matter }) => `“${matter}”的本次登记有误，予以作废，不影响你（单位）另行申请。`,
  reviewResult: ({ matter, result }) =>
    `你（单位）对“${matter}”退办提出的复核申请，经复核，${result === 'upheld' ? '维持退办' : '撤销退办，重新审查'}。`,
  correction: ({ matter }) => `你（单位）办理“${matter}”时作出的承诺，经核查与事实不符，现责令改正。`,
  revocation: ({ matter }) => `你（单位）办理“${matter}”取得的准予决定，现予撤销。`,
};

/** English. */
export const openingsEn: Openings = {
  acceptance: ({ matter, deemed, clockWaits, outstanding }) => {
    const application = `Your application for “${matter}”`;
    if (deemed)
      return `${application} was not answered in time, so it is accepted from the day its papers were received.`;
    if (clockWaits)
      return `The papers of your application for “${matter}” are kept; the time limit begins once the rest is in.`;
    return `${application} is accepted: ${outstanding ? 'its main papers are' : 'it is'} complete and in due form.`;
  },
  supplement: ({ matter, again, accepted }) => {
    if (accepted) return `Your application for “${matter}” is accepted. Please hand in the following in time:`;
    if (again) return `What you newly handed in for “${matter}” needs to be mended as follows:`;
    return `Your application for “${matter}” is not complete or not in due form. This is everything that is to be supplied:`;
  },
  nonAcceptance: ({ matter, ground }) =>
    `Your application for “${matter}” is not accepted: ${ground === 'notRequired' ? 'none is needed by law' : 'this authority is not competent'}.`,
  return: ({ matter }) => `Your application for “${matter}” is returned with its papers.`,
  reclassification: ({ matter, as }) =>
    `Your application for “${matter}” was found to need a closer look and is now a ${caseTypesEn[as].toLowerCase()} case.`,
  consultation: ({ matter, caseNumber }) =>
    `The case ${caseNumber}, “${matter}”, needs your department too. Please answer in time.`,
  specialProcedure: ({ matter, procedure }) =>
    `Your application for “${matter}” needs the following procedure: ${procedure}. Its time is not counted in the limit.`,
  suspension: ({ matter }) => `Your application for “${matter}” is suspended.`,
  resumption: ({ matter }) => `Your application for “${matter}” is taken up again.`,
  extension: ({ matter }) =>
    `Your application for “${matter}” cannot be decided in time; its limit is extended with approval.`,
  superiorAnswer: ({ matter, superior }) =>
    `Your application for “${matter}” was sent to ${superior}, which has answered.`,
  decision: ({ matter, outcome }) =>
    `Your application for “${matter}” has been examined and is ${outcome === 'granted' ? 'granted' : 'refused'}.`,
  payment: ({ matter }) => `Your application for “${matter}” costs the following: one bill for all departments.`,
  completion: ({ matter }) => `Your application for “${matter}” is closed; the result is handed over with this notice.`,
  withdrawal: ({ matter }) => `As you asked, your application for “${matter}” is withdrawn.`,
  lapse: ({ matter }) => `The papers of your application for “${matter}” did not come in time; it counts as withdrawn.`,
  voiding: ({ matter }) => `This entry for “${matter}” was made in error and is void. You may apply again.`,
  reviewResult: ({ matter, result }) =>
    `The return of your application for “${matter}” was reviewed and is ${result === 'upheld' ? 'upheld' : 'overturned'}.`,
  correction: ({ matter }) =>
    `What you vouched for in “${matter}” was found not to be so. You are told to put it right.`,
  revocation: ({ matter }) => `The decision that granted “${matter}” is revoked.`,
};
