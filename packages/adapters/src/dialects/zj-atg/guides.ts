import type { Field, Message } from '../engine/dialect.ts';

const GUIDE: readonly Field[] = [
  {
    to: 'itemCode',
    at: ['matterStandardDTO.matterCode', 'matterStandardDTO.localCategoryCode'],
    kind: 'id',
    required: true,
  },
  { to: 'localItemCode', at: ['matterStandardDTO.localCategoryCode'], kind: 'id' },
  { to: 'itemName', at: ['matterStandardDTO.bCategoryName'], kind: 'text', required: true },
  { to: 'commonName', at: ['matterStandardDTO.bCategoryCommonName'], kind: 'text' },
  { to: 'area', at: ['matterStandardDTO.regionCode', 'matterStandardDTO.jurisdictionCode'], kind: 'area', width: 12 },
  { to: 'department.name', at: ['matterStandardDTO.orgName'], kind: 'text' },
  {
    to: 'promise',
    at: ['matterGuideSimpleElements.*.content'],
    kind: 'limit',
    unit: 'workday',
    rowWhere: { key: 'metaCode', is: ['promiseDay', 'promiseTime'], value: 'content' },
    readOnly: true,
  },
  {
    to: 'legal',
    at: ['matterGuideSimpleElements.*.content'],
    kind: 'limit',
    unit: 'workday',
    rowWhere: { key: 'metaCode', is: ['anticipateDay', 'legalDay', 'legalTime'], value: 'content' },
    readOnly: true,
  },
  {
    to: 'elements',
    at: ['matterGuideSimpleElements'],
    kind: 'rows',
    rows: [
      { to: 'key', at: ['metaCode'], kind: 'text' },
      { to: 'text', at: ['content'], kind: 'text' },
    ],
  },
  { to: 'materials', at: ['materialDTOList.*.materialName'], kind: 'texts', sortBy: 'sort', readOnly: true },
  {
    to: 'materialList',
    at: ['materialDTOList'],
    kind: 'rows',
    rows: [
      { to: 'name', at: ['materialName'], kind: 'text', required: true },
      { to: 'type', at: ['materialType'], kind: 'text' },
      { to: 'forms', at: ['materialForm'], kind: 'texts', separator: ',' },
      { to: 'necessity', at: ['materialNecessity'], kind: 'text' },
      { to: 'necessityNote', at: ['materialNecessityDesc'], kind: 'text' },
      { to: 'copies', at: ['paperMaterialNums'], kind: 'integer' },
      { to: 'paper', at: ['paperMaterialSpecific'], kind: 'text' },
      { to: 'source', at: ['sourceChannel'], kind: 'text' },
      { to: 'issuer', at: ['mtIssueUnit'], kind: 'text' },
      { to: 'deferrable', at: ['rq'], kind: 'flag' },
      { to: 'order', at: ['sort'], kind: 'integer' },
    ],
  },
  { to: 'fee', at: ['chargeDTOList.*.chargeItemName'], kind: 'texts', whenEmpty: 'none', readOnly: true },
  {
    to: 'charges',
    at: ['chargeDTOList'],
    kind: 'rows',
    rows: [
      { to: 'name', at: ['chargeItemName'], kind: 'text' },
      { to: 'standard', at: ['chargeStandard'], kind: 'text' },
      { to: 'basis', at: ['chargeBasis'], kind: 'text' },
      { to: 'reducible', at: ['allowRelief'], kind: 'flag' },
    ],
  },
  {
    to: 'questions',
    at: ['qaDTOList'],
    kind: 'rows',
    rows: [
      { to: 'question', at: ['question'], kind: 'text' },
      { to: 'answer', at: ['answer'], kind: 'text' },
    ],
  },
  {
    to: 'places',
    at: ['acceptAddressDTOList'],
    kind: 'rows',
    rows: [
      { to: 'address', at: ['address'], kind: 'text' },
      { to: 'phone', at: ['phone'], kind: 'text' },
      { to: 'hours', at: ['acceptTime'], kind: 'text' },
    ],
  },
];

/** A service guide with all its parts. 办事指南. */
export const GUIDES: readonly Message[] = [
  { name: 'guide', flows: ['response'], api: 'fulldetail', at: ['data', 'body.data', 'body'], fields: GUIDE },
];
