import { loadProcedure, type Procedure } from '@dueprocess/core'

/** A procedure with one of everything that diagrams and handbooks show, small enough to read whole. */
export const smallText: string = `
dueprocess: 1
procedure: lost-badge
version: 1.2.0
title: {en: Lost badge, zh: 工牌遗失, ru: Утеря пропуска}
applies: {from: '2026-01-01'}
sources: {SEC: {title: {en: Security rules, zh: 安全规定, ru: Правила безопасности}}}
calendars: {office: {use: at-work}}
scales:
  danger: {low: {en: Low, zh: 低, ru: Низкая}, high: {en: High, zh: 高, ru: Высокая}}
roles:
  owner: {title: {en: Owner, zh: 持有人, ru: Владелец}, clause: SEC-1}
  guard: {title: {en: Guard, zh: 保安, ru: Охрана}}
  chief: {title: {en: Chief, zh: 主管, ru: Начальник}}
  police: {title: {en: Police, zh: 警方, ru: Полиция}, outside: true}
forms:
  loss:
    title: {en: Loss, zh: 遗失登记, ru: Утеря}
    fields:
      lostAt: {type: date-time, title: {en: When lost, zh: 遗失时间, ru: Когда утерян}}
      doors: {type: integer, minimum: 0, maximum: 90, title: {en: Doors it opens, zh: 可开门数, ru: Открывает дверей}}
      stolen: {type: yes-no, title: {en: Stolen, zh: 被盗, ru: Украден}}
      phone?: {type: text, personal: true, title: {en: Telephone, zh: 电话, ru: Телефон}}
decisions:
  danger:
    gives: danger
    title: {en: Danger, zh: 危险程度, ru: Опасность}
    inputs: {doors: loss.doors, stolen: loss.stolen}
    rows: any-cell
    policy: highest
    override: {by: chief}
    table: |
      danger | doors | stolen | clause
      high   | >= 10 | true   | SEC-2a
    else: low
open:
  report: {title: {en: Report the loss, zh: 报告遗失, ru: Сообщить об утере}, by: [owner, guard], form: loss, to: handling, notify: chief, record: report, clause: SEC-1}
stages:
  handling:
    title: {en: Handling, zh: 处理中, ru: Работа}
    tracks:
      blocking:
        title: {en: Blocking, zh: 停用, ru: Блокировка}
        start: open
        stages:
          open:
            title: {en: To be blocked, zh: 待停用, ru: Ждёт блокировки}
            steps:
              block: {title: {en: Block the badge, zh: 停用工牌, ru: Заблокировать}, by: guard, to: blocked, clause: SEC-2}
          blocked: {title: {en: Blocked, zh: 已停用, ru: Заблокирован}, final: true}
      search:
        title: {en: Search, zh: 查找, ru: Поиск}
        when: danger = "high"
        start: searching
        stages:
          searching:
            title: {en: Searching, zh: 查找中, ru: Ищут}
            steps:
              look: {title: {en: Look once more, zh: 再次查找, ru: Искать ещё раз}, by: guard, required: true}
              give-up: {title: {en: Give up, zh: 放弃, ru: Прекратить}, by: chief, to: searched}
          searched: {title: {en: Searched, zh: 已查找, ru: Поиск закончен}, final: true}
    steps:
      tell-police: {title: {en: Tell the police, zh: 报警, ru: Сообщить полиции}, by: chief, when: loss.stolen, notify: police}
    then: deciding
  deciding:
    title: {en: New badge, zh: 补发, ru: Новый пропуск}
    steps:
      agree: {title: {en: Agree, zh: 同意, ru: Согласовать}, votes: {of: [guard, chief], quorum: 2}, to: [{when: agree.outcome = "approved", stage: done}, {otherwise: refused}]}
      expire: {title: {en: Nobody decided, zh: 逾期未定, ru: Никто не решил}, by: clock, after: 10 days, to: refused}
  done: {title: {en: Issued, zh: 已补发, ru: Выдан}, final: true}
  refused: {title: {en: Refused, zh: 未补发, ru: Отказано}, final: cancelled}
steps:
  amend: {title: {en: Correct the report, zh: 更正报告, ru: Исправить сообщение}, by: owner, amend: loss}
holds:
  away: {title: {en: Owner is away, zh: 持有人不在, ru: Владелец отсутствует}, in: deciding, set: {by: chief}, release: {by: chief}}
deadlines:
  quick:
    title: {en: Blocked within the hour, zh: 一小时内停用, ru: Блокировка за час}
    within: {of: danger, high: 1 hour, low: 4 working hours}
    after: loss.lostAt
    until: block
    on: office
    pause: [away]
    clause: SEC-2
    escalate: [{at: 75%, notify: guard}, {at: 100%, plus: 2 hours, notify: [chief, police]}]
constraints:
  two: {title: {en: Two persons, zh: 两人, ru: Двое}, different: [report, block], clause: {ref: SEC-3, reading: Not the one who reports.}}
records:
  report: {title: {en: Loss report, zh: 遗失报告, ru: Акт об утере}, forms: [loss]}
deviations: {by: chief, title: {en: Departure, zh: 例外, ru: Отступление}}
`

/** A working week in UTC. */
export const atWork: object = {
  id: 'at-work',
  title: { en: 'Office', zh: '办公日历', ru: 'Офис' },
  zone: 'UTC',
  hours: { monday: ['09:00-17:00'], tuesday: ['09:00-17:00'] },
}

/** A procedure from its text, which must have no errors. */
export function load(text: string, calendars: object = { 'at-work': atWork }): Procedure {
  const { procedure, diagnostics } = loadProcedure(text, { calendars: calendars as never })
  if (procedure === undefined) {
    throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  }
  return procedure
}

export const small: Procedure = load(smallText)
