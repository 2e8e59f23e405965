// Generated from packages/presets/procedures/it-operations-incident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/it-operations-incident.yaml. */
export const itOperationsIncident: string = `# Incidents in IT operations (ITO): the service desk is the first line, checks what was submitted and
# dispatches every ticket; the line that solves it gives it back to the desk, which alone confirms and
# closes. Figures by area, person and line. What the hotline procedure adds to its base (consent to
# remote control, visits, backup) is taken out, for this text has none of it.
dueprocess: 1
procedure: it-operations-incident
version: 1.0.0
title: {en: IT operations incident, zh: IT运维事件管理, ru: Инцидент в эксплуатации ИТ}
extends: service-incident@1.0.0

change:
  # The service desk is the first line
  role.service-desk:
    title: {en: Service desk (first line), zh: 服务台（一线支持）, ru: Служба поддержки (первая линия)}
    clause:
      - ITL-3b
      - ITO-1
      - ref: ITO-2
        reading: '"服务台人员将作为一线支持人员": the desk is the first line, one role.'
  role.handler.from: [service-desk, second-line]
  role.tracker.from: [service-desk]
  role.requester.clause: [HOT-2.5b, RUS-6, ITO-3]

  # What was submitted is checked; then it is graded and dispatched, all by the desk
  form.triage.clause: [SVC-4.2, HOT-5.2, RUS-2, ITO-6a]
  field.triage.category: {type: area, title: {en: Area, zh: 领域, ru: Область}}
  step.triage:
    by: service-desk
    notify:
      - service-desk
      - {of: priority, P1: [incident-manager, second-line, project-manager], else: service-desk}
    clause:
      - SVC-4.2
      - ITL-3a
      - RUS-2
      - ref: ITO-1
        reading: >-
          Whatever its source, a ticket is set up and dispatched by the desk (统一的调度和处理): grading is
          where it does so, alarms and self-service included.
      - ITO-2a
  step.accept:
    title: {en: Try as first line, zh: 服务台受理（一线）, ru: Принять на первой линии}
    by: service-desk
    clause: ITO-2
  step.try-telephone:
    title: {en: Attempt of the first line, zh: 一线尝试解决, ru: Попытка первой линии}
    clause: ITO-2
  form.attempt.title: {en: Attempt of the first line, zh: 一线尝试解决记录, ru: Попытка решения на первой линии}
  field.attempt.knowledge.title: {en: Knowledge used, zh: 参照的知识, ru: Использованные знания}
  step.hand-over:
    title: {en: Assign a fitting second line, zh: 分派合适的二线支持, ru: Назначить вторую линию}
    assign: {handler: handover.person}
    notify: [handler, requester]
    clause:
      - ref: ITO-2
        reading: '"分派合适的二线支持人员": a person is named, not a queue.'
  step.take-over:
    by: handler
    clause: ITO-2
  constraint.tried-or-beyond.clause: ITO-2

  # Every step is recorded, and may become knowledge
  step.resolve:
    clause:
      - SVC-4.4
      - ITO-3
      - ref: ITO-4
        reading: The solution is told in steps; what was tried on the way is in the work log.
  record.daily-record:
    title: {en: Ticket, zh: 事件工单, ru: Карточка инцидента}
    forms: [intake, alarm, check, triage, attempt, handover, analysis, solution, resolution, confirmation, filing]
    clause: [ITO-1, ITO-4, ITL-1a, SVC-8]

  # The desk confirms and closes
  step.call-back:
    title: {en: Confirm result and satisfaction, zh: 确认处理结果和满意度, ru: Подтвердить результат и удовлетворённость}
    by: service-desk
    clause:
      - ITO-3
      - ref: ITO-5
        reading: >-
          Satisfaction is filled in when the user confirms (填写用户满意度), so it is compulsory then; of
          what is not solved nobody asks how satisfied they are.
  form.confirmation.title: {en: Confirmation by the reporter, zh: 用户确认, ru: Подтверждение пользователя}
  deadline.calling-back.clause: {ref: ITO-3, reading: 'The source gives no time: it is measured and never missed.'}
  step.close.by: service-desk
  step.file.by: service-desk
  step.submit-knowledge:
    title: {en: Update the knowledge base, zh: 更新知识库, ru: Обновить базу знаний}
    by: [service-desk, second-line]
    required: resolution.newSolution or confirmation.knowledge
    clause:
      - ITO-4
      - ref: ITO-5
        reading: '"必要时": where the solution is new, or the desk sees at the end that others will need it.'
  form.knowledge.title: {en: Knowledge, zh: 知识条目, ru: Запись в базе знаний}
  step.request-configuration:
    by: service-desk
    clause: [ITO-7, SVC-6, ITL-13]
  step.raise-problem:
    by: [service-desk, second-line]
    opens: {procedure: problem, as: problem, give: {symptom: symptom, steps: resolution.steps, area: triage.category}}
    clause:
      - ref: ITO-7
        reading: The detailed record goes along, so that problem management finds causes and trends.
  step.raise-change.clause: [ITO-7, SVC-6, ITL-13]
  deadline.response.escalate:
    - {at: 75%, notify: service-desk, message: accept-soon}
    - {at: 100%, notify: [service-desk, incident-manager], message: overdue}
  hold.user.clause: {ref: ITO-2a, reading: What the user still has to submit is not ours to hurry.}

add:
  scale.area:
    network:     {en: Network, zh: 网络, ru: Сеть}
    server:      {en: Servers and storage, zh: 服务器与存储, ru: Серверы и хранилища}
    application: {en: Applications, zh: 应用系统, ru: Приложения}
    database:    {en: Databases, zh: 数据库, ru: Базы данных}
    terminal:    {en: Workplaces, zh: 桌面终端, ru: Рабочие места}
    security:    {en: Security, zh: 信息安全, ru: Безопасность}
    other:       {en: Other, zh: 其他, ru: Прочее}
  form.check before triage:
    title: {en: Check of what was submitted, zh: 提交信息核对, ru: Проверка сведений}
    clause: ITO-2a
    fields:
      accurate: {type: yes-no, title: {en: Accurate, zh: 信息准确, ru: Точно}}
      complete: {type: yes-no, title: {en: Complete, zh: 信息完整, ru: Полно}}
      missing?: {type: text, title: {en: What is wrong or missing, zh: 需更正或补充的内容, ru: Что исправить или дополнить}}
  form.work-entry after analysis:
    title: {en: Entry of the work log, zh: 处理过程记录, ru: Запись в журнале работ}
    clause: ITO-4
    fields:
      did:    {type: text, title: {en: What was done, zh: 处理操作, ru: Что сделано}}
      result: {type: text, title: {en: Result, zh: 结果, ru: Результат}}
  field.handover.person: {type: actor, title: {en: Person of the second line, zh: 二线支持人员, ru: Специалист второй линии}}
  field.confirmation.knowledge: {type: yes-no, title: {en: The knowledge base is to be updated, zh: 需要更新知识库, ru: Базу знаний нужно обновить}}

  definition.information-complete:
    is: check.accurate and check.complete
    title: {en: Accurate and complete, zh: 信息准确完整, ru: Точно и полно}
    clause: ITO-2a

  step.registered/check-information before triage:
    title: {en: Check what was submitted, zh: 核对提交信息, ru: Проверить сведения}
    by: service-desk
    form: check
    require: {missing: not(check.accurate and check.complete)}
    notify: {of: information-complete, true: service-desk, false: requester}
    message: to-complete
    record: daily-record
    clause:
      ref: ITO-2a
      reading: >-
        The text calls accuracy and completeness the key of this part and has no step for it: the desk
        says that it looked, and what is missing goes back to whoever reported it.
  step.registered/correct-alarm after check-information:
    title: {en: Correct the alarm, zh: 更正告警信息, ru: Уточнить сигнал}
    by: operations-centre
    amend: alarm
    when: defined(alarm.symptom)
    record: daily-record
    clause: [ITO-1, ITO-2a]
  step.technical/log-work after analyse:
    title: {en: Record a step of the work, zh: 记录处理步骤, ru: Записать шаг работы}
    by: [handler, specialist]
    form: work-entry
    record: work-log
    clause: ITO-4
  step.filing/tell-service-level after raise-problem:
    title: {en: Tell service level management, zh: 提交服务级别管理, ru: Сообщить в управление уровнем услуг}
    by: service-desk
    opens: {procedure: service-level, as: service-level, give: {symptom: symptom, priority: priority}}
    required: deadline.resolution.late or deadline.response.late
    clause:
      ref: ITO-7
      reading: >-
        Of the relation the text has the name. What service level management can use of a single
        incident is that the time promised was not kept.
  step.triage.when: information-complete
  step.call-back.require: {satisfaction: confirmation.solved}

  constraint.work-recorded:
    title: {en: Recorded before it is solved, zh: 先记录处理步骤, ru: Сначала запись}
    first: log-work
    then: resolve
    clause: {ref: ITO-4, reading: '"每一步细节": at least one entry; that none is missing only a person can see.'}

  record.work-log:
    title: {en: Work log, zh: 处理过程记录表, ru: Журнал работ}
    forms: [attempt, handover, analysis, work-entry, solution, resolution]
    numbered: true
    clause: ITO-4
  message.to-complete:
    en: 'Your incident ({symptom}) lacks: {check.missing}'
    zh: 您的事件（{symptom}）需补充：{check.missing}
    ru: 'По вашему инциденту ({symptom}) не хватает: {check.missing}'

  metric.requests:
    title: {en: Requests, zh: 事件请求数量, ru: Количество обращений}
    count: cases
    per: [triage.category, month]
    clause: ITO-6a
  metric.solved:
    title: {en: Solved, zh: 解决数量, ru: Количество решённых}
    count: is-solved
    dated: last call-back
    per: [triage.category, month]
    clause: {ref: ITO-6a, reading: An incident is solved in the month in which the reporter last confirmed it.}
  metric.handled-by-person:
    title: {en: Handled per person, zh: 每人处理数量, ru: Обработано сотрудником}
    count: ever.accept
    per: [holder of handler, month]
    clause: {ref: ITO-6b, reading: Counted for whoever holds it last.}
  metric.solved-by-person:
    title: {en: Solved per person, zh: 每人成功处理数量, ru: Решено сотрудником}
    count: is-solved
    per: [actor of resolve, month]
    clause: ITO-6b
  metric.solved-by-line:
    title: {en: Solved by the second line, zh: 二线解决率, ru: Доля решённых второй линией}
    share: ever.hand-over
    of: is-solved
    per: month
    clause: {ref: ITO-6b, reading: What was never handed over was solved by the desk.}
  metric.in-time-by-person:
    title: {en: Solved in time per person, zh: 每人按时解决率, ru: Доля решённых в срок}
    share: deadline.resolution.met
    of: is-solved
    per: [actor of resolve, month]
    clause: {ref: ITO-6b, reading: '"规定时间内" is the deadline of the priority.'}
  metric.first-time-by-person:
    title: {en: Solved the first time per person, zh: 每人一次解决率, ru: Доля решённых с первого раза}
    share: times.resolve = 1
    of: is-solved
    per: [actor of resolve, month]
    clause: {ref: ITO-6b, reading: Solved once and neither refused at the confirmation nor reopened.}
  metric.response-speed:
    title: {en: Speed of the response, zh: 响应速度, ru: Скорость реакции}
    median: {between: [enter registered, first accept], on: office}
    per: [priority, month]
    clause: {ref: ITO-6c, reading: 'The median: a single forgotten ticket does not move it.'}
  metric.solving-speed:
    title: {en: Speed of solving, zh: 事件解决速度, ru: Скорость решения}
    median: {between: [enter registered, last resolve], on: office}
    of: is-solved
    per: [priority, month]
    clause: ITO-6c
  metric.in-one-go:
    title: {en: Done in one go, zh: 一次性完成率, ru: Выполнено за один раз}
    share: times.resolve = 1 and not(ever.hand-over)
    of: is-solved
    per: month
    clause: {ref: ITO-6c, reading: By the first line alone and at the first time.}
  metric.satisfaction:
    title: {en: Satisfaction, zh: 用户满意度, ru: Удовлетворённость}
    mean: confirmation.satisfaction
    of: is-solved
    per: month
    clause: ITO-5
  report.monthly:
    title: {en: Monthly figures of the incidents, zh: 事件管理月度统计, ru: Ежемесячные показатели}
    every: month
    to: [incident-manager, department-manager]
    shows: [requests, solved, handled-by-person, solved-by-person, solved-by-line, in-time-by-person, first-time-by-person, response-speed, solving-speed, in-one-go, satisfaction]
    clause: [ITO-6a, ITO-6b, ITO-6c, SVC-7, ITL-14]

remove:
  - role.first-line
  - role.external
  - scale.category
  - scale.service-kind
  - field.triage.service
  - step.give-consent
  - step.remote-session
  - step.agree-visit
  - step.prepare-visit
  - step.diagnose-on-site
  - step.back-up
  - step.commission-external
  - form.consent
  - form.remote
  - form.visit
  - form.preparation
  - form.backup
  - form.commission
  - hold.vendor
  - definition.prepared
  - definition.serious-fault
  - deadline.visiting
  - constraint.telephone-first
  - constraint.consent-each-time
  - constraint.visit-agreed
  - constraint.backup-first
  - record.site-sheet
  - message.visit
  - schedule.service-report
  # The text names figures of its own.
  - report.key-figures
  - metric.incidents
  - metric.accepted-in-time
  - metric.resolved-in-time
  - metric.resolved-by-first-line
  - metric.time-to-resolve
  - metric.reopened
  - metric.rating
`
