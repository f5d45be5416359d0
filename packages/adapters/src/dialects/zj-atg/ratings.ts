import type { Field, Message } from '../engine/dialect.ts';
import { CASE_NO, DEPARTMENT } from './fields.ts';

const RATING: readonly Field[] = [
  CASE_NO,
  { to: 'itemName', at: ['projName', 'matName'], kind: 'text' },
  { to: 'itemCode', at: ['matCode', 'matterCode'], kind: 'id' },
  {
    to: 'satisfaction',
    at: ['satisfyLevel'],
    kind: 'level',
    scale: 'zj-rating',
    required: true,
  },
  { to: 'text', at: ['content'], kind: 'text', personal: 'hidden' },
  { to: 'ratedAt', at: ['gmtEval'], kind: 'time', required: true },
  { to: 'anonymous', at: ['isAnonymous'], kind: 'flag' },
  { to: 'channel', at: ['origin'], kind: 'code', codes: 'origin', required: true },
  { to: 'selfVisits', at: ['toLocalReal'], kind: 'integer' },
  { to: 'append', at: ['isAppend'], kind: 'flag' },
  { to: 'bySms', at: ['isSmsEvel'], kind: 'flag' },
  { to: 'reply', at: ['reply'], kind: 'text' },
  { to: 'approved', at: ['approveFlag'], kind: 'text' },
  { to: 'rater.phone', at: ['telNo'], kind: 'id', personal: 'hidden' },
  { to: 'rater.id', at: ['userId'], kind: 'id', personal: 'hidden' },
  { to: 'rater.name', at: ['userName'], kind: 'text', personal: 'name' },
  { to: 'rater.login', at: ['userloginName'], kind: 'text', personal: 'hidden' },
  ...DEPARTMENT,
];

const RATING_SYNC: readonly Field[] = [
  { to: 'caseNo', at: ['targetId'], kind: 'id', required: true },
  { to: 'ratingId', at: ['evaluationItemModel.id'], kind: 'id', numeric: true },
  { to: 'itemCode', at: ['parentCode', 'parentId'], kind: 'id' },
  { to: 'itemName', at: ['parentName'], kind: 'text' },
  { to: 'ratedAt', at: ['evaluationItemModel.assessTime'], kind: 'time' },
  { to: 'number', at: ['evaluationItemModel.number'], kind: 'integer', numeric: true },
  { to: 'channelCode', at: ['evaluationItemModel.channel'], kind: 'text' },
  { to: 'text', at: ['evaluationItemModel.rateText'], kind: 'text', personal: 'hidden' },
  { to: 'receivedAt', at: ['receiveTime'], kind: 'time' },
  { to: 'acceptedAt', at: ['affairTime'], kind: 'time' },
  { to: 'completedAt', at: ['finishTime'], kind: 'time' },
  { to: 'department.code', at: ['deptCreditCode'], kind: 'id' },
  { to: 'department.name', at: ['departmentName'], kind: 'text' },
  { to: 'dealer.id', at: ['dealerId'], kind: 'text', personal: 'hidden' },
  { to: 'dealer.name', at: ['dealerName'], kind: 'text', personal: 'name' },
  { to: 'rater.name', at: ['evaluationItemModel.raterName'], kind: 'text', personal: 'name' },
  { to: 'rater.idNumber', at: ['evaluationItemModel.raterIdentityNum'], kind: 'id', personal: 'hidden' },
  { to: 'rater.phone', at: ['evaluationItemModel.raterPhoneNum'], kind: 'id', personal: 'hidden' },
  // The Java comments give no direction for this level, so it is not turned into satisfaction.
  {
    to: 'levels',
    at: ['evaluationItemModel.evaluationLevelModelList'],
    kind: 'rows',
    rows: [
      { to: 'level', at: ['level'], kind: 'text' },
      { to: 'type', at: ['levelType'], kind: 'text' },
    ],
  },
];

/** Ratings of both models: as they are given, and as they are told afterwards. 评价. */
export const RATINGS: readonly Message[] = [
  {
    name: 'rating.push',
    flows: ['request'],
    api: 'eval\\.eval$',
    fields: RATING,
  },
  { name: 'rating.sync', flows: ['callback'], api: 'evaluation|eval', fields: RATING_SYNC },
  {
    name: 'rating.query',
    flows: ['response'],
    api: 'eval.*query|query.*eval',
    at: ['data.list.0', 'data.0', 'data'],
    fields: RATING,
  },
];
