// Generated from packages/presets/procedures/ehs-recordable-event.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/ehs-recordable-event.yaml. */
export const ehsRecordableEvent: string = `# Recordable events of environment, health and safety: report card, three levels by loss, ledger and
# analysis for levels 1 and 2, investigation and report up to the general manager for level 3,
# measures and the feedback that closes the loop. One text gives the rules (EHS); its three annexes
# are named there but not printed, so that their fields are those which its rules need. A \`reading\`
# says how an unclear place was taken, and why; a \`doubt\` what its authors have to settle.
dueprocess: 1
procedure: ehs-recordable-event
version: 1.0.0
title: {en: EHS recordable events, zh: 可记录事件管理程序}

sources:
  EHS:
    title: {en: EHS recordable events, zh: 可记录事件管理程序}
    note: It applies to the head office of the company.

calendars:
  # Working days by the notices of the State Council, counted as the Civil Code counts: the day of the
  # event does not count, and the last working day counts whole.
  office: cn-civil

scales:
  event-kind:
    near-miss:        {en: Near miss, zh: 未遂事件}
    unexpected-event: {en: Unexpected event, zh: 意外事件}
    false-alarm:      {en: False alarm, zh: 虚惊事件}
    other:            {en: Other event, zh: 其他事件}
  event-class:
    recordable-false-alarm: {en: 'Recordable: false alarm', zh: 可记录事件（虚惊事件）}
    recordable-near-miss:   {en: 'Recordable: near miss', zh: 可记录事件（未遂事件）}
    recordable-unexpected:  {en: 'Recordable: unexpected event', zh: 可记录事件（意外事件）}
    recordable-other:       {en: 'Recordable: other event', zh: 可记录事件（其他）}
    accident:               {en: Accident of class C or above, zh: 一般事故C级及以上}
  event-level:
    level-1: {en: Level 1, zh: 1级}
    level-2: {en: Level 2, zh: 2级}
    level-3: {en: Level 3, zh: 3级}

roles:
  employee:
    title: {en: Any employee, zh: 公司员工}
    clause: [EHS-2.1, EHS-4.1]
  safety-department:
    title: {en: Safety department, zh: 安技部}
    clause: EHS-2.1
  department:
    title: {en: Department, zh: 各部门}
    clause: EHS-2.1
  team:
    title: {en: Investigation team, zh: 调查小组}
    clause: EHS-4.3.1
    of: case
  responsible:
    title: {en: Department responsible for the measures, zh: 责任整改部门}
    clause: EHS-4.3.3
    of: case
  safety-manager:
    title: {en: Head of the safety department, zh: 安技部负责人}
    clause:
      ref: EHS-4.3.1
      reading: >-
        "Level by level" (逐级) without naming the levels: the head of the safety department and the deputy
        in charge are taken; a house with others changes this by an overlay.
  deputy-manager:
    title: {en: Deputy general manager in charge, zh: 分管副总经理}
    clause: EHS-4.3.1
  general-manager:
    title: {en: General manager, zh: 总经理}
    clause: EHS-4.3.1

forms:
  card:
    title: {en: 'Report card (annex 1)', zh: EHS可记录事件上报记录卡（附件1）}
    clause: {ref: EHS-4.1, doubt: 'Annex 1 is not printed in the text; the fields are those that grading and investigation need.'}
    fields:
      occurredAt:     {type: date-time, title: {en: When it happened, zh: 发生时间}}
      place:          {type: text, title: {en: Place, zh: 地点}}
      unit:           {type: text, title: {en: Department where it happened, zh: 发生部门}}
      kind:           {type: event-kind, title: {en: Kind of event, zh: 事件类别}}
      description:    {type: text, title: {en: What happened, zh: 事件经过}}
      personsHurt?:   {type: text, personal: true, title: {en: Persons hurt or endangered, zh: 涉及人员}}
      estimatedLoss?: {type: money, unit: CNY, title: {en: Estimated loss, zh: 初步估计损失}}
      doneAtOnce?:    {type: text, title: {en: Measures taken at once, zh: 已采取的措施}}
  assessment:
    title: {en: Assessment and grading, zh: 事件评价分级}
    clause: [EHS-3.1, EHS-3.2a, EHS-3.2b, EHS-3.2c]
    fields:
      kind:          {type: event-kind, title: {en: Kind of event, zh: 事件类别}}
      reachesClassC: {type: yes-no, title: {en: Reaches class C of the general accidents, zh: 达到一般事故C级}}
      assessedLoss:  {type: money, unit: CNY, title: {en: Largest loss it could have caused, zh: 评价预测最大伤害损失}}
      actualLoss?:   {type: money, unit: CNY, title: {en: Actual loss, zh: 实际损失}}
      basis?:        {type: text, title: {en: Basis of the assessment, zh: 评价依据}}
  statement:
    title: {en: Statement to the investigation, zh: 配合调查记录}
    clause: EHS-2.1
    fields:
      says: {type: text, title: {en: What is stated, zh: 陈述内容}}
  ledger-entry:
    title: {en: Ledger entry, zh: 台账记录}
    clause: EHS-4.2.3a
    fields:
      number:  {type: text, pattern: '\\S', title: {en: Number in the ledger, zh: 台账编号}}
      remark?: {type: text, title: {en: Remark, zh: 备注}}
  analysis:
    title: {en: Analysis, zh: 事件分析}
    clause: [EHS-4.2.3a, EHS-4.2.1]
    fields:
      causes:            {type: text, pattern: '\\S', title: {en: Causes, zh: 事件原因}}
      managementDefects: {type: text, pattern: '\\S', title: {en: Management defects, zh: 管理缺陷}}
      measuresNeeded:    {type: yes-no, title: {en: Measures are needed, zh: 需要采取措施}}
  order:
    title: {en: Measures ordered, zh: 整改要求}
    clause: EHS-4.3.2
    fields:
      measures:    {type: text, pattern: '\\S', title: {en: Preventive or corrective measures, zh: 预防或整改措施}}
      responsible: {type: actor, title: {en: Responsible for them, zh: 整改责任人}}
  team:
    title: {en: Investigation team, zh: 调查小组}
    clause: EHS-4.3.1
    fields:
      members: {list: actor, title: {en: Members, zh: 成员}}
  findings:
    title: {en: Findings of the investigation, zh: 调查结果}
    clause: EHS-4.2.1
    fields:
      course:            {type: text, title: {en: What happened, zh: 查明的经过}}
      causes:            {type: text, pattern: '\\S', title: {en: Causes, zh: 事件原因}}
      managementDefects: {type: text, pattern: '\\S', title: {en: Management defects, zh: 管理缺陷}}
  investigation-report:
    title: {en: 'Investigation report (annex 2)', zh: EHS可记录事件调查报告（附件2）}
    clause: {ref: EHS-4.3.1, doubt: 'Annex 2 is not printed in the text; the fields are those that the measures need.'}
    fields:
      conclusion:  {type: text, title: {en: Conclusion, zh: 调查结论}}
      measures:    {type: text, pattern: '\\S', title: {en: Preventive or corrective measures, zh: 预防或整改措施}}
      responsible: {type: actor, title: {en: Responsible for them, zh: 整改责任人}}
  passing:
    title: {en: Remarks on the way up, zh: 逐级上报意见}
    clause: EHS-4.3.1
    fields:
      remark?: {type: text, title: {en: Remark, zh: 意见}}
  rectification:
    title: {en: Measure carried out, zh: 整改实施记录}
    clause: EHS-4.3.2
    fields:
      what: {type: text, pattern: '\\S', title: {en: What was done, zh: 实施情况}}
  feedback:
    title: {en: 'Feedback on the effect (annex 3)', zh: EHS可记录事件预防效果反馈表（附件3）}
    clause: {ref: EHS-4.3.3, doubt: 'Annex 3 is not printed in the text; the fields are those that closing the loop needs.'}
    fields:
      completedOn: {type: date, title: {en: Measures completed on, zh: 整改完成日期}}
      effect:      {type: text, pattern: '\\S', title: {en: Effect, zh: 预防效果}}
      leftOpen?:   {type: text, title: {en: What is left open, zh: 遗留问题}}
  loop-check:
    title: {en: Check of the feedback, zh: 反馈核查}
    clause: EHS-4.3.3
    fields:
      effective: {type: yes-no, title: {en: The measures work, zh: 措施有效}}
      remark?:   {type: text, title: {en: Remark, zh: 说明}}
  hand-over:
    title: {en: Handed over as an accident, zh: 转事故管理记录}
    clause: EHS-3.1
    fields:
      handedTo: {type: text, title: {en: Who deals with it, zh: 后续处理部门}}

define:
  loss:
    is: >-
      if defined(assessment.actualLoss) then max(assessment.assessedLoss, assessment.actualLoss)
      else assessment.assessedLoss
    title: {en: Loss that grades the event, zh: 分级损失}
    clause:
      ref: EHS-3.2a
      reading: 'Assessed "or" actual loss: the higher of the two, so that a lucky outcome does not lower the level.'

  below-level-3:
    is: class != "accident" and level < "level-3"
    title: {en: Recordable event of level 1 or 2, zh: 1级、2级可记录事件}
    clause: EHS-4.2.3a
  at-level-3:
    is: class != "accident" and level = "level-3"
    title: {en: Recordable event of level 3, zh: 3级可记录事件}
    clause: EHS-4.2.3b

decisions:
  class:
    gives: event-class
    title: {en: Class of the event, zh: 事件认定}
    clause:
      ref: EHS-3.1
      reading: >-
        The list of kinds ends with "and the like" (等), so there is one more. What class C is, another
        rule of the company says; the safety department judges it.
    inputs: {accident: assessment.reachesClassC, kind: assessment.kind}
    policy: unique
    table: |
      event-class            | accident | kind             | clause
      accident               | true     | -                | EHS-3.1
      recordable-near-miss   | false    | near-miss        | EHS-3.1
      recordable-unexpected  | false    | unexpected-event | EHS-3.1
      recordable-false-alarm | false    | false-alarm      | EHS-3.1
      recordable-other       | false    | other            | EHS-3.1
  level:
    gives: event-level
    title: {en: Level, zh: 事件分级}
    clause:
      - ref: EHS-3.2b
        reading: >-
          "以上" and "以下" both include the figure (Civil Code, article 1259), so that 10,000 yuan would be
          level 1 and 2 at once; the higher level is taken, and 10,000 yuan is level 2.
      - ref: EHS-3.2c
        reading: Exactly 30,000 yuan would be level 2 and 3 at once; the higher level is taken, and it is level 3.
    inputs: {loss: loss}
    policy: unique
    table: |
      event-level | loss             | clause
      level-1     | < 10_000         | EHS-3.2a
      level-2     | [10_000..30_000) | EHS-3.2b
      level-3     | >= 30_000        | EHS-3.2c

open:
  report:
    title: {en: Report on the card, zh: 填写记录卡上报}
    by: employee
    form: card
    record: report-card
    notify: [safety-department]
    message: received
    clause: [EHS-4.1, EHS-2.1]
    to: handling

stages:
  handling:
    title: {en: Assessment and investigation, zh: 评价与调查}
    clause: EHS-2.1
    start: received
    steps:
      cooperate:
        title: {en: Make a statement, zh: 配合调查}
        by: [employee, department]
        form: statement
        clause: EHS-2.1
      regrade:
        title: {en: Grade anew, zh: 重新分级}
        by: safety-department
        amend: assessment
        when: ever.assess
        decide: [class, level]
        notify: [{of: level, level-3: [safety-manager, department], else: department}]
        message: graded
        clause: {ref: EHS-3.2c, reading: The actual loss may become known only later; the level follows it.}
        to:
          - {when: class = "accident", stage: not-recordable}
          - {when: at-level-3 and not(in(analysing)), stage: stay}
          - {when: at-level-3 and in(analysing), stage: investigating}
          - {otherwise: analysing}
    stages:
      received:
        title: {en: Received, zh: 已接收}
        steps:
          assess:
            title: {en: Assess and grade, zh: 评价分级}
            by: safety-department
            form: assessment
            decide: [class, level]
            notify: [{of: level, level-3: [safety-manager, department], else: department}]
            message: graded
            clause:
              ref: EHS-3.2a
              reading: The text does not say who grades; the safety department owns the procedure (2.1) and does.
            to:
              - {when: class = "accident", stage: not-recordable}
              - {when: at-level-3, stage: investigating}
              - {otherwise: analysing}
      analysing:
        title: {en: 'Levels 1 and 2: ledger and analysis', zh: 1级、2级：台账与分析}
        clause: EHS-4.2.3a
        steps:
          enter-in-ledger:
            title: {en: Enter into the ledger, zh: 登记台账}
            by: safety-department
            form: ledger-entry
            required: below-level-3 and not(ever.enter-in-ledger)
            record: ledger
            clause: EHS-4.2.3a
          analyse:
            title: {en: Find causes and management defects, zh: 分析原因及管理缺陷}
            by: [safety-department, department]
            form: analysis
            required: below-level-3 and not(ever.analyse)
            clause:
              - EHS-4.2.3a
              - {ref: EHS-4.2.1, reading: 'Every card is looked into (4.2), so causes and defects are found for levels 1 and 2 as well.'}
          order-measures:
            title: {en: Order measures, zh: 下达整改要求}
            by: safety-department
            form: order
            when: analysis.measuresNeeded
            assign: {responsible: order.responsible}
            notify: [responsible]
            message: measures-ordered
            clause: {ref: EHS-4.3.2, reading: 'Levels 1 and 2 have no report; where their analysis finds measures, these are carried out in the same way.'}
            to: following-up
          conclude:
            title: {en: Conclude without measures, zh: 无需整改，结束}
            by: safety-department
            unless: analysis.measuresNeeded
            clause: EHS-4.2.3a
            to: closed
      investigating:
        title: {en: 'Level 3: investigation and report', zh: 3级：调查与报告}
        clause: EHS-4.2.3b
        start: finding-out
        steps:
          appoint-team:
            title: {en: Appoint the investigation team, zh: 成立调查小组}
            by: safety-department
            form: team
            assign: {team: team.members}
            notify: [team]
            message: team-appointed
            clause: {ref: EHS-4.3.1, reading: The text speaks of the team without saying who appoints it; the owner of the procedure does.}
        stages:
          finding-out:
            title: {en: Under investigation, zh: 调查中}
            steps:
              complete-investigation:
                title: {en: Complete the investigation, zh: 完成调查}
                by: team
                form: findings
                clause: [EHS-4.2.1, EHS-4.2.3b]
                to: reporting
          reporting:
            title: {en: Report to be submitted, zh: 待提交调查报告}
            clause: EHS-4.3.1
            steps:
              submit-report:
                title: {en: Submit the investigation report, zh: 提交调查报告}
                by: team
                form: investigation-report
                record: investigation-report
                assign: {responsible: investigation-report.responsible}
                notify: [safety-manager, responsible]
                message: report-submitted
                clause: EHS-4.3.1
                to: following-up
  not-recordable:
    title: {en: Not a recordable event, zh: 不属于可记录事件}
    steps:
      hand-over:
        title: {en: Hand over to accident management, zh: 转事故管理}
        by: safety-department
        form: hand-over
        clause: {ref: EHS-3.1, reading: 'Recordable is what stays below class C; what reaches it is recorded, handed over and ends here.'}
        to: handed-over
  following-up:
    title: {en: Report upwards and measures, zh: 逐级上报与整改}
    clause: EHS-4.3.2
    tracks:
      upwards:
        title: {en: Up to the general manager, zh: 逐级上报至总经理}
        when: at-level-3
        clause: EHS-4.3.1
        start: with-safety-manager
        stages:
          with-safety-manager:
            title: {en: With the head of the safety department, zh: 安技部负责人}
            steps:
              pass-to-deputy:
                title: {en: Pass to the deputy general manager, zh: 报分管副总经理}
                by: safety-manager
                form: passing
                notify: [deputy-manager]
                message: report-submitted
                clause: EHS-4.3.1
                to: with-deputy-manager
          with-deputy-manager:
            title: {en: With the deputy general manager, zh: 分管副总经理}
            steps:
              pass-to-general-manager:
                title: {en: Pass to the general manager, zh: 报总经理}
                by: deputy-manager
                form: passing
                notify: [general-manager]
                message: report-submitted
                clause: EHS-4.3.1
                to: with-general-manager
          with-general-manager:
            title: {en: With the general manager, zh: 总经理}
            steps:
              take-note:
                title: {en: Take note of the report, zh: 总经理审阅}
                by: general-manager
                clause: EHS-4.3.1
                to: reported
          reported: {title: {en: Reported, zh: 已上报}, final: true}
      measures:
        title: {en: Measures and feedback, zh: 整改与效果反馈}
        clause: {ref: EHS-4.3.2, reading: 'Measures do not wait until the report has gone all the way up.'}
        start: rectifying
        stages:
          rectifying:
            title: {en: Measures under way, zh: 整改中}
            steps:
              carry-out:
                title: {en: Carry out a measure, zh: 实施措施}
                by: [responsible, department]
                form: rectification
                required: true
                clause: EHS-4.3.2
              feed-back:
                title: {en: Feed back the effect, zh: 反馈预防效果}
                by: [responsible, department]
                form: feedback
                record: effect-feedback
                notify: [safety-department]
                message: feedback
                clause: EHS-4.3.3
                to: checking
          checking:
            title: {en: Feedback with the safety department, zh: 安技部核查反馈}
            steps:
              close-loop:
                title: {en: Check the feedback, zh: 核查反馈、闭环}
                by: safety-department
                form: loop-check
                notify: [responsible]
                message: loop-checked
                clause: {ref: EHS-4.3.3, reading: 'A loop is closed when the measures work; otherwise they go back to whoever is responsible.'}
                to:
                  - {when: loop-check.effective, stage: loop-closed}
                  - {otherwise: rectifying}
          loop-closed: {title: {en: Loop closed, zh: 已闭环}, final: true}
    then: closed
  handed-over: {title: {en: Handed over as an accident, zh: 转事故管理}, final: cancelled}
  closed: {title: {en: Closed, zh: 已结案}, final: true}

deadlines:
  reporting:
    title: {en: Report within 1 working day, zh: 1个工作日内上报}
    within: 1 working day
    after: card.occurredAt
    until: report
    clause:
      ref: EHS-4.2.2
      reading: >-
        The text has no rule of counting: the Civil Code's is taken (articles 201 to 203). The day of the
        event does not count; the card is in time until the end of the next working day.
  investigation:
    title: {en: Investigation completed within 10 working days, zh: 10个工作日内完成调查}
    within: 10 working days
    after: report
    until: complete-investigation
    when: at-level-3
    clause:
      ref: EHS-4.2.3b
      reading: 'Counted from the day on which the card was submitted, also where it is graded later.'
    escalate:
      - {at: 100%, notify: [safety-department, safety-manager], message: investigation-overdue}
  investigation-report:
    title: {en: Investigation report within 10 working days, zh: 10个工作日内提交调查报告}
    within: 10 working days
    after: last complete-investigation
    until: submit-report
    clause: EHS-4.3.1
    escalate:
      - {at: 100%, notify: [safety-department, safety-manager], message: report-overdue}
  general-manager-informed:
    title: {en: Report with the general manager within 10 working days, zh: 10个工作日内上报至总经理}
    within: 10 working days
    after: last complete-investigation
    until: pass-to-general-manager
    clause:
      ref: EHS-4.3.1
      reading: >-
        The 10 working days stand before both verbs, submit and report upwards, so the report is to have
        reached the general manager by then. Whether the team or the levels were late is seen by the
        deadline of the report beside this one.
    escalate:
      - {at: 100%, notify: [safety-manager, deputy-manager], message: upwards-overdue}

constraints:
  four-eyes:
    title: {en: Nobody checks their own feedback, zh: 反馈人与核查人不得为同一人}
    different: [feed-back, close-loop]
    clause: {ref: EHS-4.3.3, reading: 'The feedback goes back to the safety department: two sides, two persons.'}

records:
  report-card:
    title: {en: 'Report card (annex 1)', zh: EHS可记录事件上报记录卡（附件1）}
    forms: [card]
    clause: EHS-4.1
  ledger:
    title: {en: Ledger of levels 1 and 2, zh: 1级、2级事件台账}
    forms: [card, assessment, ledger-entry, analysis]
    clause: EHS-4.2.3a
  investigation-report:
    title: {en: 'Investigation report (annex 2)', zh: EHS可记录事件调查报告（附件2）}
    forms: [card, assessment, team, findings, investigation-report]
    clause: EHS-4.3.1
  effect-feedback:
    title: {en: 'Feedback on the effect (annex 3)', zh: EHS可记录事件预防效果反馈表（附件3）}
    forms: [rectification, feedback]
    numbered: true
    clause: EHS-4.3.3

messages:
  received:
    en: 'Report card from {card.unit}, {card.place}: {card.description}'
    zh: 收到{card.unit}的记录卡，地点：{card.place}。{card.description}
  graded:
    en: 'The event at {card.place} is graded: {class}, {level}'
    zh: '{card.place}的事件认定为{class}，{level}'
  team-appointed:
    en: 'You are to investigate the event at {card.place} by {deadline.investigation.due}'
    zh: 请于{deadline.investigation.due}前完成{card.place}事件的调查
  measures-ordered:
    en: 'Measures for the event at {card.place}: {order.measures}'
    zh: '{card.place}事件的整改要求：{order.measures}'
  report-submitted:
    en: 'Investigation report on the event at {card.place}. {investigation-report.conclusion} Measures: {investigation-report.measures}'
    zh: '{card.place}事件的调查报告。{investigation-report.conclusion}措施：{investigation-report.measures}'
  feedback:
    en: 'Measures for the event at {card.place} completed on {feedback.completedOn}; effect: {feedback.effect}'
    zh: '{card.place}事件的整改已于{feedback.completedOn}完成，效果：{feedback.effect}'
  loop-checked:
    en: 'The feedback on the event at {card.place} was checked; the measures work: {loop-check.effective}'
    zh: '{card.place}事件的反馈已核查，措施有效：{loop-check.effective}'
  investigation-overdue:
    en: 'The investigation of the event at {card.place} was due on {deadline.investigation.due}'
    zh: '{card.place}事件的调查应于{deadline.investigation.due}前完成'
  report-overdue:
    en: 'The report on the event at {card.place} was due on {deadline.investigation-report.due}'
    zh: '{card.place}事件的调查报告应于{deadline.investigation-report.due}前提交'
  upwards-overdue:
    en: 'The report on the event at {card.place} was to be with the general manager by {deadline.general-manager-informed.due}'
    zh: '{card.place}事件的调查报告应于{deadline.general-manager-informed.due}前上报至总经理'

metrics:
  events:
    title: {en: Recordable events, zh: 可记录事件数量}
    clause: {ref: EHS-2.1, reading: 'Who supervises needs figures; the text asks for none, and these follow its own levels and limits.'}
    count: cases
    per: [level, month]
  reported-in-time:
    title: {en: Cards in time, zh: 按时上报率}
    clause: EHS-4.2.2
    share: deadline.reporting.met
    of: deadline.reporting.owed
    per: month
  investigated-in-time:
    title: {en: Investigations in time, zh: 按时完成调查率}
    clause: EHS-4.2.3b
    share: deadline.investigation.met
    of: deadline.investigation.owed
  loops-closed:
    title: {en: Measures with closed loop, zh: 整改闭环率}
    clause: EHS-4.3.3
    share: ever.close-loop and loop-check.effective
    of: defined(order.measures) or defined(investigation-report.measures)

reports:
  monthly:
    title: {en: Monthly report on recordable events, zh: 可记录事件月报}
    clause: EHS-2.1
    every: month
    to: safety-manager
    shows: [events, reported-in-time, investigated-in-time, loops-closed]
`
