// Generated from packages/presets/procedures/us-osha-reporting.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/us-osha-reporting.yaml. */
export const usOshaReporting: string = `# Reporting and recording of work injuries and illnesses in the United States: what happened, whether
# it is to be reported within 8 or 24 hours, whether it is recordable, report, log, closing. Steps
# without a clause are what any employer does in between. What is confirmed in secondary sources only
# says so beside its clause.
dueprocess: 1
procedure: us-osha-reporting
version: 1.0.0
title: {en: Reporting of work injuries and illnesses (OSHA), zh: 美国职业伤害和疾病报告（OSHA）}

sources:
  OSHA:
    title: {en: '29 CFR Part 1904, Recording and Reporting Occupational Injuries and Illnesses', zh: 美国联邦法规第29编第1904部分《职业伤害和疾病的记录与报告》}
    publisher: {en: Occupational Safety and Health Administration, zh: 美国职业安全与健康管理局}
    note: https://www.osha.gov/laws-regs/regulations/standardnumber/1904

calendars:
  # No limit here counts working time; the calendar gives the zone in which people read times.
  house: us-federal

scales:
  recordability:
    not-recordable: {en: Not recordable, zh: 不须记录}
    recordable:     {en: Recordable, zh: 须记录}

roles:
  witness:        {title: {en: Employee or supervisor who tells of it, zh: 报告事件的员工或主管}}
  safety-manager: {title: {en: Whoever reports and records for the employer, zh: 雇主负责报告和记录的人员}, clause: [OSHA-1904.29, OSHA-1904.39.a.1, OSHA-1904.39.a.2]}
  osha:
    title: {en: Occupational Safety and Health Administration, zh: 职业安全与健康管理局}
    clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2]
    outside: true

forms:
  notice:
    title: {en: Notice of the injury or illness, zh: 伤害或疾病通知}
    clause: OSHA-1904.29
    fields:
      informedAt: {type: date-time, title: {en: When the employer received the information, zh: 雇主获知时间}}
      place:      {type: text, title: {en: Place, zh: 地点}}
      course:     {type: text, title: {en: What happened, zh: 简要经过}}
      employee:   {type: text, personal: true, title: {en: Employee, zh: 员工}}
  outcome:
    title: {en: What it has led to, zh: 后果}
    clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2, OSHA-recordable]
    fields:
      death:                 {type: yes-no, title: {en: Death, zh: 死亡}}
      deathAt?:              {type: date-time, title: {en: When the employee died, zh: 死亡时间}}
      hospitalization:       {type: yes-no, title: {en: Hospitalization, zh: 住院治疗}}
      amputation:            {type: yes-no, title: {en: Amputation, zh: 截肢}}
      eyeLoss:               {type: yes-no, title: {en: Loss of an eye, zh: 失去眼睛}}
      eventAt?:              {type: date-time, title: {en: 'When the hospitalization, amputation or loss of an eye happened', zh: 住院、截肢或失去眼睛的时间}}
      daysAway?:             {type: yes-no, title: {en: Days away from work, zh: 缺勤}}
      restrictedOrTransfer?: {type: yes-no, title: {en: Restricted work or transfer to another job, zh: 工作受限或调岗}}
      beyondFirstAid?:       {type: yes-no, title: {en: Medical treatment beyond first aid, zh: 超出急救的医疗处理}}
      unconscious?:          {type: yes-no, title: {en: Loss of consciousness, zh: 失去意识}}
      diagnosis?:            {type: yes-no, title: {en: Significant injury or illness diagnosed, zh: 诊断出重大伤害或疾病}}
  osha-report:
    title: {en: Report to OSHA, zh: 向OSHA的报告}
    clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2]
    fields:
      content:  {type: text, title: {en: What is reported, zh: 报告内容}}
      receipt?: {type: text, title: {en: Who took it, zh: 接报人}}
  log-entry:
    title: {en: Entry in the log, zh: 记录表登记}
    clause: OSHA-1904.29
    fields:
      number:      {type: text, title: {en: Case number, zh: 案件编号}}
      description: {type: text, title: {en: Injury or illness, zh: 伤害或疾病描述}}
  closing:
    title: {en: Closing, zh: 结案}
    fields:
      measures: {type: text, title: {en: What was done so that it does not happen again, zh: 防止再次发生的措施}}

define:
  severe:
    is: outcome.hospitalization or outcome.amputation or outcome.eyeLoss
    title: {en: 'Hospitalization, amputation or loss of an eye', zh: 住院、截肢或失去眼睛}
    clause: OSHA-1904.39.a.2

decisions:
  recordable:
    gives: recordability
    title: {en: Whether it is recordable, zh: 是否须记录}
    clause:
      ref: OSHA-recordable
      doubt: 'That one of these six is enough is not confirmed in the text itself: taken as in secondary sources only.'
      reading: Not recordable only when all six are answered with no; what is not known leaves it open.
    inputs:
      death: outcome.death
      away: outcome.daysAway
      restricted: outcome.restrictedOrTransfer
      treatment: outcome.beyondFirstAid
      unconscious: outcome.unconscious
      diagnosis: outcome.diagnosis
    policy: highest
    rows: any-cell
    table: |
      recordability | death | away | restricted | treatment | unconscious | diagnosis | clause
      recordable    | true  | true | true       | true      | true        | true      | OSHA-recordable
    else: not-recordable

open:
  tell:
    title: {en: Tell the employer, zh: 通知雇主}
    by: [witness, safety-manager]
    form: notice
    notify: safety-manager
    message: told
    to: handling

stages:
  handling:
    title: {en: Being handled, zh: 处理中}
    steps:
      assess:
        title: {en: Enter what it has led to, zh: 填报后果}
        by: safety-manager
        form: outcome
        when: not(ever.assess)
        require: {deathAt: outcome.death, eventAt: severe}
        clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2, OSHA-recordable]
      update:
        title: {en: Enter what has become of it, zh: 更新后果}
        by: safety-manager
        amend: outcome
        when: ever.assess
        require: {deathAt: outcome.death, eventAt: severe}
        clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2, OSHA-recordable]
      report-death:
        title: {en: Report the death to OSHA, zh: 向OSHA报告死亡}
        by: safety-manager
        form: osha-report
        when: outcome.death and not(ever.report-death)
        required: outcome.death
        notify: osha
        message: death
        record: osha-report
        clause: OSHA-1904.39.a.1
      report-severe:
        title: {en: 'Report the hospitalization, amputation or loss of an eye to OSHA', zh: 向OSHA报告住院、截肢或失去眼睛}
        by: safety-manager
        form: osha-report
        when: severe and not(ever.report-severe)
        required: severe
        notify: osha
        message: severe
        record: osha-report
        clause:
          ref: OSHA-1904.39.a.2
          reading: A death after it is reported besides; one report does not stand for the other.
      enter-log:
        title: {en: Enter it in the log, zh: 登记记录表}
        by: safety-manager
        form: log-entry
        when: recordable = "recordable"
        required: recordable = "recordable"
        record: log
        clause: OSHA-1904.29
      close:
        title: {en: Close, zh: 结案}
        by: safety-manager
        form: closing
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

deadlines:
  death:
    title: {en: Report a death within 8 hours, zh: 八小时内报告死亡}
    within: 8 hours
    after: outcome.deathAt
    until: report-death
    when: outcome.death
    clause:
      ref: OSHA-1904.39.a.1
      reading: >-
        Counted from the death. No limit on the time between accident and death is carried here,
        because none is confirmed.
    escalate:
      - {at: 50%, notify: [safety-manager], message: death-due}
      - {at: 100%, notify: [safety-manager], message: death-due}
  severe:
    title: {en: 'Report hospitalization, amputation or loss of an eye within 24 hours', zh: 二十四小时内报告住院、截肢或失去眼睛}
    within: 24 hours
    after: outcome.eventAt
    until: report-severe
    when: severe
    clause:
      ref: OSHA-1904.39.a.2
      reading: >-
        Counted from what is to be reported, not from the accident that led to it. No limit on the time
        between the two is carried here, because none is confirmed.
    escalate:
      - {at: 50%, notify: [safety-manager], message: severe-due}
      - {at: 100%, notify: [safety-manager], message: severe-due}
  log:
    title: {en: Enter in the log within 7 days, zh: 七日内登记记录表}
    within: 7 days
    after: notice.informedAt
    until: enter-log
    when: recordable = "recordable"
    clause:
      ref: OSHA-1904.29
      doubt: In secondary sources only.
      reading: Calendar days, from the information that something happened, not from the finding that it is recordable.
    escalate:
      - {at: 75%, notify: [safety-manager], message: log-due}
      - {at: 100%, notify: [safety-manager], message: log-due}
  finding:
    title: {en: Time to find out whether it is recordable, zh: 判断是否须记录的时间}
    note: Not a duty of its own, so never missed; it warns while an entry may be owed and nobody knows.
    within: 7 days
    after: notice.informedAt
    unless: defined(recordable)
    escalate:
      - {at: 50%, notify: [safety-manager], message: finding-open}

records:
  osha-report:
    title: {en: Report to OSHA, zh: 向OSHA的报告}
    forms: [notice, outcome, osha-report]
    numbered: true
    clause: [OSHA-1904.39.a.1, OSHA-1904.39.a.2]
  log:
    title: {en: Log of injuries and illnesses, zh: 伤害和疾病记录表}
    forms: [notice, outcome, log-entry]
    numbered: true
    clause: {ref: OSHA-1904.29, doubt: In secondary sources only.}

messages:
  told:
    en: 'Injury or illness at {notice.place}, known since {notice.informedAt}: {notice.course}'
    zh: '{notice.place}发生伤害或疾病，{notice.informedAt}获知：{notice.course}'
  death:
    en: 'An employee died on {outcome.deathAt} after an incident at {notice.place}: {osha-report.content}'
    zh: '{notice.place}的事件导致一名员工于{outcome.deathAt}死亡：{osha-report.content}'
  severe:
    en: 'Hospitalization, amputation or loss of an eye on {outcome.eventAt} after an incident at {notice.place}: {osha-report.content}'
    zh: '{notice.place}的事件于{outcome.eventAt}导致住院、截肢或失去眼睛：{osha-report.content}'
  death-due:
    en: 'The death at {notice.place} must be reported to OSHA; due {deadline.death.due}.'
    zh: '{notice.place}的死亡须向OSHA报告，时限：{deadline.death.due}。'
  severe-due:
    en: 'What happened at {notice.place} must be reported to OSHA; due {deadline.severe.due}.'
    zh: '{notice.place}的事件须向OSHA报告，时限：{deadline.severe.due}。'
  log-due:
    en: 'What happened at {notice.place} must be entered in the log; due {deadline.log.due}.'
    zh: '{notice.place}的事件须登记记录表，时限：{deadline.log.due}。'
  finding-open:
    en: 'Nobody knows yet whether what happened at {notice.place} is recordable; if so, it is due {deadline.finding.due}.'
    zh: '{notice.place}的事件是否须记录尚未确定；如须记录，时限：{deadline.finding.due}。'

metrics:
  recordable-cases:
    title: {en: Recordable cases, zh: 须记录的案件数}
    count: recordable = "recordable"
    per: [month of notice.informedAt]
    clause: OSHA-1904.29
  reported-in-time:
    title: {en: Severe outcomes reported in time, zh: 严重后果按时报告率}
    share: deadline.severe.met
    of: deadline.severe.owed
    per: month
    clause: OSHA-1904.39.a.2
  deaths-in-time:
    title: {en: Deaths reported in time, zh: 死亡按时报告率}
    share: deadline.death.met
    of: deadline.death.owed
    per: month
    clause: OSHA-1904.39.a.1
`
