// Generated from packages/presets/procedures/security-event.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/security-event.yaml. */
export const securityEvent: string = `# Information security weaknesses, events and incidents: reporting, judging, grading, response,
# evidence, investigation, corrective action. Two texts give the rules, the company procedure with
# reporting limits (ISC) and the one with weaknesses, events and incidents (ISW); three more (ISP,
# ISB, COM) are followed where they agree with these. A \`reading\` says how an unclear text was
# taken, and why; a \`doubt\` what its authors have to settle.
dueprocess: 1
procedure: security-event
version: 1.0.0
title: {en: 'Information security weaknesses, events and incidents', zh: 信息安全事件管理程序}

sources:
  ISC:
    title: {en: 'Information security events, company procedure with reporting limits', zh: 信息安全事件管理程序（人力资源部）}
  ISW:
    title: {en: 'Information security weaknesses, events and incidents (ISMS-0108)', zh: 信息安全事件管理程序（ISMS-0108）}
  ISP:
    title: {en: 'Information security, prevention and response mechanism', zh: 信息安全事件管理程序（预防措施与事件响应机制）}
  ISB:
    title: {en: 'Information security events, automated and centralised', zh: 信息安全事件管理程序简介}
  COM:
    title: {en: 'Company information security events in six steps', zh: 公司信息安全事件管理程序}

calendars:
  # The texts count hours only, and hours run through nights, weekends and holidays. Days of the
  # schedule begin in Chinese time.
  days: cn-days

scales:
  nature:
    weakness: {en: Weakness, zh: 信息安全弱点}
    event:    {en: Event, zh: 信息安全事态}
    incident: {en: Incident, zh: 信息安全事件}
  gravity:
    ordinary: {en: Ordinary incident, zh: 一般信息安全事件}
    major:    {en: Major (serious) incident, zh: 重大（严重）信息安全事件}
  event-type:
    fire:      {en: Fire, zh: 火灾}
    leak:      {en: Leak or loss of classified matter, zh: 涉密信息泄露、丢失}
    fault:     {en: Fault of software or hardware, zh: 软硬件故障}
    network:   {en: In a network, zh: 网络事件}
    telephone: {en: In the telephone system, zh: 电话系统事件}
    e-mail:    {en: In the e-mail system, zh: 电子邮件事件}
    documents: {en: In the management of documents, zh: 文档管理事件}
    other:     {en: Other, zh: 其他}
  area:
    network:   {en: Network, zh: 网络}
    telephone: {en: Telephone system, zh: 电话系统}
    e-mail:    {en: E-mail system, zh: 电子邮件}
    documents: {en: Management of documents, zh: 文档管理系统}
    other:     {en: Elsewhere, zh: 其他}
  origin:
    inside:  {en: Inside the company, zh: 公司内部}
    outside: {en: Outside the company, zh: 公司外部}
  channel:
    person:       {en: Somebody noticed, zh: 人员发现}
    security-log: {en: Security log, zh: 安全日志}
    monitoring:   {en: Monitoring system, zh: 监控系统}
    ids:          {en: Intrusion detection system, zh: 入侵检测系统（IDS）}
    ips:          {en: Intrusion prevention system, zh: 入侵防御系统（IPS）}
  means:
    telephone: {en: By telephone, zh: 电话}
    fax:       {en: By fax, zh: 传真}
    e-mail:    {en: By e-mail, zh: 电子邮件}
    other:     {en: By other means, zh: 其他方式}
  secrecy:
    none:         {en: Nothing classified, zh: 不涉密}
    confidential: {en: Confidential, zh: 秘密}
    secret:       {en: Secret, zh: 机密}
    top-secret:   {en: Top secret, zh: 绝密}
  severity:
    low:    {en: Low, zh: 轻微}
    medium: {en: Medium, zh: 中等}
    high:   {en: High, zh: 严重}
  containment-measure:
    isolate-network:  {en: Isolate the network, zh: 隔离网络}
    disable-accounts: {en: Disable accounts, zh: 禁用帐户}
    other:            {en: Other, zh: 其他}
  recovery-measure:
    restore-backup: {en: Restore backups, zh: 恢复备份数据}
    patch:          {en: Patch, zh: 修补程序}
    other:          {en: Other, zh: 其他}

roles:
  discoverer:
    title: {en: 'Whoever finds it, staff or contractor', zh: 发现者（员工和合同方）}
    clause: ISW-4.2
  monitoring:
    title: {en: Monitoring system, zh: 监测系统}
    clause: ISB-1
  department:
    title: {en: Department, zh: 各部门}
    clause: [ISC-4.2.1, ISW-3]
  security-office:
    title: {en: Department in charge of information security, zh: 信息安全事件归口管理部门（人力资源部、综合部）}
    clause:
      - ref: ISC-3.1
        reading: >-
          One role for the department that collects, responds, disposes and investigates. The company
          procedure gives it to human resources, the other one to the general office.
      - ISW-3
  security-group:
    title: {en: Information security management group, zh: 信息安全管理小组}
    clause: [ISW-4.2, ISW-5.4.1a]
  system-department:
    title: {en: Department that runs the system, zh: 系统管理部门}
    clause: ISW-5.4.1a
  security-administrator:
    title: {en: Security administrator, zh: 信息安全管理员}
    clause: ISW-5.4.1d
  leading-group:
    title: {en: Information security leading group, zh: 信息安全领导小组}
    clause: ISC-4.2.2a
  committee:
    title: {en: Security management committee, zh: 信息安全管理委员会}
    clause: ISC-4.2.2b
  leader:
    title: {en: Responsible company leader, zh: 公司分管领导}
    clause:
      - ISC-4.2.2a
      - ref: COM-4
        reading: 'Management (公司高管), the leaders concerned (有关领导) and the responsible leader are one role.'
  response-team:
    title: {en: Response team, zh: 事件响应团队}
    clause: ISB-2
  handler:
    title: {en: Handler, zh: 事件处理人员}
    clause: ISB-2a
    of: case
    from: [response-team]
  it-department:
    title: {en: IT department, zh: 内部IT部门}
    clause: COM-4
  responsible:
    title: {en: Department responsible for the incident, zh: 事件责任部门}
    clause: ISC-4.3.1
    of: case
  external-team:
    title: {en: External security team, zh: 外部安全团队}
    clause: COM-4
    outside: true
  partner:
    title: {en: Other organisation or partner, zh: 其他组织和合作伙伴}
    clause: ISB-3
    outside: true
  contract-party:
    title: {en: Party to a contract, zh: 合同相关方}
    clause: ISC-4.2.3
    outside: true

forms:
  weakness:
    title: {en: Weakness report, zh: 信息安全弱点报告}
    clause: [ISW-4.1, ISW-4.2]
    fields:
      foundAt:  {type: date-time, title: {en: When it was found, zh: 发现时间}}
      system:   {type: text, title: {en: 'System, service or network', zh: 系统、服务或网络}}
      what:     {type: text, title: {en: What was seen, zh: 弱点描述}}
      observed: {type: yes-no, title: {en: 'Observed, not only suspected', zh: 已观察到（否则为可疑）}}
  notice:
    title: {en: Notice of an event, zh: 信息安全事件通报}
    clause: [ISC-4.2.1, ISP-2a, ISB-1, COM-1]
    fields:
      occurredAt:     {type: date-time, title: {en: When it happened, zh: 发生时间}}
      discoveredAt:   {type: date-time, title: {en: When it was discovered, zh: 发现时间}}
      place:          {type: text, title: {en: Place, zh: 发生地点}}
      department:     {type: text, title: {en: Department, zh: 发生部门}}
      description:    {type: text, title: {en: What happened, zh: 事件简述}}
      channel:        {type: channel, title: {en: How it was discovered, zh: 发现渠道}}
      means?:         {type: means, title: {en: How it was reported, zh: 报告方式}}
      area:           {type: area, title: {en: Where in the systems, zh: 涉及系统}}
      origin?:        {type: origin, title: {en: Inside or outside the company, zh: 公司内部或外部}}
      fault:          {type: yes-no, title: {en: Software or hardware fault, zh: 软硬件故障}}
      fire:           {type: yes-no, title: {en: Fire, zh: 发生火灾}}
      secrecy:        {type: secrecy, title: {en: Classified matter leaked or lost, zh: 泄露、丢失信息的密级}}
      businessHit:    {type: yes-no, title: {en: Business is or will be affected, zh: 已影响或会影响业务运行}}
      severity:       {type: severity, title: {en: How severe it looks, zh: 初步严重程度}}
      estimatedLoss?: {type: money, unit: CNY, title: {en: Estimated loss, zh: 初步估计损失}}
  judgement:
    title: {en: Judgement, zh: 事件判定}
    clause: ISW-5.1
    fields:
      happened:   {type: yes-no, title: {en: 'Something has happened, it is not only a state', zh: 已发生（而非仅存在某种状态）}}
      harmLikely: {type: yes-no, title: {en: Very likely to harm business and security, zh: 极有可能损害业务运行并威胁信息安全}}
      reason:     {type: text, title: {en: Why, zh: 判定理由}}
  weakness-measure:
    title: {en: What was done about the weakness, zh: 弱点处理记录}
    clause: ISW-4.3
    fields:
      measure: {type: text, title: {en: Measure, zh: 处理措施}}
  dismissal:
    title: {en: Event without harm, zh: 事态处理记录}
    fields:
      why: {type: text, title: {en: Why nothing more is done, zh: 结束说明}}
  event-report:
    title: {en: Information security event report, zh: 信息安全事件报告}
    clause: ISC-4.2.4
    fields:
      occurredAt:   {type: date-time, title: {en: When it happened, zh: 事件发生的时间}}
      place:        {type: text, title: {en: Place, zh: 事件发生的地点}}
      department:   {type: text, title: {en: Department, zh: 事件发生的部门}}
      summary:      {type: text, title: {en: Summary, zh: 事件简述}}
      loss:         {type: text, title: {en: Loss as far as known, zh: 损失初步情况}}
      cause:        {type: text, title: {en: Preliminary view of the cause, zh: 事件发生原因的初步判断}}
      contract:     {type: yes-no, title: {en: A contract says whom to notify, zh: 合同有通知规定}}
      contractDue?: {type: date-time, title: {en: By when the contract wants it, zh: 合同规定的通知时限}}
  impact:
    title: {en: Measures against the effect on business, zh: 降低业务影响的措施}
    clause: ISW-5.4.1a2
    fields:
      measures: {type: text, title: {en: Measures, zh: 已采取的必要措施}}
  assessment:
    title: {en: Assessment, zh: 事件评估}
    clause: [ISB-2b, COM-3, ISP-2d]
    fields:
      nature:   {type: text, title: {en: Nature, zh: 事件性质}}
      severity: {type: severity, title: {en: Severity, zh: 严重程度}}
      extent:   {type: text, title: {en: Extent of the effect, zh: 影响范围}}
      duration: {type: text, title: {en: Duration, zh: 持续时间}}
      damage:   {type: text, title: {en: Damage to business, zh: 对业务造成的损害程度}}
      loss:     {type: money, unit: CNY, title: {en: Loss, zh: 损失金额}}
      risk:     {type: text, title: {en: Risk of what has happened, zh: 风险评估和分析}}
  containment:
    title: {en: Measure to contain it, zh: 控制措施记录}
    clause: COM-5
    fields:
      measure: {type: containment-measure, title: {en: Measure, zh: 措施}}
      note?:   {type: text, title: {en: Remarks, zh: 说明}}
  evidence:
    title: {en: Evidence, zh: 证据保全记录}
    clause: ISP-2c
    fields:
      what:  {type: text, title: {en: 'What was kept, or why nothing could be', zh: 保留的证据（或无法保留的原因）}}
      where: {type: text, title: {en: Where it is kept, zh: 保存位置}}
  recovery:
    title: {en: Recovery, zh: 恢复记录}
    clause: COM-5
    fields:
      measure: {type: recovery-measure, title: {en: Measure, zh: 措施}}
      note?:   {type: text, title: {en: Remarks, zh: 说明}}
  disposal:
    title: {en: Proposed disposal, zh: 处置意见}
    clause: ISC-4.2.2b
    fields:
      measures:    {type: text, title: {en: Measures, zh: 处置措施与意见}}
      responsible: {type: actor, title: {en: For the responsible department, zh: 责任部门负责人}}
      departments: {list: text, title: {en: Departments concerned, zh: 有关部门}}
  carried-out:
    title: {en: Disposal carried out, zh: 处置措施落实记录}
    clause: ISC-4.2.2c
    fields:
      result: {type: text, title: {en: Result, zh: 落实情况}}
  leak:
    title: {en: Leak or loss of classified matter, zh: 涉密信息泄露、丢失报告}
    clause: ISW-5.4.1c
    fields:
      matter: {type: text, title: {en: Matter, zh: 涉密事项}}
      lost:   {type: yes-no, title: {en: 'Lost, not leaked', zh: 丢失（否则为泄露）}}
  cause:
    title: {en: Cause, zh: 原因分析}
    clause: ISC-4.3.1
    fields:
      cause:      {type: text, title: {en: Cause, zh: 事件原因}}
      correction: {type: yes-no, title: {en: Corrective action is needed, zh: 需要采取纠正措施}}
  correction:
    title: {en: Corrective action, zh: 纠正措施}
    clause: ISC-4.3.1
    fields:
      action: {type: text, title: {en: Action, zh: 纠正措施}}
      result: {type: text, title: {en: Result, zh: 采取措施的结果}}
  cooperation:
    title: {en: What the other organisation contributed, zh: 合作方反馈}
    clause: ISB-3
    fields:
      organisation: {type: text, title: {en: Organisation, zh: 合作组织}}
      contribution: {type: text, title: {en: Contribution, zh: 反馈内容}}
  policy:
    title: {en: Change of the security policy, zh: 安全策略更新}
    clause: ISB-4
    fields:
      change: {type: text, title: {en: Change, zh: 更新内容}}
  statement:
    title: {en: Statement of the responsible department, zh: 责任部门调查意见}
    clause: ISC-4.3.2
    fields:
      statement: {type: text, title: {en: Statement, zh: 调查意见}}
  investigation:
    title: {en: Investigation of a major incident, zh: 重大信息安全事件调查}
    clause: ISC-4.3.2
    fields:
      cause:          {type: text, title: {en: Cause, zh: 原因}}
      kind:           {type: text, title: {en: Type, zh: 类型}}
      loss:           {type: text, title: {en: Loss, zh: 损失}}
      responsibility: {type: text, title: {en: Responsibility, zh: 责任}}
      breach:         {type: yes-no, title: {en: Policy or rules were broken, zh: 违反方针、程序及安全规章}}
      person?:        {type: text, personal: true, title: {en: Responsible person, zh: 责任者}}
  announcement:
    title: {en: Announcement, zh: 通报}
    clause: ISC-4.3.2a
    fields:
      text: {type: text, title: {en: Text, zh: 通报内容}}
  closing:
    title: {en: Closing, zh: 结案}
    clause: [ISP-2a, COM-6]
    fields:
      result:      {type: text, title: {en: Result, zh: 处理结果}}
      weaknesses?: {type: text, title: {en: Weaknesses found, zh: 识别出的弱点}}
      lessons?:    {type: text, title: {en: Lessons, zh: 经验教训}}

parameters:
  serious-loss:
    is: 100000
    title: {en: 'Loss from which an incident is major, in yuan', zh: 构成重大事件的损失金额（元）}
    clause:
      ref: ISC-4.1
      doubt: 'The text says "a certain loss" (一定损失) and gives no figure; every company has to set its own.'

define:
  known-severity:
    is: if defined(assessment.severity) then assessment.severity else notice.severity
    title: {en: Severity as known, zh: 当前严重程度}
    clause: {ref: COM-3, reading: What the notice says counts until the event has been assessed.}
  known-loss:
    is: if defined(assessment.loss) then assessment.loss else notice.estimatedLoss
    title: {en: Loss as known, zh: 当前损失}
    clause: {ref: ISC-4.1, reading: The estimate counts until the loss has been assessed.}
  in-question:
    is: if defined(nature) then nature = "incident" else (ever.report-event or ever.detect)
    title: {en: 'An incident, or reported and not yet judged', zh: 已报告未判定，或已判定为事件}
    clause:
      ref: ISC-4.2.2a
      reading: >-
        The company procedure knows events only and defines them widely: what has been reported is
        one until somebody has judged that it is a weakness or an event without harm (ISW-5.1).

decisions:
  nature:
    gives: nature
    title: {en: 'Weakness, event or incident', zh: 弱点、事态、事件判定}
    clause:
      - ISW-5.1
      - ref: ISW-4.1
        doubt: >-
          Weakness (4.1) and event (5.2) are defined in almost the same words. Taken apart here by
          whether anything has happened; the text does not say it.
    inputs: {happened: judgement.happened, harm: judgement.harmLikely}
    policy: unique
    table: |
      nature   | happened | harm  | clause
      weakness | false    | -     | ISW-4.1
      event    | true     | false | ISW-5.1
      incident | true     | true  | ISW-5.1
  type:
    gives: event-type
    title: {en: Type of the event, zh: 事件分类}
    clause:
      - ref: ISC-4.1.2
        doubt: >-
          The classification is in an annex A that is not part of the text. The types that ISW-5.4.1
          treats apart and the systems that COM-1 names stand in its place.
      - COM-1
      - ref: ISP-2a
        reading: What demands a treatment of its own goes before where it happened.
    inputs: {fire: notice.fire, classified: 'notice.secrecy > "none"', fault: notice.fault, area: notice.area}
    policy: unique
    table: |
      event-type | fire  | classified | fault | area      | clause
      fire       | true  | -          | -     | -         | ISW-5.4.1b
      leak       | false | true       | -     | -         | ISW-5.4.1c
      fault      | false | false      | true  | -         | ISW-5.4.1a
      network    | false | false      | false | network   | COM-1
      telephone  | false | false      | false | telephone | COM-1
      e-mail     | false | false      | false | e-mail    | COM-1
      documents  | false | false      | false | documents | COM-1
      other      | false | false      | false | other     | COM-1
  grade:
    gives: gravity
    title: {en: Grade of the incident, zh: 事件分级}
    clause:
      - ref: ISC-4.1
        reading: >-
          The text defines the serious event (严重事件) and never uses the word again; its rules are about
          the major one (重大), which it does not define. Both words are taken for one grade.
      - ref: ISW-5.3
        doubt: The section on grades is a heading without text.
      - ref: COM-4
        reading: 'A small event is an ordinary one, a serious one is major.'
    inputs:
      severity: known-severity
      costly: known-loss >= parameters.serious-loss
    policy: unique
    rows: any-cell
    table: |
      gravity | severity | costly | clause
      major   | high     | true   | ISC-4.1
    else: ordinary

open:
  report-weakness:
    title: {en: Report a weakness, zh: 报告信息安全弱点}
    clause: ISW-4.2
    by: discoverer
    form: weakness
    assign: {handler: response-team}
    notify: [security-group]
    message: weakness
    to: active
  report-event:
    title: {en: Report an event, zh: 报告信息安全事件}
    clause: [ISC-4.2.1, ISW-5.4.1a, COM-2]
    by: [department, discoverer]
    form: notice
    assign: {handler: response-team}
    notify:
      of: notice.fault
      true: [security-office, response-team, system-department, security-group]
      false: [security-office, response-team]
    message: alert
    to: active
  detect:
    title: {en: Discovered by a system, zh: 系统自动发现}
    clause: [ISB-1, ISB-2, ISB-2a, COM-2]
    by: monitoring
    form: notice
    assign: {handler: response-team}
    notify:
      of: notice.fault
      true: [security-office, response-team, system-department, security-group]
      false: [security-office, response-team]
    message: alert
    to: active

stages:
  active:
    title: {en: In progress, zh: 处理中}
    steps:
      relay-report:
        title: {en: Report to leading group and leader, zh: 报告领导小组和分管领导}
        by: security-office
        required: in-question
        notify: [leading-group, leader]
        message: relay
        clause: ISC-4.2.2a
      fill-report:
        title: {en: Fill in the event report, zh: 填写《信息安全事件报告》}
        by: security-office
        form: event-report
        required: ever.report-event or ever.detect or nature = "incident"
        record: event-report
        clause: ISC-4.2.4
      limit-impact:
        title: {en: Tell the department and limit the effect on business, zh: 报告相关部门、降低业务影响}
        by: [discoverer, department, system-department, handler]
        form: impact
        when: notice.businessHit
        required: defined(notice.businessHit) and notice.businessHit
        notify: [department]
        clause: ISW-5.4.1a2
    tracks:
      main:
        title: {en: Handling, zh: 事件处理}
        start: judging
        stages:
          judging:
            title: {en: To be judged, zh: 待判定}
            start: reported
            steps:
              judge:
                title: {en: 'Judge whether weakness, event or incident', zh: 判定弱点、事态或事件}
                by: [security-office, security-group]
                form: judgement
                decide: nature
                clause: [ISW-5.1, ISW-3]
                to:
                  - {when: nature = "weakness", stage: weak}
                  - {when: nature = "event", stage: watched}
                  - {otherwise: answering}
            stages:
              reported: {title: {en: Reported, zh: 已报告}}
              weak:
                title: {en: A weakness, zh: 弱点处理中}
                steps:
                  treat-weakness:
                    title: {en: Deal with the weakness, zh: 处理弱点}
                    by: [handler, security-group]
                    form: weakness-measure
                    clause:
                      ref: ISW-4.3
                      doubt: The section on handling weaknesses is a heading without text.
                    to: settled
              watched:
                title: {en: An event without harm, zh: 事态观察中}
                steps:
                  dismiss:
                    title: {en: Nothing more to do, zh: 结束观察}
                    by: [security-office, security-group]
                    form: dismissal
                    clause:
                      ref: ISW-5.1
                      reading: >-
                        The text defines events without harm and says nothing of their handling: they are
                        recorded and may be judged anew.
                    to: settled
          answering:
            title: {en: Waiting for the handler, zh: 待响应}
            steps:
              respond:
                title: {en: Take over and start the emergency plan, zh: 受理并启动紧急响应预案}
                by: handler
                assign: {handler: self}
                clause: [ISB-2a, ISB-2b, ISP-2b]
                to: assessing
          assessing:
            title: {en: Under assessment, zh: 评估中}
            steps:
              assess:
                title: {en: Assess the incident, zh: 评估事件}
                by: handler
                form: assessment
                clause: [ISB-2b, COM-3, ISP-2d]
                to: containing
          containing:
            title: {en: Being contained, zh: 控制与恢复中}
            steps:
              contain:
                title: {en: Contain the incident, zh: 控制事件}
                by: {of: grade, ordinary: [handler, it-department], major: [handler, it-department, external-team]}
                form: containment
                clause: [COM-4, COM-5]
              preserve-evidence:
                title: {en: Preserve evidence, zh: 保全证据}
                by: [handler, it-department, security-office]
                form: evidence
                record: evidence-record
                clause: ISP-2c
              recover:
                title: {en: Recover, zh: 恢复}
                by: {of: grade, ordinary: [handler, it-department], major: [handler, it-department, external-team]}
                form: recovery
                clause: COM-5
              clear:
                title: {en: 'Fault cleared, or the measures needed taken', zh: 故障排除或已采取必要措施}
                by: handler
                when: ever.contain or ever.recover
                clause: ISC-4.3.2
                to: analysing
          analysing:
            title: {en: Cause to be found, zh: 原因分析中}
            steps:
              ask-partner:
                title: {en: Ask another organisation for help, zh: 请求合作方协助}
                by: [handler, security-office]
                notify: [partner]
                clause: ISB-3
              partner-answer:
                title: {en: Contribution of another organisation, zh: 合作方反馈}
                by: [partner, handler]
                form: cooperation
                when: ever.ask-partner
                clause: ISB-3
              analyse-cause:
                title: {en: Analyse the cause, zh: 分析事件原因}
                by: responsible
                form: cause
                record: cause-record
                clause: [ISC-4.3.1, ISB-3]
                to:
                  - {when: cause.correction, stage: correcting}
                  - {otherwise: settled}
          correcting:
            title: {en: Corrective action, zh: 纠正措施}
            steps:
              update-policy:
                title: {en: Update the security policy, zh: 更新安全策略}
                by: [security-group, security-office]
                form: policy
                notify: [response-team, department]
                clause: ISB-4
              correct:
                title: {en: Corrective action taken, zh: 采取纠正措施}
                by: responsible
                form: correction
                record: cause-record
                notify: [response-team, department]
                clause: [ISC-4.3.1, ISB-4]
                to: settled
          settled: {title: {en: Settled, zh: 处理完毕}, final: true}
      disposal:
        title: {en: Disposal, zh: 处置}
        when: nature = "incident"
        start: to-propose
        stages:
          to-propose:
            title: {en: To be proposed, zh: 待提出处置意见}
            steps:
              propose-disposal:
                title: {en: Propose the disposal, zh: 提出处置意见}
                by: security-office
                form: disposal
                assign: {responsible: disposal.responsible}
                notify: [committee, leader]
                message: proposal
                clause: ISC-4.2.2b
                to: proposed
          proposed:
            title: {en: To be carried out, zh: 待落实}
            steps:
              carry-out:
                title: {en: Carry out the disposal, zh: 落实处置措施}
                by: [department, responsible]
                form: carried-out
                notify: [security-office]
                clause: [ISC-4.2.2c, ISW-3]
                to: carried-out
          carried-out: {title: {en: Carried out, zh: 已落实}, final: true}
      fire:
        title: {en: Fire, zh: 火灾}
        when: notice.fire
        start: to-alarm
        stages:
          to-alarm:
            title: {en: Alarm to be raised, zh: 待触发火警}
            steps:
              raise-alarm:
                title: {en: Raise the fire alarm and report, zh: 触发火警并报告}
                by: [discoverer, department, security-office]
                notify: [security-group]
                message: fire
                clause: ISW-5.4.1b
                to: alarmed
          alarmed:
            title: {en: Fire plan to be started, zh: 待启动消防应急预案}
            steps:
              start-fire-plan:
                title: {en: Start the fire emergency plan, zh: 启动消防应急预案}
                by: [department, security-office, security-group]
                opens: {procedure: fire-emergency, as: fire-plan, clause: ISW-5.4.1b}
                clause: ISW-5.4.1b
                to: fire-plan-started
          fire-plan-started: {title: {en: Fire plan started, zh: 已启动}, final: true}
      leak:
        title: {en: Leak or loss, zh: 泄密}
        when: notice.secrecy > "none"
        start: leak-to-report
        stages:
          leak-to-report:
            title: {en: To be reported, zh: 待报告}
            steps:
              report-leak:
                title: {en: Report the leak or loss to the security group, zh: 向信息安全管理小组报告泄露、丢失}
                by: [discoverer, department, security-office]
                form: leak
                notify: [security-group]
                message: leak
                clause: ISW-5.4.1c
                to: leak-reported
          leak-reported: {title: {en: Reported, zh: 已报告}, final: true}
      parties:
        title: {en: Parties to contracts, zh: 合同相关方}
        when: event-report.contract
        start: parties-to-tell
        stages:
          parties-to-tell:
            title: {en: To be notified, zh: 待通知}
            steps:
              tell-parties:
                title: {en: Notify the parties to the contract, zh: 按合同规定通知相关方}
                by: security-office
                notify: [contract-party]
                message: parties
                clause: ISC-4.2.3
                to: parties-told
          parties-told: {title: {en: Notified, zh: 已通知}, final: true}
      major:
        title: {en: Major incident, zh: 重大信息安全事件}
        when: grade = "major" and nature = "incident"
        start: to-escalate
        stages:
          to-escalate:
            title: {en: To be escalated, zh: 待上报}
            steps:
              escalate:
                title: {en: 'Report to administrator, leaders and external team', zh: 报告信息安全管理员、有关领导和外部安全团队}
                by: security-office
                notify: [security-administrator, leader, external-team]
                message: major
                clause: [ISW-5.4.1d, COM-4]
                to: investigating
          investigating:
            title: {en: Under investigation, zh: 调查中}
            steps:
              state-findings:
                title: {en: The responsible department states its findings, zh: 责任部门提出调查意见}
                by: responsible
                form: statement
                required: true
                clause: ISC-4.3.2
              investigate:
                title: {en: 'Investigate cause, type, loss and responsibility', zh: 调查原因、类型、损失、责任}
                by: security-office
                form: investigation
                when: ever.clear
                record: investigation-report
                clause:
                  ref: ISC-4.3.2
                  reading: >-
                    The office and the responsible department investigate together: the department states its
                    findings, the office writes the report.
                to:
                  - {when: investigation.breach, stage: disciplining}
                  - {otherwise: investigated}
          disciplining:
            title: {en: Discipline, zh: 惩戒}
            steps:
              discipline:
                title: {en: Start the disciplinary procedure, zh: 启动《信息安全惩戒管理程序》}
                by: security-office
                opens: {procedure: security-discipline, as: discipline, clause: ISC-4.3.2a}
                required: true
                clause: ISC-4.3.2a
              announce:
                title: {en: Announce it, zh: 通报}
                by: security-office
                form: announcement
                when: ever.discipline and not(link.discipline.open)
                notify: [department]
                clause: ISC-4.3.2a
                to: investigated
          investigated: {title: {en: Investigated, zh: 调查结束}, final: true}
    then: closing
  closing:
    title: {en: To be closed, zh: 待结案}
    steps:
      close:
        title: {en: Close the case, zh: 结案}
        by: security-office
        form: closing
        record: case-file
        clause: [COM-6, ISB-5, ISP-2a]
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  supplement:
    title: {en: Supplement the notice, zh: 补充通报}
    by: [department, discoverer, security-office, handler]
    amend: notice
    when: ever.report-event or ever.detect
    notify: [security-office]
    clause: ISB-5

deadlines:
  report-at-once:
    title: {en: Report at once, zh: 即时报告}
    within: promptly
    after: notice.discoveredAt
    until: [report-event, detect]
    clause: ISC-4.2.1
  report:
    title: {en: Latest report of an event, zh: 事件报告最迟时限}
    within: {of: grade, ordinary: 4 hours, major: 24 hours}
    after: notice.occurredAt
    until: [report-event, detect]
    clause:
      - ref: ISC-4.2.1a
        doubt: >-
          The hours run from when the event happened, not from its discovery, as written: what is found
          late is late before anybody could report it.
      - ref: ISC-4.2.1b
        doubt: >-
          A major event may be reported later (24 hours) than an ordinary one (4 hours), as written. The
          two limits look swapped. While the grade is not known, the shorter one counts.
    escalate:
      - {at: 100%, notify: [security-office, leader], message: overdue-report}
  relay:
    title: {en: Report to leading group and leader within two hours, zh: 两小时内报告领导小组和分管领导}
    within: 2 hours
    after: in-question
    until: ever.relay-report
    when: in-question
    clause: ISC-4.2.2a
    escalate:
      - {at: 75%, notify: [security-office], message: relay-due}
      - {at: 100%, notify: [security-office, leader], message: relay-due}
  respond:
    title: {en: Respond at once, zh: 立即响应}
    within: promptly
    after: in-question
    until: ever.respond
    when: in-question
    clause: [ISC-4.2.2a, ISB-2b, ISP-2b]
  proposal:
    title: {en: Disposal proposed within 24 hours, zh: 二十四小时内提出处置意见}
    within: 24 hours
    after: in-question
    until: ever.propose-disposal
    when: in-question
    clause:
      ref: ISC-4.2.2b
      reading: 'Counted, as the two hours are, from the receipt of the report.'
    escalate:
      - {at: 75%, notify: [security-office], message: proposal-due}
      - {at: 100%, notify: [security-office, leader], message: proposal-due}
  disposal:
    title: {en: Disposal carried out in time, zh: 及时落实处置措施}
    within: promptly
    after: propose-disposal
    until: carry-out
    clause: ISC-4.2.2c
  impact:
    title: {en: Effect on business limited at once, zh: 立即降低业务影响}
    within: promptly
    after: notice.discoveredAt
    until: limit-impact
    when: notice.businessHit
    clause: ISW-5.4.1a2
  alarm:
    title: {en: Fire alarm at once, zh: 立即触发火警}
    within: promptly
    after: notice.discoveredAt
    until: raise-alarm
    when: notice.fire
    clause: ISW-5.4.1b
  escalation:
    title: {en: Management and external team at once, zh: 立即通知高管和外部安全团队}
    within: promptly
    after: grade = "major" and nature = "incident"
    until: escalate
    clause: COM-4
  parties:
    title: {en: Parties told when the contract wants it, zh: 按合同规定时限通知相关方}
    at: event-report.contractDue
    until: tell-parties
    when: event-report.contract
    clause: {ref: ISC-4.2.3, reading: The contract sets the time; what it says is entered in the report.}
    escalate:
      - {at: 100%, notify: [security-office, leader], message: overdue-parties}
  parties-promptly:
    title: {en: Parties told in time, zh: 及时通知相关方}
    within: promptly
    after: event-report.contract
    until: tell-parties
    clause: ISC-4.2.3

constraints:
  evidence-first:
    title: {en: Evidence before recovery, zh: 先保全证据，后恢复}
    first: preserve-evidence
    then: recover
    clause:
      ref: ISP-2c
      reading: >-
        Evidence is kept "as far as possible" (尽可能) for the later investigation, and recovery destroys
        it: before recovery somebody says what was kept, or why nothing could be.
  cause-after-proposal:
    title: {en: The responsible department is named first, zh: 先明确责任部门}
    first: propose-disposal
    then: analyse-cause
    clause: {ref: ISC-4.3.1, reading: The proposed disposal says which department is responsible.}

records:
  event-report:
    title: {en: Information security event report, zh: 信息安全事件报告}
    forms: [event-report]
    clause: ISC-4.2.4
  evidence-record:
    title: {en: Evidence, zh: 证据保全记录}
    forms: [evidence]
    numbered: true
    clause: ISP-2c
  cause-record:
    title: {en: Cause and corrective action, zh: 事件原因及纠正措施记录}
    forms: [cause, correction]
    numbered: true
    clause: ISC-4.3.1
  investigation-report:
    title: {en: Investigation report, zh: 重大信息安全事件调查报告}
    forms: [investigation, statement]
    clause: ISC-4.3.2
  case-file:
    title: {en: File of the case, zh: 信息安全事件档案}
    forms: [notice, weakness, judgement, event-report, assessment, containment, evidence, recovery, disposal, cause, correction, closing]
    clause: [ISB-5, COM-6, ISP-2a]

messages:
  weakness:
    en: 'Weakness reported: {weakness.system}.'
    zh: 收到信息安全弱点报告：{weakness.system}。
  alert:
    en: 'Information security event at {notice.place}, {notice.department}: {notice.description}'
    zh: 信息安全事件：{notice.place}，{notice.department}。{notice.description}
  relay:
    en: 'Event reported, {notice.occurredAt}, {notice.place}, {notice.department}: {notice.description}; grade: {grade}'
    zh: 信息安全事件报告：{notice.occurredAt}，{notice.place}，{notice.department}。{notice.description}；等级：{grade}
  proposal:
    en: 'Proposed disposal: {disposal.measures}'
    zh: 处置意见：{disposal.measures}
  fire:
    en: 'Fire at {notice.place}.'
    zh: '{notice.place}发生火灾。'
  leak:
    en: 'Leak or loss, {notice.secrecy}: {leak.matter}'
    zh: 泄露或丢失（{notice.secrecy}）：{leak.matter}
  parties:
    en: 'As agreed by contract we inform you of an information security event: {event-report.summary}'
    zh: 按照合同约定，现将信息安全事件通知贵方：{event-report.summary}
  major:
    en: 'Major information security incident at {notice.place}: {notice.description}'
    zh: 发生重大信息安全事件：{notice.place}。{notice.description}
  overdue-report:
    en: 'The event at {notice.place} was reported late; the report was due {deadline.report.due}.'
    zh: '{notice.place}的事件未按时报告，最迟应于{deadline.report.due}报告。'
  relay-due:
    en: 'Report to the leading group and the leader, due {deadline.relay.due}.'
    zh: 应于{deadline.relay.due}之前报告信息安全领导小组和公司分管领导。
  proposal-due:
    en: 'Propose the disposal, due {deadline.proposal.due}.'
    zh: 应于{deadline.proposal.due}之前提出处置意见。
  overdue-parties:
    en: 'The parties to the contract were to be told by {deadline.parties.due}.'
    zh: 应于{deadline.parties.due}之前按合同规定通知相关方。

schedule:
  training:
    title: {en: Security training, zh: 安全培训}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: ISP-1a, doubt: The text gives no period; a year is the longest that is usual.}
  security-audit:
    title: {en: Security audit of systems and network devices, zh: 安全审计}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: ISP-1b, doubt: '"Regularly" (定期) without a period; a year is the longest that is usual.'}
  security-testing:
    title: {en: 'Security testing, updates of protection and software', zh: 安全检测和软件更新}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: ISP-1c, doubt: '"Regularly" (定期) without a period; a year is the longest that is usual.'}
  backup:
    title: {en: Backup of important data, zh: 数据备份}
    procedure: preparedness
    every: 1 month
    on: days
    clause: {ref: ISP-1d, doubt: '"Regularly" (定期) without a period; a month is taken.'}
  access-review:
    title: {en: Review of operators' access, zh: 访问权限检查}
    procedure: preparedness
    every: 1 year
    on: days
    clause:
      ref: ISP-1e
      reading: 'Strict management of access is a permanent duty; what can be scheduled is its review.'

metrics:
  events:
    title: {en: Reports by nature and grade, zh: 按性质和级别统计的报告数}
    clause: {ref: COM-6, reading: 'Weaknesses are to be found in what is recorded; the text names no figures, and these follow the limits that the texts set.'}
    count: cases
    per: [nature, grade, month]
  reported-in-time:
    title: {en: Reported in time, zh: 按时报告率}
    clause: [ISC-4.2.1a, ISC-4.2.1b]
    share: deadline.report.met
    of: deadline.report.owed
    per: month
  relayed-in-time:
    title: {en: Relayed in time, zh: 按时上报率}
    clause: ISC-4.2.2a
    share: deadline.relay.met
    of: deadline.relay.owed
    per: month
  proposed-in-time:
    title: {en: Disposal proposed in time, zh: 按时提出处置意见率}
    clause: ISC-4.2.2b
    share: deadline.proposal.met
    of: deadline.proposal.owed
    per: month

reports:
  monthly:
    title: {en: Monthly figures of security events, zh: 信息安全事件月报}
    clause: COM-6
    every: month
    to: security-group
    shows: [events, reported-in-time, relayed-in-time, proposed-in-time]
`
