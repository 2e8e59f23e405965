// Generated from packages/presets/procedures/emergency.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/emergency.yaml. */
export const emergency: string = `# Emergencies of any kind: alarm and plan at once, people before property, assessment, decision by who
# decides at that level, response with communication, authorities and crisis centre beside it, recovery
# once the event is under control, review and revision of the plan. Two texts give the rules (GEN, EMC).
# Neither gives classes, levels or times; where a word of the law exists it is taken. A \`reading\` says
# how an unclear place was taken, and why; a \`doubt\` what its authors have to settle.
dueprocess: 1
procedure: emergency
version: 1.0.0
title: {en: Emergency management, zh: 突发事件应急管理程序}

sources:
  GEN:
    title: {en: General emergency procedure, zh: 突发事件应急管理的一般程序}
  EMC:
    title: {en: Emergency control procedure, zh: 突发事件管理控制程序}

calendars:
  # Emergencies know no office hours; days of the schedule begin in Chinese time.
  days: cn-days

scales:
  emergency-class:
    natural-disaster: {en: Natural disaster, zh: 自然灾害}
    accident:         {en: Accident, zh: 事故灾难}
    public-health:    {en: Public health event, zh: 公共卫生事件}
    public-security:  {en: Public security event, zh: 社会安全事件}
    other:            {en: Other emergency, zh: 其他突发事件}
  extent:
    one-place:        {en: One place, zh: 单一场所}
    one-department:   {en: One department, zh: 单一部门}
    organisation:     {en: The whole organisation, zh: 整个组织}
    beyond:           {en: Beyond the organisation, zh: 影响组织以外}
  impact:
    slight:       {en: Slight, zh: 轻微}
    considerable: {en: Considerable, zh: 较重}
    serious:      {en: Serious, zh: 严重}
    grave:        {en: Grave, zh: 特别严重}
  threat:
    level-4: {en: Level IV (blue), zh: 四级（蓝色）}
    level-3: {en: Level III (yellow), zh: 三级（黄色）}
    level-2: {en: Level II (orange), zh: 二级（橙色）}
    level-1: {en: Level I (red), zh: 一级（红色）}
  response-mode:
    on-the-spot:       {en: Handled on the spot, zh: 现场处置}
    reinforced:        {en: Reinforced by other departments, zh: 跨部门增援}
    organisation-wide: {en: Response of the whole organisation, zh: 全面响应}
    crisis-centre:     {en: Led by the crisis management centre, zh: 危机管理中心统一指挥}

roles:
  employee:
    title: {en: Any employee, zh: 任何员工}
    clause: GEN-2
  department:
    title: {en: Departments concerned, zh: 相关部门}
    clause: GEN-2
  team:
    title: {en: Emergency response team, zh: 应急响应团队}
    clause: EMC-2.2
  team-leader:
    title: {en: Leader of the response team, zh: 应急响应团队负责人}
    clause: [EMC-2.2, EMC-2.4]
  department-head:
    title: {en: Head of the department, zh: 部门负责人}
    clause: EMC-2.4
  management:
    title: {en: Management in charge, zh: 分管领导}
    clause: EMC-2.4
  top-management:
    title: {en: Top management, zh: 最高管理者}
    clause: EMC-2.4
  commander:
    title: {en: Commander, zh: 现场总指挥}
    clause: EMC-2.4
    of: case
  communications:
    title: {en: Communications, zh: 信息发布部门}
    clause: EMC-2.3
  spokesperson:
    title: {en: Responsible for releases, zh: 信息发布责任人}
    clause: EMC-2.3
    of: case
  authority:
    title: {en: Authority, zh: 有关主管部门}
    clause: GEN-4
    outside: true
  public:
    title: {en: Public and interested parties, zh: 公众及相关方}
    clause: EMC-2.3
    outside: true

forms:
  alarm:
    title: {en: Alarm, zh: 突发事件报警}
    clause: GEN-2
    fields:
      occurredAt:     {type: date-time, title: {en: When it happened, zh: 发生时间}}
      foundAt:        {type: date-time, title: {en: When it was noticed, zh: 发现时间}}
      place:          {type: text, title: {en: Place, zh: 地点}}
      what:           {type: text, title: {en: What happened, zh: 事件情况}}
      peopleInDanger: {type: yes-no, title: {en: People are in danger, zh: 人员处于危险中}}
  plan-start:
    title: {en: Start of the emergency plan, zh: 启动应急预案}
    clause: GEN-2a
    fields:
      plan: {type: text, pattern: '\\S', title: {en: Plan that is followed, zh: 所启动的预案}}
  people-safe:
    title: {en: People brought to safety, zh: 人员安全情况}
    clause: GEN-2a
    fields:
      count?:  {type: integer, minimum: 0, title: {en: How many, zh: 人数}}
      missing: {type: integer, minimum: 0, title: {en: Still missing, zh: 失联人数}}
      hurt?:   {type: text, personal: true, title: {en: Who is hurt, zh: 受伤人员}}
  measure:
    title: {en: Measure carried out, zh: 处置措施记录}
    clause: [GEN-4, EMC-2.2]
    fields:
      what:      {type: text, pattern: '\\S', title: {en: What was done, zh: 措施内容}}
      leftOpen?: {type: text, title: {en: What is left open, zh: 未完成事项}}
  assessment:
    title: {en: Assessment, zh: 事件评估}
    clause: [GEN-3, EMC-2.1]
    fields:
      isEmergency: {type: yes-no, title: {en: It is an emergency, zh: 属于突发事件}}
      nature:      {type: emergency-class, title: {en: Nature, zh: 事件性质}}
      extent:      {type: extent, title: {en: Extent, zh: 影响范围}}
      impact:      {type: impact, title: {en: Impact, zh: 影响程度}}
      outlook?:    {type: text, title: {en: How it may develop, zh: 发展趋势}}
  order:
    title: {en: Decision on the response, zh: 响应决策}
    clause: [EMC-2.4, GEN-3, GEN-4]
    fields:
      strategy:          {type: text, pattern: '\\S', title: {en: Strategy, zh: 应对策略}}
      resources:         {type: text, title: {en: Resources, zh: 调动资源}}
      commander:         {type: actor, title: {en: Commander, zh: 总指挥}}
      evacuate:          {type: yes-no, title: {en: Evacuate, zh: 紧急疏散}}
      tellAuthorities:   {type: yes-no, title: {en: Notify the authorities, zh: 通知有关当局}}
      openCrisisCentre:  {type: yes-no, title: {en: Start the crisis management centre, zh: 启动危机管理中心}}
  control:
    title: {en: Under control, zh: 事件得到控制}
    clause: GEN-5
    fields:
      basis: {type: text, title: {en: How this is known, zh: 判断依据}}
  communication-plan:
    title: {en: Communication plan, zh: 沟通方案}
    clause: EMC-2.3
    fields:
      channels:       {list: text, title: {en: Channels, zh: 沟通渠道}}
      responsible:    {type: actor, title: {en: Responsible for releases, zh: 责任人}}
      firstReleaseAt: {type: date-time, title: {en: First release at, zh: 首次发布时间}}
      manner:         {type: text, title: {en: Manner of release, zh: 发布方式}}
  release:
    title: {en: Release, zh: 信息发布}
    clause: EMC-2.3
    fields:
      channel: {type: text, title: {en: Channel, zh: 发布渠道}}
      text:    {type: text, pattern: '\\S', title: {en: Text, zh: 发布内容}}
  authority-notice:
    title: {en: Notice to the authorities, zh: 通知有关当局}
    clause: GEN-4
    fields:
      authority: {type: text, title: {en: Authority, zh: 主管部门}}
      content:   {type: text, title: {en: What it was told, zh: 通知内容}}
  centre:
    title: {en: Crisis management centre, zh: 危机管理中心}
    clause: GEN-4
    fields:
      place: {type: text, title: {en: Place, zh: 地点}}
      staff: {list: actor, title: {en: Staff of the centre, zh: 中心成员}}
  situation:
    title: {en: Situation report, zh: 态势报告}
    clause: GEN-4
    fields:
      situation: {type: text, pattern: '\\S', title: {en: Situation, zh: 当前态势}}
      next?:     {type: text, title: {en: Next steps, zh: 下一步安排}}
  recovery-work:
    title: {en: Recovery work, zh: 恢复重建记录}
    clause: GEN-5
    fields:
      what: {type: text, pattern: '\\S', title: {en: What was done, zh: 恢复内容}}
  review:
    title: {en: Review of the response, zh: 事后总结}
    clause: [GEN-6, EMC-2.6]
    fields:
      wentWell:     {type: text, pattern: '\\S', title: {en: What went well, zh: 表现良好的方面}}
      toImprove:    {type: text, title: {en: Shortcomings, zh: 不足之处}}
      improvements: {list: text, title: {en: Improvements, zh: 改进措施}}
      planToRevise: {type: yes-no, title: {en: The emergency plan has to be revised, zh: 需要修订应急预案}}
  revision:
    title: {en: Revision of the emergency plan, zh: 应急预案修订记录}
    clause: GEN-6
    fields:
      change:   {type: text, pattern: '\\S', title: {en: Change, zh: 修订内容}}
      document: {type: text, title: {en: Document and version, zh: 文件及版本}}
  approval:
    title: {en: Approval of the revision, zh: 预案修订批准}
    clause: EMC-2.4
    fields:
      approved: {type: yes-no, title: {en: Approved, zh: 批准}}
      remark?:  {type: text, title: {en: Remark, zh: 意见}}
  no-emergency:
    title: {en: Not an emergency, zh: 非突发事件处理记录}
    clause: EMC-2.1
    fields:
      handedTo: {type: text, title: {en: Who deals with it, zh: 后续处理部门}}

decisions:
  threat-level:
    gives: threat
    title: {en: Threat level, zh: 威胁级别}
    clause:
      - ref: EMC-2.1
        reading: >-
          The text asks for classes and for threat levels and names none. The four classes and the four
          levels with their colours are those of the Emergency Response Law of 2024 (articles 3 and 63).
      - ref: GEN-3
        reading: >-
          Nature, extent and impact are assessed; the level follows from extent and impact. The matrix is
          this preset's own, to be replaced by that of the house.
    inputs: {extent: assessment.extent, impact: assessment.impact}
    matrix: |
      extent \\ impact | slight  | considerable | serious | grave
      one-place       | level-4 | level-4      | level-3 | level-2
      one-department  | level-4 | level-3      | level-2 | level-2
      organisation    | level-3 | level-2      | level-2 | level-1
      beyond          | level-3 | level-2      | level-1 | level-1
  mode:
    gives: response-mode
    title: {en: Response mode, zh: 响应方式}
    clause:
      - {ref: GEN-3, reading: 'The result of the assessment selects strategy and resources: one mode for each level.'}
      - EMC-2.1
    inputs: {level: threat-level}
    policy: unique
    table: |
      response-mode     | level
      on-the-spot       | level-4
      reinforced        | level-3
      organisation-wide | level-2
      crisis-centre     | level-1

open:
  raise-alarm:
    title: {en: Raise the alarm, zh: 报警并通知}
    by: employee
    form: alarm
    record: alarm-record
    notify: [team, team-leader, department]
    message: alarm
    clause: GEN-2
    to: alarmed

stages:
  alarmed:
    title: {en: Alarm raised, zh: 已报警}
    clause: GEN-3
    steps:
      assess:
        title: {en: 'Assess nature, extent and impact', zh: 评估性质、范围和影响}
        by: [team, team-leader]
        form: assessment
        decide: threat-level
        notify: [{of: threat-level, level-4: team-leader, level-3: department-head, level-2: management, level-1: [management, top-management]}]
        message: assessed
        clause: [GEN-3, EMC-2.1]
        to:
          - {when: assessment.isEmergency, stage: responding}
          - {otherwise: not-an-emergency}
  not-an-emergency:
    title: {en: Not an emergency, zh: 非突发事件}
    steps:
      hand-over:
        title: {en: Hand over to ordinary handling, zh: 转日常处理}
        by: [team, team-leader]
        form: no-emergency
        clause: {ref: EMC-2.1, reading: The texts say nothing of alarms that turn out harmless; they are recorded and end here.}
        to: called-off
  responding:
    title: {en: Response, zh: 应急响应}
    clause: GEN-4
    tracks:
      command:
        title: {en: Decision and command, zh: 决策和指挥}
        clause: EMC-2.4
        start: deciding
        steps:
          reassess:
            title: {en: Assess anew, zh: 重新评估}
            by: [team, team-leader]
            amend: assessment
            decide: threat-level
            notify: [{of: threat-level, level-4: team-leader, level-3: department-head, level-2: management, level-1: [management, top-management]}]
            message: assessed
            clause:
              ref: EMC-2.4
              reading: A new assessment asks for a new decision, by whoever decides at the level that it gives.
            to: deciding
        stages:
          deciding:
            title: {en: Response to be decided, zh: 待决策}
            steps:
              decide-response:
                title: {en: Decide on the response, zh: 决定响应措施}
                by:
                  of: threat-level
                  level-4: [team-leader, department-head, management, top-management]
                  level-3: [department-head, management, top-management]
                  level-2: [management, top-management]
                  level-1: top-management
                form: order
                assign: {commander: order.commander}
                record: response-decision
                notify: [team, department, commander]
                message: ordered
                clause:
                  - ref: EMC-2.4
                    reading: >-
                      The text asks for who decides at which level and leaves the levels to the house: here one
                      level of management for each threat level; whoever is above may decide as well.
                  - GEN-3
                to: acting
          acting:
            title: {en: Response under way, zh: 响应处置中}
            steps:
              evacuate:
                title: {en: Evacuate people, zh: 紧急疏散人员}
                by: [team, commander]
                form: people-safe
                when: order.evacuate
                record: people-record
                clause: GEN-4
              carry-out:
                title: {en: Carry out a measure, zh: 实施控制措施}
                by: [team, commander, department]
                form: measure
                record: measure-record
                clause: [GEN-4, EMC-2.2]
              declare-control:
                title: {en: Declare the event under control, zh: 宣布事件得到控制}
                by: commander
                form: control
                clause: [GEN-5, EMC-2.4]
                to: under-control
          under-control: {title: {en: Under control, zh: 已控制}, final: true}
      communication:
        title: {en: Communication, zh: 信息沟通}
        clause: EMC-2.3
        start: to-plan
        steps:
          plan-communication:
            title: {en: Plan the communication, zh: 制定沟通方案}
            by: communications
            form: communication-plan
            assign: {spokesperson: communication-plan.responsible}
            record: communication-plan
            notify: [spokesperson]
            message: to-release
            clause: EMC-2.3
            to: releasing
        stages:
          to-plan: {title: {en: To be planned, zh: 待制定方案}}
          releasing:
            title: {en: Releases, zh: 信息发布}
            steps:
              release:
                title: {en: Release, zh: 发布信息}
                by: spokesperson
                form: release
                record: release-record
                notify: [employee, public]
                message: released
                clause: EMC-2.3
              end-communication:
                title: {en: Last release made, zh: 信息发布结束}
                by: [spokesperson, communications]
                when: ever.release
                clause: {ref: EMC-2.3, reading: 'Information is passed on in time, so there is at least one release.'}
                to: communicated
          communicated: {title: {en: Communicated, zh: 已发布}, final: true}
      authorities:
        title: {en: Authorities, zh: 通知有关当局}
        when: order.tellAuthorities
        clause: GEN-4
        start: authorities-to-tell
        stages:
          authorities-to-tell:
            title: {en: To be notified, zh: 待通知}
            steps:
              tell-authorities:
                title: {en: Notify the authorities, zh: 通知有关当局}
                by: [commander, management, top-management]
                form: authority-notice
                record: authority-notice
                notify: [authority]
                message: authorities
                clause: {ref: GEN-4, reading: '"May include": owed where the decision on the response says so.'}
                to: authorities-told
          authorities-told: {title: {en: Notified, zh: 已通知}, final: true}
      centre:
        title: {en: Crisis management centre, zh: 危机管理中心}
        when: order.openCrisisCentre or mode = "crisis-centre"
        clause: GEN-4
        start: centre-to-open
        stages:
          centre-to-open:
            title: {en: To be started, zh: 待启动}
            steps:
              open-centre:
                title: {en: Start the crisis management centre, zh: 启动危机管理中心}
                by: [commander, management, top-management]
                form: centre
                notify: [management, department]
                message: centre-open
                clause:
                  ref: GEN-4
                  reading: '"May include": owed at the highest level as soon as it is assessed, and where the decision says so.'
                to: centre-running
          centre-running:
            title: {en: Running, zh: 运行中}
            steps:
              report-situation:
                title: {en: Report the situation, zh: 报告态势}
                by: [commander, team, management]
                form: situation
                record: situation-report
                notify: [management, top-management]
                message: situation
                clause: [GEN-4, EMC-2.4]
              stand-down:
                title: {en: Stand the centre down, zh: 关闭危机管理中心}
                by: [commander, management, top-management]
                clause: GEN-4
                to: centre-closed
          centre-closed: {title: {en: Stood down, zh: 已关闭}, final: true}
    then: recovering
  recovering:
    title: {en: Recovery and rebuilding, zh: 恢复和重建}
    clause: GEN-5
    steps:
      clear-site:
        title: {en: Clear the site, zh: 清理现场}
        by: [team, department]
        form: recovery-work
        record: recovery-record
        clause: GEN-5
      repair-facilities:
        title: {en: Repair facilities, zh: 修复设施}
        by: [team, department]
        form: recovery-work
        record: recovery-record
        clause: GEN-5
      resume-production:
        title: {en: Resume production, zh: 恢复生产}
        by: department
        form: recovery-work
        record: recovery-record
        clause: GEN-5
      provide-services:
        title: {en: Provide services, zh: 提供必要服务}
        by: [team, department]
        form: recovery-work
        record: recovery-record
        clause: GEN-5
      flare-up:
        title: {en: No longer under control, zh: 事件再次失控}
        by: [team, team-leader]
        amend: assessment
        decide: threat-level
        notify: [{of: threat-level, level-4: team-leader, level-3: department-head, level-2: management, level-1: [management, top-management]}]
        message: assessed
        clause: {ref: GEN-5, reading: Recovery is for what is under control; what is not goes back to the response.}
        to: responding
      recovered:
        title: {en: Recovered, zh: 恢复完成}
        by: [team-leader, management]
        clause: {ref: GEN-5, reading: 'Which of the four works are needed depends on the event; whoever leads says when they are done.'}
        to: reviewing
  reviewing:
    title: {en: To be reviewed, zh: 待总结}
    steps:
      review:
        title: {en: Review the response, zh: 事后总结}
        by: [team-leader, team]
        form: review
        opens:
          - procedure: preparedness
            as: improvement
            each: review.improvements
            clause: {ref: EMC-2.6, reading: Each improvement is a case of its own.}
        record: review-report
        notify: [management, department]
        message: lessons
        clause: [GEN-6, EMC-2.6]
        to:
          - {when: review.planToRevise, stage: revising}
          - {otherwise: closed}
  revising:
    title: {en: Plan to be revised, zh: 修订预案}
    steps:
      revise-plan:
        title: {en: Revise the emergency plan, zh: 修订应急预案}
        by: [team-leader, team]
        form: revision
        clause: GEN-6
        to: approving
  approving:
    title: {en: Revision to be approved, zh: 待批准}
    steps:
      approve-plan:
        title: {en: Approve the revision, zh: 批准预案修订}
        by: [management, top-management]
        form: approval
        record: revision-record
        notify: [team, department]
        message: plan-revised
        clause: {ref: EMC-2.4, reading: 'GEN says that the plan is revised, EMC that levels of management decide: they approve it.'}
        to:
          - {when: approval.approved, stage: closed}
          - {otherwise: revising}
  called-off: {title: {en: Not an emergency, zh: 非突发事件}, final: cancelled}
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  start-plan:
    title: {en: Start the emergency plan, zh: 启动应急预案}
    by: [team, team-leader, employee]
    form: plan-start
    notify: [team, department]
    message: plan-started
    clause: GEN-2a
  secure-people:
    title: {en: Bring people to safety, zh: 确保人员安全}
    by: [team, team-leader, employee]
    form: people-safe
    record: people-record
    clause: GEN-2a
  protect-property:
    title: {en: Protect property, zh: 保护财产}
    by: [team, department]
    form: measure
    record: measure-record
    clause: GEN-2a

deadlines:
  alarm-at-once:
    title: {en: Alarm at once, zh: 立即通知}
    within: promptly
    after: alarm.foundAt
    until: raise-alarm
    clause: GEN-2
  plan-at-once:
    title: {en: Plan started at once, zh: 立即启动预案}
    within: promptly
    after: raise-alarm
    until: start-plan
    clause: GEN-2a
  quick-decision:
    title: {en: Quick decision, zh: 迅速决策}
    within: promptly
    after: enter deciding
    until: decide-response
    clause: EMC-2.4
  first-release:
    title: {en: First release by the time of the plan, zh: 按方案首次发布信息}
    at: communication-plan.firstReleaseAt
    until: release
    clause: {ref: EMC-2.3, reading: The communication plan sets the time; the text names none.}
    escalate:
      - {at: 100%, notify: [communications, commander, management], message: release-overdue}
  review-in-time:
    title: {en: Review in time, zh: 及时总结}
    within: promptly
    after: enter reviewing
    until: review
    clause: EMC-2.6

constraints:
  people-first:
    title: {en: People before property, zh: 先保障人员安全，再保护财产}
    first: secure-people
    then: protect-property
    when: alarm.peopleInDanger
    clause: {ref: GEN-2a, reading: The text names people first and property after them; where nobody is in danger there is no order.}
  by-the-plan:
    title: {en: The plan is followed, zh: 按预案处置}
    first: start-plan
    then: decide-response
    clause: {ref: GEN-2a, reading: Nothing is decided beside the plan that was drawn up beforehand.}
  evacuated:
    title: {en: What was ordered to be evacuated is, zh: 已完成疏散}
    first: evacuate
    then: declare-control
    each: true
    when: order.evacuate
    clause: GEN-4
  centre-outlives-event:
    title: {en: The centre stays until control, zh: 事件得到控制后方可关闭中心}
    first: declare-control
    then: stand-down
    each: true
    clause: {ref: EMC-2.4, reading: 'A centre that leads the response is not closed before it.'}
  four-eyes:
    title: {en: Nobody approves their own revision, zh: 修订人与批准人不得为同一人}
    different: [revise-plan, approve-plan]
    clause: EMC-2.4

records:
  alarm-record:
    title: {en: Alarm, zh: 报警记录}
    forms: [alarm]
    clause: GEN-2
  people-record:
    title: {en: People, zh: 人员安全记录}
    forms: [people-safe]
    numbered: true
    clause: GEN-2a
  measure-record:
    title: {en: Measures, zh: 处置措施记录}
    forms: [measure]
    numbered: true
    clause: GEN-4
  response-decision:
    title: {en: Decision on the response, zh: 响应决策记录}
    forms: [plan-start, assessment, order]
    numbered: true
    clause: EMC-2.4
  communication-plan:
    title: {en: Communication plan, zh: 沟通方案}
    forms: [communication-plan]
    numbered: true
    clause: EMC-2.3
  release-record:
    title: {en: Releases, zh: 信息发布记录}
    forms: [release]
    numbered: true
    clause: EMC-2.3
  authority-notice:
    title: {en: Notice to the authorities, zh: 通知有关当局记录}
    forms: [authority-notice]
    clause: GEN-4
  situation-report:
    title: {en: Situation report, zh: 态势报告}
    forms: [centre, situation]
    numbered: true
    clause: GEN-4
  recovery-record:
    title: {en: Recovery, zh: 恢复重建记录}
    forms: [recovery-work]
    numbered: true
    clause: GEN-5
  review-report:
    title: {en: Review, zh: 事后总结报告}
    forms: [alarm, assessment, order, control, review]
    clause: [GEN-6, EMC-2.6]
  revision-record:
    title: {en: Revision of the plan, zh: 预案修订记录}
    forms: [revision, approval]
    numbered: true
    clause: GEN-6

messages:
  alarm:
    en: 'Alarm at {alarm.place}: {alarm.what}. People in danger: {alarm.peopleInDanger}'
    zh: '{alarm.place}报警：{alarm.what}。人员处于危险中：{alarm.peopleInDanger}'
  plan-started:
    en: 'Emergency at {alarm.place}. The plan {plan-start.plan} has been started'
    zh: '{alarm.place}发生突发事件，已启动预案：{plan-start.plan}'
  assessed:
    en: 'Emergency at {alarm.place}: {threat-level}, {mode}. Your decision is needed'
    zh: '{alarm.place}突发事件评估为{threat-level}，{mode}。请决策'
  ordered:
    en: 'Response at {alarm.place} ({threat-level}): {order.strategy} Resources: {order.resources}'
    zh: '{alarm.place}应急响应（{threat-level}）：{order.strategy}调动资源：{order.resources}'
  to-release:
    en: 'You release what is known about {alarm.place}; first at {communication-plan.firstReleaseAt}, {communication-plan.manner}'
    zh: 请负责发布{alarm.place}事件信息，首次发布时间：{communication-plan.firstReleaseAt}，方式：{communication-plan.manner}
  released:
    en: '{release.text}'
    zh: '{release.text}'
  authorities:
    en: 'Emergency at {alarm.place}: {authority-notice.content}'
    zh: '{alarm.place}发生突发事件：{authority-notice.content}'
  centre-open:
    en: 'The crisis management centre for {alarm.place} is open at {centre.place}'
    zh: '{alarm.place}事件危机管理中心已在{centre.place}启动'
  situation:
    en: 'Situation at {alarm.place}: {situation.situation}'
    zh: '{alarm.place}当前态势：{situation.situation}'
  lessons:
    en: 'Review of the emergency at {alarm.place}. Went well: {review.wentWell}; to improve: {review.toImprove}'
    zh: '{alarm.place}突发事件总结。表现良好：{review.wentWell}；不足：{review.toImprove}'
  plan-revised:
    en: 'Revision of {revision.document}: {revision.change}; approved: {approval.approved}'
    zh: '{revision.document}修订：{revision.change}；批准：{approval.approved}'
  release-overdue:
    en: 'The first release on {alarm.place} was due at {deadline.first-release.due}'
    zh: '{alarm.place}事件的首次信息发布应于{deadline.first-release.due}前完成'

schedule:
  risk-analysis:
    title: {en: Analyse and assess potential emergencies, zh: 分析和评估潜在突发事件}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: GEN-1, doubt: The text gives no period; a year is the longest that is usual.}
  prevention:
    title: {en: 'Renew preventive measures: training, safety standards, contact list', zh: 更新预防措施：培训、安全标准和程序、紧急联系人清单}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: GEN-1, doubt: The text gives no period; taken after the yearly analysis.}
  team-readiness:
    title: {en: 'Check the response team: members, knowledge, reach', zh: 检查应急响应团队}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: EMC-2.2, doubt: The text gives no period.}
  drill:
    title: {en: Drill, zh: 突发事件演练}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: EMC-2.5, doubt: '"Regularly" (定期) without a period; its effectiveness is evaluated in the case that is opened.'}
  training:
    title: {en: Training of the response team, zh: 应急响应团队培训}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: EMC-2.5, doubt: '"Regularly" (定期) without a period; its effectiveness is evaluated in the case that is opened.'}

metrics:
  emergencies:
    title: {en: Emergencies, zh: 突发事件数量}
    clause: {ref: EMC-2.6, reading: 'Reviews look for shortcomings; the text asks for no figures, and these follow its own words: level, quick decision, efficiency.'}
    count: ever.decide-response
    per: [threat-level, year]
  time-to-decision:
    title: {en: From the alarm to the decision, zh: 报警至决策时间}
    clause: EMC-2.4
    median: {between: [raise-alarm, first decide-response]}
    per: threat-level
  time-to-control:
    title: {en: From the alarm to control, zh: 报警至控制时间}
    clause: GEN-5
    median: {between: [raise-alarm, last declare-control]}
    per: threat-level
  released-in-time:
    title: {en: First release in time, zh: 按时首次发布率}
    clause: EMC-2.3
    share: deadline.first-release.met
    of: deadline.first-release.owed

reports:
  yearly:
    title: {en: Yearly report on emergencies, zh: 突发事件年度报告}
    clause: EMC-2.6
    every: year
    to: top-management
    shows: [emergencies, time-to-decision, time-to-control, released-in-time]
`
