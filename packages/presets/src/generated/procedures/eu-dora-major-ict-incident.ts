// Generated from packages/presets/procedures/eu-dora-major-ict-incident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/eu-dora-major-ict-incident.yaml. */
export const euDoraMajorIctIncident: string = `# Major ICT-related incidents of financial entities under DORA: classification by counted criteria
# (Delegated Regulation 2024/1772), initial notification, intermediate report and its update, final report
# (Delegated Regulation 2025/301, article 5). A \`reading\` says how an unclear place was taken, and why; a
# \`doubt\` what was not confirmed. What has no clause is what a flow needs and the law does not name.
dueprocess: 1
procedure: eu-dora-major-ict-incident
version: 1.0.0
title: {en: Major ICT-related incident under DORA, zh: 欧盟DORA重大ICT事件报告}

sources:
  RTS1772:
    title:
      en: Delegated Regulation (EU) 2024/1772, classification of ICT-related incidents
      zh: 欧盟第2024/1772号授权条例（ICT事件分类）
    publisher: {en: European Commission, zh: 欧盟委员会}
    date: '2024-03-13'
    note: http://data.europa.eu/eli/reg_del/2024/1772/oj
  RTS301:
    title:
      en: Delegated Regulation (EU) 2025/301, content and time limits of reports on major ICT-related incidents
      zh: 欧盟第2025/301号授权条例（重大ICT事件报告内容和时限）
    publisher: {en: European Commission, zh: 欧盟委员会}
    date: '2024-10-23'
    note: http://data.europa.eu/eli/reg_del/2025/301/oj

calendars:
  # Hours run through nights and weekends; a month ends at the same time of day, in UTC.
  utc: {use: always, counting: exact}

scales:
  class:
    not-major: {en: Not major, zh: 非重大事件}
    major:     {en: Major incident, zh: 重大事件}

roles:
  staff:             {title: {en: Whoever notices it, zh: 发现人员}}
  incident-manager:  {title: {en: Incident manager, zh: 事件经理}}
  reporting-officer: {title: {en: Reporting officer, zh: 监管报告负责人}}
  management:        {title: {en: Management body, zh: 管理机构}}
  authority:
    title: {en: Competent authority, zh: 主管机关}
    clause: RTS301-5.1a
    outside: true

forms:
  awareness:
    title: {en: Awareness of an incident, zh: 获知事件}
    fields:
      awareAt: {type: date-time, title: {en: When the entity became aware of it, zh: 获知时间}}
      service: {type: text, pattern: '\\S', title: {en: Service, zh: 受影响的服务}}
      what:    {type: text, pattern: '\\S', title: {en: What happened, zh: 事件情况}}
  assessment:
    title: {en: Assessment of the criteria, zh: 分类标准评估}
    clause: RTS1772-9.1
    fields:
      criticalServices?:      {type: yes-no, title: {en: Critical services are affected, zh: 影响关键服务}}
      clients?:               {type: integer, minimum: 0, title: {en: Clients affected, zh: 受影响客户数}}
      clientsShare?:          {type: number, minimum: 0, maximum: 100, unit: '%', title: {en: Share of the clients, zh: 受影响客户占比}}
      counterpartsShare?:     {type: number, minimum: 0, maximum: 100, unit: '%', title: {en: Share of the financial counterparts, zh: 受影响交易对手占比}}
      transactionsShare?:     {type: number, minimum: 0, unit: '%', title: {en: 'Transactions affected, against the daily average', zh: 受影响交易笔数占日均比例}}
      transactionValueShare?: {type: number, minimum: 0, unit: '%', title: {en: 'Value of the transactions, against the daily average', zh: 受影响交易金额占日均比例}}
      relevantClient?:        {type: yes-no, title: {en: A relevant client or counterpart is affected, zh: 影响重要客户或交易对手}}
      media?:                 {type: yes-no, title: {en: Reported in the media, zh: 媒体报道}}
      complaints?:            {type: yes-no, title: {en: Repetitive complaints, zh: 客户反复投诉}}
      requirementMissed?:     {type: yes-no, title: {en: A regulatory requirement is missed, zh: 未满足监管要求}}
      clientLoss?:            {type: yes-no, title: {en: A material loss of clients, zh: 大量客户流失}}
      durationHours?:         {type: number, minimum: 0, unit: hours, title: {en: 'Duration, hours', zh: 持续时长（小时）}}
      downtimeHours?:         {type: number, minimum: 0, unit: hours, title: {en: 'Downtime of services that support critical functions, hours', zh: 关键服务中断时长（小时）}}
      memberStates?:          {type: integer, minimum: 0, title: {en: Member States affected, zh: 受影响成员国数}}
      dataLoss?:              {type: yes-no, title: {en: Loss of data with an adverse effect, zh: 数据损失造成不利影响}}
      intrusion?:             {type: yes-no, title: {en: Malicious unauthorised access that may lose data, zh: 可能导致数据损失的恶意未授权访问}}
      costs?:                 {type: money, unit: EUR, title: {en: 'Costs and losses, caused or likely, before recoveries', zh: 已发生或可能发生的成本和损失（未扣除追偿）}}
      together:               {type: yes-no, title: {en: The figures are those of recurring incidents together, zh: 以上数据为反复发生事件的合计}}
      sameCause?:             {type: integer, minimum: 1, title: {en: 'Incidents with the same root cause, this one included', zh: 同一根本原因的事件数（含本次）}}
      occurredAt?:            {type: date-time, title: {en: When this incident happened, zh: 本次事件发生时间}}
      earliestAt?:            {type: date-time, title: {en: When the earliest of them happened, zh: 其中最早一次的发生时间}}
  report:
    title: {en: Report, zh: 报告}
    fields:
      content:    {type: text, pattern: '\\S', title: {en: What is reported, zh: 报告内容}}
      reference?: {type: text, title: {en: Reference, zh: 报告编号}}
  intermediate-report:
    title: {en: Intermediate report, zh: 中期报告}
    clause: RTS301-5.1b
    fields:
      changed:    {type: yes-no, title: {en: Anything has changed, zh: 情况有变化}}
      content:    {type: text, pattern: '\\S', title: {en: What is reported, zh: 报告内容}}
      reference?: {type: text, title: {en: Reference, zh: 报告编号}}
  recovery:
    title: {en: Recovery, zh: 恢复情况}
    fields:
      recoveredAt: {type: date-time, title: {en: When regular activities were recovered, zh: 恢复正常业务时间}}
      measures:    {type: text, pattern: '\\S', title: {en: What was done, zh: 恢复措施}}
  closing:
    title: {en: Closing, zh: 结案}
    fields:
      lessons: {type: text, pattern: '\\S', title: {en: Lessons, zh: 经验教训}}

define:
  clients-hit:
    is: >-
      assessment.clientsShare > 10 or assessment.clients > 100_000 or assessment.counterpartsShare > 30 or
      assessment.transactionsShare > 10 or assessment.transactionValueShare > 10 or assessment.relevantClient
    title: {en: 'Clients, counterparts and transactions', zh: 客户、交易对手和交易}
    clause: RTS1772-9.1
  reputation-hit:
    is: assessment.media or assessment.complaints or assessment.requirementMissed or assessment.clientLoss
    title: {en: Reputation, zh: 声誉影响}
    clause: RTS1772-9.2
  duration-hit:
    is: assessment.durationHours > 24 or assessment.downtimeHours > 2
    title: {en: Duration and downtime, zh: 持续和中断时间}
    clause: RTS1772-9.3
  geography-hit:
    is: assessment.memberStates >= 2
    title: {en: Geographical spread, zh: 地域范围}
    clause: RTS1772-9.4
  data-hit:
    is: assessment.dataLoss or assessment.intrusion
    title: {en: Data losses, zh: 数据损失}
    clause: RTS1772-9.5
  costs-hit:
    is: assessment.costs > 100_000
    title: {en: Economic impact, zh: 经济影响}
    clause: {ref: RTS1772-9.6, reading: 'One figure: what is likely counts like what has been spent, and nothing that is got back is taken off.'}
  two-criteria:
    is: count(clients-hit, reputation-hit, duration-hit, geography-hit, data-hit, costs-hit) >= 2
    title: {en: At least two criteria are met, zh: 至少符合两项标准}
    clause: {ref: RTS1772-8, doubt: The paragraph that counts the criteria was not confirmed.}
  recurring:
    is: assessment.sameCause >= 2 and assessment.occurredAt <= assessment.earliestAt + 6 months
    title: {en: Recurring incidents, zh: 反复发生的事件}
    clause:
      ref: RTS1772-8.2
      reading: Two or more with the same root cause, the earliest within six months before this one.

decisions:
  class:
    gives: class
    title: {en: Class of the incident, zh: 事件分类}
    clause:
      - {ref: RTS1772-8, doubt: The paragraph that joins the criteria was not confirmed.}
      - ref: RTS1772-8.2
        reading: >-
          Recurring incidents are judged by the same criteria, with the figures of all of them together; how
          figures are added was not confirmed.
    inputs: {critical: assessment.criticalServices, intrusion: assessment.intrusion, two-criteria: two-criteria}
    policy: any
    table: |
      class | critical | intrusion | two-criteria | clause
      major | true     | true      | -            | RTS1772-9.5
      major | true     | -         | true         | RTS1772-8
    else: not-major

open:
  record-incident:
    title: {en: Record an incident, zh: 登记事件}
    by: [staff, incident-manager]
    form: awareness
    notify: [incident-manager]
    message: noticed
    to: classification

stages:
  classification:
    title: {en: Classification, zh: 事件分类}
    clause: RTS1772-8
    steps:
      assess:
        title: {en: Assess the criteria, zh: 评估分类标准}
        by: incident-manager
        form: assessment
        unless: ever.assess
        clause: RTS1772-9.1
      classify:
        title: {en: Classify the incident, zh: 确定事件类别}
        by: incident-manager
        decide: class
        notify: [reporting-officer, management]
        message: classified
        clause:
          ref: RTS301-5.1a
          reading: Classifying is an act, from which four hours run; until it is done the criteria alone start no clock.
        to:
          - {when: class = "major", stage: handling}
          - {otherwise: not-major}
  not-major:
    title: {en: Not major, zh: 非重大事件}
    steps:
      reconsider:
        title: {en: Classify once more, zh: 再次分类}
        by: incident-manager
        decide: class
        notify: [reporting-officer, management]
        message: classified
        clause: RTS301-5.1a
        to:
          - {when: class = "major", stage: handling}
          - {otherwise: stay}
      close-unreported:
        title: {en: Close without further reports, zh: 不再报告，结案}
        by: incident-manager
        form: closing
        to: closed
  handling:
    title: {en: Reporting and recovery, zh: 报告与恢复}
    clause: RTS301-5.1
    steps:
      reclassify:
        title: {en: Classify anew, zh: 重新分类}
        by: incident-manager
        decide: class
        notify: [reporting-officer, management]
        message: classified
        clause: {ref: RTS301-5.1, doubt: Whether an incident that turns out not to be major owes a last report was not confirmed.}
        to:
          - {when: class = "major", stage: stay}
          - {otherwise: not-major}
    tracks:
      reporting:
        title: {en: Reports to the authority, zh: 向主管机关报告}
        clause: RTS301-5.1
        start: initial
        stages:
          initial:
            title: {en: Initial notification owed, zh: 待首次通报}
            steps:
              submit-initial:
                title: {en: Submit the initial notification, zh: 提交首次通报}
                by: reporting-officer
                form: report
                record: authority-report
                notify: [authority, management]
                message: reported
                clause: RTS301-5.1a
                to: following
          following:
            title: {en: Intermediate and final report owed, zh: 待中期和最终报告}
            steps:
              submit-intermediate:
                title: {en: Submit an intermediate report, zh: 提交中期报告}
                by: reporting-officer
                form: intermediate-report
                record: intermediate-report
                notify: [authority, management]
                message: intermediate-reported
                clause: RTS301-5.1b
              submit-final:
                title: {en: Submit the final report, zh: 提交最终报告}
                by: reporting-officer
                form: report
                when: ever.declare-recovered
                unless: deadline.recovery-update.open
                record: authority-report
                notify: [authority, management]
                message: reported
                clause:
                  ref: RTS301-5.1c
                  reading: Its month runs from an intermediate report, and each of them comes before it, the update after recovery too.
                to: reported
          reported: {title: {en: Final report submitted, zh: 已提交最终报告}, final: true}
      recovering:
        title: {en: Recovery, zh: 恢复}
        start: disrupted
        stages:
          disrupted:
            title: {en: Disrupted, zh: 业务中断}
            steps:
              declare-recovered:
                title: {en: Declare regular activities recovered, zh: 宣布恢复正常业务}
                by: incident-manager
                form: recovery
                notify: [reporting-officer, management]
                message: recovered
                to: recovered
          recovered: {title: {en: Recovered, zh: 已恢复}, final: true}
    then: reviewing
  reviewing:
    title: {en: Review, zh: 总结}
    steps:
      close:
        title: {en: Close the case, zh: 结案}
        by: incident-manager
        form: closing
        record: incident-file
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  correct-record:
    title: {en: Correct the record of the incident, zh: 更正事件登记}
    by: incident-manager
    amend: awareness
  supplement:
    title: {en: Supplement or correct the assessment, zh: 补充或更正评估}
    by: incident-manager
    amend: assessment
    when: ever.assess
    clause: RTS1772-9.1

deadlines:
  initial:
    title: {en: Initial notification, zh: 首次通报时限}
    when: class = "major"
    due:
      - {within: 4 hours, after: class = "major", clause: RTS301-5.1a}
      - within: 24 hours
        after: awareness.awareAt
        when: since(class = "major") <= awareness.awareAt + 24 hours
        clause: [RTS301-5.1a, RTS301-5.2]
    until: submit-initial
    clause:
      - ref: RTS301-5.1a
        reading: >-
          The earlier of the two, counted through weekends and holidays. Whether a limit that falls on such
          a day moves to noon of the next working day was not confirmed, so that nothing moves; where it
          does, an overlay adds a \`roll\`.
      - {ref: RTS301-5.2, doubt: 'Confirmed in secondary sources only: classified later than 24 hours, the four hours stand alone.'}
    escalate:
      - {at: 75%, notify: [reporting-officer], message: initial-soon-due}
      - {at: 100%, notify: [reporting-officer, management], message: initial-overdue}
  intermediate:
    title: {en: Intermediate report within 72 hours, zh: 七十二小时内提交中期报告}
    when: class = "major"
    within: 72 hours
    after: last submit-initial
    until: submit-intermediate
    clause: {ref: RTS301-5.1b, reading: 'Also where nothing has changed: the form says so, and the report is due all the same.'}
    escalate:
      - {at: 75%, notify: [reporting-officer], message: intermediate-soon-due}
      - {at: 100%, notify: [reporting-officer, management], message: intermediate-overdue}
  recovery-update:
    title: {en: Update once regular activities are recovered, zh: 恢复正常业务后更新中期报告}
    when: class = "major"
    within: promptly
    after: recovery.recoveredAt
    until: submit-intermediate
    clause: {ref: RTS301-5.1b, reading: '"Without undue delay" names no period: it is measured and never missed.'}
  final:
    title: {en: Final report within one month, zh: 一个月内提交最终报告}
    when: class = "major"
    within: 1 month
    after: last submit-intermediate
    until: submit-final
    clause:
      ref: RTS301-5.1c
      reading: From the last intermediate report, so that each update gives the month anew; counted exactly, to the same time of day in UTC.
    escalate:
      - {at: 75%, notify: [reporting-officer], message: final-soon-due}
      - {at: 100%, notify: [reporting-officer, management], message: final-overdue}

constraints:
  only-recurring-incidents-together:
    title: {en: Only recurring incidents are assessed together, zh: 仅反复发生的事件可合并评估}
    never: assessment.together and not(defined(recurring) and recurring)
    clause: RTS1772-8.2
  recovered-after-awareness:
    title: {en: Nothing is recovered before anybody is aware of it, zh: 恢复时间不得早于获知时间}
    never: recovery.recoveredAt < awareness.awareAt

schedule:
  recurring-incidents:
    title: {en: Monthly look for recurring incidents, zh: 每月排查反复发生的事件}
    procedure: recurring-incident-review
    every: 1 month
    clause: RTS1772-8.2

records:
  authority-report:
    title: {en: Report to the authority, zh: 向主管机关提交的报告}
    forms: [awareness, assessment, report]
    numbered: true
    clause: [RTS301-5.1a, RTS301-5.1c]
  intermediate-report:
    title: {en: Intermediate report, zh: 中期报告}
    forms: [awareness, assessment, intermediate-report, recovery]
    numbered: true
    clause: RTS301-5.1b
  incident-file:
    title: {en: File of the incident, zh: 事件档案}
    forms: [awareness, assessment, report, intermediate-report, recovery, closing]

messages:
  noticed:
    en: 'An incident of {awareness.service} was recorded: {awareness.what}. Please assess and classify it.'
    zh: 已登记{awareness.service}事件：{awareness.what}。请评估并分类。
  classified:
    en: 'The incident of {awareness.service} is classified: {class}.'
    zh: '{awareness.service}事件的分类：{class}。'
  reported:
    en: 'Report on the incident of {awareness.service}: {report.content}'
    zh: 关于{awareness.service}事件的报告：{report.content}
  intermediate-reported:
    en: 'Intermediate report on the incident of {awareness.service}: {intermediate-report.content}'
    zh: 关于{awareness.service}事件的中期报告：{intermediate-report.content}
  recovered:
    en: 'Regular activities of {awareness.service} are recovered since {recovery.recoveredAt}. The intermediate report has to be updated.'
    zh: '{awareness.service}已于{recovery.recoveredAt}恢复正常业务，须更新中期报告。'
  initial-soon-due:
    en: 'The initial notification on {awareness.service} is due on {deadline.initial.due}.'
    zh: '{awareness.service}事件的首次通报应于{deadline.initial.due}前提交。'
  initial-overdue:
    en: 'The initial notification on {awareness.service} was due on {deadline.initial.due}. It is still owed.'
    zh: '{awareness.service}事件的首次通报应于{deadline.initial.due}前提交，现已逾期，仍须提交。'
  intermediate-soon-due:
    en: 'The intermediate report on {awareness.service} is due on {deadline.intermediate.due}, also where nothing has changed.'
    zh: '{awareness.service}事件的中期报告应于{deadline.intermediate.due}前提交，情况无变化亦然。'
  intermediate-overdue:
    en: 'The intermediate report on {awareness.service} was due on {deadline.intermediate.due}. It is still owed.'
    zh: '{awareness.service}事件的中期报告应于{deadline.intermediate.due}前提交，现已逾期，仍须提交。'
  final-soon-due:
    en: 'The final report on {awareness.service} is due on {deadline.final.due}.'
    zh: '{awareness.service}事件的最终报告应于{deadline.final.due}前提交。'
  final-overdue:
    en: 'The final report on {awareness.service} was due on {deadline.final.due}. It is still owed.'
    zh: '{awareness.service}事件的最终报告应于{deadline.final.due}前提交，现已逾期，仍须提交。'

metrics:
  incidents:
    title: {en: Incidents by class, zh: 事件数量（按类别）}
    count: cases
    per: [class, month]
  notified-in-time:
    title: {en: Initial notifications in time, zh: 首次通报按时率}
    clause: RTS301-5.1a
    share: deadline.initial.met
    of: deadline.initial.owed
  time-to-classification:
    title: {en: Time until classification, zh: 获知至分类的时间}
    median: {between: [awareness.awareAt, first classify]}
`
