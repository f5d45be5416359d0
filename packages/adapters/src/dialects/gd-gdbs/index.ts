import { type Dialect, type Field, type Message, STANDING } from '../engine/dialect.ts';
import { LIMIT_UNITS, NOTHING, USUAL_TIMES } from '../engine/national-codes.ts';

const CASE_NO: Field = { to: 'caseNo', at: ['SBLSH'], kind: 'id', required: true };
const ITEM: Field = { to: 'itemCode', at: ['SXBM'], kind: 'id' };
const ORDER: Field = { to: 'order', at: ['XH'], kind: 'integer' };
const VERSION: Field = { to: 'version', at: ['VERSION'], kind: 'integer' };
/** The XML stands bare, or as a text in the call that brings it; axis calls its parts by number. */
const CALL = 'Envelope.Body.setDataXmlToFocus';
const ROOT = ['ExInfo.standardInfo', `${CALL}.xml.ExInfo.standardInfo`, `${CALL}.in1.ExInfo.standardInfo`];
const KIND = 'ExInfo.standardInfo.@process';
const STEPS = ['xml'] as const;

/** One table of the dictionary. Senders name the operation freely, so the Chinese word and the table's name both count. */
const TABLE = {
  flows: ['request', 'row', 'plaintext', 'callback'],
  at: ROOT,
  steps: STEPS,
} as const satisfies Partial<Message>;

const PUSH = {
  method: 'POST',
  path: '/services/exchange',
  carriage: 'xml',
  effect: 'write',
  reconcile: 'query',
  headers: { 'content-type': 'text/xml; charset=utf-8', SOAPAction: '""' },
} as const;

