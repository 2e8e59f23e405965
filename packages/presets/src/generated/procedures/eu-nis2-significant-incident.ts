// Generated from packages/presets/procedures/eu-nis2-significant-incident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/eu-nis2-significant-incident.yaml. */
export const euNis2SignificantIncident: string = `# Significant incidents under the NIS 2 Directive (article 23): early warning, notification, report on
# request, final report, progress report while an incident goes on. When an incident is significant says
# Implementing Regulation 2024/2690, for the providers that it covers. The periods of the Directive are
# confirmed in secondary sources only, which their \`doubt\` says. A \`reading\` says how an unclear place was
# taken, and why. What has no clause is what a flow needs and the law does not name.
dueprocess: 1
procedure: eu-nis2-significant-incident
version: 1.0.0
title: {en: Significant incident under NIS 2, zh: 欧盟NIS 2重大网络安全事件报告}

sources:
  NIS2:
    title:
      en: Directive (EU) 2022/2555 on measures for a high common level of cybersecurity across the Union (NIS 2)
      zh: 欧盟第2022/2555号指令（NIS 2指令）
    publisher: {en: European Parliament and Council, zh: 欧洲议会和欧盟理事会}
    date: '2022-12-14'
    note: http://data.europa.eu/eli/dir/2022/2555/oj
  IR2690:
    title:
      en: Implementing Regulation (EU) 2024/2690, when an incident is significant
      zh: 欧盟第2024/2690号实施条例（重大事件认定）
    publisher: {en: European Commission, zh: 欧盟委员会}
    date: '2024-10-17'
    note: http://data.europa.eu/eli/reg_impl/2024/2690/oj

calendars:
  # Hours run through nights and weekends; a month ends at the same time of day, in UTC.
  utc: {use: always, counting: exact}

scales:
  significance:
    not-significant: {en: Not significant, zh: 非重大事件}
    significant:     {en: Significant incident, zh: 重大事件}
  provider:
    cloud:            {en: Cloud computing service, zh: 云计算服务提供者}
    managed:          {en: Managed service, zh: 托管服务提供者}
    managed-security: {en: Managed security service, zh: 托管安全服务提供者}
    trust:            {en: Trust service, zh: 信任服务提供者}
    other:            {en: Another provider that the Regulation covers, zh: 条例所列其他提供者}

roles:
  staff:            {title: {en: Whoever notices it, zh: 发现人员}}
  incident-officer: {title: {en: Incident officer, zh: 事件负责人}}
  management:       {title: {en: Management, zh: 管理层}}
  csirt:
    title: {en: CSIRT or competent authority, zh: 计算机安全事件响应小组或主管机关}
    clause: {ref: NIS2-23.4, reading: 'One role: which of the two receives reports is for each Member State to say.'}
    outside: true

forms:
  awareness:
    title: {en: Awareness of an incident, zh: 获知事件}
    fields:
      awareAt:     {type: date-time, title: {en: When the entity became aware of it, zh: 获知时间}}
      provider:    {type: provider, title: {en: Kind of provider, zh: 提供者类别}}
      service:     {type: text, pattern: '\\S', title: {en: Service, zh: 受影响的服务}}
      what:        {type: text, pattern: '\\S', title: {en: What happened, zh: 事件情况}}
      planned:     {type: yes-no, title: {en: A scheduled interruption or planned maintenance, zh: 属于计划内中断或维护}}
  assessment:
    title: {en: Assessment of the significance, zh: 重大性评估}
    clause: {ref: IR2690-3.1, reading: 'Where the article says "capable of", the field asks for what has happened or could happen.'}
    fields:
      loss?:               {type: money, unit: EUR, title: {en: 'Direct financial loss, caused or possible', zh: 已造成或可能造成的直接经济损失}}
      turnover?:           {type: money, unit: EUR, title: {en: Turnover of the previous year, zh: 上一年度营业额}}
      tradeSecrets?:       {type: yes-no, title: {en: 'Trade secrets exfiltrated, or possibly', zh: 商业秘密已经或可能外泄}}
      death?:              {type: yes-no, title: {en: 'Death of a person, caused or possible', zh: 已经或可能致人死亡}}
      healthDamage?:       {type: yes-no, title: {en: 'Considerable damage to health, caused or possible', zh: 已经或可能严重损害人身健康}}
      intrusion?:          {type: yes-no, title: {en: Malicious unauthorised access that can disrupt operations severely, zh: 可能严重扰乱运营的恶意未授权访问}}
      sameCause?:          {type: integer, minimum: 1, title: {en: 'Incidents with the same root cause, this one included', zh: 同一根本原因的事件数（含本次）}}
      occurredAt?:         {type: date-time, title: {en: When this incident happened, zh: 本次事件发生时间}}
      earliestAt?:         {type: date-time, title: {en: When the earliest of them happened, zh: 其中最早一次的发生时间}}
      combinedLoss?:       {type: money, unit: EUR, title: {en: 'Direct financial loss of all of them, caused or possible', zh: 上述事件合计直接经济损失}}
      unavailableMinutes?: {type: number, minimum: 0, unit: minutes, title: {en: 'Complete unavailability, minutes', zh: 服务完全不可用时长（分钟）}}
      weeklyHours?:        {type: number, minimum: 0, unit: hours, title: {en: 'Unavailability in one calendar week, hours', zh: 一个日历周内不可用时长（小时）}}
      limitedHours?:       {type: number, minimum: 0, unit: hours, title: {en: 'Limited availability, hours', zh: 服务受限时长（小时）}}
      limitedUsers?:       {type: integer, minimum: 0, title: {en: Users with limited availability, zh: 服务受限的用户数}}
      maliciousData?:      {type: yes-no, title: {en: Data compromised by what is suspected to be malicious, zh: 疑似恶意行为致数据受损}}
      dataUsers?:          {type: integer, minimum: 0, title: {en: Users whose data are compromised, zh: 数据受损的用户数}}
      users?:              {type: integer, minimum: 0, title: {en: Users in the Union, zh: 欧盟境内用户总数}}
      otherCriterion?:     {type: yes-no, title: {en: A criterion of another article for its kind of provider is met, zh: 符合条例其他条款的行业标准}}
  report:
    title: {en: Report, zh: 报告}
    fields:
      content:    {type: text, pattern: '\\S', title: {en: What is reported, zh: 报告内容}}
      reference?: {type: text, title: {en: Reference, zh: 报告编号}}
  request:
    title: {en: Request for a report, zh: 报告要求}
    fields:
      what: {type: text, pattern: '\\S', title: {en: What is asked for, zh: 要求内容}}
  handling:
    title: {en: End of the incident, zh: 事件处置完毕}
    fields:
      handledAt: {type: date-time, title: {en: When it was handled, zh: 处置完毕时间}}
      measures:  {type: text, pattern: '\\S', title: {en: What was done, zh: 处置措施}}
  closing:
    title: {en: Closing, zh: 结案}
    fields:
      lessons: {type: text, pattern: '\\S', title: {en: Lessons, zh: 经验教训}}

define:
  excessive-loss:
    is: assessment.loss > 500_000 or assessment.loss > assessment.turnover * 0.05
    title: {en: 'Loss above 500,000 euros or 5 % of the turnover, whichever is lower', zh: 损失超过50万欧元或营业额的5%（取低者）}
    clause:
      ref: IR2690-3.1a
      reading: >-
        The lower of two limits is exceeded as soon as either one is, so that a figure above the one
        decides while the other is still unknown. Read so wherever two limits stand together.
  general-criterion:
    is: >-
      excessive-loss or assessment.tradeSecrets or assessment.death or assessment.healthDamage or
      assessment.intrusion
    title: {en: A criterion for every provider is met, zh: 符合通用标准}
    clause: [IR2690-3.1a, IR2690-3.1b, IR2690-3.1c, IR2690-3.1d, IR2690-3.1e]
  recurring:
    is: >-
      assessment.sameCause >= 2 and assessment.occurredAt <= assessment.earliestAt + 6 months and
      (assessment.combinedLoss > 500_000 or assessment.combinedLoss > assessment.turnover * 0.05)
    title: {en: Recurring incidents that are significant together, zh: 反复发生、合并构成重大事件}
    clause:
      ref: IR2690-4
      reading: >-
        Two or more incidents with the same root cause, the earliest within six months before this one;
        their losses are taken together.
  many-limited:
    is: assessment.limitedUsers > 1_000_000 or assessment.limitedUsers > assessment.users * 0.05
    title: {en: 'More than 5 % of the users or a million with limited availability, whichever is lower', zh: 服务受限用户超过5%或100万（取低者）}
    clause: [IR2690-7, IR2690-10]
  many-compromised:
    is: assessment.dataUsers > 1_000_000 or assessment.dataUsers > assessment.users * 0.05
    title: {en: 'Data of more than 5 % of the users or a million compromised, whichever is lower', zh: 数据受损用户超过5%或100万（取低者）}
    clause: [IR2690-7, IR2690-10]
  cloud-criterion:
    is: >-
      awareness.provider in ("cloud", "managed", "managed-security") and
      (assessment.unavailableMinutes > 30 or assessment.limitedHours > 1 and many-limited or
      assessment.maliciousData or many-compromised)
    title: {en: A criterion for cloud and managed services is met, zh: 符合云计算和托管服务标准}
    clause: [IR2690-7, IR2690-10]
  trust-service:
    is: awareness.provider = "trust"
    title: {en: Trust service provider, zh: 信任服务提供者}
    clause: {ref: NIS2-23.4, doubt: 'Confirmed in secondary sources only: the derogation for trust service providers.'}
  trust-criterion:
    is: >-
      trust-service and
      (assessment.unavailableMinutes > 20 or assessment.weeklyHours > 1 or
      assessment.limitedUsers > assessment.users * 0.01 or
      assessment.dataUsers > 100 or assessment.dataUsers > assessment.users * 0.001)
    title: {en: A criterion for trust services is met, zh: 符合信任服务标准}
    clause:
      ref: IR2690-14
      doubt: >-
        Of the users affected a share above one per cent is confirmed; taken as those with limited
        availability. Whether a number of users stands beside the share was not confirmed.
  handled-in-the-month:
    is: handling.handledAt <= deadline.one-month-report.due
    title: {en: Handled before the one month was over, zh: 一个月期限内已处置完毕}
    clause: {ref: NIS2-23.4e, doubt: Confirmed in secondary sources only.}

decisions:
  significance:
    gives: significance
    title: {en: Significance of the incident, zh: 事件重大性}
    clause:
      ref: IR2690-3
      reading: >-
        The Regulation has criteria for further kinds of providers; those of articles 7, 10 and 14 are
        confirmed and stand here. Of any other provider somebody answers whether its own criteria are
        met; until then the significance stays open.
    inputs:
      planned: awareness.planned
      general: general-criterion
      recurring: recurring
      cloud: cloud-criterion
      trust: trust-criterion
      other: awareness.provider = "other" and assessment.otherCriterion
    policy: first
    rules:
      - when: {planned: 'true'}
        then: {significance: not-significant}
        clause: {ref: IR2690-3, doubt: The paragraph that leaves out planned work was not confirmed.}
      - {when: {general: 'true'}, then: {significance: significant}, clause: IR2690-3.1}
      - {when: {recurring: 'true'}, then: {significance: significant}, clause: IR2690-4}
      - {when: {cloud: 'true'}, then: {significance: significant}, clause: [IR2690-7, IR2690-10]}
      - {when: {trust: 'true'}, then: {significance: significant}, clause: IR2690-14}
      - {when: {other: 'true'}, then: {significance: significant}}
    else: not-significant

open:
  record-awareness:
    title: {en: Record an incident, zh: 登记事件}
    by: [staff, incident-officer]
    form: awareness
    notify: [incident-officer]
    message: noticed
    clause: {ref: NIS2-23.4, doubt: 'Confirmed in secondary sources only: every period begins with awareness.'}
    to: handling

stages:
  handling:
    title: {en: Reporting and handling, zh: 报告与处置}
    clause: NIS2-23.4
    steps:
      assess:
        title: {en: Assess the significance, zh: 评估重大性}
        by: incident-officer
        form: assessment
        unless: ever.assess
        notify: [management]
        message: assessed
        clause: IR2690-3.1
        to:
          - {when: defined(significance) and significance = "not-significant", stage: not-significant}
          - {otherwise: stay}
      reassess:
        title: {en: Supplement or correct the assessment, zh: 补充或更正评估}
        by: incident-officer
        amend: assessment
        when: ever.assess
        notify: [management]
        message: assessed
        clause: IR2690-3.1
        to:
          - {when: defined(significance) and significance = "not-significant", stage: not-significant}
          - {otherwise: stay}
    tracks:
      reporting:
        title: {en: Reports to the authority, zh: 向主管机关报告}
        clause: NIS2-23.4
        start: warning
        stages:
          warning:
            title: {en: Early warning owed, zh: 待预警}
            steps:
              send-early-warning:
                title: {en: Send the early warning, zh: 提交预警}
                by: incident-officer
                form: report
                record: authority-report
                notify: [csirt, management]
                message: reported
                clause: NIS2-23.4a
                to: notification
          notification:
            title: {en: Notification owed, zh: 待正式通报}
            steps:
              send-notification:
                title: {en: Send the incident notification, zh: 提交事件通报}
                by: incident-officer
                form: report
                record: authority-report
                notify: [csirt, management]
                message: reported
                clause: NIS2-23.4b
                to: follow-up
          follow-up:
            title: {en: Final report owed, zh: 待最终报告}
            steps:
              send-progress:
                title: {en: Send a progress report, zh: 提交进展报告}
                by: incident-officer
                form: report
                unless: ever.declare-handled
                record: authority-report
                notify: [csirt, management]
                message: reported
                clause: {ref: NIS2-23.4e, reading: In the place of the final report only while the incident goes on.}
              send-final:
                title: {en: Send the final report, zh: 提交最终报告}
                by: incident-officer
                form: report
                when: ever.declare-handled
                record: authority-report
                notify: [csirt, management]
                message: reported
                clause:
                  ref: NIS2-23.4d
                  reading: While the incident goes on there is a progress report instead, so that this one follows its end.
                to: reported
          reported: {title: {en: Final report sent, zh: 已提交最终报告}, final: true}
      incident:
        title: {en: The incident itself, zh: 事件处置}
        start: ongoing
        stages:
          ongoing:
            title: {en: Ongoing, zh: 处置中}
            steps:
              declare-handled:
                title: {en: Declare the incident handled, zh: 宣布处置完毕}
                by: incident-officer
                form: handling
                notify: [management]
                message: handled
                to: over
          over: {title: {en: Handled, zh: 已处置}, final: true}
    then: reviewing
  not-significant:
    title: {en: Not significant, zh: 非重大事件}
    steps:
      reconsider:
        title: {en: Reconsider the assessment, zh: 重新评估}
        by: incident-officer
        amend: assessment
        notify: [management]
        message: assessed
        clause: IR2690-3.1
        to:
          - {when: defined(significance) and significance = "not-significant", stage: stay}
          - {otherwise: handling}
      close-unreported:
        title: {en: Close without further reports, zh: 不再报告，结案}
        by: incident-officer
        form: closing
        to: closed
  reviewing:
    title: {en: Review, zh: 总结}
    steps:
      close:
        title: {en: Close the case, zh: 结案}
        by: incident-officer
        form: closing
        when: times.send-intermediate >= times.request-intermediate
        record: incident-file
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  correct-record:
    title: {en: Correct the record of the incident, zh: 更正事件登记}
    by: incident-officer
    amend: awareness
  request-intermediate:
    title: {en: Ask for an intermediate report, zh: 要求提交中期报告}
    by: [csirt, incident-officer]
    form: request
    notify: [incident-officer]
    message: asked
    clause: {ref: NIS2-23.4c, doubt: Confirmed in secondary sources only.}
  send-intermediate:
    title: {en: Send the intermediate report, zh: 提交中期报告}
    by: incident-officer
    form: report
    when: times.request-intermediate > times.send-intermediate
    record: authority-report
    notify: [csirt]
    message: reported
    clause: {ref: NIS2-23.4c, doubt: Confirmed in secondary sources only.}

deadlines:
  early-warning:
    title: {en: Early warning within 24 hours, zh: 二十四小时内预警}
    within: 24 hours
    after: awareness.awareAt
    until: send-early-warning
    unless: significance = "not-significant"
    clause:
      ref: NIS2-23.4a
      doubt: Confirmed in secondary sources only.
      reading: Owed until it is certain that the incident is not significant; not having assessed it frees nobody.
    escalate:
      - {at: 75%, notify: [incident-officer], message: warning-soon-due}
      - {at: 100%, notify: [incident-officer, management], message: warning-overdue}
  notification:
    title: {en: Notification within 72 hours, zh: 七十二小时内通报}
    within: {of: trust-service, true: 24 hours, false: 72 hours}
    after: awareness.awareAt
    until: send-notification
    unless: significance = "not-significant"
    clause:
      - {ref: NIS2-23.4b, doubt: Confirmed in secondary sources only.}
      - ref: NIS2-23.4
        doubt: 'Confirmed in secondary sources only: trust service providers have 24 hours.'
    escalate:
      - {at: 75%, notify: [incident-officer], message: notification-soon-due}
      - {at: 100%, notify: [incident-officer, management], message: notification-overdue}
  intermediate:
    title: {en: Intermediate report on request, zh: 应要求提交中期报告}
    within: promptly
    after: each request-intermediate
    until: send-intermediate
    clause:
      ref: NIS2-23.4c
      doubt: Confirmed in secondary sources only.
      reading: 'No period is named: it is measured and never missed.'
  one-month-report:
    title: {en: 'Final report, or progress report, within one month', zh: 一个月内提交最终报告或进展报告}
    within: 1 month
    after: last send-notification
    until: [send-final, send-progress]
    unless: significance = "not-significant"
    clause:
      - ref: NIS2-23.4d
        doubt: Confirmed in secondary sources only.
        reading: >-
          Counted exactly, to the same time of day in UTC. Rules on periods that end it later would be the
          \`counting\` of a calendar; the earlier instant is safe under each of them.
      - {ref: NIS2-23.4e, doubt: Confirmed in secondary sources only.}
    escalate:
      - {at: 75%, notify: [incident-officer], message: final-soon-due}
      - {at: 100%, notify: [incident-officer, management], message: final-overdue}
  final-report:
    title: {en: Final report, zh: 最终报告期限}
    due:
      - {within: 1 month, after: last send-notification, when: handled-in-the-month, clause: NIS2-23.4d}
      - {within: 1 month, after: handling.handledAt, when: handled-in-the-month = false, clause: NIS2-23.4e}
    until: send-final
    unless: significance = "not-significant"
    clause:
      ref: NIS2-23.4e
      doubt: Confirmed in secondary sources only.
      reading: >-
        An incident that was handled before the month was over has its final report due with it, whatever
        was reported in between; any other has a month from its end.
    escalate:
      - {at: 100%, notify: [incident-officer, management], message: final-overdue}

constraints:
  handled-after-awareness:
    title: {en: No incident is handled before anybody is aware of it, zh: 处置完毕时间不得早于获知时间}
    never: handling.handledAt < awareness.awareAt

records:
  authority-report:
    title: {en: Report to the authority, zh: 向主管机关提交的报告}
    forms: [awareness, assessment, report]
    numbered: true
    clause: NIS2-23.4
  incident-file:
    title: {en: File of the incident, zh: 事件档案}
    forms: [awareness, assessment, report, handling, closing]

messages:
  noticed:
    en: 'An incident of {awareness.service} was recorded: {awareness.what}. Please assess whether it is significant; the time for the early warning runs.'
    zh: 已登记{awareness.service}事件：{awareness.what}。请评估是否属于重大事件，预警期限已开始计算。
  assessed:
    en: 'The incident of {awareness.service} was assessed: {significance}.'
    zh: '{awareness.service}事件的评估结果：{significance}。'
  reported:
    en: 'Report on the incident of {awareness.service}: {report.content}'
    zh: 关于{awareness.service}事件的报告：{report.content}
  asked:
    en: 'An intermediate report on the incident of {awareness.service} is asked for: {request.what}'
    zh: 主管机关要求就{awareness.service}事件提交中期报告：{request.what}
  handled:
    en: 'The incident of {awareness.service} was handled: {handling.measures}'
    zh: '{awareness.service}事件已处置完毕：{handling.measures}'
  warning-soon-due:
    en: 'The early warning on {awareness.service} is due on {deadline.early-warning.due}.'
    zh: '{awareness.service}事件的预警应于{deadline.early-warning.due}前提交。'
  warning-overdue:
    en: 'The early warning on {awareness.service} was due on {deadline.early-warning.due}. It is still owed.'
    zh: '{awareness.service}事件的预警应于{deadline.early-warning.due}前提交，现已逾期，仍须提交。'
  notification-soon-due:
    en: 'The notification on {awareness.service} is due on {deadline.notification.due}.'
    zh: '{awareness.service}事件的通报应于{deadline.notification.due}前提交。'
  notification-overdue:
    en: 'The notification on {awareness.service} was due on {deadline.notification.due}. It is still owed.'
    zh: '{awareness.service}事件的通报应于{deadline.notification.due}前提交，现已逾期，仍须提交。'
  final-soon-due:
    en: 'The final report on {awareness.service}, or a progress report, is due on {deadline.one-month-report.due}.'
    zh: '{awareness.service}事件的最终报告或进展报告应于{deadline.one-month-report.due}前提交。'
  final-overdue:
    en: 'A report on {awareness.service} that was due within one month is overdue.'
    zh: '{awareness.service}事件应于一个月内提交的报告已逾期。'

metrics:
  incidents:
    title: {en: Incidents by significance, zh: 事件数量（按重大性）}
    count: cases
    per: [significance, month]
  warned-in-time:
    title: {en: Early warnings in time, zh: 按时预警率}
    clause: NIS2-23.4a
    share: deadline.early-warning.met
    of: deadline.early-warning.owed
  notified-in-time:
    title: {en: Notifications in time, zh: 按时通报率}
    clause: NIS2-23.4b
    share: deadline.notification.met
    of: deadline.notification.owed
`
