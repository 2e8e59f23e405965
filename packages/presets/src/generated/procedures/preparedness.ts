// Generated from packages/presets/procedures/preparedness.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/preparedness.yaml. */
export const preparedness: string = `# Being prepared: what all the procedures ask for while nothing has happened. One case is the standing
# programme of a house, with its recurring duties, drills, plan revisions and internal audits; each
# improvement, hazard, audit finding or scheduled duty of another procedure is a case of its own, from its
# taking up to the proof that it worked. The texts say "regularly" and hardly ever a period: each
# deadline says how that was read.
dueprocess: 1
procedure: preparedness
version: 1.0.0
title: {en: 'Preparedness: prevention, drills and audits', zh: 应急准备：预防、演练与审核}

sources:
  AUD: {title: {en: Internal audit of an IT service management system, zh: ISO20000 内部审核}}
  GEN: {title: {en: General emergency procedure, zh: 突发事件应急管理的一般程序}}
  EMC: {title: {en: Emergency control procedure, zh: 突发事件管理控制程序}}
  CAM: {title: {en: Campus emergencies, zh: 校园突发事件处理程序及办法}}
  IAR: {title: {en: IATF emergency response, zh: IATF 16949 紧急事件响应管理程序}}
  IAM: {title: {en: IATF sudden events with monitoring and improvement, zh: IATF16949突发事件管理程序}}
  IAO: {title: {en: IATF sudden events with training and audit, zh: IATF16949突发事件管理程序概述}}
  ISP: {title: {en: Information security prevention and response, zh: 信息安全事件管理程序（预防措施与事件响应机制）}}
  COM: {title: {en: Company information security events in six steps, zh: 公司信息安全事件管理程序}}
  ITL: {title: {en: Incident management process, zh: 事件管理流程}}
  RUS: {title: {en: 'Incident management: concepts and principles', zh: 事件管理：基本概念与原则, ru: Инцидент менеджмент}}

calendars:
  # Periods of months and years run on; days begin in Chinese time.
  days: cn-days

scales:
  task-kind:
    programme:         {en: Standing programme, zh: 常设准备计划}
    prevention:        {en: Preventive measure, zh: 预防措施}
    training:          {en: Training, zh: 培训}
    drill:             {en: Drill, zh: 演练}
    inspection:        {en: Inspection or check, zh: 检查}
    hazard:            {en: Hazard to be rectified, zh: 隐患整改}
    improvement:       {en: Improvement, zh: 改进}
    corrective-action: {en: Corrective action after an audit, zh: 审核纠正措施}

roles:
  officer:
    title: {en: Person in charge of preparedness, zh: 应急准备负责人}
    clause: [CAM-1, IAR-4]
  department:
    title: {en: Department, zh: 各部门}
    clause: CAM-1
  trainer:
    title: {en: Trainer, zh: 培训人员}
    clause: [ISP-1a, IAO-3]
  administrator:
    title: {en: Administrator of systems and networks, zh: 系统与网络管理员}
    clause: [ISP-1b, ISP-1e]
  auditor:
    title: {en: Internal auditor, zh: 内审员}
    clause: AUD-1
  management:
    title: {en: Management, zh: 管理层}
    clause: [IAR-6, IAO-4]
  emergency-lead:
    title: {en: Lead of an emergency (IATF), zh: 突发事件管理负责人}
    clause: IAM-4.2
  team-leader:
    title: {en: Leader of the response team, zh: 应急响应团队负责人}
    clause: EMC-2.6
  team:
    title: {en: Response team, zh: 应急响应团队}
    clause: EMC-2.5
  responsible:
    title: {en: Person responsible for the duty, zh: 责任人}
    clause: [CAM-1, IAR-4]
    of: case

forms:
  request:
    title: {en: What is to be taken up, zh: 事项提出}
    fields:
      subject?: {type: text, title: {en: Subject, zh: 事项}}
  task:
    title: {en: Duty, zh: 任务安排}
    fields:
      kind:        {type: task-kind, title: {en: Kind, zh: 类别}}
      what:        {type: text, title: {en: What is to be done, zh: 内容}}
      responsible: {type: actor, title: {en: Responsible, zh: 责任人}}
      dueAt?:      {type: date-time, title: {en: Until when, zh: 完成时限}}
  refusal:
    title: {en: Not taken up, zh: 不予采纳}
    fields:
      why: {type: text, title: {en: Why, zh: 理由}}
  result:
    title: {en: Result of the duty, zh: 完成情况}
    fields:
      done:     {type: text, title: {en: What was done, zh: 已完成内容}}
      evidence: {type: text, title: {en: Where the evidence is kept, zh: 证据存放处}}
  verification:
    title: {en: Effect of the duty, zh: 效果验证}
    fields:
      effective: {type: yes-no, title: {en: It works, zh: 有效}}
      remark:    {type: text, title: {en: How that was seen, zh: 验证说明}}
  identify-risks-form:
    title: {en: 'Analyse and assess potential emergencies', zh: 分析评估潜在突发事件}
    fields:
      risks: {type: text, title: {en: Risks, zh: 潜在突发事件}}
      assessment: {type: text, title: {en: Assessment, zh: 评估结果}}
  renew-measures-form:
    title: {en: 'Renew the preventive measures', zh: 更新预防措施}
    fields:
      standards: {type: text, title: {en: Safety standards and procedures, zh: 安全标准和程序}}
      contacts: {type: text, title: {en: Emergency contact list, zh: 紧急联系人清单}}
      responsibilities: {type: text, title: {en: Responsibilities, zh: 责任分工}}
  check-resources-form:
    title: {en: 'Check team, equipment and communication', zh: 检查响应团队、设备设施和通信系统}
    fields:
      team: {type: text, title: {en: Team named and trained, zh: 团队指定与培训情况}}
      equipment: {type: text, title: {en: Equipment and facilities, zh: 设备设施}}
      communication: {type: yes-no, title: {en: Communication is reliable, zh: 通信可靠}}
  train-form:
    title: {en: 'Train', zh: 培训}
    fields:
      topic: {type: text, title: {en: Topic, zh: 培训内容}}
      participants: {type: integer, title: {en: Participants, zh: 参加人数}}
      effective: {type: yes-no, title: {en: It was effective, zh: 培训有效}}
  audit-security-form:
    title: {en: 'Audit the security of systems and network devices', zh: 系统和网络设备安全审计}
    fields:
      devices: {type: text, title: {en: Systems and devices, zh: 审计对象}}
      result: {type: text, title: {en: Result, zh: 审计结果}}
  test-security-form:
    title: {en: 'Test the security and update protection and software', zh: 安全检测和软件更新}
    fields:
      tested: {type: text, title: {en: Tested, zh: 检测内容}}
      updated: {type: text, title: {en: Updated, zh: 更新内容}}
  check-backup-form:
    title: {en: 'Back up the important data and try the copy', zh: 备份重要数据并验证}
    fields:
      data: {type: text, title: {en: Data, zh: 备份数据}}
      restored: {type: yes-no, title: {en: The copy could be read, zh: 备份可恢复}}
  review-access-form:
    title: {en: 'Review the access of operators', zh: 操作人员访问权限检查}
    fields:
      removed: {type: text, title: {en: Rights taken away, zh: 收回的权限}}
  review-reports-form:
    title: {en: 'Review reports and measures', zh: 审查报告和措施}
    fields:
      accuracy: {type: text, title: {en: Accuracy, zh: 准确性}}
      timeliness: {type: text, title: {en: Timeliness, zh: 及时性}}
      open: {type: text, title: {en: Problems still tracked, zh: 跟踪的问题}}
  inspection:
    title: {en: Hazard inspection, zh: 安全隐患排查}
    clause: CAM-1
    fields:
      area:         {type: text, title: {en: Area, zh: 排查区域}}
      surveillance: {type: yes-no, title: {en: Surveillance works, zh: 监控正常}}
      hazards:      {list: text, title: {en: Hazards found, zh: 发现的隐患}}
  drill:
    title: {en: Drill, zh: 演练记录}
    clause: [EMC-2.5, IAO-3]
    fields:
      scenario:     {type: text, title: {en: What was practised, zh: 演练场景}}
      participants: {type: integer, minimum: 1, title: {en: Participants, zh: 参加人数}}
      course:       {type: text, title: {en: Course, zh: 演练过程}}
  drill-evaluation:
    title: {en: Evaluation of the drill, zh: 演练评估}
    clause: EMC-2.5
    fields:
      effective:    {type: yes-no, title: {en: It was effective, zh: 演练有效}}
      shortcomings: {type: text, title: {en: Shortcomings, zh: 不足}}
      improvements: {list: text, title: {en: Improvements, zh: 改进措施}}
      planToRevise: {type: yes-no, title: {en: The plan is to be revised, zh: 需要修订预案}}
  revision:
    title: {en: Revision of the plan, zh: 预案修订}
    fields:
      change: {type: text, title: {en: Change, zh: 修订内容}}
      reason: {type: text, title: {en: Reason, zh: 修订原因}}
  approval:
    title: {en: Approval of the revision, zh: 修订审批}
    fields:
      approved: {type: yes-no, title: {en: Approved, zh: 批准}}
  audit:
    title: {en: Internal audit report, zh: 内部审核报告}
    clause: AUD-1
    fields:
      scope:      {type: text, title: {en: Scope, zh: 审核范围}}
      criteria:   {type: text, title: {en: Criteria, zh: 审核准则}}
      executed:   {type: yes-no, title: {en: The system is effectively executed, zh: 体系有效执行}}
      legal:      {type: yes-no, title: {en: Legal requirements are met and can be shown, zh: 符合法规要求并可证明}}
      departures: {type: text, title: {en: Where it departs from the standard, zh: 与标准的差距}}
      value:      {type: text, title: {en: What the process itself could do better, zh: 流程改进建议}}
      findings:   {list: text, title: {en: Findings, zh: 审核发现}}
  ending:
    title: {en: End of the programme, zh: 终止准备计划}
    fields:
      why: {type: text, title: {en: Why, zh: 原因}}

define:
  subject:
    is: if defined(task.what) then task.what else request.subject
    title: {en: Subject, zh: 事项}

open:
  take-up:
    title: {en: Take up, zh: 提出事项}
    by: [officer, department, auditor, management, emergency-lead, team-leader, team]
    form: request
    notify: officer
    message: taken-up
    clause:
      - ref: IAM-4.2
        reading: >-
          An improvement that another procedure found, a hazard, a finding and a duty that falls due all
          begin here, and the officer says who does what until when. So nothing is compulsory yet.
      - EMC-2.6
      - GEN-6
    to: planned

stages:
  planned:
    title: {en: To be planned, zh: 待安排}
    steps:
      plan:
        title: {en: Plan, zh: 安排任务}
        by: officer
        form: task
        require: {dueAt: task.kind != "programme"}
        assign: {responsible: task.responsible}
        notify: responsible
        message: planned
        clause: [CAM-1, GEN-1]
        to:
          - {when: task.kind = "programme", stage: in-force}
          - {otherwise: doing}
      drop:
        title: {en: Do not take up, zh: 不予采纳}
        by: officer
        form: refusal
        note: Not everything that is proposed is done; that somebody decided so is on the trail.
        to: dropped
  doing:
    title: {en: To be done, zh: 实施中}
    steps:
      carry-out:
        title: {en: Carry out, zh: 实施}
        by: [responsible, department]
        form: result
        notify: officer
        record: task-record
        clause: [IAM-4.2, CAM-1, IAO-3, GEN-6]
        to: verifying
  verifying:
    title: {en: Effect to be verified, zh: 待验证}
    steps:
      verify:
        title: {en: Verify the effect, zh: 验证效果}
        by: [officer, auditor]
        form: verification
        record: task-record
        notify: responsible
        message: verified
        clause: [EMC-2.5, IAR-6, IAO-4]
        to:
          - {when: verification.effective, stage: closed}
          - {otherwise: doing}
  in-force:
    title: {en: Programme in force, zh: 准备计划执行中}
    clause: [CAM-1, GEN-1]
    steps:
      identify-risks:
        title: {en: 'Analyse and assess potential emergencies', zh: 分析评估潜在突发事件}
        by: officer
        form: identify-risks-form
        record: duty-record
        clause: GEN-1
      renew-measures:
        title: {en: 'Renew the preventive measures', zh: 更新预防措施}
        by: officer
        form: renew-measures-form
        record: duty-record
        clause: [GEN-1, CAM-1]
      check-resources:
        title: {en: 'Check team, equipment and communication', zh: 检查响应团队、设备设施和通信系统}
        by: officer
        form: check-resources-form
        record: duty-record
        clause: IAR-4
      train:
        title: {en: 'Train', zh: 培训}
        by: [trainer, officer]
        form: train-form
        record: duty-record
        clause: [ISP-1a, IAO-3, EMC-2.5, RUS-7, IAR-4]
      audit-security:
        title: {en: 'Audit the security of systems and network devices', zh: 系统和网络设备安全审计}
        by: [administrator, auditor]
        form: audit-security-form
        record: duty-record
        clause: [ISP-1b, COM-6]
      test-security:
        title: {en: 'Test the security and update protection and software', zh: 安全检测和软件更新}
        by: administrator
        form: test-security-form
        record: duty-record
        clause: ISP-1c
      check-backup:
        title: {en: 'Back up the important data and try the copy', zh: 备份重要数据并验证}
        by: administrator
        form: check-backup-form
        record: duty-record
        clause: ISP-1d
      review-access:
        title: {en: 'Review the access of operators', zh: 操作人员访问权限检查}
        by: administrator
        form: review-access-form
        record: duty-record
        clause: ISP-1e
      review-reports:
        title: {en: 'Review reports and measures', zh: 审查报告和措施}
        by: [officer, management]
        form: review-reports-form
        record: duty-record
        clause: [IAM-4.1, COM-6]
      inspect:
        title: {en: Inspect for hazards, zh: 安全隐患排查}
        by: [officer, department]
        form: inspection
        opens: {procedure: preparedness, as: hazard, each: inspection.hazards, give: {subject: item}}
        record: duty-record
        clause: {ref: CAM-1, reading: 'Inspection and rectification (排查和整改): each hazard is a case that ends when it is rectified.'}
      hold-drill:
        title: {en: Hold a drill, zh: 组织演练}
        by: [officer, team-leader]
        form: drill
        record: drill-record
        notify: [officer, team]
        clause: [EMC-2.5, IAO-3, CAM-1, RUS-7]
      evaluate-drill:
        title: {en: Evaluate the drill, zh: 评估演练效果}
        by: [officer, auditor, management]
        form: drill-evaluation
        opens: {procedure: preparedness, as: improvement, each: drill-evaluation.improvements, give: {subject: item}}
        record: drill-record
        notify: [team, department]
        message: drill-evaluated
        clause: EMC-2.5
      propose-revision:
        title: {en: Propose a revision of the plan, zh: 提出预案修订}
        by: [officer, team-leader]
        form: revision
        notify: management
        message: to-approve
        clause: [GEN-6, EMC-2.6]
      approve-revision:
        title: {en: Decide on the revision, zh: 审批预案修订}
        by: management
        form: approval
        record: plan-record
        notify: [officer, department, team]
        clause: {ref: IAR-6, reading: 'The update that follows from a review takes effect when management has agreed.'}
      hold-audit:
        title: {en: Hold the internal audit, zh: 实施内部审核}
        by: auditor
        form: audit
        opens:
          - procedure: preparedness
            as: corrective-action
            each: audit.findings
            give: {subject: item}
            clause: {ref: AUD-1, reading: Each finding gets a corrective action whose effect is verified.}
        record: audit-report
        notify: [management, officer]
        message: audited
        clause:
          - ref: AUD-1
            reading: >-
              Whether the system is effectively executed, where it departs from the standard, and, beyond
              conformity, what the process could do better (增值性流程审核).
          - IAR-6
          - IAO-4
          - ITL-12
          - RUS-10
          - COM-6
      end-programme:
        title: {en: End the programme, zh: 终止准备计划}
        by: management
        form: ending
        unless: link.corrective-action.open
        clause: {ref: AUD-1, reading: A programme with findings that nobody has corrected is not over.}
        to: closed
  closed:  {title: {en: Closed, zh: 已完成}, final: true}
  dropped: {title: {en: Not taken up, zh: 未采纳}, final: cancelled}

deadlines:
  task:
    title: {en: Done as planned, zh: 按时完成任务}
    at: task.dueAt
    until: carry-out
    escalate:
      - {at: 100%, notify: [responsible, officer], message: task-overdue}
    clause: [CAM-1, {ref: AUD-1, reading: A finding is corrected by the date that was set for it.}]
  identify-risks-due:
    title: {en: 'Analyse and assess potential emergencies, every 1 year', zh: 分析评估潜在突发事件周期}
    every: 1 year
    after: enter in-force
    until: identify-risks
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: GEN-1, doubt: The text gives no period; a year is the longest that is usual.}
  renew-measures-due:
    title: {en: 'Renew the preventive measures, every 1 year', zh: 更新预防措施周期}
    every: 1 year
    after: enter in-force
    until: renew-measures
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: [{ref: GEN-1, doubt: 'The text gives no period; taken with the yearly analysis.'}, CAM-1]
  check-resources-due:
    title: {en: 'Check team, equipment and communication, every 3 months', zh: 检查响应团队、设备设施和通信系统周期}
    every: 3 months
    after: enter in-force
    until: check-resources
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: IAR-4, doubt: 'The text gives no period; what must work at once is looked at each quarter.'}
  train-due:
    title: {en: 'Train, every 1 year', zh: 培训周期}
    every: 1 year
    after: enter in-force
    until: train
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: [{ref: IAO-3, doubt: 'Regularly (定期) without a period; a year is the longest that is usual.'}, ISP-1a, EMC-2.5, RUS-7]
  audit-security-due:
    title: {en: 'Audit the security of systems and network devices, every 1 year', zh: 系统和网络设备安全审计周期}
    every: 1 year
    after: enter in-force
    until: audit-security
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: [{ref: ISP-1b, doubt: 'Regularly (定期) without a period; a year is the longest that is usual.'}, {ref: COM-6, reading: The detailed records of past events are what is looked through for weaknesses.}]
  test-security-due:
    title: {en: 'Test the security and update protection and software, every 3 months', zh: 安全检测和软件更新周期}
    every: 3 months
    after: enter in-force
    until: test-security
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: ISP-1c, doubt: 'Regularly (定期) without a period; a quarter is taken.'}
  check-backup-due:
    title: {en: 'Back up the important data and try the copy, every 1 month', zh: 备份重要数据并验证周期}
    every: 1 month
    after: enter in-force
    until: check-backup
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: ISP-1d, doubt: 'Regularly (定期) without a period; a month is taken.'}
  review-access-due:
    title: {en: 'Review the access of operators, every 3 months', zh: 操作人员访问权限检查周期}
    every: 3 months
    after: enter in-force
    until: review-access
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: ISP-1e, reading: Access control is a permanent duty; what comes round is its review.}
  review-reports-due:
    title: {en: 'Review reports and measures, every 3 months', zh: 审查报告和措施周期}
    every: 3 months
    after: enter in-force
    until: review-reports
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: IAM-4.1, doubt: 'Regularly (定期) without a period; a quarter is taken.'}
  inspection-due:
    title: {en: Hazard inspection every quarter, zh: 每季度安全隐患排查}
    every: 3 months
    after: enter in-force
    until: inspect
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: CAM-1, doubt: The text gives no period; a quarter is taken.}
  drill-due:
    title: {en: Drill every year, zh: 每年演练}
    every: 1 year
    after: enter in-force
    until: hold-drill
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause:
      - {ref: EMC-2.5, doubt: 'Regularly (定期) without a period; a year is the longest that is usual.'}
      - IAO-3
      - RUS-7
  drill-evaluation-due:
    title: {en: Evaluation of each drill, zh: 演练后评估}
    within: 30 days
    after: each hold-drill
    until: evaluate-drill
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: EMC-2.5, doubt: 'The effectiveness is evaluated; by when, the text does not say.'}
  plan-revision-due:
    title: {en: Revision of the plan that a drill asks for, zh: 演练后修订预案}
    within: 3 months
    after: drill-evaluation.planToRevise
    until: approve-revision
    when: drill-evaluation.planToRevise
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause: {ref: GEN-6, doubt: The text gives no period.}
  audit-due:
    title: {en: Internal audit every year, zh: 每年内部审核}
    every: 1 year
    after: enter in-force
    until: hold-audit
    when: in(in-force)
    on: days
    escalate:
      - {at: 100%, notify: [officer, management], message: duty-overdue}
    clause:
      - AUD-1
      - {ref: IAR-6, doubt: 'Regularly (定期) without a period; a year is the usual cycle of an internal audit.'}
      - IAO-4
      - ITL-12
      - RUS-10

constraints:
  drill-before-evaluation:
    title: {en: Each evaluation has its drill, zh: 先演练后评估}
    first: hold-drill
    then: evaluate-drill
    each: true
    clause: EMC-2.5
  proposal-before-approval:
    title: {en: Each approval has its proposal, zh: 先提出后审批}
    first: propose-revision
    then: approve-revision
    each: true
    clause: GEN-6
  not-ones-own-work:
    title: {en: Nobody verifies their own work, zh: 不得验证自己的工作}
    different: [carry-out, verify]
    clause: {ref: AUD-1, reading: The standard behind the text lets nobody audit their own work.}

records:
  duty-record:
    title: {en: Record of preparedness duties, zh: 应急准备工作记录}
    forms: [identify-risks-form, renew-measures-form, check-resources-form, train-form, audit-security-form, test-security-form, check-backup-form, review-access-form, review-reports-form, inspection]
    numbered: true
    clause: [CAM-1, IAR-4, COM-6]
  drill-record:
    title: {en: Drill record, zh: 演练记录}
    forms: [drill, drill-evaluation]
    numbered: true
    clause: [EMC-2.5, IAO-3]
  plan-record:
    title: {en: Revision of the plan, zh: 预案修订记录}
    forms: [revision, approval]
    numbered: true
    clause: GEN-6
  audit-report:
    title: {en: Internal audit report, zh: 内部审核报告}
    forms: [audit]
    numbered: true
    clause: AUD-1
  task-record:
    title: {en: Record of the duty, zh: 任务记录}
    forms: [request, task, result, verification]
    clause: [IAM-4.2, CAM-1]

messages:
  taken-up:
    en: 'To be planned: {request.subject}'
    zh: 待安排：{request.subject}
  planned:
    en: 'For you, until {task.dueAt}: {task.what}'
    zh: 请于{task.dueAt}前完成：{task.what}
  verified:
    en: 'Verified: {subject}. Effective: {verification.effective}. {verification.remark}'
    zh: 已验证：{subject}。有效：{verification.effective}。{verification.remark}
  drill-evaluated:
    en: 'The drill was evaluated. Shortcomings: {drill-evaluation.shortcomings}'
    zh: 演练评估完成。不足：{drill-evaluation.shortcomings}
  to-approve:
    en: 'Revision of the plan to be decided: {revision.change}'
    zh: 预案修订待审批：{revision.change}
  audited:
    en: 'Internal audit of {audit.scope}. Departures: {audit.departures}'
    zh: '{audit.scope}内部审核完成。差距：{audit.departures}'
  task-overdue:
    en: 'Not done by {deadline.task.due}: {subject}'
    zh: 未在{deadline.task.due}前完成：{subject}
  duty-overdue:
    en: 'A recurring duty was not done in its period: {subject}'
    zh: 周期性准备工作未按期完成：{subject}

metrics:
  tasks-in-time:
    title: {en: Duties done in time, zh: 任务按时完成率}
    share: deadline.task.met
    of: deadline.task.owed
    per: [task.kind, quarter]
    clause: IAM-4.1
  effective-at-once:
    title: {en: Effective at the first attempt, zh: 一次验证有效率}
    share: times.carry-out = 1
    of: in(closed) and ever.verify
    per: [task.kind, quarter]
    clause: {ref: RUS-8, reading: What the organisation evaluates of its own management.}
reports:
  quarterly:
    title: {en: Quarterly report on preparedness, zh: 应急准备季度报告}
    every: quarter
    to: management
    shows: [tasks-in-time, effective-at-once]
    clause: [IAM-4.1, RUS-8]
`
