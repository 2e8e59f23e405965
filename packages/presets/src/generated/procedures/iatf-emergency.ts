// Generated from packages/presets/procedures/iatf-emergency.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/iatf-emergency.yaml. */
export const iatfEmergency: string = `# Emergencies in a company that supplies the automotive industry: report, rapid assessment, plan,
# response with tracks for customers, suppliers, production and interested parties, recovery,
# evaluation, lessons. Three texts give the rules (IAR, IAM, IAO); the standard itself (IATF) is cited
# where its clause on contingency plans asks for more. A \`reading\` says how an unclear text was
# taken, and why; a \`doubt\` what its authors have to settle.
dueprocess: 1
procedure: iatf-emergency
version: 1.0.0
title: {en: Emergency response (IATF 16949), zh: IATF 16949突发事件管理程序}

sources:
  IAR:
    title: {en: IATF emergency response, zh: 'IATF 16949:2023 紧急事件响应管理程序'}
    note: The title names an edition of 2023; the edition of the standard is of 2016.
  IAM:
    title: {en: IATF sudden events with monitoring and improvement, zh: IATF16949突发事件管理程序}
  IAO:
    title: {en: 'IATF sudden events: four classes, training, audit', zh: IATF16949突发事件管理程序概述}
  IATF:
    title: {en: 'IATF 16949:2016, 6.1.2.3 Contingency plans', zh: 'IATF 16949:2016，6.1.2.3 应急计划'}
    publisher: International Automotive Task Force
    date: '2016-10-01'

calendars:
  # Days of the schedule begin in Chinese time.
  days: cn-days

scales:
  emergency-class:
    natural-disaster:    {en: Natural disaster, zh: 自然灾害}
    man-made-accident:   {en: Man-made accident, zh: 人为事故}
    health-and-safety:   {en: Health and safety event, zh: 健康安全事件}
    it-failure:          {en: Failure of IT systems, zh: IT系统故障}
    equipment-failure:   {en: Equipment failure, zh: 设备故障}
    supply-interruption: {en: Interruption of the supply chain, zh: 供应链中断}
    other:               {en: Other emergency, zh: 其他突发事件}
  cause:
    forces-of-nature: {en: 'Earthquake, flood, storm or the like', zh: 地震、洪水、风暴等}
    accident:         {en: 'Fire, explosion, accident or the like', zh: 火灾、爆炸、事故等}
    disease:          {en: 'Outbreak of an infectious or occupational disease', zh: 传染病爆发、职业病等}
    network-or-data:  {en: Network down or data lost, zh: 网络中断、数据丢失等}
    security-breach:  {en: Security breach, zh: 安全漏洞}
    equipment:        {en: Equipment failed, zh: 设备故障}
    supply-chain:     {en: Supply chain interrupted, zh: 供应链中断}
    other:            {en: Other, zh: 其他}
  potential-impact:
    limited: {en: 'No serious disturbance of operation', zh: 不会对正常运营造成重大影响}
    serious: {en: Serious disturbance of operation, zh: 可能对正常运营造成重大干扰或影响}
  severity:
    low:    {en: Low, zh: 轻微}
    medium: {en: Medium, zh: 中等}
    high:   {en: High, zh: 严重}

roles:
  employee:
    title: {en: Any employee, zh: 任何员工}
    clause: [IAM-3.1, IAO-2.1]
  superior:
    title: {en: Superior, zh: 上级}
    clause: [IAM-3.1, IAO-2.1]
  emergency-lead:
    title: {en: Person responsible for emergencies, zh: 突发事件管理负责人}
    clause: IAM-3.1
  response-team:
    title: {en: Emergency response team, zh: 紧急事件响应团队}
    clause: IAR-4
  responsible:
    title: {en: Responsible by the plan, zh: 应对计划责任人}
    clause: IAR-3.2
    of: case
  quality:
    title: {en: Quality, zh: 质量部门}
    clause:
      ref: IATF-6.1.2.3
      reading: Whoever can say that the product meets what the customer specified.
  top-management:
    title: {en: Top management, zh: 最高管理者}
    clause: IATF-6.1.2.3f
  customer:
    title: {en: Customer, zh: 客户}
    clause: [IAM-3.3, IATF-6.1.2.3d]
    outside: true
  supplier:
    title: {en: Supplier, zh: 供应商}
    clause: IAM-3.3
    outside: true
  interested-party:
    title: {en: Interested party, zh: 相关方}
    clause: [IAR-5, IAM-3.4]
    outside: true

forms:
  report:
    title: {en: Report of an emergency, zh: 突发事件报告}
    clause: IAM-3.1
    fields:
      occurredAt:  {type: date-time, title: {en: When it happened, zh: 时间}}
      foundAt:     {type: date-time, title: {en: When it was noticed, zh: 发现时间}}
      place:       {type: text, title: {en: Place, zh: 地点}}
      description: {type: text, title: {en: What happened, zh: 突发事件描述}}
      mayCause:    {type: text, title: {en: Possible impact, zh: 可能的影响}}
  receipt:
    title: {en: Receipt by the superior, zh: 上级接收记录}
    clause: IAO-2.1
    fields:
      note?: {type: text, title: {en: Remarks, zh: 说明}}
  assessment:
    title: {en: Rapid assessment, zh: 突发事件快速评估}
    clause: [IAR-3.1, IAM-3.2, IAO-2.2]
    fields:
      cause:             {type: cause, title: {en: Cause, zh: 事件性质}}
      severity:          {type: severity, title: {en: Severity, zh: 严重程度}}
      extent:            {type: text, title: {en: Possible extent, zh: 可能的影响范围}}
      duration:          {type: text, title: {en: Estimated duration, zh: 预计持续时间}}
      impact:            {type: potential-impact, title: {en: Potential impact on the organisation, zh: 对组织的潜在影响程度}}
      peopleInDanger:    {type: yes-no, title: {en: People are in danger, zh: 人员处于危险中}}
      customersHit:      {type: yes-no, title: {en: Customers' operations may be affected, zh: 可能影响客户运营}}
      suppliersHit:      {type: yes-no, title: {en: Suppliers are concerned, zh: 涉及供应商}}
      productionHit:     {type: yes-no, title: {en: The production plan has to change, zh: 需要调整生产计划}}
      productionStopped: {type: yes-no, title: {en: Production was stopped, zh: 生产已中断}}
      regularShutdown:   {type: yes-no, title: {en: The regular shutdown was followed, zh: 按正常停机程序停机}}
  plan:
    title: {en: Response plan, zh: 紧急事件应对计划}
    clause: [IAR-3.2, IAM-3.3]
    fields:
      measures:    {type: text, title: {en: Measures, zh: 应对措施}}
      resources:   {type: text, title: {en: Resources, zh: 所需资源}}
      responsible: {list: actor, title: {en: Responsible people, zh: 责任人}}
      timetable:   {type: text, title: {en: Timetable, zh: 时间表}}
      controlBy?:  {type: date-time, title: {en: Under control by, zh: 计划控制时间}}
  measure:
    title: {en: Measure carried out, zh: 措施执行记录}
    clause: [IAR-3.3, IAO-2.4]
    fields:
      what:  {type: text, title: {en: What was done, zh: 执行情况}}
      until?: {type: text, title: {en: What is still open, zh: 未完成事项}}
  customer-notice:
    title: {en: Notice to the customer, zh: 客户通知}
    clause: IATF-6.1.2.3d
    fields:
      extent:   {type: text, title: {en: Extent for the customer's operations, zh: 对客户运营的影响范围}}
      duration: {type: text, title: {en: Duration, zh: 持续时间}}
  supplier-notice:
    title: {en: Talk with the supplier, zh: 供应商沟通记录}
    clause: IAM-3.3
    fields:
      agreed: {type: text, title: {en: What was agreed, zh: 沟通结果}}
  production-change:
    title: {en: Change of the production plan, zh: 生产计划调整}
    clause: IAM-3.3
    fields:
      change: {type: text, title: {en: Change, zh: 调整内容}}
  public-report:
    title: {en: Report to interested parties, zh: 相关方报告}
    clause: IAR-5
    fields:
      cause:    {type: text, title: {en: Cause, zh: 原因}}
      impact:   {type: text, title: {en: Impact, zh: 影响}}
      response: {type: text, title: {en: Response, zh: 响应情况}}
  validation:
    title: {en: Validation of the product after restart, zh: 恢复生产后的产品确认}
    clause: IATF-6.1.2.3
    fields:
      conforms: {type: yes-no, title: {en: The product meets the customer's specifications, zh: 产品符合客户规范}}
      basis:    {type: text, title: {en: How it was found out, zh: 确认依据}}
  evaluation:
    title: {en: Evaluation of the response, zh: 响应评估}
    clause: [IAR-3.4, IAM-3.4, IAO-2.4]
    fields:
      effectiveness: {type: text, title: {en: Were the measures effective, zh: 应对措施的有效性}}
      problems?:     {type: text, title: {en: Problems met, zh: 问题和挑战}}
      lessons:       {type: text, title: {en: Lessons, zh: 经验教训}}
      improvements:  {list: text, title: {en: Improvements, zh: 改进措施}}
      planToChange:  {type: yes-no, title: {en: The contingency plan has to change, zh: 需要修订应急计划}}
  revision:
    title: {en: Revision of the contingency plan, zh: 应急计划修订记录}
    clause: [IATF-6.1.2.3g, IAM-4.2]
    fields:
      change:   {type: text, title: {en: Change, zh: 修订内容}}
      document: {type: text, title: {en: Document and version, zh: 文件及版本}}
  no-emergency:
    title: {en: Not an emergency, zh: 非突发事件处理记录}
    fields:
      handedTo: {type: text, title: {en: Who deals with it, zh: 后续处理部门}}

define:
  is-emergency:
    is: assessment.impact = "serious"
    title: {en: An emergency, zh: 属于突发事件}
    clause: {ref: IAR-2, reading: 'An emergency is what may seriously disturb operation; what cannot is no case of this procedure.'}
  to-validate:
    is: assessment.productionStopped and not(assessment.regularShutdown)
    title: {en: Product to be validated after restart, zh: 恢复生产后须确认产品}
    clause: IATF-6.1.2.3

decisions:
  class:
    gives: emergency-class
    title: {en: Class of the emergency, zh: 突发事件分类}
    clause:
      - IAR-2
      - IAO-1.2
      - ref: IAO-2.2
        reading: >-
          IAO names four classes and IAR two more. A security breach (IAR) is put with the failures of IT
          systems (IAO); IAO classes also by the degree of impact, but says nothing of how.
    inputs: {cause: assessment.cause}
    policy: unique
    table: |
      emergency-class     | cause                              | clause
      natural-disaster    | forces-of-nature                   | IAO-1.2
      man-made-accident   | accident                           | IAO-1.2
      health-and-safety   | disease                            | IAO-1.2
      it-failure          | network-or-data, security-breach   | IAO-1.2
      equipment-failure   | equipment                          | IAR-2
      supply-interruption | supply-chain                       | IAR-2
      other               | other                              | IAR-2

open:
  report-emergency:
    title: {en: Report an emergency, zh: 报告突发事件}
    clause: [IAM-3.1, IAO-2.1]
    by: employee
    form: report
    notify: [superior, emergency-lead]
    message: alert
    to: reported
  warn:
    title: {en: Warning from monitoring, zh: 监测预警}
    clause: IAR-3.1
    by: [response-team, emergency-lead]
    form: report
    notify: [emergency-lead]
    message: alert
    to: assessing

stages:
  reported:
    title: {en: Reported, zh: 已报告}
    steps:
      receive:
        title: {en: Receive and record the report, zh: 接收并记录报告}
        by: [superior, emergency-lead]
        form: receipt
        record: emergency-report
        notify: [emergency-lead]
        clause:
          ref: IAO-2.1
          reading: >-
            The report goes to the superior or to the person responsible (IAM-3.1); whoever gets it
            records it.
        to: assessing
  assessing:
    title: {en: Under assessment, zh: 评估中}
    steps:
      assess:
        title: {en: Assess at once, zh: 立即评估}
        by: emergency-lead
        form: assessment
        decide: class
        clause: [IAR-3.1, IAM-3.2, IAO-2.2]
        to:
          - {when: is-emergency, stage: planning}
          - {otherwise: not-an-emergency}
  not-an-emergency:
    title: {en: Not an emergency, zh: 非突发事件}
    steps:
      hand-over:
        title: {en: Hand over to ordinary handling, zh: 转日常处理}
        by: emergency-lead
        form: no-emergency
        clause: {ref: IAR-2, reading: The texts say nothing of reports that turn out harmless; they are recorded and end here.}
        to: called-off
  planning:
    title: {en: Plan to be made, zh: 待制定应对计划}
    steps:
      make-plan:
        title: {en: 'Make the plan: resources, people, timetable', zh: 制定应对计划}
        by: emergency-lead
        form: plan
        assign: {responsible: plan.responsible}
        record: response-plan
        notify: [response-team]
        message: plan
        clause: [IAR-3.2, IAM-3.3]
        to: responding
  responding:
    title: {en: Response, zh: 应急响应}
    clause: IAR-3.3
    tracks:
      operations:
        title: {en: Measures, zh: 应对措施}
        start: to-start
        stages:
          to-start:
            title: {en: Plan to be started, zh: 待启动计划}
            steps:
              start-plan:
                title: {en: Start the plan and notify staff, zh: 启动计划、紧急通知员工}
                by: [emergency-lead, responsible]
                notify: [response-team, employee]
                message: start
                clause: [IAR-3.3, IAM-3.3]
                to: acting
          acting:
            title: {en: Measures under way, zh: 措施执行中}
            steps:
              evacuate:
                title: {en: Evacuate, zh: 紧急疏散}
                by: [responsible, response-team]
                form: measure
                when: assessment.peopleInDanger
                required: assessment.peopleInDanger
                record: measure-record
                clause:
                  ref: IAO-2.3
                  reading: The text names evacuation and rescue as examples; they are owed where people are in danger.
              rescue:
                title: {en: Rescue, zh: 应急救援}
                by: [responsible, response-team]
                form: measure
                when: assessment.peopleInDanger
                record: measure-record
                clause: IAO-2.3
              back-up-data:
                title: {en: Back up data, zh: 数据备份}
                by: [responsible, response-team]
                form: measure
                when: class = "it-failure"
                record: measure-record
                clause: {ref: IAO-2.3, reading: 'An example of the text, put to the class that it belongs to.'}
              start-backup-systems:
                title: {en: Start backup systems, zh: 启用备份系统}
                by: [responsible, response-team]
                form: measure
                when: class in ("it-failure", "equipment-failure")
                record: measure-record
                clause: {ref: IAR-3.3, reading: 'An example of the text, put to the classes that it belongs to.'}
              carry-out:
                title: {en: Carry out a measure, zh: 执行应对措施}
                by: [responsible, response-team]
                form: measure
                record: measure-record
                clause: [IAR-3.3, IAO-2.4]
              control:
                title: {en: Under control, zh: 事件得到控制}
                by: emergency-lead
                clause: IAR-3.4
                to: under-control
          under-control: {title: {en: Under control, zh: 已控制}, final: true}
      customers:
        title: {en: Communication with customers, zh: 客户沟通}
        when: assessment.customersHit
        start: customers-to-tell
        stages:
          customers-to-tell:
            title: {en: To be told, zh: 待通知客户}
            steps:
              tell-customers:
                title: {en: 'Tell customers extent and duration', zh: 通知客户影响范围和持续时间}
                by: [emergency-lead, responsible]
                form: customer-notice
                notify: [customer]
                message: customers
                clause: [IAM-3.3, IATF-6.1.2.3d]
                to: customers-told
          customers-told: {title: {en: Customers told, zh: 已通知客户}, final: true}
      suppliers:
        title: {en: Communication with suppliers, zh: 供应商沟通}
        when: assessment.suppliersHit or class = "supply-interruption"
        start: suppliers-to-ask
        stages:
          suppliers-to-ask:
            title: {en: To be talked to, zh: 待沟通}
            steps:
              talk-to-suppliers:
                title: {en: Talk with suppliers, zh: 与供应商沟通}
                by: [emergency-lead, responsible]
                form: supplier-notice
                notify: [supplier]
                message: suppliers
                clause: [IAM-3.3, IATF-6.1.2.3c]
                to: suppliers-asked
          suppliers-asked: {title: {en: Talked to, zh: 已沟通}, final: true}
      production:
        title: {en: Production plan, zh: 生产计划}
        when: assessment.productionHit
        start: production-to-change
        stages:
          production-to-change:
            title: {en: To be changed, zh: 待调整}
            steps:
              adjust-production:
                title: {en: Adjust the production plan, zh: 调整生产计划}
                by: [emergency-lead, responsible]
                form: production-change
                clause: IAM-3.3
                to: production-changed
          production-changed: {title: {en: Changed, zh: 已调整}, final: true}
      parties:
        title: {en: Interested parties, zh: 相关方报告}
        start: parties-to-tell
        stages:
          parties-to-tell:
            title: {en: To be told, zh: 待报告相关方}
            steps:
              report-to-parties:
                title: {en: 'Report cause, impact and response', zh: 向相关方报告原因、影响和响应情况}
                by: emergency-lead
                form: public-report
                notify: [interested-party]
                message: parties
                record: public-report
                clause: [IAR-5, IATF-6.1.2.3d]
                to: parties-told
          parties-told: {title: {en: Told, zh: 已报告}, final: true}
    then: recovering
  recovering:
    title: {en: Recovery, zh: 恢复}
    clause: IAR-3.4
    steps:
      repair-equipment:
        title: {en: Repair equipment, zh: 设备修复}
        by: [responsible, response-team]
        form: measure
        record: measure-record
        clause: [IAO-2.3, IAR-3.3]
      restore-systems:
        title: {en: Restore systems, zh: 系统恢复}
        by: [responsible, response-team]
        form: measure
        record: measure-record
        clause: IAO-2.3
      validate-product:
        title: {en: Validate the product after restart, zh: 恢复生产后确认产品}
        by: quality
        form: validation
        when: assessment.productionStopped
        required: to-validate
        record: validation-record
        clause:
          ref: IATF-6.1.2.3
          reading: 'Owed where production was stopped without the regular shutdown; allowed after any stop.'
      recovered:
        title: {en: Operation recovered, zh: 运营恢复}
        by: emergency-lead
        unless: to-validate and validation.conforms = false
        clause: [IAR-3.4, IAO-2.3]
        to: evaluating
  evaluating:
    title: {en: To be evaluated, zh: 待评估总结}
    steps:
      evaluate:
        title: {en: Evaluate the response and share the lessons, zh: 评估响应、总结经验并与相关方共享}
        by: emergency-lead
        form: evaluation
        opens:
          - procedure: preparedness
            as: improvement
            each: evaluation.improvements
            clause:
              ref: IAM-4.2
              reading: 'Training, updated measures, better reporting: each improvement is a case of its own.'
        notify: [interested-party, employee]
        message: lessons
        record: evaluation-report
        clause: [IAR-3.4, IAM-3.4, IAO-2.4, IAR-5a, IAM-4.2]
        to:
          - {when: evaluation.planToChange, stage: revising}
          - {otherwise: closed}
  revising:
    title: {en: Contingency plan to be revised, zh: 修订应急计划}
    steps:
      revise-plan:
        title: {en: Revise the contingency plan, zh: 修订应急计划}
        by: emergency-lead
        form: revision
        clause: [IAM-4.2, IAR-6, IATF-6.1.2.3f]
        to: authorising
  authorising:
    title: {en: Revision to be authorised, zh: 待批准}
    steps:
      authorise:
        title: {en: Authorise the revision, zh: 批准应急计划修订}
        votes: {of: [emergency-lead, quality, top-management]}
        record: revision-record
        clause:
          - ref: IATF-6.1.2.3f
            reading: >-
              The plans are reviewed by a multidisciplinary team including top management: the smallest
              such team that this procedure knows, each of them agreeing.
          - ref: IATF-6.1.2.3g
            reading: 'Who authorised a revision is retained: the votes are.'
        to:
          - {when: authorise.outcome = "approved", stage: closed}
          - {otherwise: revising}
  called-off: {title: {en: Not an emergency, zh: 非突发事件}, final: cancelled}
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  reassess:
    title: {en: Correct the assessment, zh: 更新评估}
    by: emergency-lead
    amend: assessment
    when: ever.assess
    clause:
      ref: IAM-3.4
      reading: >-
        The person responsible keeps following the effects; the class stays as it was assessed.

deadlines:
  report-at-once:
    title: {en: Report at once, zh: 立即报告}
    within: promptly
    after: report.foundAt
    until: [report-emergency, warn]
    clause: [IAM-3.1, IAO-2.1]
  assess-at-once:
    title: {en: Assess at once, zh: 立即评估}
    within: promptly
    after: enter assessing
    until: assess
    clause: [IAM-3.2, IAR-3.1]
  customers-told:
    title: {en: Customers told in time, zh: 及时通知客户}
    within: promptly
    after: enter customers-to-tell
    until: tell-customers
    clause: IATF-6.1.2.3d
  parties-told:
    title: {en: Interested parties told in time, zh: 及时报告相关方}
    within: promptly
    after: enter parties-to-tell
    until: report-to-parties
    clause: IAR-5
  control:
    title: {en: Under control by the time of the plan, zh: 按计划时间控制事件}
    at: plan.controlBy
    until: control
    clause: {ref: IAR-3.2, reading: The plan sets the time; the texts name none.}
    escalate:
      - {at: 100%, notify: [emergency-lead, top-management], message: control-overdue}

constraints:
  validated-by-another:
    title: {en: Nobody validates what they repaired, zh: 确认人与修复人不得为同一人}
    different: [repair-equipment, validate-product]
    clause: {ref: IATF-6.1.2.3, reading: A validation is worth what its independence is worth; the standard leaves the person open.}

records:
  emergency-report:
    title: {en: Report of an emergency, zh: 突发事件报告}
    forms: [report, receipt]
    clause: [IAM-3.1, IAO-2.1]
  response-plan:
    title: {en: Response plan, zh: 紧急事件应对计划}
    forms: [assessment, plan]
    clause: [IAR-3.2, IATF-6.1.2.3b]
  measure-record:
    title: {en: Measures carried out, zh: 应对和恢复过程记录}
    forms: [measure]
    numbered: true
    clause: IAO-2.4
  public-report:
    title: {en: Report to interested parties, zh: 相关方报告}
    forms: [public-report]
    clause: IAR-5
  validation-record:
    title: {en: Validation of the product, zh: 产品确认记录}
    forms: [validation]
    clause: IATF-6.1.2.3
  evaluation-report:
    title: {en: Evaluation and lessons, zh: 评估总结报告}
    forms: [evaluation]
    clause: [IAR-3.4, IAO-2.4]
  revision-record:
    title: {en: Revision of the contingency plan, zh: 应急计划修订记录}
    forms: [revision]
    numbered: true
    clause: IATF-6.1.2.3g

messages:
  alert:
    en: 'Emergency at {report.place}: {report.description}; possible impact: {report.mayCause}'
    zh: 突发事件，地点：{report.place}。{report.description}；可能的影响：{report.mayCause}
  plan:
    en: 'Response plan: {plan.measures}'
    zh: 应对计划：{plan.measures}
  start:
    en: 'Emergency at {report.place} ({class}). The plan has been started: {plan.measures}'
    zh: '{report.place}发生突发事件（{class}），已启动应对计划：{plan.measures}'
  customers:
    en: 'An emergency may affect your operations. Extent: {customer-notice.extent}; duration: {customer-notice.duration}'
    zh: 突发事件可能影响贵方运营。影响范围：{customer-notice.extent}；持续时间：{customer-notice.duration}
  suppliers:
    en: 'An emergency concerns your deliveries: {report.description}'
    zh: 突发事件涉及贵方供货：{report.description}
  parties:
    en: 'Emergency. Cause: {public-report.cause}; impact: {public-report.impact}; response: {public-report.response}'
    zh: 突发事件。原因：{public-report.cause}；影响：{public-report.impact}；响应情况：{public-report.response}
  lessons:
    en: 'Lessons: {evaluation.lessons}'
    zh: 经验教训：{evaluation.lessons}
  control-overdue:
    en: 'The emergency at {report.place} was to be under control by {deadline.control.due}.'
    zh: '{report.place}的突发事件应于{deadline.control.due}前得到控制。'

schedule:
  risk-identification:
    title: {en: Identify and evaluate risks, zh: 识别和评价内外部风险}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: IATF-6.1.2.3a, reading: The standard gives no period; the risks are seen with the plans that rest on them.}
  resources:
    title: {en: 'Check team, equipment and communication', zh: 检查响应团队、设备设施和通信系统}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: IAR-4, doubt: The text gives no period; checked with the yearly review of the plans.}
  training:
    title: {en: Training and drills, zh: 培训和演练}
    procedure: preparedness
    every: 1 year
    on: days
    clause:
      - {ref: IAO-3, doubt: '"Regularly" (定期) without a period; taken with the yearly review of the plans.'}
      - IATF-6.1.2.3e
  review:
    title: {en: Review of the contingency plans, zh: 应急计划评审}
    procedure: preparedness
    every: 1 year
    on: days
    clause: [IATF-6.1.2.3f, IAR-5a]
  monitoring:
    title: {en: Review of reports and measures, zh: 突发事件报告和措施审查}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: IAM-4.1, doubt: '"Regularly" (定期) without a period; taken with the yearly review of the plans.'}
  audit:
    title: {en: Internal audit of this procedure, zh: 内部审核}
    procedure: preparedness
    every: 1 year
    on: days
    clause:
      - {ref: IAR-6, doubt: '"Regularly" (定期) without a period; a year is the longest that is usual.'}
      - IAO-4

metrics:
  emergencies:
    title: {en: Emergencies, zh: 突发事件数量}
    clause: {ref: IAM-4.1, reading: 'The review looks at accuracy and timeliness; the text names no figures, and these follow its own words.'}
    count: ever.assess
    per: [class, year]
  time-to-assessment:
    title: {en: From the report to the assessment, zh: 报告至评估时间}
    clause: IAM-4.1
    median: {between: [enter assessing, first assess]}
  controlled-as-planned:
    title: {en: Under control by the time of the plan, zh: 按计划时间控制率}
    clause: {ref: IAR-5a, reading: What improves a response has to be seen over several.}
    share: deadline.control.met
    of: deadline.control.owed
  time-to-customers:
    title: {en: From the need to the notice to customers, zh: 通知客户所需时间}
    clause: IATF-6.1.2.3d
    median: {between: [enter customers-to-tell, tell-customers]}

reports:
  yearly:
    title: {en: Yearly review of emergencies, zh: 突发事件年度审查}
    clause: IAM-4.1
    every: year
    to: top-management
    shows: [emergencies, time-to-assessment, controlled-as-planned, time-to-customers]
`
