/** What a simulated platform says: the body, and headers besides the content type. 答复. */
export interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What each platform says when all is well, when it has it already, when it refuses, and when it wants credentials. */
export interface Answers {
  readonly type: string;
  readonly ok: Answer;
  readonly rejected: Answer;
  readonly auth: Answer;
  /** To a clock that is off, where the platform has other words for it than for a wrong signature. */
  readonly stale?: Answer;
  /** The token that it lends, where a route is for that. */
  readonly token?: Answer;
  readonly duplicate?: Answer;
  readonly order?: Answer;
  readonly unknown?: Answer;
  /** An answer with a code that no table knows. */
  readonly drift?: Answer;
}

const json = (tree: unknown): Answer => ({ body: JSON.stringify(tree) });
const ccb = (status: string, code: string, text: string) =>
  json({ 'C-API-Status': status, 'C-Response-Code': code, 'C-Response-Desc': text, 'C-Response-Body': '' });
const soap = (inner: string): Answer => ({
  body: `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${inner}</soap:Body></soap:Envelope>`,
});
const fault = (text: string): Answer => ({
  ...soap(`<soap:Fault><faultcode>soap:Server</faultcode><faultstring>${text}</faultstring></soap:Fault>`),
  status: 500,
});
const saved = (code: string, text: string) =>
  soap(
    `<getSaveEvaluationResponse><return>&lt;Case&gt;&lt;code&gt;${code}&lt;/code&gt;&lt;msg&gt;${text}&lt;/msg&gt;&lt;data&gt;&lt;evaluateUnid&gt;ev-1&lt;/evaluateUnid&gt;&lt;/data&gt;&lt;/Case&gt;</return></getSaveEvaluationResponse>`,
  );
const two = (code: string, text: string) => json({ status: { code: '200', text: '' }, custom: { code, text } });

/** The answers of the presets that take anything in. 各方言的模拟答复. */
export const ANSWERS: Readonly<Record<string, Answers>> = {
  'zj-atg': {
    type: 'application/json;charset=UTF-8',
    ok: json({ resultStatus: 'S', resultCode: '', resultMsg: '', data: '330102261118108066201' }),
    rejected: json({ resultStatus: 'F', resultCode: 'SIMULATED', resultMsg: '模拟拒绝', data: null }),
    auth: {
      body: '',
      headers: { 'x-mosn-resultcode': '601', 'x-mosn-message': '%E9%AA%8C%E7%AD%BE%E5%A4%B1%E8%B4%A5' },
    },
    unknown: json({ resultStatus: 'U', resultCode: 'SYSTEM_BUSY', resultMsg: '处理状态未知', data: null }),
    drift: json({ resultStatus: 'X', resultCode: '', resultMsg: '', data: null }),
  },
  'zj-irs': {
    type: 'application/json;charset=UTF-8',
    ok: json({ success: true, errorCode: '', errorMsg: '', data: { accessToken: 'simulated-token' } }),
    rejected: json({ success: false, errorCode: 'SIMULATED', errorMsg: '模拟拒绝', data: null }),
    auth: { ...json({ message: 'Invalid signature' }), status: 401 },
    stale: { ...json({ message: 'Clock skew exceeded' }), status: 401 },
    drift: json({ success: 'maybe', data: null }),
  },
  'hcp-national': {
    type: 'application/json;charset=UTF-8',
    ok: ccb('00', '000000000000', 'success'),
    rejected: ccb('01', '999999999999', '模拟拒绝'),
    auth: ccb('01', '999999999999', 'No match found'),
    duplicate: ccb('00', '999999999999', '评价数据不可重复'),
    order: ccb('01', '999999999999', '没有对应的服务数据'),
    drift: ccb('07', '', ''),
  },
  jpaas: {
    type: 'application/json;charset=UTF-8',
    ok: json({ success: true, code: '200', msg: '', data: '{"data":{"name":"吴测甲","cardid":"330102190203150012"}}' }),
    rejected: json({ success: false, code: '500', msg: '今日查询次数已达上限（5次）', data: '' }),
    auth: json({ success: false, code: '401', msg: 'token失效，请重新登录', data: null }),
    drift: json({ success: 'perhaps', data: null }),
  },
  'gd-gdbs': {
    type: 'text/xml;charset=utf-8',
    ok: soap('<setDataXmlToFocusResponse><return>success</return></setDataXmlToFocusResponse>'),
    rejected: soap('<setDataXmlToFocusResponse><return>failed</return></setDataXmlToFocusResponse>'),
    auth: fault('identifyKey 无效'),
    duplicate: fault('java.sql.SQLException: ORA-00001: 违反唯一约束条件 (EXCH.PK_SB)'),
    order: fault('java.sql.SQLException: ORA-02291: 违反完整约束条件 - 未找到父项关键字'),
  },
  'fj-linewell': {
    type: 'text/xml;charset=UTF-8',
    ok: saved('200', '成功'),
    rejected: saved('500', '模拟拒绝'),
    token: {
      ...json({
        access_token: 'simulated-token',
        expires_in: '7200',
        refresh_token: 'simulated',
        re_expires_in: '14400',
      }),
      headers: { 'content-type': 'application/json' },
    },
    auth: fault('access_token_invalid'),
  },
  'sd-eajc': {
    type: 'application/json;charset=UTF-8',
    ok: two('1', '推送成功'),
    rejected: two('0', '事项编码不存在'),
    auth: two('0', 'token无效'),
    duplicate: two('1', '请勿重复推送'),
    order: two('0', '办件不存在'),
    unknown: json({ status: { code: '200', text: '' } }),
  },
  'ah-hcp-url': {
    type: 'application/json',
    ok: json({ head: { returncode: '0000', returnmsg: '' }, body: { projNo: 'AH1', evaluated: '1' } }),
    rejected: json({ head: { returncode: '1000', returnmsg: '模拟拒绝' } }),
    auth: { ...json({}), status: 401 },
  },
  'hall-lan-queue': {
    type: 'application/json',
    ok: json({ restCode: 0, message: 'true', restData: null }),
    rejected: json({ restCode: 0, message: 'false', restData: null }),
    auth: { ...json({}), status: 401 },
  },
};
