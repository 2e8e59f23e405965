import { type Counting, durationInWords } from '@dueprocess/rules'
import type { WhenTargetChanges } from '../../../procedure/deadline.ts'
import { textIn } from '../../../procedure/text.ts'
import type { DeadlineState } from '../../../trail/index.ts'
import type { ExplainedEvent } from '../explanation.ts'
import { named, timeInWords } from './named.ts'
import type { Phrases } from './phrases.ts'

/** The sentences of an explanation in Chinese. */
export const chinese: Phrases = {
  title: (texts, id) => textIn(texts, ['zh'], id),
  cite: (clauses) => `（${clauses.join('、')}）`,
  which: (run, period) =>
    `${run > 1 ? `，第${run}次` : ''}${period === undefined ? '' : `，第${period}期`}`,
  head: (what, stands) => `${what}：${stands}。`,
  status: (status, missed, due) => {
    const words: Record<DeadlineState, string> = {
      idle: '未计时',
      open: due === undefined ? '进行中，目前没有到期时间' : `进行中，${due}到期`,
      done: missed ? '已完成，但曾逾期' : '按时完成',
      void: '不再需要履行',
      over: due === undefined ? '已结束' : `已于${due}结束`,
      unfinished: '案件结束时尚未完成',
    }
    return `${words[status]}${missed && status !== 'done' ? '；已逾期' : ''}`
  },
  sentence: (text) => `${text}。`,
  started: (at, anchor) => `${at}开始计时，${events[anchor.kind](named(anchor, 'zh'))}`,
  period: (from, afterMiss) =>
    `本期自${from}起，即上一期到期之时${afterMiss ? '，上一期逾期未完成' : ''}。`,
  within: (within, title, calendar, counting) =>
    `期限为${durationInWords(within, 'zh')}，按日历“${title}”${title === calendar ? '' : `（${calendar}）`}计算，${countings[counting]}。`,
  newTarget: (at, within, policy) =>
    `自${at}起期限改为${durationInWords(within, 'zh')}，${policies[policy]}。`,
  paused: (from, to, by) =>
    by === undefined
      ? `${from}完成，${to ?? ''}重新打开，其间不计时`
      : `${from}${to === undefined ? '起' : `至${to}`}停止计时，${pauses[by.kind] ?? ''}“${named(by, 'zh')}”`,
  worth: (milliseconds, unit) =>
    `停止计时折合${timeInWords(milliseconds, 'zh')}${unit === 'working' ? '工作时间' : ''}。`,
  extended: (by, to) => `延长${durationInWords(by, 'zh')}，至${to}。`,
  lastDay: (to) => `最后一日不是工作日，顺延至${to}。`,
  promised: (due, until) => `${until}以前适用的旧版程序承诺${due}到期，予以保留。`,
  rolls: (cited) => `到期时间不在工作日的，顺延至下一个工作日${cited}。`,
  rolled: (to, calendar) => `按${calendar}的工作日顺延至${to}。`,
  provisional: (calendar, validTo) =>
    `暂定：${calendar}的节假日${validTo === undefined ? '尚未全部' : `仅截至${validTo}`}公布。`,
  wish: (until, within) => `内部目标为${durationInWords(within, 'zh')}，即${until}之前。`,
  done: (at) => `${at}完成。`,
  took: (milliseconds) => `用时${timeInWords(milliseconds, 'zh')}。`,
  against: (milliseconds) =>
    milliseconds > 0
      ? `逾期${timeInWords(milliseconds, 'zh')}。`
      : `提前${timeInWords(-milliseconds, 'zh')}。`,
  zone: (zone) => `以上均为${zone}时间。`,
}

const events: Record<ExplainedEvent['kind'], (name: string) => string> = {
  step: (name) => `自步骤“${name}”起`,
  enter: (name) => `自进入“${name}”起`,
  fact: (name) => `以“${name}”所记录的时间为准`,
  condition: (name) => `自下列条件成立起：${name}`,
  hold: (name) => `自挂起“${name}”起`,
}

const pauses: Partial<Record<ExplainedEvent['kind'], string>> = {
  step: '自步骤',
  enter: '自进入',
  condition: '条件成立期间：',
  hold: '挂起：',
}

const countings: Readonly<Record<Counting, string>> = {
  exact: '自该时刻起算',
  'eu-1182-71': '依照第1182/71号条例',
  'cn-civil-code': '依照《民法典》第二百零一条至第二百零三条',
}

const policies: Readonly<Record<WhenTargetChanges, string>> = {
  'keep-time-used': '此前已用时间计入',
  restart: '自此重新计时',
  'keep-due': '原到期时间不变',
}
