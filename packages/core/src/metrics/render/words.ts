import type { PeriodUnit } from '../../procedure/index.ts'
import type { LeftOut, MetricResult } from '../result.ts'

/** The languages that a report is written in. */
export type MetricsLanguage = 'en' | 'zh'

/** What a report says itself. */
export interface MetricsWords {
  readonly measures: Readonly<Record<MetricResult['measures'], string>>
  readonly percentile: (rank: string) => string
  readonly workingTime: string
  readonly elapsedTime: string
  readonly units: Readonly<Record<PeriodUnit, string>>
  readonly columns: Readonly<Record<'actor' | 'role' | 'holder', (title: string) => string>>
  readonly periodOf: (unit: string, event: string) => string
  readonly cases: string
  readonly known: string
  readonly unknown: string
  readonly excluded: string
  readonly notKnown: string
  readonly all: string
  readonly truth: Readonly<Record<'true' | 'false', string>>
  readonly tooLarge: string
  readonly read: (cases: number) => string
  readonly undated: (cases: number) => string
  readonly leftOut: (cases: number) => string
  readonly why: Readonly<Record<LeftOut['why'], string>>
  readonly span: (from: string | null, until: string | null) => string
  readonly asOf: (at: string) => string
  readonly trend: (periods: number, unit: PeriodUnit) => string
  readonly perPeriod: (slope: string, unit: PeriodUnit) => string
  readonly points: string
  readonly forecast: (period: string, value: string, error: string, naive: string) => string
  readonly tooFew: (known: number, needed: number, unit: PeriodUnit) => string
  readonly times: Readonly<Record<'second' | 'minute' | 'hour' | 'day', string>>
  readonly more: (groups: number) => string
  readonly colon: string
  readonly stop: string
}

const english: MetricsWords = {
  measures: {
    count: 'Number',
    share: 'Share',
    mean: 'Mean',
    median: 'Median',
    percentile: 'Percentile',
    sum: 'Sum',
  },
  percentile: (rank) => `Percentile ${rank}`,
  workingTime: 'working time',
  elapsedTime: 'elapsed time',
  units: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  columns: {
    actor: (title) => `Who: ${title}`,
    role: (title) => `Role: ${title}`,
    holder: (title) => title,
  },
  periodOf: (unit, event) => `${unit} (${event})`,
  cases: 'cases',
  known: 'known',
  unknown: 'unknown',
  excluded: 'not meant',
  notKnown: 'not known',
  all: 'All',
  truth: { true: 'yes', false: 'no' },
  tooLarge: 'too large',
  read: (cases) => `${cases} ${cases === 1 ? 'case' : 'cases'} read`,
  undated: (cases) => `${cases} undated: the event that dates a case has not happened`,
  leftOut: (cases) => `Left out: ${cases}`,
  why: {
    'not-a-trail': 'no trail',
    broken: 'broken trail',
    'other-procedure': 'of another procedure',
    'not-understood': 'not understood',
    'counted-already': 'counted already',
    'same-id': 'another case with the same id was counted',
    later: 'opened later',
  },
  span: (from, until) => `${from ?? 'beginning'} to ${until ?? 'end'}`,
  asOf: (at) => `as of ${at}`,
  trend: (periods, unit) => `Trend over ${periods} ${unit}${periods === 1 ? '' : 's'}`,
  perPeriod: (slope, unit) => `${slope} a ${unit}`,
  points: 'points',
  forecast: (period, value, error, naive) =>
    `forecast for ${period}: ${value}, off by ${error} in the mean so far (“as before”: ${naive})`,
  tooFew: (known, needed, unit) =>
    `no forecast: the figure is known of ${known} whole ${unit}${known === 1 ? '' : 's'}, and ${needed} are needed`,
  times: { second: 's', minute: 'min', hour: 'h', day: 'd' },
  more: (groups) => `and ${groups} more`,
  colon: ': ',
  stop: '; ',
}

const chineseUnits = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
} as const

const chinese: MetricsWords = {
  measures: {
    count: '数量',
    share: '占比',
    mean: '平均值',
    median: '中位数',
    percentile: '百分位数',
    sum: '合计',
  },
  percentile: (rank) => `百分位数 ${rank}`,
  workingTime: '工作时间',
  elapsedTime: '历时',
  units: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
  columns: {
    actor: (title) => `人员：${title}`,
    role: (title) => `角色：${title}`,
    holder: (title) => title,
  },
  periodOf: (unit, event) => `${unit}（${event}）`,
  cases: '案件',
  known: '已知',
  unknown: '未知',
  excluded: '不涉及',
  notKnown: '未知',
  all: '全部',
  truth: { true: '是', false: '否' },
  tooLarge: '过大',
  read: (cases) => `读取案件 ${cases} 件`,
  undated: (cases) => `${cases} 件无日期：确定案件日期的事件尚未发生`,
  leftOut: (cases) => `未计入：${cases} 件`,
  why: {
    'not-a-trail': '不是记录',
    broken: '记录已损坏',
    'other-procedure': '属于另一程序',
    'not-understood': '无法理解',
    'counted-already': '已计入',
    'same-id': '标识相同的另一案件已计入',
    later: '之后才开启',
  },
  span: (from, until) => `${from ?? '起始'} 至 ${until ?? '结束'}`,
  asOf: (at) => `截至 ${at}`,
  trend: (periods, unit) => `近 ${periods} ${chineseUnits[unit]}趋势`,
  perPeriod: (slope, unit) => `每${chineseUnits[unit]} ${slope}`,
  points: '个百分点',
  forecast: (period, value, error, naive) =>
    `${period} 预测：${value}，以往平均误差 ${error}（“与上期相同”：${naive}）`,
  tooFew: (known, needed, unit) =>
    `无预测：仅已知 ${known} ${chineseUnits[unit]}的数值，至少需要 ${needed} ${chineseUnits[unit]}`,
  times: { second: '秒', minute: '分钟', hour: '小时', day: '天' },
  more: (groups) => `另有 ${groups} 组`,
  colon: '：',
  stop: '；',
}

/** The words of a language. */
export function wordsIn(language: MetricsLanguage): MetricsWords {
  return language === 'zh' ? chinese : english
}
