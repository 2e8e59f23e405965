import type { Sentences } from '@dueprocess/rules'

/** Words that come as data: kinds of elements, and the rules of the schema. */
export const nouns: Sentences = {
  required: '必须执行的要求',
  scenarios: '场景',
  scenario: '场景',
  'step name': '步骤名称',
  'fact name': '事实名称',
  'deadline name': '期限名称',
  data: '表单内容',
  'step names': '步骤名称',
  actor: '行为人',
  'actor with an id': '带标识的行为人',
  'taken step': '执行的步骤',
  wait: '等待',
  'wait until': '等待至',
  'linked closing': '关联案件的结案',
  erasure: '删除',
  look: '查看',
  'parent case': '上级案件',
  refusal: '拒绝',
  reason: '理由',
  'reason code': '理由代码',
  'reason with its parts': '带内容的理由',
  expectation: '期望',
  finding: '审计发现',
  'wanted finding': '期望的审计发现',
  'deadline state': '期限状态',
  'deadline parts': '期限各部分',
  'deadline word': '期限用词',
  offers: '可执行的步骤',
  'some offers': '部分可执行的步骤',
  effect: '效果',
  notification: '通知',
  'record made': '形成的记录',
  'case opened': '开启的案件',
  'case merged': '并入的案件',
  'a step of the procedure, or one that the language adds, such as `set.customer`':
    '程序的步骤，或语言自带的步骤，例如 `set.customer`',
  'anything that a condition can name: a field with its form, a decision, a definition, how a deadline stands':
    '条件可以使用的任何名称：带表单的字段、决策、定义、期限的状态',
  'a deadline; a later run of one that starts again and again has its number behind it':
    '期限；反复开始的期限，其后各次在名称之后写次数',
  'a stage, or the stages from the outermost one to it with slashes between':
    '阶段，或从最外层阶段到该阶段的各阶段，中间用斜杠',
  'date, time and offset as RFC 3339 writes them': '按 RFC 3339 书写的日期、时刻和时差',
}
