// Generated from packages/presets/procedures/cn-cybersecurity-incident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/cn-cybersecurity-incident.yaml. */
export const cnCybersecurityIncident: string = `# Reporting of cybersecurity incidents in China: discovery, grade, report to the authority that the
# kind of operator belongs to, relay upwards, summary after handling. The limits of the grades that
# are confirmed are carried here; those that are not are left open, and so is the grade: a figure
# below the last confirmed limit is not called ordinary. Steps without a clause are what any operator
# does in between.
dueprocess: 1
procedure: cn-cybersecurity-incident
version: 1.0.0
title: {en: Cybersecurity incident reporting (China), zh: 国家网络安全事件报告}

applies: {from: 2025-11-01}

sources:
  CAC:
    title: {en: Measures for the reporting of national cybersecurity incidents, zh: 国家网络安全事件报告管理办法}
    publisher: {en: Cyberspace Administration of China, zh: 国家互联网信息办公室}
    date: '2025-11-01'
    note: Issued on 2025-09-11; cac.gov.cn, c_1759583017717009.

calendars:
  # Periods of days run from the day after the event to the end of their last day in Chinese time.
  days: {use: cn-days, counting: cn-civil-code}

scales:
  grade:
    ordinary:           {en: Ordinary, zh: 一般}
    larger:             {en: Larger, zh: 较大}
    major:              {en: Major, zh: 重大}
    particularly-major: {en: Particularly major, zh: 特别重大}
  open-grade:
    ordinary: {en: Ordinary, zh: 一般}
    larger:   {en: Larger, zh: 较大}
    major:    {en: Major, zh: 重大}
  operator:
    cii:           {en: Operator of critical information infrastructure, zh: 关键信息基础设施运营者}
    central-organ: {en: Central or state organ, zh: 中央和国家机关各部门}
    other:         {en: Other network operator, zh: 其他网络运营者}

roles:
  discoverer:    {title: {en: Whoever discovers or learns of it, zh: 发现或获知人员}}
  incident-lead: {title: {en: Head of incident response at the operator, zh: 运营者网络安全事件负责人}, clause: CAC-4}
  protection-department:
    title: {en: Protection department of the critical infrastructure, zh: 关键信息基础设施保护工作部门}
    clause: CAC-4
    outside: true
  public-security:
    title: {en: Public security organ, zh: 公安机关}
    clause: CAC-4
    outside: true
  cyber-office:
    title: {en: Cyber office of the organ's own department, zh: 本部门网信工作机构}
    clause: CAC-4
    outside: true
  provincial-cac:
    title: {en: Provincial cyberspace administration, zh: 省级网信部门}
    clause: CAC-4
    outside: true
  cac:
    title: {en: Cyberspace Administration of China, zh: 国家网信部门}
    clause: CAC-4
    outside: true
  mps:
    title: {en: Ministry of Public Security, zh: 国务院公安部门}
    clause: CAC-4
    outside: true

forms:
  notice:
    title: {en: Notice of the incident, zh: 事件发现记录}
    clause: CAC-4
    fields:
      discoveredAt: {type: date-time, title: {en: When it was discovered or learned of, zh: 发现或获知时间}}
      operator:     {type: operator, title: {en: Kind of operator, zh: 运营者类别}}
      system:       {type: text, title: {en: System or network, zh: 涉及的系统或网络}}
      description:  {type: text, title: {en: What happened, zh: 事件简况}}
      outage:       {type: yes-no, title: {en: 'A site, facility or service stopped, or people were affected', zh: 造成网站、设施或服务中断，或影响人口}}
      leak:         {type: yes-no, title: {en: Personal information was affected, zh: 涉及个人信息}}
      content:      {type: yes-no, title: {en: Illegal content was shown, zh: 出现违法信息}}
  figures:
    title: {en: Figures for the grade, zh: 定级数据}
    clause: CAC-grades
    fields:
      portalDown?:       {type: duration, title: {en: 'Portal, in the sense of the criteria, not reachable', zh: 门户网站不能访问时间}}
      ciiWholeStop?:     {type: duration, title: {en: 'Critical infrastructure, all of it stopped', zh: 关键信息基础设施整体中断运行时间}}
      ciiMainStop?:      {type: duration, title: {en: 'Critical infrastructure, main function stopped', zh: 关键信息基础设施主要功能中断运行时间}}
      provinceShare?:    {type: number, minimum: 0, maximum: 100, unit: '%', title: {en: Share of a province's people affected, zh: 受影响人口占一个省的比例}}
      prefectureShare?:  {type: number, minimum: 0, maximum: 100, unit: '%', title: {en: Share of a prefecture's people affected, zh: 受影响人口占一个地市的比例}}
      people?:           {type: integer, minimum: 0, title: {en: People whose services were affected, zh: 服务受影响的人数}}
      personalInfo?:     {type: integer, minimum: 0, title: {en: People whose personal information was affected, zh: 个人信息受影响的人数}}
      homepageContent?:  {type: duration, title: {en: Illegal content on the home page, zh: 首页出现违法信息时间}}
      otherPageContent?: {type: duration, title: {en: Illegal content on other pages, zh: 其他页面出现违法信息时间}}
      reposts?:          {type: integer, minimum: 0, title: {en: Reposts of it, zh: 违法信息转发次数}}
      views?:            {type: integer, minimum: 0, title: {en: Views of it, zh: 违法信息浏览次数}}
      loss?:             {type: money, unit: CNY, title: {en: Direct loss, zh: 直接经济损失}}
      openGrade?:        {type: open-grade, title: {en: 'Grade by the limits that are not carried here, read in the criteria themselves', zh: 按本程序未载明的限值查阅分级标准所定等级}}
  report:
    title: {en: Incident report, zh: 网络安全事件报告}
    clause: CAC-4
    fields:
      content: {type: text, title: {en: What is reported, zh: 报告内容}}
  relay:
    title: {en: Relay upwards, zh: 上报记录}
    fields:
      reference: {type: text, title: {en: Reference, zh: 文号}}
  handling:
    title: {en: Handling, zh: 处置情况}
    fields:
      result: {type: text, title: {en: How it was handled, zh: 处置结果}}
  summary:
    title: {en: Summary report, zh: 事件总结报告}
    clause: CAC-8
    fields:
      summary: {type: text, title: {en: Summary, zh: 总结内容}}

define:
  portal-open:
    is: notice.outage and figures.portalDown > duration("PT0S")
    title: {en: The limits not confirmed may matter for the portal, zh: 门户网站指标涉及未经确认的限值}
    clause:
      ref: CAC-grades.3
      doubt: >-
        From how many hours the outage of a portal is larger is not confirmed: below the six hours of
        major it is larger or ordinary, as the criteria themselves say.
  others-open:
    is: >-
      notice.outage and
      (figures.people > 0 or notice.operator = "cii" and figures.ciiMainStop >= 30 minutes)
      or notice.content and
      (figures.homepageContent > duration("PT0S") or figures.otherPageContent > duration("PT0S")
      or figures.reposts > 0 or figures.views > 0)
    title: {en: The limits not confirmed may matter for other figures, zh: 其他指标涉及未经确认的限值}
    clause:
      ref: CAC-grades.2
      doubt: >-
        From where these are major, and all but the stop of a main function larger, is not confirmed:
        below the limit of particularly major each may be up to major, as the criteria themselves say.

decisions:
  grade:
    gives: grade
    title: {en: Grade of the incident, zh: 事件等级}
    clause:
      - ref: CAC-grades
        reading: >-
          The highest grade that any figure reaches. "And above" (以上) includes the number. What did not
          happen needs no figure. A figure that is not known leaves the grade open between its bounds,
          and so does one whose limits are not confirmed until somebody has read the criteria (openGrade).
      - ref: CAC-grades.2
        doubt: >-
          In secondary sources only: portal 6 hours, whole of critical infrastructure 1 hour, half of a
          prefecture, loss of 20 million yuan.
      - ref: CAC-grades.3
        doubt: >-
          In secondary sources only: whole of critical infrastructure 10 minutes, its main function 30
          minutes, 30 percent of a prefecture, loss of 5 million yuan.
    inputs:
      portal: if notice.outage then figures.portalDown else duration("PT0S")
      whole: if notice.outage and notice.operator = "cii" then figures.ciiWholeStop else duration("PT0S")
      main: if notice.outage and notice.operator = "cii" then figures.ciiMainStop else duration("PT0S")
      province: if notice.outage then figures.provinceShare else 0
      prefecture: if notice.outage then figures.prefectureShare else 0
      people: if notice.outage then figures.people else 0
      personal: if notice.leak then figures.personalInfo else 0
      homepage: if notice.content then figures.homepageContent else duration("PT0S")
      page: if notice.content then figures.otherPageContent else duration("PT0S")
      reposts: if notice.content then figures.reposts else 0
      views: if notice.content then figures.views else 0
      loss: figures.loss
      portal-may: if portal-open then figures.openGrade else "ordinary"
      others-may: if others-open then figures.openGrade else "ordinary"
    policy: highest
    rows: any-cell
    table: |
      grade              | portal      | whole         | main          | province | prefecture | people      | personal       | homepage   | page        | reposts    | views        | loss           | portal-may | others-may | clause
      particularly-major | >= 24 hours | >= 6 hours    | >= 24 hours   | >= 50    | -          | >= 10000000 | >= 100_000_000 | >= 6 hours | >= 24 hours | >= 100_000 | >= 1_000_000 | >= 100_000_000 | -          | -          | CAC-grades.1
      major              | >= 6 hours  | >= 1 hour     | -             | -        | >= 50      | -           | >= 10_000_000  | -          | -           | -          | -            | >= 20_000_000  | -          | >= major   | CAC-grades.2
      larger             | -           | >= 10 minutes | >= 30 minutes | -        | >= 30      | -           | >= 1_000_000   | -          | -           | -          | -            | >= 5_000_000   | >= larger  | >= larger  | CAC-grades.3
    else: ordinary

open:
  discover:
    title: {en: Enter what was discovered or learned, zh: 登记发现或获知的事件}
    by: [discoverer, incident-lead]
    form: notice
    notify: incident-lead
    message: discovered
    clause: CAC-4
    to: handling

stages:
  handling:
    title: {en: Being handled, zh: 处置中}
    steps:
      assess:
        title: {en: Enter figures and grade, zh: 填报数据、研判等级}
        by: incident-lead
        form: figures
        require: {openGrade: defined(figures.openGrade) and (portal-open or others-open)}
        clause:
          ref: CAC-grades
          reading: >-
            A grade that somebody has read in the criteria belongs to the figures that it was read for:
            with later figures it is said anew, or cleared.
      report:
        title: {en: Report the incident, zh: 报告事件}
        by: incident-lead
        form: report
        when: grade.highest >= "larger" and not(ever.report)
        required: grade >= "larger"
        notify:
          of: notice.operator
          cii: [protection-department, public-security]
          central-organ: cyber-office
          other: provincial-cac
        message: reported
        record: incident-report
        clause:
          - ref: CAC-4
            reading: >-
              Owed from larger up. What may still be larger may be reported before its grade is certain; what
              is certainly ordinary is not. Who operates critical information infrastructure reports as
              its operator, even if it is an organ too.
      finish-handling:
        title: {en: Finish handling, zh: 处置结束}
        by: incident-lead
        form: handling
        to:
          - {when: grade >= "larger", stage: summarising, clause: CAC-8}
          - {otherwise: closed}
  summarising:
    title: {en: Summary report to be made, zh: 待总结报告}
    steps:
      submit-summary:
        title: {en: Submit the summary report, zh: 报送总结报告}
        by: incident-lead
        form: summary
        notify:
          of: notice.operator
          cii: [protection-department, public-security]
          central-organ: cyber-office
          other: provincial-cac
        message: summarised
        record: summary-report
        clause: CAC-8
        to: closed
  closed: {title: {en: Closed, zh: 已结束}, final: true}

steps:
  relay:
    title: {en: Relayed upwards, zh: 向上级报告}
    by: {of: notice.operator, cii: protection-department, central-organ: cyber-office, other: provincial-cac}
    form: relay
    when: ever.report and not(ever.relay)
    notify: {of: notice.operator, cii: [cac, mps], else: cac}
    message: relayed
    clause: CAC-4

deadlines:
  report:
    title: {en: Report in time, zh: 按时报告}
    within: {of: notice.operator, cii: 1 hour, central-organ: 2 hours, other: 4 hours}
    after: notice.discoveredAt
    until: report
    when: grade.lowest >= "larger"
    clause:
      ref: CAC-4
      reading: >-
        Owed as soon as the incident is certainly at least larger, whatever its grade may become. The
        time counts from its discovery, not from its grading: who learns too late that it is larger is
        late.
    escalate:
      - {at: 50%, notify: [incident-lead], message: report-due}
      - {at: 100%, notify: [incident-lead], message: report-due}
  grading:
    title: {en: Time to find out whether it must be reported, zh: 研判时间}
    note: Not a duty of its own, so never missed; it warns while a report may be owed and nobody knows.
    within: {of: notice.operator, cii: 1 hour, central-organ: 2 hours, other: 4 hours}
    after: notice.discoveredAt
    unless: grade.lowest >= "larger" or grade.highest = "ordinary" or ever.report
    escalate:
      - {at: 50%, notify: [incident-lead], message: grade-open}
  relay:
    title: {en: Relay upwards in time, zh: 按时上报}
    within: {of: notice.operator, cii: 30 minutes, else: 1 hour}
    after: ever.report and grade.lowest >= "major"
    until: ever.relay
    clause:
      ref: CAC-4
      reading: >-
        Received when it was reported. Where the report came before it was certain that the incident is
        at least major, the time counts from when it was.
    escalate:
      - {at: 100%, notify: [incident-lead], message: relay-overdue}
  summary:
    title: {en: Summary report within 30 days, zh: 三十日内报送总结报告}
    within: 30 days
    after: finish-handling
    until: submit-summary
    when: grade >= "larger"
    clause:
      ref: CAC-8
      reading: 'Days of the Civil Code: the day on which handling ended does not count.'
    escalate:
      - {at: 75%, notify: [incident-lead], message: summary-due}
      - {at: 100%, notify: [incident-lead], message: summary-due}

records:
  incident-report:
    title: {en: Incident report, zh: 网络安全事件报告}
    forms: [notice, figures, report]
    clause: CAC-4
  summary-report:
    title: {en: Summary report, zh: 网络安全事件总结报告}
    forms: [notice, figures, handling, summary]
    clause: CAC-8

messages:
  discovered:
    en: 'Incident in {notice.system}, known since {notice.discoveredAt}: {notice.description}'
    zh: '{notice.system}发生网络安全事件，{notice.discoveredAt}发现：{notice.description}'
  reported:
    en: 'Cybersecurity incident report, {notice.system}, discovered {notice.discoveredAt}, grade: at least {grade.lowest}. {report.content}'
    zh: 网络安全事件报告：{notice.system}，{notice.discoveredAt}发现，等级不低于：{grade.lowest}。{report.content}
  relayed:
    en: 'Incident relayed, {notice.system}, grade: at least {grade.lowest}; reference {relay.reference}.'
    zh: 上报网络安全事件：{notice.system}，等级不低于：{grade.lowest}，文号：{relay.reference}。
  summarised:
    en: 'Summary report on the incident in {notice.system}: {summary.summary}'
    zh: '{notice.system}网络安全事件总结报告：{summary.summary}'
  grade-open:
    en: 'Nobody knows yet whether the incident in {notice.system} must be reported; if so, by {deadline.grading.due}.'
    zh: '{notice.system}的事件等级尚未确定；如属较大以上，应于{deadline.grading.due}前报告。'
  report-due:
    en: 'The incident in {notice.system} must be reported; due {deadline.report.due}.'
    zh: '{notice.system}的事件须报告，时限：{deadline.report.due}。'
  relay-overdue:
    en: 'No relay is entered for {notice.system}; it was due {deadline.relay.due}.'
    zh: '{notice.system}的事件尚无上报记录，应于{deadline.relay.due}前上报。'
  summary-due:
    en: 'The summary report on {notice.system} is due {deadline.summary.due}.'
    zh: '{notice.system}的事件总结报告应于{deadline.summary.due}前报送。'

metrics:
  incidents:
    title: {en: Incidents by grade, zh: 各等级事件数}
    count: cases
    per: [grade, month of notice.discoveredAt]
  reported-in-time:
    title: {en: Reported in time, zh: 按时报告率}
    share: deadline.report.met
    of: deadline.report.owed
    per: notice.operator
    clause: CAC-4
`