/** Guangdong's exchange of filed and accepted cases. 广东省统一申办受理平台 (EX_GDBS). */
export const gdGdbs: Dialect = {
  id: 'gd-gdbs',
  title: '广东省统一申办受理平台（EX_GDBS）',
  standing: STANDING,
  confidence: 'high',
  confidenceNotes: [
    'read in code of 2014–2021; the receiving system has moved on: use it where a municipality still exchanges it',
  ],
  evidence: ['D7: risesoft', 'D7: eshore, with a wire sample', 'D7: lpcode, szps', 'D7: gdzwfw-crawler for the portal'],
  unknowns: ['what replaced it after 2021', 'the exact fields of the lists SBCL and LQDJ in each municipality'],
  settings: [
    { name: 'baseUrl', ask: 'The address of the municipal exchange, inside the government network.' },
    { name: 'areaCode', ask: 'deptOrAreaCode of the sender.' },
    { name: 'identifyKey', ask: 'identifyKey of the sender, from the exchange centre.' },
  ],
  scales: {},
  codes: {
    applicantKind: { person: ['1', '个人'], company: ['2', '企业'], other: ['3', '其他'] },
    idType: { 'resident-id': ['1', '身份证'] },
    channel: {
      pc: ['0', 'PC'],
      'mobile-app': ['1', '手机客户端'],
      wap: ['2', 'WAP'],
      wechat: ['3', '微信'],
      alipay: ['4', '支付宝'],
      other: ['9', '其他'],
    },
    delivery: { self: ['0', '自取'], mail: ['1', '邮寄'] },
    acceptance: { accepted: ['1', '受理'], declined: ['2', '不受理', '不予受理'] },
    step: { handling: ['1', '承办'], review: ['2', '审核'], approval: ['3', '批准'] },
    special: { extension: ['A', '延长审批'], other: ['B', '其他'] },
    limitUnit: { ...LIMIT_UNITS, workday: ['G', '工作日'], day: ['Z', '自然日', '天'] },
    result: {
      'completed-granted': ['0', '出证办结'],
      'completed-returned': ['1', '退回', '退回办结', '转报退回'],
      'completed-voided': ['2', '作废', '作废办结'],
      'completed-deleted': ['3', '删除', '删除办结'],
      'completed-forwarded': ['4', '转报', '转报办结'],
      'completed-unsupplemented': ['5', '补正不来办结', '补正超时'],
      completed: ['6', '办结'],
    },
    fileKind: { paper: ['0', '纸质'], electronic: ['1', '电子'] },
    copyKind: { original: ['0', '原件'], copy: ['1', '复印件'], electronic: ['2', '电子件'] },
  },
  absent: NOTHING,
  times: ['yyyy-MM-dd HH:mm:ss', 'yyyy-M-d H:m:s', 'yyyy/M/d H:m:s', ...USUAL_TIMES],
  personal: ['LXDZ', 'SQRDZ', 'FDDBR', 'JBRXM', 'SJ', 'LXRDH'],
  anyCase: true,
  routes: [
    {
      ...PUSH,
      name: 'push',
      operation: 'setDataXmlToFocus',
      api: 'setDataXmlToFocus|.*(SB|SL|SP|BZ|TBCX|BJ|LQ|WSYSL).*',
    },
    { ...PUSH, name: 'query', operation: 'excute', effect: 'read', api: 'excute|execute' },
    {
      ...PUSH,
      name: 'portal',
      operation: '/portal/item-event/getPowerandresponsibility',
      effect: 'read',
      api: '/?portal/.*',
      carriage: 'form',
    },
  ],
  unwrap: [
    { at: `${CALL}.xml`, steps: ['xml'] },
    { at: `${CALL}.in1`, steps: ['xml'] },
  ],
  outcomes: [
    {
      when: [
        {
          at: 'Envelope.Body.Fault.faultstring',
          matches: 'ORA-00001|违反唯一约束|Duplicate entry|unique constraint|主键冲突|重复键',
        },
      ],
      means: 'duplicate',
    },
    {
      when: [{ at: 'Envelope.Body.Fault.faultstring', matches: 'ORA-02291|违反完整约束条件.*未找到父项|foreign key' }],
      means: 'order',
    },
    {
      when: [{ at: 'Envelope.Body.Fault.faultstring', matches: 'identifyKey|身份(验证|认证)|鉴权|unauthori[sz]ed' }],
      means: 'auth',
    },
    {
      when: [
        {
          at: 'Envelope.Body.Fault.faultstring',
          matches: 'ORA-0*(1[0-9]{4}|3113|3114|12[0-9]{3})\\b|timeout|timed out|超时|Connection',
        },
      ],
      means: 'lost',
    },
    { when: [{ at: 'Envelope.Body.Fault', present: true }], means: 'rejected' },
    {
      when: [{ at: 'Envelope.Body.setDataXmlToFocusResponse.return', matches: '^(1|true|success|成功|ok)' }],
      means: 'ok',
    },
    {
      when: [
        { at: 'Envelope.Body.setDataXmlToFocusResponse.setDataXmlToFocusReturn', matches: '^(1|true|success|成功|ok)' },
      ],
      means: 'ok',
    },
    { when: [{ at: 'Envelope.Body.setDataXmlToFocusResponse', present: true }], means: 'rejected' },
    { when: [{ at: 'code', is: ['200', '0'] }], means: 'ok' },
    { when: [{ at: 'code', present: true }], means: 'rejected' },
    { when: [{ at: 'data.custom', present: true }], means: 'ok' },
  ],
  messages: [
    {
      ...TABLE,
      name: 'case.file',
      api: '申办 ?SB$|^SB$|申办$|WSYSL|网上预受理',
      constants: { [KIND]: 'EX_GDBS_SB' },
      fields: [
        CASE_NO,
        { to: 'shortCaseNo', at: ['SBLSH_SHORT'], kind: 'id' },
        { ...ITEM, required: false },
        { to: 'shortItemCode', at: ['SXBM_SHORT'], kind: 'id' },
        { to: 'itemName', at: ['SXMC'], kind: 'text' },
        { to: 'scenario', at: ['SXQXBM'], kind: 'id' },
        { to: 'applicantKind', at: ['SQRLX'], kind: 'code', codes: 'applicantKind' },
        { to: 'applicant.name', at: ['SQRMC'], kind: 'text', personal: 'name' },
        { to: 'applicant.idType', at: ['SQRZJLX'], kind: 'code', codes: 'idType' },
        { to: 'applicant.idNumber', at: ['SQRZJHM'], kind: 'id', personal: 'hidden' },
        { to: 'contact.name', at: ['LXRXM'], kind: 'text', personal: 'name' },
        { to: 'contact.idType', at: ['LXRZJLX'], kind: 'code', codes: 'idType' },
        { to: 'contact.idNumber', at: ['LXRSFZJHM'], kind: 'id', personal: 'hidden' },
        { to: 'contact.phone', at: ['LXRSJ'], kind: 'id', personal: 'hidden' },
        { to: 'contact.email', at: ['LXRYX'], kind: 'text', personal: 'hidden' },
        { to: 'title', at: ['SBXMMC'], kind: 'text' },
        { to: 'materials', at: ['SBCLQD'], kind: 'texts', separator: ';；', numbered: true },
        { to: 'receiptNo', at: ['SBHZH'], kind: 'id' },
        { to: 'appliedAt', at: ['SBSJ'], kind: 'time', required: true },
        { to: 'area', at: ['XZQHDM'], kind: 'area' },
        { to: 'channel', at: ['WSSBQD'], kind: 'code', codes: 'channel' },
        { to: 'delivery', at: ['OBTAIN_PAPER_WAY'], kind: 'code', codes: 'delivery' },
        VERSION,
      ],
    },
    {
      ...TABLE,
      name: 'material',
      api: 'SBCL|申办材料',
      constants: { [KIND]: 'EX_GDBS_SBCL' },
      fields: [
        CASE_NO,
        ORDER,
        { to: 'material.name', at: ['CLMC'], kind: 'text', required: true },
        { to: 'material.medium', at: ['WJLX'], kind: 'code', codes: 'fileKind' },
        { to: 'material.copy', at: ['CLLX'], kind: 'code', codes: 'copyKind' },
        { to: 'material.file', at: ['ATTACH_NAME'], kind: 'text' },
        { to: 'material.digest', at: ['ATTACH_SIGN'], kind: 'id' },
        { to: 'material.savedCode', at: ['SAVE_TYPE'], kind: 'text' },
      ],
    },
    {
      ...TABLE,
      name: 'case.accept',
      api: '受理 ?SL$|^SL$|^受理$',
      constants: { [KIND]: 'EX_GDBS_SL' },
      fields: [
        CASE_NO,
        ITEM,
        { to: 'receiptNo', at: ['SLHZH'], kind: 'id' },
        { to: 'department.name', at: ['SLBMMC'], kind: 'text' },
        { to: 'department.code', at: ['SLBMZZJDDM'], kind: 'id' },
        { to: 'clerk.name', at: ['BLRXM'], kind: 'text', personal: 'name' },
        { to: 'clerk.number', at: ['BLRGH'], kind: 'id', personal: 'hidden' },
        { to: 'status', at: ['SLZTDM'], kind: 'code', codes: 'acceptance' },
        {
          to: 'declineReason',
          at: ['BSLYY'],
          kind: 'text',
          required: [{ field: 'status', is: ['declined'] }],
        },
        { to: 'acceptedAt', at: ['SLSJ', 'BZSLSJ'], kind: 'time', required: true },
        { to: 'area', at: ['GXDXZQHDM', 'XZQHDM'], kind: 'area' },
        VERSION,
      ],
    },
    {
      ...TABLE,
      name: 'case.step',
      api: 'SPCL|审批处理|审批过程|^SP$',
      constants: { [KIND]: 'EX_GDBS_SP' },
      fields: [
        CASE_NO,
        ITEM,
        { to: 'step.kind', at: ['SPHJDM'], kind: 'code', codes: 'step' },
        { to: 'step.name', at: ['SPHJMC'], kind: 'text' },
        { to: 'step.statusCode', at: ['SPHJZTDM'], kind: 'text' },
        { to: 'department.name', at: ['SPBMMC'], kind: 'text' },
        { to: 'department.code', at: ['SPBMZZJDDM', 'SPBMZZJDMD'], kind: 'id' },
        { to: 'clerk.name', at: ['SPRXM'], kind: 'text', personal: 'name' },
        { to: 'clerk.post', at: ['SPRZWMC'], kind: 'text', writeAbsent: '无' },
        { to: 'step.opinion', at: ['SPYJ'], kind: 'text' },
        { to: 'step.endedAt', at: ['SPSJ'], kind: 'time', required: true },
        { to: 'step.startedAt', at: ['JSSJ'], kind: 'time' },
      ],
    },
    {
      ...TABLE,
      name: 'supplement.notify',
      api: 'BZGZ|补正告知',
      constants: { [KIND]: 'EX_GDBS_BZGZ' },
      fields: [
        CASE_NO,
        ITEM,
        ORDER,
        { to: 'clerk.name', at: ['BZGZFCRXM'], kind: 'text', personal: 'name' },
        { to: 'supplement.reason', at: ['BZGZYY'], kind: 'text' },
        { to: 'materials', at: ['BZCLQD'], kind: 'texts', separator: ';；', numbered: true },
        { to: 'supplement.noticedAt', at: ['BZGZSJ'], kind: 'time', required: true },
      ],
    },
    {
      ...TABLE,
      name: 'supplement.accept',
      api: 'BZSL|补正受理',
      constants: { [KIND]: 'EX_GDBS_BZSL' },
      fields: [
        CASE_NO,
        ITEM,
        ORDER,
        { to: 'clerk.name', at: ['BZSLRXM', 'BLRXM'], kind: 'text', personal: 'name' },
        { to: 'materials', at: ['BZCLQD'], kind: 'texts', separator: ';；', numbered: true },
        { to: 'acceptedAt', at: ['BZSLSJ', 'SLSJ', 'BZSJ'], kind: 'time' },
      ],
    },
    {
      ...TABLE,
      name: 'special',
      api: 'TBCX|特别程序',
      constants: { [KIND]: 'EX_GDBS_TBCXSQ' },
      fields: [
        CASE_NO,
        ITEM,
        ORDER,
        { to: 'special.kind', at: ['TBCXZL'], kind: 'code', codes: 'special' },
        { to: 'special.name', at: ['TBCXZLMC'], kind: 'text' },
        { to: 'special.startedAt', at: ['TBCXKSRQ'], kind: 'time' },
        { to: 'special.endedAt', at: ['TBCXJSRQ', 'TBCXJSSJ'], kind: 'time' },
        { to: 'special.approver', at: ['TBCXPZR'], kind: 'text', personal: 'name' },
        { to: 'special.reason', at: ['TBCXQDLY'], kind: 'text' },
        { to: 'special.content', at: ['SQNR'], kind: 'text' },
        { to: 'special.result', at: ['TBCXJG'], kind: 'text' },
        { to: 'special.limit', at: ['TBCXSX'], kind: 'limit', unitAt: ['TBCXSXDW'], codes: 'limitUnit' },
      ],
    },
    {
      ...TABLE,
      name: 'case.finish',
      api: '办结 ?BJ$|^BJ$|^办结$',
      constants: { [KIND]: 'EX_GDBS_BJ' },
      fields: [
        CASE_NO,
        ITEM,
        { to: 'department.name', at: ['BJBMMC'], kind: 'text' },
        { to: 'department.code', at: ['BJBMZZJDDM'], kind: 'id' },
        { to: 'status', at: ['BJJGDM'], kind: 'code', codes: 'result', required: true },
        { to: 'resultNote', at: ['BJJGMS'], kind: 'text' },
        { to: 'returnReason', at: ['ZFHTHYY'], kind: 'text' },
        { to: 'certificate.name', at: ['ZJGZMC'], kind: 'text' },
        { to: 'certificate.no', at: ['ZJBH'], kind: 'id' },
        { to: 'certificate.validity', at: ['ZJYXQX'], kind: 'text' },
        { to: 'certificate.issuer', at: ['FZGZDW'], kind: 'text' },
        { to: 'fee.value', at: ['SFJE'], kind: 'decimal' },
        { to: 'fee.currency', at: ['JEDWDM'], kind: 'text' },
        { to: 'completedAt', at: ['BJSJ'], kind: 'time', required: true },
      ],
    },
    {
      ...TABLE,
      name: 'collect',
      api: 'LQDJ|领取登记',
      constants: { [KIND]: 'EX_GDBS_LQDJ' },
      fields: [
        CASE_NO,
        ITEM,
        { to: 'collector.name', at: ['LQRXM'], kind: 'text', personal: 'name' },
        { to: 'collector.idNumber', at: ['LQRZJHM'], kind: 'id', personal: 'hidden' },
        { to: 'collectedAt', at: ['LQSJ'], kind: 'time' },
      ],
    },
    {
      name: 'portal.list',
      flows: ['response'],
      api: 'portal',
      at: ['data.custom', 'data'],
      fields: [
        { to: 'total', at: ['PAGEINFO.TOTALNUM'], kind: 'integer' },
        { to: 'pageSize', at: ['PAGEINFO.PAGESIZE'], kind: 'integer' },
        {
          to: 'itemList',
          at: ['PowerandresponsibilityList', 'LIST', 'AUDITITEMLIST'],
          kind: 'rows',
          rows: [
            { to: 'id', at: ['ROWGUID'], kind: 'id' },
            { to: 'name', at: ['TASK_NAME'], kind: 'text' },
            { to: 'department', at: ['DEPT_NAME'], kind: 'text' },
            { to: 'catalogCode', at: ['CATALOG_ID'], kind: 'id' },
          ],
        },
      ],
    },
    { name: 'done', flows: ['response'], api: '', fields: [] },
  ],
};
