// Generated from packages/presets/procedures/hotline-service.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/hotline-service.yaml. */
export const hotlineService: string = `# Service by a hotline (HOT): the first line takes the call and stays with it to the end; telephone, then
# remote control with consent, then second line and visits; the backup stands before the fix itself;
# call back, knowledge, monthly report. Its base carries most of the text; this is where the text is
# stricter, or knows less, than the base.
dueprocess: 1
procedure: hotline-service
version: 1.0.0
title: {en: Hotline service incident, zh: 热线服务事件管理, ru: Инцидент горячей линии}
extends: service-incident@1.0.0

change:
  # The hotline is the only way in
  role.service-desk:
    title: {en: Service desk in the CRM, zh: CRM系统服务台, ru: Служба поддержки (CRM)}
    clause: HOT-5.1
  role.incident-manager:
    title: {en: Process owner, zh: 事件管理负责人, ru: Владелец процесса}
    clause: HOT-2.5a
  step.register:
    title: {en: Take the call and record it, zh: 热线受理并登记, ru: Принять и зарегистрировать обращение}
    by: [first-line, service-desk]
    clause:
      - HOT-1
      - HOT-5.1
      - ref: HOT-2.5b
        reading: 'The first line collects what is needed; calls are dispatched by region (分地域受理), so that the region is asked for.'
  definition.symptom.is: intake.symptom
  step.triage:
    by: first-line
    notify: [first-line, {of: triage.severity, high: [second-line, incident-manager], medium: second-line, low: first-line}]
    clause:
      - HOT-2
      - HOT-5.2
      - ref: HOT-5.5
        reading: 'The second line leads where a fault is major (牵头解决重大的故障), so it hears of it at once.'
  record.daily-record:
    forms: [intake, triage, attempt, consent, remote, handover, analysis, solution, backup, fix, resolution, confirmation, filing]
    clause: [HOT-5.2, HOT-5.9, HOT-5.10a]

  # Telephone, then remote control
  step.remote-session:
    when: consent.granted and not(attempt.solved)
    clause:
      - HOT-5.4
      - ref: HOT-5.3
        reading: Remote control is for what could not be solved by telephone (无法通过电话指导客户解决).

  # The backup stands before the fix, not only before the report of it
  constraint.backup-first:
    title: {en: Backup before the fix, zh: 处理前须做好数据备份, ru: Сначала резервная копия}
    then: apply-fix
    clause:
      ref: HOT-5.8b
      reading: '"重大故障（故障等级为高或中）须做好数据备份": the two upper of three grades, and before anything is changed.'

  # The first line calls back and closes
  step.call-back:
    by: [tracker, first-line]
    clause: [HOT-5.9, HOT-2.5b, HOT-2.6]
  step.close:
    title: {en: Close the service, zh: 热线关闭, ru: Завершить обслуживание}
    by: [tracker, first-line]
    clause: [HOT-1, HOT-2.5b, HOT-5.11]
  deadline.response.clause:
    - ref: HOT-2.7
      reading: The share of responses is measured, so there is a time within which one counts; the text has no figure.
  deadline.resolution.escalate:
    - {at: 75%, notify: [tracker, handler], message: due-soon}
    - at: 100%
      notify: [tracker, handler, {of: priority, P1: [incident-manager, department-manager], P2: [incident-manager, department-manager], else: incident-manager}]
      message: overdue
  deadline.calling-back.target: 4 working hours
  # Maintaining the process and its templates
  schedule.service-review:
    title: {en: Regular service review, zh: 定期服务回顾, ru: Регулярный обзор обслуживания}
    clause: {ref: HOT-1, reading: 定期 without a period; the rhythm of the report is taken.}

add:
  step.register.require: {region: 'true', cause: 'true', statedPriority: 'true', expectedAt: 'true'}
  field.attempt.solved: {type: yes-no, title: {en: Solved by telephone, zh: 电话指导已解决, ru: Решено по телефону}}
  form.fix after backup:
    title: {en: Fix, zh: 故障处理, ru: Устранение}
    clause: HOT-5.8a
    fields:
      did: {type: text, title: {en: What was done, zh: 处理操作, ru: Что сделано}}
  form.escalation after handover:
    title: {en: Escalation to the department manager, zh: 事件升级, ru: Эскалация руководителю отдела}
    clause: [HOT-2.5b, HOT-2.5c]
    fields:
      why: {type: text, title: {en: Why, zh: 升级原因, ru: Причина}}
  step.technical/apply-fix before resolve:
    title: {en: Apply the solution, zh: 执行解决方案, ru: Применить решение}
    by: [handler, specialist]
    form: fix
    when: solution.feasible
    record: daily-record
    clause:
      ref: HOT-5.8a
      reading: '"确定解决方案的可行性": what the client has not agreed is feasible is not carried out.'
  step.technical/escalate before resolve:
    title: {en: Escalate to the department manager, zh: 上报部门经理, ru: Эскалировать руководителю отдела}
    by: [handler, specialist, tracker]
    form: escalation
    notify: department-manager
    message: to-manager
    clause:
      - HOT-2.5b
      - ref: HOT-2.5c
        reading: '"必要时": at any time while it is handled, by whoever handles or tracks it; the case goes on.'
  step.agree-visit.require: {cooperation: 'true'}

  constraint.fixed-or-guided:
    title: {en: A fix on record, zh: 有处理记录, ru: Устранение записано}
    first: apply-fix
    then: resolve
    when: serious-fault
    clause: {ref: HOT-5.8b, reading: 'A fault of grade high or medium is not reported as resolved without the fix, whose backup was made before.'}

  message.to-manager:
    en: 'Escalated to you, priority {priority}: {symptom}. {escalation.why}'
    zh: 事件上报，优先级{priority}：{symptom}。{escalation.why}
    ru: 'Эскалация, приоритет {priority}: {symptom}. {escalation.why}'

  metric.total:
    title: {en: Incidents, zh: 事件总数, ru: Количество инцидентов}
    count: cases
    per: month
    trend: 6 months
    clause:
      - HOT-2.7
      - {ref: HOT-5.12, reading: Trend and forecast over half a year; the text gives no stretch.}
  metric.by-class:
    title: {en: Incidents by class, zh: 事件分类统计, ru: Инциденты по видам}
    count: cases
    per: [triage.category, month]
    clause: HOT-5.12
  metric.response-rate:
    title: {en: Response rate, zh: 事件响应率, ru: Доля своевременных реакций}
    share: deadline.response.met
    of: deadline.response.owed
    per: month
    clause: [HOT-2.7, {ref: HOT-5.12, reading: 'Of what has been graded, what was accepted in time.'}]
  metric.solved-by-first-line:
    title: {en: Solved by the first line, zh: 一线支持解决事件总数, ru: Решено первой линией}
    count: is-solved and not(ever.hand-over)
    per: month
    clause: HOT-5.12
  metric.solved-by-second-line:
    title: {en: Solved by the second line, zh: 二线支持解决事件总数, ru: Решено второй линией}
    count: is-solved and ever.hand-over
    per: month
    clause: HOT-5.12
  metric.first-line-rate:
    title: {en: Rate of the first line, zh: 一线解决率, ru: Доля первой линии}
    share: is-solved and not(ever.hand-over)
    per: month
    clause: HOT-2.7
  metric.second-line-rate:
    title: {en: Rate of the second line, zh: 二线解决率, ru: Доля второй линии}
    share: is-solved
    of: ever.hand-over
    per: month
    clause: {ref: HOT-2.7, reading: 'Of what it was given, what it solved.'}
  metric.satisfaction:
    title: {en: Satisfaction, zh: 客户满意度, ru: Удовлетворённость}
    mean: confirmation.satisfaction
    of: is-solved
    per: month
    clause: HOT-2.7
  report.service-report:
    title: {en: Monthly service report, zh: 月度服务报告, ru: Ежемесячный отчёт об обслуживании}
    every: month
    to: department-manager
    shows: [total, by-class, response-rate, solved-by-first-line, solved-by-second-line, first-line-rate, second-line-rate, satisfaction]
    clause:
      - HOT-2.7
      - ref: HOT-5.12
        reading: '"系统集成部经理": the manager of the department that runs the hotline.'

  schedule.process-maintenance:
    title: {en: Maintain the process and its templates, zh: 维护流程文件和记录模板, ru: Поддержка процесса и шаблонов}
    procedure: preparedness
    every: 1 year
    from: '2026-01-01'
    on: office
    clause: {ref: HOT-2.5a, reading: The text gives no period.}

remove:
  - opening.apply
  - opening.raise-alarm
  - form.alarm
  - role.user
  - role.operations-centre
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
  # A major fault (重大故障) is one of grade high or medium here, led by the second line; the text has no
  # procedure of its own for major incidents.
  - stage.handling/major
  - form.command
  - form.review
  - record.major-record
  - deadline.announcements
  - message.major
  - definition.is-major
  - role.project-manager
`
