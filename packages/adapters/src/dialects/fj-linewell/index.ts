import { type Dialect, STANDING } from '../engine/dialect.ts';
import {
  CASE_STAGES,
  NOTHING,
  PAGE_TYPES,
  PUSH_SCALE,
  RATING_CHANNELS,
  USER_PROPS,
  USUAL_TIMES,
} from '../engine/national-codes.ts';
import { textSteps } from '../engine/text-steps.ts';

const SOAP = {
  method: 'POST',
  path: '/api-gateway/gateway/{setting:gatewayApp}/wailian/webservice/{operation}',
  carriage: 'xml',
  headers: { 'content-type': 'text/xml; charset=UTF-8' },
} as const;
const ANSWER = 'Envelope.Body';

/** Fujian's rating service. 福建省好差评 (南威). */
export const fjLinewell: Dialect = {
  id: 'fj-linewell',
  title: '福建省政务服务好差评（南威）',
  standing: STANDING,
  confidence: 'high',
  confidenceNotes: ['the mode of SM4 is not visible: ECB and hexadecimal are assumed'],
  evidence: ['D5: EVECOM (Java), four files and a caller', 'D5: an independent C# client'],
  unknowns: ['mode of SM4', 'answer codes besides 200', "unit of the token's life times"],
  settings: [
    { name: 'baseUrl', ask: 'The address of the gateway, with its port.' },
    { name: 'gatewayApp', ask: "The name of the application in the gateway's path." },
  ],
  scales: { push: PUSH_SCALE },
  codes: { stage: CASE_STAGES, userProp: USER_PROPS, pageType: PAGE_TYPES, ratingChannel: RATING_CHANNELS },
  absent: NOTHING,
  times: USUAL_TIMES,
  personal: ['mobile', 'Authorization'],
  answerCode: [`${ANSWER}.getSaveEvaluationResponse.return.Case.code`],
  routes: [
    {
      name: 'token',
      operation: 'get-token',
      method: 'GET',
      path: '/api-gateway/gateway/get-token',
      effect: 'read',
      carriage: 'query',
      params: { app_key: '{secret:appKey}', timestamp: '{now:epoch-ms}' },
      signing: {
        by: 'concat-digest',
        options: { parts: 'privateKey,timestamp', digest: 'md5', case: 'lower' },
        secrets: 'fj',
        weakness: 'MD5; lower or upper case by deployment.',
      },
    },
    {
      ...SOAP,
      name: 'rating.push',
      operation: 'getSaveEvaluation',
      api: 'getSaveEvaluation.*',
      effect: 'write',
      reconcile: 'rating.detail',
    },
    {
      ...SOAP,
      name: 'rating.append',
      operation: 'getEvaluationSupplement',
      effect: 'write',
      reconcile: 'rating.detail',
    },
    { ...SOAP, name: 'rating.detail', operation: 'getEvaluationDetail', effect: 'read' },
    { ...SOAP, name: 'rating.list', operation: 'getEvaluationList', effect: 'read' },
  ],
  textSteps,
  unwrap: [
    { at: `${ANSWER}.getSaveEvaluationResponse.return`, steps: ['xml'] },
    { at: `${ANSWER}.getSaveEvaluationUrlResponse.return`, steps: ['xml'] },
    { at: `${ANSWER}.getEvaluationSupplementResponse.return`, steps: ['xml'] },
    { at: `${ANSWER}.getEvaluationDetailResponse.return`, steps: ['xml'] },
    { at: `${ANSWER}.getEvaluationListResponse.return`, steps: ['xml'] },
    { at: `${ANSWER}.getSaveEvaluation.xmlStr`, steps: [{ decrypt: 'sm4', secrets: 'fj' }, 'xml'] },
    { at: `${ANSWER}.getSaveEvaluationUrl.xmlStr`, steps: [{ decrypt: 'sm4', secrets: 'fj' }, 'xml'] },
    { at: `${ANSWER}.getEvaluationSupplement.xmlStr`, steps: [{ decrypt: 'sm4', secrets: 'fj' }, 'xml'] },
  ],
  outcomes: [
    {
      when: [{ at: `${ANSWER}.Fault.faultstring`, matches: 'access_token|token_invalid|invalid_token|expired' }],
      means: 'auth',
    },
    { when: [{ at: `${ANSWER}.Fault`, present: true }], means: 'lost' },
    { when: [{ at: 'access_token', present: true }], means: 'ok' },
    ...[
      'getSaveEvaluation',
      'getSaveEvaluationUrl',
      'getEvaluationSupplement',
      'getEvaluationDetail',
      'getEvaluationList',
    ].flatMap((operation) => {
      const at = `${ANSWER}.${operation}Response.return.Case`;
      return [
        { when: [{ at: `${at}.code`, is: ['200'] }], means: 'ok' },
        { when: [{ at: `${at}.msg`, matches: '重复|已评价|已存在' }], means: 'duplicate' },
        { when: [{ at: `${at}.code`, present: true }], means: 'rejected' },
      ] as const;
    }),
    { when: [{ at: 'error', present: true }], means: 'auth' },
  ],
  messages: [
    {
      name: 'token.request',
      flows: ['request'],
      api: 'get-token',
      fields: [
        { to: 'appKey', at: ['app_key'], kind: 'id', required: true },
        { to: 'at', at: ['timestamp'], kind: 'time', times: ['epoch-ms'], required: true },
      ],
    },
    {
      name: 'token',
      flows: ['response'],
      api: 'get-token',
      fields: [
        { to: 'token', at: ['access_token'], kind: 'id', personal: 'hidden', required: true },
        { to: 'livesFor', at: ['expires_in'], kind: 'integer', numeric: true },
        { to: 'refresh', at: ['refresh_token'], kind: 'id', personal: 'hidden' },
        { to: 'refreshLivesFor', at: ['re_expires_in'], kind: 'integer' },
      ],
    },
    {
      name: 'rating.push',
      flows: ['plaintext', 'request'],
      api: 'Evaluation',
      at: [
        'Case',
        `${ANSWER}.getSaveEvaluation.xmlStr.Case`,
        `${ANSWER}.getSaveEvaluationUrl.xmlStr.Case`,
        `${ANSWER}.getEvaluationSupplement.xmlStr.Case`,
      ],
      steps: ['xml'],
      fields: [
        { to: 'caseNo', at: ['projectNo'], kind: 'id', required: true },
        { to: 'system', at: ['sysNO'], kind: 'id' },
        { to: 'itemCode', at: ['businessCode'], kind: 'id' },
        { to: 'itemName', at: ['businessName'], kind: 'text' },
        { to: 'title', at: ['projectName'], kind: 'text' },
        { to: 'status', at: ['proStatus'], kind: 'code', codes: 'stage' },
        { to: 'service.name', at: ['nodeName'], kind: 'text' },
        { to: 'area', at: ['regionCode'], kind: 'area' },
        { to: 'acceptedAt', at: ['acceptDate'], kind: 'time' },
        { to: 'completedAt', at: ['resultDate'], kind: 'time', required: [{ field: 'status', is: ['completed'] }] },
        { to: 'service.at', at: ['serviceTime'], kind: 'time' },
        { to: 'applicantKind', at: ['userProp'], kind: 'code', codes: 'userProp' },
        { to: 'applicant.name', at: ['userName'], kind: 'text', personal: 'name' },
        { to: 'applicant.idType', at: ['userPageType'], kind: 'code', codes: 'pageType' },
        { to: 'applicant.idNumber', at: ['certKey'], kind: 'id', personal: 'hidden' },
        { to: 'agent.name', at: ['handleUserName'], kind: 'text', personal: 'name' },
        { to: 'agent.idType', at: ['handleUserPageType'], kind: 'code', codes: 'pageType' },
        { to: 'agent.idNumber', at: ['handleUserPageCode'], kind: 'id', personal: 'hidden' },
        { to: 'typeCode', at: ['evaluateType'], kind: 'text' },
        {
          to: 'channel',
          at: ['pf'],
          kind: 'code',
          codes: 'ratingChannel',
          required: [{ field: 'satisfaction', present: true }],
        },
        { to: 'satisfaction', at: ['alternate'], kind: 'level', scale: 'push' },
        { to: 'text', at: ['writingevalua', 'writingEvalua'], kind: 'text', personal: 'hidden', writeAbsent: ' ' },
        { to: 'default', at: ['isdefault', 'isDefault'], kind: 'flag' },
        { to: 'ratedAt', at: ['assessTime'], kind: 'time', required: [{ field: 'satisfaction', present: true }] },
        { to: 'applicant.phone', at: ['contactMobile'], kind: 'id', personal: 'hidden' },
        { to: 'custom', at: ['customFields'], kind: 'text', writeAbsent: ' ' },
        { to: 'backUrl', at: ['backUrl'], kind: 'text' },
      ],
      refuse: [
        {
          code: 'low-rating-without-reason',
          when: [
            { field: 'satisfaction', below: 3 },
            { field: 'text', present: false },
          ],
        },
        { code: 'default-rating', when: [{ field: 'default', is: [true] }] },
        { code: 'completed-before-accepted', when: [{ field: 'completedAt', before: 'acceptedAt' }] },
      ],
    },
    {
      name: 'rating.pushed',
      flows: ['response'],
      api: 'Evaluation',
      at: [
        `${ANSWER}.getSaveEvaluationResponse.return.Case.data`,
        `${ANSWER}.getSaveEvaluationUrlResponse.return.Case.data`,
        `${ANSWER}.getEvaluationSupplementResponse.return.Case.data`,
        `${ANSWER}.getEvaluationDetailResponse.return.Case.data`,
        '',
      ],
      steps: ['xml'],
      fields: [
        { to: 'ratingId', at: ['evaluateUnid'], kind: 'id' },
        { to: 'url', at: ['url'], kind: 'text', personal: 'hidden' },
      ],
    },
  ],
};
