import type { OrderKind, Phrases } from './phrases.ts'
import type { Comparator, DurationUnit } from './syntax.ts'

const equality = { '=': '为', '!=': '不为' }

// 以上 and 以下 would be ambiguous: statutes have to say whether they include the number itself.
const comparators: Readonly<Record<OrderKind, Readonly<Record<Comparator, string>>>> = {
  amount: { ...equality, '<': '少于', '<=': '不超过', '>': '超过', '>=': '不少于' },
  level: { ...equality, '<': '低于', '<=': '不高于', '>': '高于', '>=': '不低于' },
  moment: { ...equality, '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' },
}

const units: Readonly<Record<DurationUnit, string>> = {
  minutes: '分钟',
  hours: '小时',
  days: '天',
  weeks: '周',
  months: '个月',
  years: '年',
}

const parts: ReadonlyMap<string, string> = new Map([
  ['year', '年份'],
  ['month', '月份'],
  ['day', '日'],
  ['weekday', '星期'],
  ['hour', '小时'],
  ['minute', '分钟'],
  ['second', '秒'],
  ['date', '日期'],
  ['time', '时刻'],
  ['date-time', '时间'],
])

const calls: ReadonlyMap<string, (args: readonly string[]) => string> = new Map([
  ['count', (args) => (args.length > 1 ? `（${list(args)}）中成立的项数` : `${args[0]}的个数`)],
  ['sum', (args) => `${list(args)}之和`],
  ['min', (args) => `${list(args)}中最小者`],
  ['max', (args) => `${list(args)}中最大者`],
  ['contains', ([text, part]) => `${text}包含${part}`],
  ['starts-with', ([text, part]) => `${text}以${part}开头`],
  ['ends-with', ([text, part]) => `${text}以${part}结尾`],
  ['matches', ([text, pattern]) => `${text}符合模式${pattern}`],
])

function list(items: readonly string[]): string {
  return items.join('、')
}

/** Chinese, in simplified characters. */
export const chinese: Phrases = {
  yes: '是',
  no: '否',
  group: (text) => `（${text}）`,
  quoted: (text) => `“${text}”`,
  list,
  and: (all) => all.join('，且'),
  or: (all) => all.join('，或'),
  not: (text) => `并非${text}`,
  compared: (operator, kind, right) => `${comparators[kind][operator]}${right}`,
  counted: (operator, number, all) =>
    `（${list(all)}）中成立的${operator === '=' ? '恰为' : comparators.amount[operator]}${number}项`,
  ranged: (low, high) => `在${low}至${high}之间（含）`,
  member: (items) => `为${list(items)}之一`,
  memberOf: (all) => `属于${all}`,
  said: (subject, predicate) => `${subject}${predicate}`,
  either: (predicates) => predicates.join('或'),
  bothOf: (predicates) => predicates.join('且'),
  known: (subject, is) => `${subject}${is ? '已知' : '未知'}`,
  duration: (amount, unit) => `${amount}${units[unit]}`,
  arithmetic: (operator, left, right) => `${left} ${operator} ${right}`,
  shifted: (moment, duration, after) => `${moment}${after ? '之后' : '之前'}${duration}`,
  inStage: (stage) => `处于阶段${stage}`,
  since: (condition) => `${condition}成立之时`,
  choice: (condition, then, otherwise) => `如果${condition}则${then}，否则${otherwise}`,
  some: (variable, all, condition) => `${all}中有某个${variable}满足：${condition}`,
  every: (variable, all, condition) => `${all}中每个${variable}均满足：${condition}`,
  call: (name, args) => calls.get(name)?.(args) ?? `${list(args)}的${parts.get(name) ?? name}`,
}
