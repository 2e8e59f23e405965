import type { Duration } from '@dueprocess/rules'
import { russianDocument } from './document/ru.ts'
import type { OrderKind } from './expression.ts'
import { joinedBy, range, type Words } from './words.ts'

const orders: Readonly<Record<OrderKind, Readonly<Record<'<' | '<=' | '>' | '>=', string>>>> = {
  amount: { '<': 'менее', '<=': 'не более', '>': 'более', '>=': 'не менее' },
  level: { '<': 'ниже', '<=': 'не выше', '>': 'выше', '>=': 'не ниже' },
  moment: { '<': 'ранее', '<=': 'не позднее', '>': 'позднее', '>=': 'не ранее' },
}

/** One, few and many, as Russian counts: 1 день, 2 дня, 5 дней. */
type Forms = readonly [string, string, string]

const units: Readonly<Record<'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years', Forms>> =
  {
    minutes: ['минута', 'минуты', 'минут'],
    hours: ['час', 'часа', 'часов'],
    days: ['день', 'дня', 'дней'],
    weeks: ['неделя', 'недели', 'недель'],
    months: ['месяц', 'месяца', 'месяцев'],
    years: ['год', 'года', 'лет'],
  }

const workingUnits: Readonly<Record<'minutes' | 'hours' | 'days', Forms>> = {
  minutes: ['рабочая минута', 'рабочие минуты', 'рабочих минут'],
  hours: ['рабочий час', 'рабочих часа', 'рабочих часов'],
  days: ['рабочий день', 'рабочих дня', 'рабочих дней'],
}

const plurals = new Intl.PluralRules('ru')

function counted(amount: number, [one, few, many]: Forms): string {
  const form = { one, few }[plurals.select(amount) as 'one' | 'few'] ?? many
  return `${amount} ${form}`
}

function durationInRussian(duration: Duration): string {
  if (duration.kind === 'promptly') return 'незамедлительно'
  if (duration.kind === 'end-of-working-day') {
    return duration.days === 0 ? 'до конца рабочего дня' : 'до конца следующего рабочего дня'
  }
  const { amount } = duration
  if (duration.kind === 'working') return counted(amount, workingUnits[duration.unit])
  return counted(amount, units[duration.unit])
}

const list = (items: readonly string[]): string => joinedBy(items, ', ', '; ')

/** Russian. */
export const russian: Words = {
  yes: 'да',
  no: 'нет',
  quoted: (text) => `«${text}»`,
  list,
  aside: (text) => ` (${text})`,
  about: (head, text) => `${head}: ${text}`,
  duration: durationInRussian,
  outcomes: new Map([
    ['approved', 'одобрено'],
    ['rejected', 'отклонено'],
    ['for', 'за'],
    ['against', 'против'],
  ]),
  expression: {
    group: (text) => `(${text})`,
    and: (parts) => parts.join(' и '),
    or: (parts) => parts.join(' или '),
    not: (text) => `неверно, что ${text}`,
    known: (subject) => `${subject}: известно`,
    unknown: (subject) => `${subject}: неизвестно`,
    compared: (operator, kind, operand) => {
      if (operator === '=') return `= ${operand}`
      return operator === '!=' ? `≠ ${operand}` : `${orders[kind][operator]} ${operand}`
    },
    range: (low, high) => `от ${low} до ${high}`,
    said: (subject, predicate) => `${subject} ${predicate}`,
    since: (condition) => `момент, когда стало верно: ${condition}`,
    choice: (condition, then, otherwise) => `если ${condition}: ${then}, иначе ${otherwise}`,
    some: (all, condition) => `хотя бы для одного из ${all}: ${condition}`,
    every: (all, condition) => `для каждого из ${all}: ${condition}`,
    functions: new Map<string, (args: readonly string[]) => string>([
      [
        'count',
        (args) => (args.length > 1 ? `сколько верно из (${list(args)})` : `число: ${args[0]}`),
      ],
      ['sum', (args) => `сумма (${list(args)})`],
      ['min', (args) => `наименьшее из (${list(args)})`],
      ['max', (args) => `наибольшее из (${list(args)})`],
      ['contains', ([text, part]) => `${text} содержит ${part}`],
      ['starts-with', ([text, part]) => `${text} начинается с ${part}`],
      ['ends-with', ([text, part]) => `${text} кончается на ${part}`],
    ]),
  },
  name: {
    lowest: (decision) => `низшее возможное значение «${decision}»`,
    highest: (decision) => `высшее возможное значение «${decision}»`,
    computed: (decision) => `вычисленное значение «${decision}»`,
    deadline: (title, status) => {
      const said = {
        open: 'идёт',
        late: 'просрочен и не исполнен',
        met: 'соблюдён',
        missed: 'нарушен',
        owed: 'действует',
        due: '— время истечения',
      }
      return `срок ${title} ${said[status]}`
    },
    done: (step) => `в этом этапе выполнено ${step}`,
    ever: (step) => `выполнено ${step}`,
    times: (step) => `сколько раз выполнено ${step}`,
    outcome: (step) => `итог голосования ${step}`,
    in: (stage) => `этап ${stage}`,
    held: (hold) => `приостановлено: ${hold}`,
    link: (link, what) => {
      const said = { open: 'есть открытые дела', count: 'число дел', outcome: 'исход' }
      return `связанные дела ${link}: ${said[what]}`
    },
  },
  document: russianDocument,
  diagram: {
    description: (title, stages, steps) =>
      `Схема процедуры ${title}. Этапов: ${stages}, шагов: ${steps}. Тот же порядок дан списком.`,
    start: 'Начало',
    anywhere: (stage) => `На всём этапе «${stage}»`,
    anywhereInCase: 'В любое время',
    required: 'обязательно',
    requiredIf: (condition) => `обязательно, если ${condition}`,
    votes: (quorum, seats) => `голосование: нужно голосов ${quorum} из ${seats}`,
    again: 'этап начинается заново',
    stays: 'или без перехода',
    ends: {
      completed: 'Конец: завершено',
      cancelled: 'Конец: отменено',
      duplicate: 'Конец: дубликат',
      part: 'Конец этой части',
    },
    when: (condition) => `если ${condition}`,
    otherwise: 'иначе',
    whenEnded: 'когда этап закончен',
    whenTracksEnded: 'когда закончены все ветви',
    after: (duration) => `через: ${duration}`,
    at: (fact) => `к сроку «${fact}»`,
    every: (period) => `период: ${period}`,
    target: (duration) => `внутренняя цель: ${duration}`,
    chosen: (times, by) => `${range(times, ', ', ' … ')} (по: ${by})`,
    earliest: (times) => `самый ранний из: ${times.join('; ')}`,
    opens: (procedure) => `открывает дело: ${procedure}`,
    setsHold: (hold) => `приостанавливает: ${hold}`,
    from: (stage) => `из этапа: ${stage}`,
    to: (stage) => `в этап: ${stage}`,
    roles: 'Роли',
    symbols: 'Обозначения',
    outside: (role) => `${role} (внешняя)`,
    legend: {
      deadline: 'срок',
      hold: 'приостановка: движения нет',
      current: 'где находится дело',
      visited: 'пройденный путь',
      alone: 'само: по времени или по окончании части',
    },
    times: (count) => `×${count}`,
    here: 'сейчас здесь',
    status: {
      idle: 'не идёт',
      open: 'идёт',
      late: 'просрочен, не исполнен',
      met: 'соблюдён',
      missed: 'нарушен',
      void: 'больше не действует',
      over: 'истёк',
      unfinished: 'не исполнен к концу',
    },
    dueAt: (instant) => `до ${instant}`,
  },
}
