// Generated from packages/presets/procedures/hse-accident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/hse-accident.yaml. */
export const hseAccident: string = `# Control of HSE accidents and incidents: reporting, grading, investigation, corrective and
# preventive action, closing. Where the company's procedure (HSE) names no time, the State Council's
# regulation on work safety accidents (D493) fills it. A \`reading\` says how an unclear text was
# taken, and why.
dueprocess: 1
procedure: hse-accident
version: 1.0.0
title: {en: HSE accident and incident control, zh: 事故、事件管理控制程序}

sources:
  HSE:
    title: {en: HSE accident and incident control procedure, zh: 事故、事件管理控制程序}
  D493:
    title:
      en: Regulation on the reporting, investigation and handling of work safety accidents
      zh: 生产安全事故报告和调查处理条例
    publisher: {en: 'State Council of the People''s Republic of China, Decree 493', zh: 国务院令第493号}
    date: '2007-06-01'

calendars:
  # Periods of days run from the day after the event to the end of their last day in Chinese time.
  days: {use: cn-days, counting: cn-civil-code}

scales:
  severity:
    none:          {en: Not graded, zh: 不定级}
    minor:         {en: Minor accident, zh: 小事故}
    general:       {en: General accident, zh: 一般事故}
    larger:        {en: Larger accident, zh: 较大事故}
    major:         {en: Major accident, zh: 重大事故}
    extraordinary: {en: Extraordinarily serious accident, zh: 特别重大事故}
  accident-kind:
    near-miss:     {en: Near miss, zh: 未遂事件}
    casualty:      {en: Casualty accident, zh: 伤亡事故}
    traffic:       {en: Traffic accident, zh: 交通事故}
    fire:          {en: Fire or explosion accident, zh: 火灾爆炸事故}
    environmental: {en: Environmental accident, zh: 环境事故}
    other:         {en: Other accident, zh: 其他事故}
  level:
    house:      {en: The unit itself, zh: 本单位}
    county:     {en: County government, zh: 县级人民政府}
    prefecture: {en: Prefecture government, zh: 设区的市级人民政府}
    province:   {en: Provincial government, zh: 省级人民政府}
    state:      {en: State Council, zh: 国务院}
  action-kind:
    corrective: {en: Corrective action, zh: 纠正措施}
    preventive: {en: Preventive action, zh: 预防措施}

roles:
  scene:          {title: {en: Person on the scene, zh: 事故现场有关人员}, clause: D493-9}
  unit-head:      {title: {en: Head of the unit, zh: 单位负责人}, clause: [D493-9, D493-14]}
  safety-section: {title: {en: Safety section, zh: 安保科}, clause: HSE-3.1}
  department:     {title: {en: 'Section, oil depot or supply station', zh: 各科室、油库、采供站}, clause: HSE-3.2}
  investigator:
    title: {en: Leader of the investigation team, zh: 事故调查组组长}
    clause: D493-24
    of: case
  superior:
    title: {en: Superior competent department, zh: 上级主管部门}
    clause:
      ref: HSE-3.1
      reading: >-
        The parent organisation's or the trade's department, not the government's safety regulator of
        D493-9: two addressees, two steps.
    outside: true
  authority:
    title: {en: Safety regulator at county level and above, zh: 县级以上安全生产监督管理部门}
    clause: [D493-9, D493-10]
    outside: true
  government:
    title: {en: Responsible people's government, zh: 负责事故调查的人民政府}
    clause: D493-19
    outside: true

forms:
  report:
    title: {en: Accident report, zh: 事故报告}
    clause: D493-12
    fields:
      occurredAt:     {type: date-time, title: {en: When it happened, zh: 发生时间}}
      headInformedAt: {type: date-time, title: {en: When the head of the unit was told, zh: 单位负责人接到报告时间}}
      place:          {type: text, title: {en: Place, zh: 发生地点}}
      course:         {type: text, title: {en: What happened, zh: 简要经过}}
      measures?:      {type: text, title: {en: Measures taken, zh: 已采取的措施}}
      harm:           {type: yes-no, title: {en: 'Somebody hurt, something damaged or polluted', zh: 造成伤害、损失或污染}}
      unitVehicle:    {type: yes-no, title: {en: 'A motor vehicle of the unit, while running, had the accident', zh: 单位所属机动车在行驶过程中发生}}
      staffRiding:    {type: yes-no, title: {en: 'Staff hurt as passengers, or by a vehicle that others answer for', zh: 职工因乘车或他人肇事受伤亡}}
      roadTraffic:    {type: yes-no, title: {en: In traffic on a road, zh: 属道路交通事故}}
      fire:           {type: yes-no, title: {en: Fire, zh: 发生火灾}}
      explosion:      {type: yes-no, title: {en: Explosion, zh: 发生爆炸}}
      worksPollution: {type: yes-no, title: {en: 'Pollution or crop loss through new, altered or extended works', zh: 新、改、扩建项目造成施工区域污染或农作物损失}}
      staffHurt?:     {type: yes-no, title: {en: Staff hurt or poisoned at work, zh: 职工在生产过程中受伤害或急性中毒}}
      deaths?:          {type: integer, minimum: 0, title: {en: Deaths, zh: 死亡人数}}
      missing?:         {type: integer, minimum: 0, title: {en: Missing, zh: 下落不明人数}}
      seriousInjuries?: {type: integer, minimum: 0, title: {en: 'Serious injuries, acute industrial poisoning included', zh: 重伤人数（含急性工业中毒）}}
      minorInjuries?:   {type: integer, minimum: 0, title: {en: Minor injuries, zh: 轻伤人数}}
      estimatedLoss?:   {type: money, unit: CNY, title: {en: Estimated direct loss, zh: 初步估计的直接经济损失}}
  receipt:
    title: {en: Receipt, zh: 接报记录}
    fields:
      receivedBy: {type: text, title: {en: Received by, zh: 接报人}}
  assessment:
    title: {en: Assessment of the direct loss, zh: 直接经济损失核定}
    fields:
      directLoss: {type: money, unit: CNY, title: {en: Direct loss, zh: 直接经济损失}}
      basis?:     {type: text, title: {en: How it was assessed, zh: 核定依据}}
  late-change:
    title: {en: Change of the toll after the window, zh: 期限后的伤亡变化}
    fields:
      deaths: {type: integer, minimum: 0, title: {en: Deaths after the window, zh: 期限后死亡人数}}
      note?:  {type: text, title: {en: Remarks, zh: 说明}}
  team:
    title: {en: Investigation team, zh: 事故调查组}
    clause: D493-22
    fields:
      leader:     {type: actor, title: {en: Leader, zh: 组长}}
      members?:   {list: actor, title: {en: Members, zh: 成员}}
      noInterest: {type: yes-no, title: {en: No member has a direct interest in the accident, zh: 成员与所调查的事故没有直接利害关系}}
  appraisal:
    title: {en: Technical appraisal, zh: 技术鉴定}
    fields:
      institute: {type: text, title: {en: Institute, zh: 鉴定单位}}
  extension:
    title: {en: Extension of the investigation, zh: 延长调查期限}
    fields:
      days:   {type: integer, minimum: 1, maximum: 60, title: {en: Days granted, zh: 延长天数}}
      reason: {type: text, title: {en: Reason, zh: 理由}}
  findings:
    title: {en: Investigation report, zh: 事故调查报告}
    clause: D493-30
    fields:
      directCause:    {type: text, title: {en: Direct cause, zh: 直接原因}}
      indirectCause:  {type: text, title: {en: Indirect causes, zh: 间接原因}}
      responsibility: {type: text, title: {en: Nature and responsibility, zh: 事故性质和责任}}
      handling:       {type: text, title: {en: How those responsible are dealt with, zh: 对责任者的处理建议}}
      lessons:        {type: text, title: {en: Lessons, zh: 事故教训}}
  approval:
    title: {en: Approval, zh: 批复}
    fields:
      number: {type: text, title: {en: Document number, zh: 文号}}
  action:
    title: {en: Action, zh: 措施}
    fields:
      title: {type: text, title: {en: What is to be done, zh: 措施内容}}
      kind:  {type: action-kind, title: {en: Kind, zh: 类别}}
      owner: {type: actor, title: {en: Who answers for it, zh: 责任人}}
  completion:
    title: {en: Action carried out, zh: 措施落实记录}
    fields:
      action:   {type: text, title: {en: Action, zh: 措施内容}}
      evidence: {type: text, title: {en: Evidence, zh: 落实证据}}
  verification:
    title: {en: Verification of an action, zh: 措施验证记录}
    fields:
      action: {type: text, title: {en: Action, zh: 措施内容}}
      result: {type: text, title: {en: What was seen, zh: 验证结果}}
  statistics:
    title: {en: Statistics, zh: 事故统计}
    fields:
      month:     {type: text, pattern: '^\\d{4}-\\d{2}$', title: {en: Month of the return, zh: 统计月份}}
      lostDays?: {type: integer, minimum: 0, title: {en: Working days lost, zh: 损失工作日}}
  closing:
    title: {en: Closing, zh: 结案}
    fields:
      summary: {type: text, title: {en: Summary, zh: 结案说明}}

define:
  exempt:
    is: kind = "near-miss" or kind = "environmental"
    title: {en: Outside Decree 493, zh: 不适用第493号令}
    clause:
      ref: D493-2
      reading: >-
        The Decree covers accidents with injury or direct loss and leaves out environmental pollution.
        A minor accident of the house is within it: its general grade has no lower bound.
  short-window:
    is: report.roadTraffic or report.fire
    title: {en: Road traffic or fire, zh: 道路交通事故或火灾事故}
    clause:
      ref: D493-13
      reading: >-
        The Decree's words, not the house's kinds: staff hurt in a bus are a casualty accident here, yet
        a road traffic accident there; an explosion without fire keeps 30 days.
  loss:
    is: if defined(assessment.directLoss) then assessment.directLoss else report.estimatedLoss
    title: {en: Direct loss, zh: 直接经济损失}
    clause:
      ref: D493-12
      reading: The estimate of the first report counts until the loss has been assessed.
  actions-verified:
    is: times.plan-action >= 1 and times.verify-action >= times.plan-action
    title: {en: Every action is verified, zh: 全部措施已验证}
    clause: HSE-5

decisions:
  kind:
    gives: accident-kind
    title: {en: Kind of accident, zh: 事故类别}
    clause:
      - HSE-4.1.1
      - ref: HSE-4.1.1b
        reading: >-
          The exception (staff hurt as passengers or through others: casualty) goes before the rule
          (a vehicle of the unit: traffic), because it is written as the exception to it.
      - ref: HSE-4.1.1c
        reading: 'Casualties or loss: the comma of the source lists, it does not demand both.'
      - ref: HSE-4.1.1e
        reading: Whether the influence is considerable is for those who report it to judge.
    inputs:
      harm: report.harm
      riding: report.staffRiding
      vehicle: report.unitVehicle
      burnt: report.fire or report.explosion
      staff: report.staffHurt
      works: report.worksPollution
    policy: unique
    table: |
      accident-kind | harm  | riding | vehicle | burnt | staff | works | clause
      near-miss     | false | -      | -       | -     | -     | -     | HSE-4.1.1e
      casualty      | true  | true   | -       | -     | -     | -     | HSE-4.1.1b
      traffic       | true  | false  | true    | -     | -     | -     | HSE-4.1.1b
      fire          | true  | false  | false   | true  | -     | -     | HSE-4.1.1c
      casualty      | true  | false  | false   | false | true  | -     | HSE-4.1.1a
      environmental | true  | false  | false   | false | false | true  | HSE-4.1.1d
      other         | true  | false  | false   | false | false | false | HSE-4.1.1
  grade:
    gives: severity
    title: {en: Grade of the accident, zh: 事故等级}
    clause:
      - ref: HSE-4.1.2d
        reading: >-
          "Below" (以下) has no lower bound in the text, so the highest grade reached by any figure is the
          grade. "And above" (以上) includes the number, "below" excludes it, as D493-3 says of the same words.
      - ref: HSE-4.1.2e
        reading: >-
          The text overlaps with general. General begins at one death, one serious injury or 500,000 yuan;
          minor is what is left, or an accident with a death and a small loss would be both.
      - ref: HSE-4.1.1e
        reading: A near miss is an event, not an accident; it has no loss and is not graded.
      - D493-3
      - ref: D493-12
        reading: Missing people count with the dead until they are found alive.
    inputs:
      # What did no harm has no victims and no loss: nobody need count them.
      deaths: if report.harm then report.deaths else 0
      dead-or-missing: if report.harm then report.deaths + report.missing else 0
      serious: if report.harm then report.seriousInjuries else 0
      loss: if report.harm then loss else 0
      harm: report.harm
    policy: highest
    rows: any-cell
    table: |
      severity      | deaths | dead-or-missing | serious | loss         | harm | clause
      extraordinary | >= 30  | >= 30           | >= 100  | >= 100000000 | -    | HSE-4.1.2a
      major         | >= 10  | >= 10           | >= 50   | >= 50000000  | -    | HSE-4.1.2b
      larger        | >= 3   | >= 3            | >= 10   | >= 10000000  | -    | HSE-4.1.2c
      general       | >= 1   | >= 1            | >= 1    | >= 500000    | -    | HSE-4.1.2d
      minor         | -      | -               | -       | -            | true | HSE-4.1.2e
    else: none
  investigated-by:
    gives: level
    title: {en: Who investigates, zh: 负责调查的层级}
    clause:
      ref: D493-19
      reading: >-
        A minor accident is a general one to the Decree. Near misses and environmental accidents are the
        unit's own to investigate.
    inputs: {exempt: exempt, grade: grade}
    policy: unique
    table: |
      level      | exempt | grade                | clause
      house      | true   | -                    | HSE-3.1
      state      | false  | extraordinary        | D493-19
      province   | false  | major                | D493-19
      prefecture | false  | larger               | D493-19
      county     | false  | none, minor, general | D493-19

open:
  report-accident:
    title: {en: Report the accident, zh: 事故报告}
    clause: [HSE-3.2, D493-9, D493-12]
    by: [scene, department, unit-head]
    form: report
    notify: [unit-head, safety-section]
    message: reported
    record: accident-report
    to: handling

stages:
  handling:
    title: {en: Reporting and investigation, zh: 报告与调查}
    clause: HSE-5
    steps:
      rescue:
        title: {en: Start the emergency plan and rescue, zh: 启动预案、组织抢救}
        by: unit-head
        clause: D493-14
      protect-scene:
        title: {en: Protect scene and evidence, zh: 保护事故现场及证据}
        by: [department, scene]
        clause: D493-16
      relay-to-prefecture:
        title: {en: Relayed to the prefecture, zh: 上报设区的市级主管部门}
        by: authority
        form: receipt
        when: ever.report-to-authority
        clause: [D493-10, D493-11]
      relay-to-province:
        title: {en: Relayed to the province, zh: 上报省级主管部门}
        by: authority
        form: receipt
        when: ever.relay-to-prefecture
        clause: [D493-10, D493-11]
      relay-to-state:
        title: {en: Relayed to the State Council's department, zh: 上报国务院主管部门}
        by: authority
        form: receipt
        when: ever.relay-to-province
        clause: [D493-10, D493-11]
    tracks:
      superior:
        title: {en: Report to the superior department, zh: 向上级主管部门报告}
        start: superior-to-tell
        stages:
          superior-to-tell:
            title: {en: To be reported, zh: 待报告}
            steps:
              report-to-superior:
                title: {en: Report to the superior department, zh: 向上级主管部门报告}
                by: safety-section
                clause: [HSE-3.1, HSE-5]
                notify: superior
                message: to-superior
                to: superior-told
          superior-told: {title: {en: Reported, zh: 已报告}, final: true}
      law:
        title: {en: Report to the safety regulator, zh: 向安全监管部门报告}
        when: not(exempt)
        start: authority-to-tell
        stages:
          authority-to-tell:
            title: {en: To be reported, zh: 待报告}
            steps:
              report-to-authority:
                title: {en: Report to the safety regulator, zh: 向安全监管部门报告}
                by: unit-head
                form: receipt
                clause: D493-9
                notify: authority
                message: to-authority
                to: authority-told
          authority-told: {title: {en: Reported, zh: 已报告}, final: true}
      inquiry:
        title: {en: Investigation, zh: 事故调查}
        start: preparing
        stages:
          preparing:
            title: {en: No team yet, zh: 待成立调查组}
            steps:
              appoint-team:
                title: {en: Appoint the investigation team, zh: 成立事故调查组}
                by: [safety-section, government]
                form: team
                assign: {investigator: team.leader}
                clause:
                  - HSE-3.1
                  - D493-24
                  - ref: D493-19
                    doubt: >-
                      The government may entrust the unit with a general accident without casualties; for a
                      minor one the text does not say it, and practice leaves it to the unit.
                to: investigating
          investigating:
            title: {en: Under investigation, zh: 调查中}
            steps:
              commission-appraisal:
                title: {en: Commission a technical appraisal, zh: 委托技术鉴定}
                by: investigator
                form: appraisal
                clause: D493-27
              appraised:
                title: {en: Appraisal received, zh: 技术鉴定完成}
                by: investigator
                when: ever.commission-appraisal
                clause: D493-27
              extend:
                title: {en: Extend the investigation, zh: 延长调查期限}
                by: government
                form: extension
                unless: exempt
                clause: D493-29
              take-over:
                title: {en: A higher government takes over, zh: 上级人民政府另行组织调查}
                by: government
                form: team
                assign: {investigator: team.leader}
                when: deadline.toll-window.open
                clause: D493-20
              submit-investigation:
                title: {en: Submit the investigation report, zh: 提交事故调查报告}
                by: investigator
                form: findings
                clause: [HSE-5, D493-25, D493-30]
                record: investigation-report
                to:
                  - {when: exempt, stage: concluded}
                  - {otherwise: approving}
          approving:
            title: {en: Awaiting approval, zh: 待批复}
            steps:
              approve:
                title: {en: Approve the investigation report, zh: 批复}
                by: government
                form: approval
                clause: D493-32
                notify: [unit-head, safety-section]
                message: approved
                to: concluded
          concluded: {title: {en: Concluded, zh: 调查结束}, final: true}
    then: correcting
  correcting:
    title: {en: Corrective and preventive action, zh: 整改中}
    clause: [HSE-5, D493-33]
    steps:
      plan-action:
        title: {en: Decide an action, zh: 制定措施}
        by: safety-section
        form: action
        notify: department
        message: action
        clause: HSE-5
      carry-out:
        title: {en: Action carried out, zh: 落实措施}
        by: department
        form: completion
        when: ever.plan-action
        clause: [HSE-3.2, D493-33]
      return-action:
        title: {en: Action found ineffective, zh: 措施无效退回}
        by: safety-section
        form: verification
        when: times.carry-out > times.verify-action + times.return-action
        notify: department
        message: returned
        clause: HSE-5
      verify-action:
        title: {en: Action verified, zh: 验证措施}
        by: safety-section
        form: verification
        when: times.carry-out > times.verify-action + times.return-action
        record: action-record
        clause: HSE-5
      enter-statistics:
        title: {en: Enter into the statistics, zh: 事故统计}
        by: safety-section
        form: statistics
        required: true
        record: accident-ledger
        clause: [HSE-3.1, HSE-5]
      close:
        title: {en: Close the case, zh: 结案}
        by: safety-section
        form: closing
        when: actions-verified
        clause:
          ref: HSE-5
          reading: >-
            So that accidents do not recur, a case is closed only when every corrective and preventive
            action has been verified.
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

steps:
  supplement:
    title: {en: Supplement the report, zh: 补报}
    by: [scene, department, unit-head, safety-section]
    amend: report
    when: deadline.toll-window.open or exempt
    notify: [safety-section]
    message: supplemented
    clause:
      - D493-13
      - ref: D493-20
        reading: >-
          Only a change within the window may change the grade, so a later one is recorded apart. The
          Decree speaks of the toll alone: the loss has no window.
  late-toll:
    title: {en: Record a change of the toll after the window, zh: 登记期限后的伤亡变化}
    by: [department, unit-head, safety-section]
    form: late-change
    unless: deadline.toll-window.open
    clause: D493-13
  assess-loss:
    title: {en: Assess the direct loss, zh: 核定直接经济损失}
    by: safety-section
    form: assessment
    clause: [HSE-4.1.2a, HSE-4.1.2b, HSE-4.1.2c, HSE-4.1.2d, HSE-4.1.2e, D493-25]

deadlines:
  tell-head:
    title: {en: Tell the head of the unit, zh: 现场立即报告单位负责人}
    within: promptly
    after: report.occurredAt
    until: report-accident
    clause: D493-9
  first-report:
    title: {en: Report to the regulator within one hour, zh: 一小时内报告}
    within: 1 hour
    after: report.headInformedAt
    until: report-to-authority
    unless: exempt
    clause:
      ref: D493-9
      reading: The hour runs from the head's being told, not from the accident.
    escalate:
      - {at: 75%, notify: [safety-section, unit-head], message: report-due}
      - {at: 100%, notify: [safety-section, unit-head, superior], message: report-due}
  relay-prefecture:
    title: {en: Relay to the prefecture within two hours, zh: 两小时内上报市级}
    within: 2 hours
    after: report-to-authority
    until: relay-to-prefecture
    clause: [D493-10, D493-11]
    escalate:
      - {at: 100%, notify: [authority], message: relay-due}
  relay-province:
    title: {en: Relay to the province within two hours, zh: 两小时内上报省级}
    within: 2 hours
    after: ever.relay-to-prefecture and grade.lowest >= "larger"
    until: ever.relay-to-province
    clause:
      - D493-11
      - ref: D493-10
        reading: The duty begins when it is certain that the accident is at least larger.
    escalate:
      - {at: 100%, notify: [authority], message: relay-due}
  relay-state:
    title: {en: Relay to the State Council's department within two hours, zh: 两小时内上报国务院主管部门}
    within: 2 hours
    after: ever.relay-to-province and grade.lowest >= "major"
    until: ever.relay-to-state
    clause:
      - D493-11
      - ref: D493-10
        reading: The duty begins when it is certain that the accident is at least major.
    escalate:
      - {at: 100%, notify: [authority], message: relay-due}
  superior-report:
    title: {en: Report to the superior department, zh: 向上级主管部门报告}
    within: promptly
    after: report-accident
    until: report-to-superior
    clause: {ref: HSE-3.1, reading: 'The source gives no time: it is measured and never missed.'}
  toll-window:
    title: {en: The toll may still change the grade, zh: 伤亡人数变化期限}
    within: {of: short-window, true: 7 days, false: 30 days}
    after: report.occurredAt
    unless: exempt
    on: days
    clause:
      - D493-13
      - D493-20
  investigation:
    title: {en: Investigation report within 60 days, zh: 六十日内提交调查报告}
    within: 60 days
    after: report.occurredAt
    until: submit-investigation
    unless: exempt
    on: days
    pause:
      - {from: commission-appraisal, to: appraised, clause: D493-27}
    extend: {on: extend, by: extension.days, max: 60 days, clause: D493-29}
    clause: D493-29
    escalate:
      - {at: 75%, notify: [investigator, safety-section], message: investigation-due}
      - {at: 100%, notify: [investigator, safety-section, unit-head, government], message: investigation-due}
  report-approval:
    title: {en: Approval of the investigation report, zh: 批复期限}
    within: {of: grade, extraordinary: 30 days, else: 15 days}
    after: submit-investigation
    until: approve
    unless: exempt
    on: days
    clause: D493-32
    escalate:
      - {at: 100%, notify: [unit-head], message: approval-due}

constraints:
  four-eyes:
    title: {en: Nobody verifies what they carried out, zh: 验证人与落实人不得为同一人}
    different: [carry-out, verify-action]
    clause: {ref: HSE-5, reading: 'Departments carry out (3.2), the safety section verifies (3.1): two persons.'}
  no-interest:
    title: {en: The investigation team has no interest in the accident, zh: 调查组成员与事故没有直接利害关系}
    never: team.noInterest = false
    clause: D493-23
  not-ones-own:
    title: {en: Nobody investigates what they reported, zh: 报告人不得主持调查}
    different: [report-accident, submit-investigation]
    clause: {ref: D493-23, reading: Whoever was on the scene has an interest in what is found.}
  near-miss-is-harmless:
    title: {en: A near miss has no victims and no loss, zh: 未遂事件没有伤亡和损失}
    never: >-
      report.harm = false and (report.deaths >= 1 or report.seriousInjuries >= 1 or
      report.minorInjuries >= 1 or loss > 0)
    clause: HSE-4.1.1e

records:
  accident-report:
    title: {en: Accident report, zh: 事故报告}
    forms: [report]
    clause: D493-12
  investigation-report:
    title: {en: Investigation report, zh: 事故调查报告}
    forms: [team, findings, report, assessment]
    clause: [HSE-5, D493-30]
  action-record:
    title: {en: Record of an action, zh: 措施记录}
    forms: [action, completion, verification]
    clause: HSE-5
  accident-ledger:
    title: {en: Accident ledger, zh: 事故台账}
    forms: [report, assessment, late-change, statistics]
    clause: HSE-3.1

messages:
  reported:
    en: 'Accident at {report.place}: {report.course}'
    zh: '{report.place}发生事故：{report.course}'
  to-superior:
    en: 'Accident ({kind}, {grade}) at {report.place}: {report.course}. Measures: {report.measures}'
    zh: '{report.place}发生{kind}（{grade}）：{report.course}。已采取措施：{report.measures}'
  to-authority:
    en: 'Accident at {report.place} on {report.occurredAt}: {report.course}. Dead: {report.deaths}, missing: {report.missing}, seriously injured: {report.seriousInjuries}, estimated loss: {report.estimatedLoss} yuan'
    zh: '{report.occurredAt}，{report.place}发生事故：{report.course}。死亡{report.deaths}人，下落不明{report.missing}人，重伤{report.seriousInjuries}人，初步估计损失{report.estimatedLoss}元'
  supplemented:
    en: 'The report of the accident at {report.place} was supplemented. Dead: {report.deaths}, missing: {report.missing}, seriously injured: {report.seriousInjuries}'
    zh: '{report.place}事故已补报：死亡{report.deaths}人，下落不明{report.missing}人，重伤{report.seriousInjuries}人'
  report-due:
    en: 'The accident at {report.place} is to be reported to the safety regulator by {deadline.first-report.due}.'
    zh: 请于{deadline.first-report.due}前向安全监管部门报告{report.place}事故。
  relay-due:
    en: 'The accident at {report.place} ({grade}) has not been relayed in time.'
    zh: '{report.place}事故（{grade}）未按时逐级上报。'
  investigation-due:
    en: 'The investigation report on the accident at {report.place} is due by {deadline.investigation.due}.'
    zh: '{report.place}事故调查报告应于{deadline.investigation.due}前提交。'
  approval-due:
    en: 'The investigation report on the accident at {report.place} was to be approved by {deadline.report-approval.due}.'
    zh: '{report.place}事故调查报告应于{deadline.report-approval.due}前批复。'
  approved:
    en: 'The investigation report is approved, number {approval.number}.'
    zh: 事故调查报告已批复，文号：{approval.number}。
  action:
    en: 'To be done: {action.title}'
    zh: 措施内容：{action.title}
  returned:
    en: 'Found ineffective: {verification.action}. {verification.result}'
    zh: 措施无效，退回：{verification.action}。{verification.result}

metrics:
  accidents:
    title: {en: Accidents, zh: 事故数量}
    clause: {ref: HSE-3.1, reading: 'The safety section keeps statistics; the text names no figures, and these follow its kinds and grades.'}
    count: cases
    per: [kind, grade, year]
  deaths:
    title: {en: Deaths, zh: 死亡人数}
    clause: HSE-5
    sum: report.deaths
    of: defined(report.deaths)
    per: year
  reported-in-time:
    title: {en: Reported within the hour, zh: 一小时内报告率}
    clause: D493-9
    share: deadline.first-report.met
    of: deadline.first-report.owed
    per: year
  investigated-in-time:
    title: {en: Investigations in time, zh: 按时完成调查率}
    clause: D493-29
    share: deadline.investigation.met
    of: deadline.investigation.owed
    per: year
  lost-days:
    title: {en: Working days lost, zh: 损失工作日}
    clause: HSE-5
    sum: statistics.lostDays
    of: defined(statistics.lostDays)
    per: year

reports:
  yearly:
    title: {en: Yearly accident statistics, zh: 事故年度统计}
    clause: [HSE-3.1, HSE-5]
    every: year
    to: [safety-section, superior]
    shows: [accidents, deaths, reported-in-time, investigated-in-time, lost-days]
`
