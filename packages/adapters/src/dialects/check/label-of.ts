/** The words of our names, in Chinese. 中文标签. */
const WORDS = new Map(
  `
  caseNo 办件编号  localCaseNo 本地办件编号  shortCaseNo 短办件编号  caseType 办件类型  title 办件名称
  itemCode 事项编码  itemName 事项名称  itemType 事项类型  itemArea 事项区划  itemVersion 事项版本
  localItemCode 本地事项编码  shortItemCode 短事项编码  handleItem 业务办理项  directoryCode 目录编码
  catalogCode 基本编码  commonName 通俗名称  scenario 情形  subject 主题  guideId 指南编号  itemList 事项列表
  items 事项数  categoryId 分类编号  categoryName 分类名称  custom 自定义  status 状态  statusCode 状态代码
  statusText 状态描述  step 环节  stepList 环节明细  steps 环节  current 当前环节  action 业务动作
  eventCode 业务动作代码  opinion 意见  procedure 流程  no 序号  appliedAt 申请时间  acceptedAt 受理时间
  completedAt 办结时间  deliveredAt 送达时间  at 时间  createdAt 创建时间  modifiedAt 修改时间  startedAt 开始时间
  endedAt 结束时间  promisedAt 承诺完成时间  receivedAt 收件时间  issuedAt 颁发时间  collectedAt 领取时间
  noticedAt 告知时间  madeAt 生成时间  promise 承诺时限  legal 法定时限  limit 时限  livesFor 有效期
  refreshLivesFor 刷新有效期  applicant 申请人  applicantKind 申请人类型  agent 代办人  contact 联系人
  representative 法定代表人  receiver 收件人  clerk 经办人  operator 操作人  dealer 处理人  collector 领取人
  visitor 取号人  rater 评价人  approver 批准人  organisation 机构  organisationNo 机构代码  department 部门
  departmentCode 部门代码  departmentName 部门名称  localCode 部门编码  handlingDepartment 承办部门
  handlingOrganisation 承办机构  name 名称  id 标识  idNumber 证件号  idType 证件类型  phone 电话
  address 地址  email 邮箱  gender 性别  birthday 出生日期  userId 用户标识  login 登录名  post 职务
  assurance 实名等级  assuranceCode 实名等级代码  kind 种类  type 类型  typeCode 类型代码  code 代码
  area 行政区划  areaName 区划名称  scope 范围  serves 服务对象  style 界面风格  level 等级  levels 等级
  satisfaction 满意度  satisfactionCode 满意度代码  ratedAt 评价时间  rated 已评价  ratingId 评价编号
  channel 渠道  channelCode 渠道代码  number 次数  tags 评价指标  text 文字  reply 回复  append 追评
  anonymous 匿名  bySms 短信评价  approved 审核  default 默认评价  valid 有效  selfVisits 跑现场次数  hallId 大厅
  hallName 大厅名称  hallOuterId 大厅外部编码  queue 队列  queueId 队列编号  ticket 号  ticketId 号标识
  ticketCode 号码  day 日期  ahead 前面人数  waiting 等候  window 窗口  windows 窗口  places 办理地点  place 地点
  hours 办理时间  booking 预约  bookingRules 预约规则  weekend 周末  online 网上  result 结果  resultCode 结果代码
  resultNote 结果说明  returnReason 退回原因  declineReason 不受理原因  reason 原因  receiptNo 回执号
  delivery 取件方式  delivered 是否送达  certificate 证照  certificateNo 证照编号  holder 持有人
  holderCode 持有人代码  issuer 颁发机构  validity 有效期限  material 材料  materials 材料  materialList 材料明细
  copy 原件或复印件  copies 份数  count 数量  medium 介质  forms 材料形式  format 格式  paper 纸张  path 路径
  file 文件  digest 摘要  fetchMode 获取方式  savedCode 保存方式代码  necessity 必要性  necessityNote 必要性说明
  deferrable 容缺  source 来源  order 序号  fee 收费  charges 收费项目  charged 是否收费  value 金额
  currency 币种  standard 标准  standardVersion 标准版本  basis 依据  reducible 可减免  questions 常见问题
  question 问  answer 答  conditions 受理条件  complaintPhone 投诉电话  elements 指南要素  key 键
  special 特别程序  supplement 补正  service 服务  is 标志  exchange 交换  batch 批次  operation 操作  row 行标识
  rows 行数  version 版本  remark 备注  content 内容  total 总数  page 页码  pageSize 每页条数  pages 页数
  requestId 请求号  transaction 业务号  token 令牌  refresh 刷新令牌  signature 签名  signed 已签名  appId 应用号
  appKey 应用键  charset 字符集  interface 接口  method 方法  origin 来源  system 系统  url 地址  base 根地址
  backUrl 返回地址  queryPassword 查询密码  applyTypeCode 申请方式代码
  `
    .trim()
    .split(/\s{2,}/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * What a field of ours is called in Chinese: the words of its name, put together.
 *
 * 字段中文名.
 *
 * @returns nothing when a word has none
 * @example
 * labelOf('applicant.idNumber') // => '申请人证件号'
 * @example
 * labelOf('tea') // => undefined
 */
export function labelOf(name: string): string | undefined {
  const words = name.split('.').map((word) => WORDS.get(word));
  return words.includes(undefined) ? undefined : words.join('');
}
