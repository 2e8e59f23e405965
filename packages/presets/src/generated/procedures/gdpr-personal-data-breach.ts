// Generated from packages/presets/procedures/gdpr-personal-data-breach.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/gdpr-personal-data-breach.yaml. */
export const gdprPersonalDataBreach: string = `# Personal data breach under the General Data Protection Regulation, from the view of the
# controller: awareness, risk, notification of the supervisory authority, communication to the people
# concerned, follow-up. Steps without a clause are what any controller does in between. What is
# confirmed in secondary sources only says so beside its clause.
dueprocess: 1
procedure: gdpr-personal-data-breach
version: 1.0.0
title: {en: Personal data breach (GDPR), zh: 个人数据泄露（GDPR）}

sources:
  GDPR:
    title: {en: 'Regulation (EU) 2016/679, General Data Protection Regulation', zh: 欧盟第2016/679号条例《通用数据保护条例》}
    publisher: {en: European Parliament and Council, zh: 欧洲议会和欧盟理事会}
    date: '2016-04-27'
    note: https://eur-lex.europa.eu/eli/reg/2016/679/oj

scales:
  risk:
    unlikely: {en: Unlikely to result in a risk, zh: 不太可能造成风险}
    risk:     {en: Risk, zh: 有风险}
    high:     {en: High risk, zh: 高风险}

roles:
  finder:       {title: {en: Whoever finds the breach at the controller, zh: 控制者内部发现人员}}
  privacy-lead: {title: {en: Whoever acts for the controller in data protection, zh: 控制者数据保护负责人}, clause: GDPR-33.1}
  management:   {title: {en: Management of the controller, zh: 控制者管理层}}
  processor:
    title: {en: Processor, zh: 处理者}
    clause: GDPR-33.2
    outside: true
  authority:
    title: {en: Supervisory authority, zh: 监管机构}
    clause: GDPR-33.1
    outside: true
  data-subjects:
    title: {en: Data subjects, zh: 数据主体}
    clause: GDPR-34.1
    outside: true

forms:
  breach:
    title: {en: Breach as found, zh: 泄露发现记录}
    clause: GDPR-33.1
    fields:
      awareAt:     {type: date-time, title: {en: When the controller became aware of it, zh: 控制者知悉时间}}
      description: {type: text, title: {en: What happened, zh: 事件简况}}
  processor-notice:
    title: {en: Notice of the processor, zh: 处理者通知}
    clause: GDPR-33.2
    fields:
      processorAwareAt: {type: date-time, title: {en: When the processor became aware of it, zh: 处理者知悉时间}}
      description:      {type: text, title: {en: What happened, zh: 事件简况}}
  assessment:
    title: {en: Assessment of the risk, zh: 风险评估}
    clause: [GDPR-33.1, GDPR-34.1]
    fields:
      risk:    {type: risk, title: {en: Risk to people, zh: 对个人的风险}}
      reasons: {type: text, title: {en: Why, zh: 理由}}
  notification:
    title: {en: Notification of the supervisory authority, zh: 向监管机构的通知}
    clause: GDPR-33.1
    fields:
      content:       {type: text, title: {en: What is notified, zh: 通知内容}}
      delayReasons?: {type: text, title: {en: Reasons for the delay, zh: 延迟理由}}
  supplement:
    title: {en: More for the supervisory authority, zh: 补充通知}
    fields:
      content: {type: text, title: {en: What has become known, zh: 补充内容}}
  communication:
    title: {en: Communication to the data subjects, zh: 告知数据主体}
    clause: GDPR-34.1
    fields:
      content: {type: text, title: {en: What they are told, zh: 告知内容}}
  closing:
    title: {en: Closing, zh: 结案}
    fields:
      measures: {type: text, title: {en: What was done about the breach, zh: 已采取的措施}}

define:
  awareness:
    is: if defined(breach.awareAt) then breach.awareAt else since(ever.take-notice)
    title: {en: When the controller became aware, zh: 控制者知悉时间}
    clause:
      ref: GDPR-33.1
      reading: >-
        Of what happened at a processor the controller becomes aware when the processor tells it; the
        processor's own awareness starts the processor's duty.

open:
  find:
    title: {en: Become aware of a breach, zh: 知悉数据泄露}
    by: [finder, privacy-lead]
    form: breach
    notify: privacy-lead
    message: found
    clause: GDPR-33.1
    to: responding
  take-notice:
    title: {en: The processor notifies the controller, zh: 处理者通知控制者}
    by: processor
    form: processor-notice
    notify: privacy-lead
    message: processor-told
    clause: GDPR-33.2
    to: responding

stages:
  responding:
    title: {en: Response, zh: 应对中}
    steps:
      assess-risk:
        title: {en: Assess the risk, zh: 评估风险}
        by: privacy-lead
        form: assessment
        required: true
        clause: [GDPR-33.1, GDPR-34.1]
      notify-authority:
        title: {en: Notify the supervisory authority, zh: 通知监管机构}
        by: [privacy-lead, management]
        form: notification
        when: not(ever.notify-authority)
        require: {delayReasons: deadline.authority.late}
        required: assessment.risk >= "risk"
        notify: authority
        message: notified
        record: notification
        clause:
          ref: GDPR-33.1
          reading: >-
            After the 72 hours it is refused without reasons for the delay. Nobody is kept from notifying
            before the risk has been assessed, or although it is unlikely.
      supplement:
        title: {en: Tell the supervisory authority more, zh: 补充通知监管机构}
        by: privacy-lead
        form: supplement
        when: ever.notify-authority
        notify: authority
        message: supplemented
      tell-data-subjects:
        title: {en: Tell the data subjects, zh: 告知数据主体}
        by: privacy-lead
        form: communication
        required: assessment.risk = "high"
        notify: data-subjects
        message: subjects-told
        record: communication
        clause: {ref: GDPR-34.1, doubt: In secondary sources only.}
      close:
        title: {en: Close, zh: 结案}
        by: privacy-lead
        form: closing
        record: breach-file
        to: closed
  closed: {title: {en: Closed, zh: 已结案}, final: true}

deadlines:
  processor:
    title: {en: Processor tells the controller without undue delay, zh: 处理者不得无故拖延通知控制者}
    within: promptly
    after: processor-notice.processorAwareAt
    until: take-notice
    clause: {ref: GDPR-33.2, reading: 'Undue delay has no figure: it is measured and never missed.'}
  authority:
    title: {en: Notify the authority within 72 hours, zh: 七十二小时内通知监管机构}
    within: 72 hours
    after: awareness
    until: notify-authority
    unless: assessment.risk = "unlikely"
    clause:
      ref: GDPR-33.1
      reading: >-
        Only the finding that a risk is unlikely frees; as long as nobody has assessed it, the time runs.
        If the finding is revised, the time still counts from awareness. Hours are counted exactly,
        through nights and weekends.
    escalate:
      - {at: 50%, notify: [privacy-lead], message: due}
      - {at: 75%, notify: [privacy-lead, management], message: due}
      - {at: 100%, notify: [privacy-lead, management], message: due}
  data-subjects:
    title: {en: Tell the data subjects without undue delay, zh: 不得无故拖延告知数据主体}
    within: promptly
    after: assessment.risk = "high"
    until: ever.tell-data-subjects
    when: assessment.risk = "high"
    clause:
      ref: GDPR-34.1
      doubt: In secondary sources only.
      reading: 'Undue delay has no figure: it is measured, from the finding of a high risk, and never missed.'

records:
  notification:
    title: {en: Notification of the supervisory authority, zh: 监管机构通知书}
    forms: [breach, processor-notice, assessment, notification]
    clause: GDPR-33.1
  communication:
    title: {en: Communication to the data subjects, zh: 数据主体告知书}
    forms: [communication]
    numbered: true
    clause: {ref: GDPR-34.1, doubt: In secondary sources only.}
  breach-file:
    title: {en: File of the breach, zh: 数据泄露档案}
    forms: [breach, processor-notice, assessment, notification, supplement, communication, closing]

messages:
  found:
    en: 'Personal data breach, known since {breach.awareAt}: {breach.description}'
    zh: 发现个人数据泄露，知悉时间{breach.awareAt}：{breach.description}
  processor-told:
    en: 'Our processor tells of a personal data breach that it has known since {processor-notice.processorAwareAt}: {processor-notice.description}'
    zh: 处理者通知个人数据泄露，其知悉时间{processor-notice.processorAwareAt}：{processor-notice.description}
  notified:
    en: 'Notification of a personal data breach, known since {awareness}: {notification.content}'
    zh: 个人数据泄露通知，知悉时间{awareness}：{notification.content}
  supplemented:
    en: 'Further to our notification: {supplement.content}'
    zh: 补充通知：{supplement.content}
  subjects-told:
    en: 'Your personal data are affected by a breach: {communication.content}'
    zh: 您的个人数据受到泄露事件影响：{communication.content}
  due:
    en: 'The supervisory authority must be notified unless a risk is unlikely; due {deadline.authority.due}.'
    zh: 除非不太可能造成风险，应通知监管机构，时限：{deadline.authority.due}。

metrics:
  notified-in-time:
    title: {en: Notified within 72 hours, zh: 七十二小时内通知率}
    share: deadline.authority.met
    of: deadline.authority.owed
    per: month
    clause: GDPR-33.1
  time-to-notify:
    title: {en: From awareness to notification, zh: 知悉至通知的时间}
    median: {between: [awareness, first notify-authority]}
    per: month
`
