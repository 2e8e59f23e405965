import { durationInWords } from '@dueprocess/rules'
import { chineseDocument } from './document/zh.ts'
import type { OrderKind } from './expression.ts'
import { joinedBy, range, type Words } from './words.ts'

// 以上 and 以下 would be ambiguous: statutes have to say whether they include the number itself.
const orders: Readonly<Record<OrderKind, Readonly<Record<'<' | '<=' | '>' | '>=', string>>>> = {
  amount: { '<': '少于', '<=': '不超过', '>': '超过', '>=': '不少于' },
  level: { '<': '低于', '<=': '不高于', '>': '高于', '>=': '不低于' },
  moment: { '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' },
}

const list = (items: readonly string[]): string => joinedBy(items, '、', '；')

/** Chinese, in simplified characters. */
export const chinese: Words = {
  yes: '是',
  no: '否',
  quoted: (text) => `“${text}”`,
  list,
  aside: (text) => `（${text}）`,
  about: (head, text) => `${head}：${text}`,
  duration: (duration) => durationInWords(duration, 'zh'),
  outcomes: new Map([
    ['approved', '通过'],
    ['rejected', '否决'],
    ['for', '赞成'],
    ['against', '反对'],
  ]),
  expression: {
    group: (text) => `（${text}）`,
    and: (parts) => parts.join('，且'),
    or: (parts) => parts.join('，或'),
    not: (text) => `并非${text}`,
    known: (subject) => `${subject}已知`,
    unknown: (subject) => `${subject}未知`,
    compared: (operator, kind, operand) => {
      if (operator === '=') return `为${operand}`
      return operator === '!=' ? `不为${operand}` : `${orders[kind][operator]}${operand}`
    },
    range: (low, high) => `在${low}至${high}之间（含）`,
    said: (subject, predicate) => `${subject}${predicate}`,
    since: (condition) => `${condition}成立之时`,
    choice: (condition, then, otherwise) => `如果${condition}则为${then}，否则为${otherwise}`,
    some: (all, condition) => `${all}中有一项满足：${condition}`,
    every: (all, condition) => `${all}中每一项均满足：${condition}`,
    functions: new Map<string, (args: readonly string[]) => string>([
      ['count', (args) => (args.length > 1 ? `（${list(args)}）中成立的项数` : `${args[0]}的个数`)],
      ['sum', (args) => `${list(args)}之和`],
      ['min', (args) => `${list(args)}中最小者`],
      ['max', (args) => `${list(args)}中最大者`],
      ['contains', ([text, part]) => `${text}包含${part}`],
      ['starts-with', ([text, part]) => `${text}以${part}开头`],
      ['ends-with', ([text, part]) => `${text}以${part}结尾`],
    ]),
  },
  name: {
    lowest: (decision) => `可能的最低${decision}`,
    highest: (decision) => `可能的最高${decision}`,
    computed: (decision) => `计算所得${decision}`,
    deadline: (title, status) => {
      const said = {
        open: '正在计时',
        late: '已逾期未完成',
        met: '已按时完成',
        missed: '已逾期',
        owed: '须履行',
        due: '到期时间',
      }
      return `期限${title}${said[status]}`
    },
    done: (step) => `本阶段已完成${step}`,
    ever: (step) => `已完成${step}`,
    times: (step) => `${step}的次数`,
    outcome: (step) => `${step}的表决结果`,
    in: (stage) => `处于阶段${stage}`,
    held: (hold) => `已挂起${hold}`,
    link: (link, what) => {
      const said = { open: '有未结案件', count: '案件数', outcome: '结果' }
      return `关联案件${link}${said[what]}`
    },
  },
  document: chineseDocument,
  diagram: {
    description: (title, stages, steps) =>
      `程序${title}的流程图：${stages}个阶段，${steps}个步骤。同一流程另有文字列表。`,
    start: '开始',
    anywhere: (stage) => `“${stage}”期间可随时进行`,
    anywhereInCase: '全过程可随时进行',
    required: '必做',
    requiredIf: (condition) => `${condition}时必做`,
    votes: (quorum, seats) => `表决：${seats}席中须${quorum}席赞成`,
    again: '重新进入本阶段',
    stays: '或留在本阶段',
    ends: {
      completed: '结束：完成',
      cancelled: '结束：取消',
      duplicate: '结束：重复',
      part: '本部分结束',
    },
    when: (condition) => `如果${condition}`,
    otherwise: '其他情况',
    whenEnded: '本阶段结束后',
    whenTracksEnded: '各分支均结束后',
    after: (duration) => `${duration}后`,
    at: (fact) => `不晚于“${fact}”`,
    every: (period) => `每${period}`,
    target: (duration) => `内部目标${duration}`,
    chosen: (times, by) => `${range(times, '，', '……')}（按${by}）`,
    earliest: (times) => `以最早者为准：${times.join('；')}`,
    opens: (procedure) => `启动案件：${procedure}`,
    setsHold: (hold) => `挂起：${hold}`,
    from: (stage) => `自：${stage}`,
    to: (stage) => `至：${stage}`,
    roles: '角色',
    symbols: '图例',
    outside: (role) => `${role}（外部）`,
    legend: {
      deadline: '期限',
      hold: '挂起：期间流程不前进',
      current: '案件当前所在',
      visited: '案件走过的路径',
      alone: '自动进行：到时，或某部分结束后',
    },
    times: (count) => `×${count}`,
    here: '当前',
    status: {
      idle: '未计时',
      open: '进行中',
      late: '已逾期，仍须完成',
      met: '按时完成',
      missed: '逾期',
      void: '不再需要履行',
      over: '已结束',
      unfinished: '结案时未完成',
    },
    dueAt: (instant) => `${instant}到期`,
  },
}
