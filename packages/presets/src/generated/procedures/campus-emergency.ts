// Generated from packages/presets/procedures/campus-emergency.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/campus-emergency.yaml. */
export const campusEmergency: string = `# Emergencies at a school or university: report, information confirmed, nature and severity, emergency
# mechanism, handling on site with people first, report to the superior authority, psychological support
# as a track of its own, investigation, rectification and education, file. One text gives the rules
# (CAM). It gives no figures and no times: the thresholds are \`parameters\`, to be replaced by local ones
# in an overlay. A \`reading\` says how an unclear place was taken, and why; a \`doubt\` what its authors
# have to settle.
dueprocess: 1
procedure: campus-emergency
version: 1.0.0
title: {en: Campus emergencies, zh: 校园突发事件处理程序及办法}

sources:
  CAM:
    title: {en: Campus emergencies, zh: 校园突发事件处理程序及办法}

calendars:
  # Emergencies know no office hours; days of the schedule begin in Chinese time.
  days: cn-days

scales:
  emergency-nature:
    natural-disaster: {en: Natural disaster, zh: 自然灾害}
    accident:         {en: Accident, zh: 事故灾难}
    public-health:    {en: Public health event, zh: 公共卫生事件}
    public-security:  {en: Public security event, zh: 社会安全事件}
    other:            {en: Other emergency, zh: 其他突发事件}
  severity:
    general:       {en: General (IV), zh: 一般（四级）}
    larger:        {en: Larger (III), zh: 较大（三级）}
    major:         {en: Major (II), zh: 重大（二级）}
    extraordinary: {en: Extraordinarily serious (I), zh: 特别重大（一级）}

# Local thresholds: an overlay changes them, for instance
#   extends: campus-emergency@1.0.0
#   change: {parameter.larger-hurt.is: 30}
parameters:
  larger-hurt:
    is: 100
    title: {en: 'Larger: more people hurt or ill than', zh: 较大事件伤病人数（超过）}
    clause:
      ref: CAM-2a
      doubt: >-
        The text grades by severity without figures. This one and the next two follow local emergency plans
        of the education system for public health events (copies, not checked against an official text);
        they are taken for every nature and are to be replaced by those of the place.
  larger-deaths:
    is: 1
    title: {en: 'Larger: deaths from', zh: 较大事件死亡人数（及以上）}
    clause: {ref: CAM-2a, doubt: As for the number of people hurt; not checked against an official text.}
  major-deaths:
    is: 10
    title: {en: 'Major: deaths from', zh: 重大事件死亡人数（及以上）}
    clause: {ref: CAM-2a, doubt: As for the number of people hurt; not checked against an official text.}
  extraordinary-deaths:
    is: 30
    title: {en: 'Extraordinarily serious: deaths from', zh: 特别重大事件死亡人数（及以上）}
    clause: {ref: CAM-2a, doubt: 'No figure for schools was found; that of accidents at work (State Council Decree 493, article 3) stands in.'}

roles:
  member:
    title: {en: 'Pupil, student or member of staff', zh: 师生员工}
    clause: CAM-3a
  security-office:
    title: {en: Security office, zh: 安全保卫部门}
    clause: [CAM-1, CAM-3a]
  school-leader:
    title: {en: School leadership, zh: 学校领导}
    clause: CAM-2a
  emergency-group:
    title: {en: Emergency group, zh: 应急小组}
    clause: CAM-3b
    of: case
  departments:
    title: {en: Departments of the school, zh: 校内相关部门和人员}
    clause: CAM-2c
  teacher:
    title: {en: Teacher, zh: 教师}
    clause: CAM-4
  counsellor:
    title: {en: Professional counsellor, zh: 专业心理咨询师}
    clause: CAM-4
  investigators:
    title: {en: Investigation group, zh: 事故调查组}
    clause: CAM-3c
  superior:
    title: {en: Superior authority, zh: 上级主管部门}
    clause: CAM-2d
    outside: true
  units:
    title: {en: Units concerned, zh: 相关单位}
    clause: CAM-2d
    outside: true

forms:
  report:
    title: {en: Report, zh: 突发事件报告}
    clause: CAM-3a
    fields:
      occurredAt:  {type: date-time, title: {en: When it happened, zh: 发生时间}}
      place:       {type: text, title: {en: Place, zh: 地点}}
      description: {type: text, pattern: '\\S', title: {en: What happened, zh: 事件情况}}
      victims?:    {type: text, personal: true, title: {en: Names of those hurt, zh: 伤病人员姓名}}
  source:
    title: {en: Information collected, zh: 采集的信息}
    clause: CAM-3a
    fields:
      from: {type: text, title: {en: From whom or what, zh: 信息来源}}
      says: {type: text, pattern: '\\S', title: {en: What it says, zh: 信息内容}}
  information:
    title: {en: Information confirmed, zh: 信息确认}
    clause: [CAM-2a, CAM-3a]
    fields:
      isEmergency: {type: yes-no, title: {en: It is an emergency, zh: 属于突发事件}}
      nature:      {type: emergency-nature, title: {en: Nature, zh: 事件性质}}
      hurt:        {type: integer, minimum: 0, title: {en: People hurt or ill, zh: 伤病人数}}
      deaths:      {type: integer, minimum: 0, title: {en: Deaths, zh: 死亡人数}}
      basis:       {type: text, pattern: '\\S', title: {en: How it was confirmed, zh: 确认依据}}
  activation:
    title: {en: Emergency mechanism started, zh: 启动应急响应机制}
    clause: [CAM-2a, CAM-3b]
    fields:
      plan:  {type: text, pattern: '\\S', title: {en: Plan that is followed, zh: 所启动的预案}}
      group: {list: actor, title: {en: Emergency group, zh: 应急小组成员}}
  safety:
    title: {en: Safety of pupils and teachers, zh: 师生安全情况}
    clause: [CAM-2b, CAM-3b]
    fields:
      where:   {type: text, title: {en: Where they are safe, zh: 安全地点}}
      missing: {type: integer, minimum: 0, title: {en: Still missing, zh: 失联人数}}
  rescue:
    title: {en: Rescue of injured, zh: 救护伤员记录}
    clause: CAM-3b
    fields:
      broughtTo: {type: text, title: {en: Where they were brought, zh: 送往地点}}
      people:    {type: integer, minimum: 0, title: {en: How many, zh: 人数}}
  measure:
    title: {en: Handling on site, zh: 现场处置记录}
    clause: CAM-2b
    fields:
      what: {type: text, pattern: '\\S', title: {en: What was done, zh: 处置内容}}
  resources:
    title: {en: Resources, zh: 资源协调记录}
    clause: CAM-2c
    fields:
      needed: {type: text, pattern: '\\S', title: {en: What is needed, zh: 所需资源}}
      from:   {type: text, title: {en: From whom, zh: 提供部门}}
  superior-report:
    title: {en: Report to the superior authority, zh: 向上级主管部门报告}
    clause: CAM-2d
    fields:
      situation:    {type: text, pattern: '\\S', title: {en: Situation, zh: 情况}}
      supportAsked?: {type: text, title: {en: Support asked for, zh: 请求支持和协助}}
  calming:
    title: {en: First support, zh: 情绪安抚记录}
    clause: CAM-4
    fields:
      who:  {type: text, title: {en: Which pupils and teachers, zh: 安抚对象范围}}
      how:  {type: text, title: {en: How, zh: 安抚方式}}
  counselling:
    title: {en: Counselling, zh: 心理疏导记录}
    clause: CAM-4
    fields:
      people: {type: integer, minimum: 1, title: {en: How many, zh: 人数}}
      notes?: {type: text, personal: true, title: {en: Notes of the counsellor, zh: 咨询记录}}
  mental-health-education:
    title: {en: Mental health education, zh: 心理健康教育记录}
    clause: CAM-4
    fields:
      subject:  {type: text, pattern: '\\S', title: {en: Subject, zh: 主题}}
      audience: {type: text, title: {en: For whom, zh: 对象}}
  safety-education:
    title: {en: Safety education, zh: 安全教育记录}
    clause: CAM-5b
    fields:
      subject:  {type: text, pattern: '\\S', title: {en: Subject, zh: 主题}}
      audience: {type: text, title: {en: For whom, zh: 对象}}
  investigation:
    title: {en: Investigation, zh: 事故调查报告}
    clause: CAM-3c
    fields:
      cause:            {type: text, pattern: '\\S', title: {en: Cause, zh: 事故原因}}
      responsibility:   {type: text, pattern: '\\S', title: {en: Responsibility, zh: 责任认定}}
      someoneAtFault:   {type: yes-no, title: {en: Somebody is to be held responsible, zh: 需要追究责任}}
      lessons:          {type: text, pattern: '\\S', title: {en: Lessons, zh: 经验教训}}
      planToImprove:    {type: yes-no, title: {en: The emergency plan has to be improved, zh: 需要完善应急预案}}
  accountability:
    title: {en: Responsibility enforced, zh: 责任追究记录}
    clause: CAM-3c
    fields:
      decision: {type: text, personal: true, title: {en: Decision, zh: 处理决定}}
  revision:
    title: {en: Improvement of the plan, zh: 应急预案修订记录}
    clause: CAM-3c
    fields:
      change:   {type: text, pattern: '\\S', title: {en: Change, zh: 修订内容}}
      document: {type: text, title: {en: Document and version, zh: 文件及版本}}
  inspection:
    title: {en: Hazard inspection, zh: 安全隐患排查记录}
    clause: CAM-5b
    fields:
      hazards:     {list: text, title: {en: Hazards found, zh: 发现的隐患}}
      rectifyBy?:  {type: date-time, title: {en: To be rectified by, zh: 整改期限}}
  rectification:
    title: {en: Rectification, zh: 隐患整改记录}
    clause: CAM-5b
    fields:
      what: {type: text, pattern: '\\S', title: {en: What was done, zh: 整改情况}}
  archive:
    title: {en: Filing, zh: 归档记录}
    clause: CAM-5a
    fields:
      number: {type: text, pattern: '\\S', title: {en: File number, zh: 档案编号}}
  no-emergency:
    title: {en: Not an emergency, zh: 非突发事件处理记录}
    clause: CAM-2a
    fields:
      handedTo: {type: text, title: {en: Who deals with it, zh: 后续处理部门}}

define:
  many-hurt:
    is: information.hurt > parameters.larger-hurt
    title: {en: Many hurt or ill, zh: 伤病人数较多}
    clause: CAM-2a
  reaches-larger:
    is: many-hurt or information.deaths >= parameters.larger-deaths
    title: {en: At least larger, zh: 达到较大}
    clause: CAM-2a
  reaches-major:
    is: information.deaths >= parameters.major-deaths or (many-hurt and information.deaths >= parameters.larger-deaths)
    title: {en: At least major, zh: 达到重大}
    clause: CAM-2a
  reaches-extraordinary:
    is: information.deaths >= parameters.extraordinary-deaths
    title: {en: Extraordinarily serious, zh: 达到特别重大}
    clause: CAM-2a

decisions:
  grade:
    gives: severity
    title: {en: Severity, zh: 事件等级}
    clause:
      ref: CAM-2a
      reading: >-
        Severity is graded by people, in the four grades of the Emergency Response Law of 2024 (article 3);
        by which figures, the parameters say.
    policy: highest
    table: |
      severity      | reaches-extraordinary | reaches-major | reaches-larger
      extraordinary | true                  | -             | -
      major         | -                     | true          | -
      larger        | -                     | -             | true
    else: general
    override:
      by: school-leader
      clause: {ref: CAM-2a, reading: 'Nature counts as well as numbers: the leadership may grade otherwise, with a reason.'}

open:
  report:
    title: {en: Report an emergency, zh: 报告突发事件}
    by: [member, teacher, security-office]
    form: report
    notify: [security-office, school-leader]
    message: reported
    clause: CAM-3a
    to: reported

stages:
  reported:
    title: {en: Reported, zh: 已报告}
    clause: CAM-3a
    steps:
      collect:
        title: {en: Collect information, zh: 采集信息}
        by: [security-office, teacher]
        form: source
        clause: CAM-3a
      confirm:
        title: {en: 'Confirm information, nature and severity', zh: 确认信息、性质和严重程度}
        by: security-office
        form: information
        notify: [school-leader]
        message: confirmed
        clause: [CAM-3a, CAM-2a]
        to:
          - {when: information.isEmergency, stage: activating}
          - {otherwise: not-an-emergency}
  not-an-emergency:
    title: {en: Not an emergency, zh: 非突发事件}
    steps:
      hand-over:
        title: {en: Hand over to ordinary handling, zh: 转日常处理}
        by: security-office
        form: no-emergency
        clause: {ref: CAM-2a, reading: The text says nothing of reports that turn out harmless; they are recorded and end here.}
        to: called-off
  activating:
    title: {en: Emergency mechanism to be started, zh: 待启动应急响应机制}
    steps:
      activate:
        title: {en: Start the emergency mechanism, zh: 启动应急响应机制}
        by: {of: grade, general: [security-office, school-leader], else: school-leader}
        form: activation
        assign: {emergency-group: activation.group}
        record: activation-record
        notify: [emergency-group, departments]
        message: activated
        clause:
          - ref: CAM-2a
            reading: The text does not say who starts it; from larger events on the leadership does.
          - CAM-2c
          - CAM-3b
        to: handling
  handling:
    title: {en: Handling, zh: 突发事件处置}
    clause: CAM-2b
    steps:
      update:
        title: {en: Correct the information, zh: 更新信息}
        by: security-office
        amend: information
        notify: [school-leader, emergency-group]
        message: confirmed
        clause: {ref: CAM-3a, reading: 'Accurate and quick at once is possible only if what was quick may be corrected.'}
      name-group:
        title: {en: Name the emergency group anew, zh: 调整应急小组}
        by: school-leader
        form: activation
        assign: {emergency-group: activation.group}
        notify: [emergency-group]
        message: activated
        clause: CAM-3b
      coordinate:
        title: {en: Coordinate resources, zh: 协调资源}
        by: [emergency-group, school-leader]
        form: resources
        notify: [departments]
        message: resources
        clause: CAM-2c
    tracks:
      incident:
        title: {en: Incident, zh: 处置、调查与整改}
        start: on-site
        stages:
          on-site:
            title: {en: On site, zh: 现场处置}
            clause: [CAM-2b, CAM-3b]
            steps:
              secure:
                title: {en: Bring pupils and teachers to safety, zh: 疏散、确保师生安全}
                by: [emergency-group, teacher]
                form: safety
                required: true
                record: safety-record
                clause: [CAM-2b, CAM-3b]
              rescue:
                title: {en: Rescue the injured, zh: 救护伤员}
                by: emergency-group
                form: rescue
                required: information.hurt > 0
                record: rescue-record
                clause: CAM-3b
              handle:
                title: {en: Handle on site, zh: 现场处置}
                by: emergency-group
                form: measure
                record: measure-record
                clause: CAM-2b
              under-control:
                title: {en: Under control, zh: 事件得到控制}
                by: [school-leader, emergency-group]
                clause: CAM-2b
                to: investigating
          investigating:
            title: {en: Under investigation, zh: 事故调查}
            clause: CAM-3c
            steps:
              investigate:
                title: {en: Establish cause and responsibility, zh: 查明原因和责任}
                by: investigators
                form: investigation
                record: investigation-report
                notify: [school-leader, security-office]
                message: investigated
                clause: CAM-3c
                to: drawing-conclusions
          drawing-conclusions:
            title: {en: Conclusions, zh: 责任追究与预案完善}
            clause: CAM-3c
            steps:
              hold-responsible:
                title: {en: Hold those at fault responsible, zh: 责任追究}
                by: school-leader
                form: accountability
                when: investigation.someoneAtFault
                required: investigation.someoneAtFault
                clause: CAM-3c
              improve-plan:
                title: {en: Improve the emergency plan, zh: 完善应急预案}
                by: security-office
                form: revision
                required: investigation.planToImprove
                clause: CAM-3c
              conclude:
                title: {en: Conclude the investigation, zh: 调查结束}
                by: [school-leader, security-office]
                clause: CAM-3c
                to: rectifying
          rectifying:
            title: {en: Hazards and education, zh: 隐患整改与安全教育}
            clause: CAM-5b
            steps:
              inspect:
                title: {en: Inspect for hazards, zh: 排查安全隐患}
                by: security-office
                form: inspection
                require: {rectifyBy: count(inspection.hazards) > 0}
                required: true
                clause: CAM-5b
              rectify:
                title: {en: Rectify, zh: 整改}
                by: departments
                form: rectification
                required: count(inspection.hazards) > 0
                record: rectification-record
                clause: CAM-5b
              educate-safety:
                title: {en: Educate on safety, zh: 安全宣传教育}
                by: [teacher, security-office]
                form: safety-education
                required: true
                clause: CAM-5b
              end-rectification:
                title: {en: Rectification finished, zh: 整改完成}
                by: security-office
                clause: CAM-5b
                to: incident-over
          incident-over: {title: {en: Incident over, zh: 处置结束}, final: true}
      support:
        title: {en: Psychological support, zh: 心理疏导}
        clause:
          ref: CAM-4
          reading: It goes on beside the handling, and no case is filed before it has ended.
        start: calming
        stages:
          calming:
            title: {en: First support, zh: 情绪安抚}
            steps:
              calm:
                title: {en: Calm pupils and teachers, zh: 安抚师生情绪}
                by: [teacher, counsellor]
                form: calming
                clause: CAM-4
                to: counselling
          counselling:
            title: {en: Counselling, zh: 心理咨询与辅导}
            steps:
              counsel:
                title: {en: Counsel, zh: 心理疏导和辅导}
                by: counsellor
                form: counselling
                required: true
                record: counselling-record
                clause: CAM-4
              end-counselling:
                title: {en: Counselling finished, zh: 辅导结束}
                by: counsellor
                clause: CAM-4
                to: strengthening
          strengthening:
            title: {en: Mental health education, zh: 心理健康教育}
            steps:
              educate-mind:
                title: {en: Educate on mental health, zh: 开展心理健康教育活动}
                by: [counsellor, teacher]
                form: mental-health-education
                clause: CAM-4
                to: supported
          supported: {title: {en: Supported, zh: 疏导结束}, final: true}
      upwards:
        title: {en: Report upwards, zh: 向上级报告}
        clause: CAM-2d
        start: to-report-up
        stages:
          to-report-up:
            title: {en: To be reported, zh: 待报告}
            steps:
              report-to-superior:
                title: {en: Report to the superior authority and ask for support, zh: 向上级主管部门和相关单位报告}
                by: [school-leader, security-office]
                form: superior-report
                record: superior-report
                notify: [superior, units]
                message: superior
                clause: CAM-2d
                to: reporting-up
          reporting-up:
            title: {en: Reported, zh: 已报告}
            steps:
              report-progress:
                title: {en: Report what is new, zh: 续报}
                by: [school-leader, security-office]
                form: superior-report
                record: superior-report
                notify: [superior, units]
                message: superior
                clause: CAM-2d
              last-report:
                title: {en: Nothing more to report, zh: 终报}
                by: [school-leader, security-office]
                when: ever.under-control
                clause: {ref: CAM-2d, reading: Support may be needed until the event is under control.}
                to: reported-up
          reported-up: {title: {en: Reports ended, zh: 报告结束}, final: true}
    then: filing
  filing:
    title: {en: To be filed, zh: 待归档}
    steps:
      file:
        title: {en: Complete record and file, zh: 事故记录归档}
        by: security-office
        form: archive
        record: accident-file
        clause: CAM-5a
        to: closed
  called-off: {title: {en: Not an emergency, zh: 非突发事件}, final: cancelled}
  closed: {title: {en: Closed, zh: 已结案}, final: true}

deadlines:
  confirm-quickly:
    title: {en: Information confirmed quickly, zh: 快速确认信息}
    within: promptly
    after: report
    until: confirm
    clause: CAM-3a
  activate-in-time:
    title: {en: Mechanism started in time, zh: 及时启动应急响应机制}
    within: promptly
    after: enter activating
    until: activate
    clause: CAM-2a
  handle-quickly:
    title: {en: People safe quickly, zh: 迅速确保师生安全}
    within: promptly
    after: enter on-site
    until: secure
    clause: CAM-2b
  superior-told:
    title: {en: Superior authority told, zh: 向上级主管部门报告}
    within: promptly
    target: 1 hour
    after: enter to-report-up
    until: report-to-superior
    clause:
      ref: CAM-2d
      doubt: >-
        The text gives no time. Local plans of the education system speak of one hour (not checked against an
        official text): it is a target that is measured; an overlay makes it a limit where the place has one.
  calm-in-time:
    title: {en: First support in time, zh: 及时安抚}
    within: promptly
    after: enter calming
    until: calm
    clause: CAM-4
  rectification:
    title: {en: Hazards rectified by the day set, zh: 按期整改隐患}
    at: inspection.rectifyBy
    until: rectify
    clause: {ref: CAM-5b, reading: The inspection sets the day; the text names none.}
    escalate:
      - {at: 100%, notify: [security-office, school-leader], message: rectification-overdue}

constraints:
  people-first:
    title: {en: Pupils and teachers first, zh: 先确保师生安全}
    first: secure
    then: handle
    clause: CAM-2b
  not-ones-own:
    title: {en: Nobody investigates what they handled, zh: 处置人不得主持调查}
    different: [handle, investigate]
    clause: {ref: CAM-3c, reading: The investigation establishes responsibility; who handled the event may bear some.}

records:
  activation-record:
    title: {en: Start of the emergency mechanism, zh: 应急响应启动记录}
    forms: [report, information, activation]
    clause: CAM-2a
  safety-record:
    title: {en: Safety of pupils and teachers, zh: 师生安全记录}
    forms: [safety]
    numbered: true
    clause: CAM-2b
  rescue-record:
    title: {en: Rescue, zh: 救护记录}
    forms: [rescue]
    numbered: true
    clause: CAM-3b
  measure-record:
    title: {en: Handling on site, zh: 现场处置记录}
    forms: [measure]
    numbered: true
    clause: CAM-2b
  superior-report:
    title: {en: Reports to the superior authority, zh: 上报记录}
    forms: [superior-report]
    numbered: true
    clause: CAM-2d
  counselling-record:
    title: {en: Counselling, zh: 心理疏导记录}
    forms: [calming, counselling, mental-health-education]
    numbered: true
    clause: CAM-4
  investigation-report:
    title: {en: Investigation report, zh: 事故调查报告}
    forms: [investigation]
    clause: CAM-3c
  rectification-record:
    title: {en: Rectification of hazards, zh: 隐患整改记录}
    forms: [inspection, rectification]
    numbered: true
    clause: CAM-5b
  accident-file:
    title: {en: Accident file, zh: 事故记录和档案}
    forms: [report, information, activation, superior-report, investigation, inspection, rectification, safety-education, archive]
    clause: CAM-5a

messages:
  reported:
    en: 'Emergency reported at {report.place}: {report.description}'
    zh: '{report.place}报告突发事件：{report.description}'
  confirmed:
    en: 'Confirmed for {report.place}: {information.nature}, {grade}; hurt or ill {information.hurt}, dead {information.deaths}'
    zh: '{report.place}事件确认：{information.nature}，{grade}；伤病{information.hurt}人，死亡{information.deaths}人'
  activated:
    en: 'Emergency at {report.place} ({grade}). The plan {activation.plan} has been started'
    zh: '{report.place}发生突发事件（{grade}），已启动预案：{activation.plan}'
  resources:
    en: 'For {report.place} is needed: {resources.needed}'
    zh: '{report.place}事件需要：{resources.needed}'
  superior:
    en: 'Emergency at {report.place} ({grade}): {superior-report.situation}. Support asked for: {superior-report.supportAsked}'
    zh: '{report.place}突发事件（{grade}）：{superior-report.situation}。请求支持：{superior-report.supportAsked}'
  investigated:
    en: 'Investigation of {report.place}. Cause: {investigation.cause}; lessons: {investigation.lessons}'
    zh: '{report.place}事件调查。原因：{investigation.cause}；经验教训：{investigation.lessons}'
  rectification-overdue:
    en: 'Hazards found after the emergency at {report.place} were to be rectified by {deadline.rectification.due}'
    zh: '{report.place}事件的安全隐患应于{deadline.rectification.due}前完成整改'

schedule:
  responsibilities:
    title: {en: Review of the safety system and its responsibilities, zh: 检查安全管理制度和责任分工}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: CAM-1, doubt: The text gives no period.}
  plan-review:
    title: {en: Review of the emergency plans, zh: 评审突发事件处理预案}
    procedure: preparedness
    every: 1 year
    on: days
    clause: {ref: CAM-1, doubt: The text gives no period.}
  drill:
    title: {en: Safety drill, zh: 安全演练}
    procedure: preparedness
    every: 6 months
    on: days
    clause: {ref: CAM-1, doubt: '"Regularly" (定期) without a period; once a term is taken.'}
  surveillance:
    title: {en: Check of the surveillance, zh: 检查监控设备}
    procedure: preparedness
    every: 6 months
    on: days
    clause: {ref: CAM-1, doubt: The text gives no period; once a term is taken.}
  hazard-inspection:
    title: {en: Hazard inspection and rectification, zh: 安全隐患排查和整改}
    procedure: preparedness
    every: 6 months
    on: days
    clause: {ref: CAM-1, doubt: The text gives no period; once a term is taken.}

metrics:
  emergencies:
    title: {en: Emergencies, zh: 突发事件数量}
    clause: {ref: CAM-5a, reading: 'Records are kept for later use; the text asks for no figures, and these follow its own words: severity, quickly, in time.'}
    count: ever.activate
    per: [grade, year]
  time-to-safety:
    title: {en: From the report until people are safe, zh: 报告至师生安全时间}
    clause: CAM-2b
    median: {between: [report, first secure]}
  time-to-superior:
    title: {en: From the report to the superior authority, zh: 报告至上报时间}
    clause: CAM-2d
    median: {between: [report, report-to-superior]}
  rectified-in-time:
    title: {en: Hazards rectified in time, zh: 隐患按期整改率}
    clause: CAM-5b
    share: deadline.rectification.met
    of: deadline.rectification.owed

reports:
  yearly:
    title: {en: Yearly report on campus emergencies, zh: 校园突发事件年度报告}
    clause: CAM-5a
    every: year
    to: school-leader
    shows: [emergencies, time-to-safety, time-to-superior, rectified-in-time]
`
