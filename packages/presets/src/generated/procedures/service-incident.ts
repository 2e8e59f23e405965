// Generated from packages/presets/procedures/service-incident.yaml by scripts/generate.ts; change that instead of this.

/** The text of packages/presets/procedures/service-incident.yaml. */
export const serviceIncident: string = `# Service incidents: one point of contact, priority by impact and urgency, first and second line,
# ordinary and major incidents, confirmation by calling back, filing, and the ways into problem,
# change and configuration management. After three Chinese procedures (ITL, SVC, HOT); where the
# IT operations procedure (ITO) and the Russian article on principles (RUS) agree, they are cited.
# None of them states a single time limit: each deadline says how that was read.
dueprocess: 1
procedure: service-incident
version: 1.0.0
title: {en: Service incident, zh: 服务事件管理, ru: Управление инцидентами}

sources:
  ITL:
    title: {en: Incident management process, zh: 事件管理流程, ru: Процесс управления инцидентами}
    note: The source has the table of contents and the first three sections; of the rest, the headings.
  SVC:
    title: {en: Service incident procedure, zh: 服务事件管理程序, ru: Процедура управления сервисными инцидентами}
    note: The source has the table of contents alone.
  HOT:
    title: {en: Incident management of the hotline, zh: 事件管理 XX-ITSMS（热线）, ru: Управление инцидентами горячей линии}
  ITO:
    title: {en: Incident management in IT operations, zh: 事件管理流程（IT运维）, ru: Управление инцидентами в эксплуатации ИТ}
  RUS:
    title:
      en: 'Incident management: concepts and principles'
      zh: 事件管理：基本概念与原则
      ru: 'Инцидент менеджмент: основные понятия и принципы'

calendars:
  office: cn-office

scales:
  extent:
    low:    {en: Low, zh: 低, ru: Низкая}
    medium: {en: Medium, zh: 中, ru: Средняя}
    high:   {en: High, zh: 高, ru: Высокая}
  priority:
    P4: {en: P4 (low), zh: 四级, ru: P4 (низкий)}
    P3: {en: P3 (medium), zh: 三级, ru: P3 (средний)}
    P2: {en: P2 (high), zh: 二级, ru: P2 (высокий)}
    P1: {en: P1 (critical), zh: 一级, ru: P1 (критический)}
  incident-kind:
    fault:           {en: Fault, zh: 故障, ru: Сбой}
    service-request: {en: Service request, zh: 服务请求, ru: Запрос на обслуживание}
  service-kind:
    active:  {en: Active service, zh: 主动服务, ru: Активное обслуживание}
    passive: {en: Passive service, zh: 被动服务, ru: Обслуживание по обращению}
  category:
    system-damaged:  {en: Operating system damaged, zh: 操作系统损坏, ru: Повреждена операционная система}
    service-expired: {en: Software service expired, zh: 软件服务到期, ru: Истёк срок обслуживания программы}
    hardware:        {en: Hardware of the computer, zh: 本机硬件问题, ru: Неисправность оборудования}
    data-import:     {en: Old database into a new system, zh: 原数据库导入新系统, ru: Перенос базы данных в новую систему}
    training:        {en: Instruction in using the software, zh: 上门指导学习使用, ru: Обучение работе с программой}
    misuse:          {en: Software files damaged by misuse, zh: 使用不当致软件文件损坏, ru: Файлы повреждены неверными действиями}
    will-not-start:  {en: 'Software does not start after a virus, an error or a new system', zh: 中毒、误操作或重装系统后软件无法启动, ru: 'Программа не запускается после вируса, ошибки или переустановки'}
    other:           {en: Other, zh: 其他, ru: Прочее}
  channel:
    telephone:         {en: Telephone, zh: 热线电话, ru: Телефон}
    mail:              {en: Mail, zh: 邮件, ru: Электронная почта}
    web:               {en: Website, zh: 网站, ru: Сайт}
    instant-messaging: {en: Instant messaging, zh: 即时通讯, ru: Мессенджер}
    self-service:      {en: Self-service desk, zh: 自助服务台, ru: Портал самообслуживания}
  change-kind:
    none:    {en: No change, zh: 不涉及变更, ru: Без изменения}
    general: {en: General change, zh: 一般变更, ru: Обычное изменение}
    major:   {en: Major change, zh: 重大变更, ru: Значительное изменение}
    urgent:  {en: Urgent change, zh: 紧急变更, ru: Срочное изменение}

roles:
  user:
    title: {en: User, zh: 用户, ru: Пользователь}
    clause: RUS-6
  service-desk:
    title: {en: Service desk, zh: 服务台, ru: Служба поддержки}
    clause: [ITL-3b, SVC-2, ITO-1]
  operations-centre:
    title: {en: Operations centre, zh: 运行中心, ru: Центр мониторинга}
    clause: [ITO-1, RUS-1]
  first-line:
    title: {en: First line (field engineer), zh: 一线支持（现场工程师）, ru: Первая линия поддержки}
    clause: [SVC-2, HOT-2.5b]
  second-line:
    title: {en: Second line (specialist engineer), zh: 二线支持（专项工程师）, ru: Технический специалист (вторая линия)}
    clause: [SVC-2, HOT-2.5c, RUS-6]
  external:
    title: {en: External resources, zh: 外部资源, ru: Внешние исполнители}
    clause: SVC-2
    outside: true
  incident-manager:
    title: {en: Incident manager, zh: 事件管理负责人, ru: Инцидент-менеджер}
    clause:
      - RUS-6
      - ref: HOT-2.5a
        reading: >-
          The owner of the process (事件管理负责人) and the incident manager of RUS are one role here; a
          house that has two maps them apart.
  project-manager:
    title: {en: Project manager, zh: 项目经理, ru: Руководитель проекта}
    clause: SVC-2
  department-manager:
    title: {en: Department manager, zh: 部门经理, ru: Руководитель отдела}
    clause: [HOT-2.5a, HOT-2.5b]
  requester:
    title: {en: Requester, zh: 服务请求提交者, ru: 'Пользователь, сообщивший об инциденте'}
    clause: [HOT-2.5b, RUS-6]
    of: case
  handler:
    title: {en: Handler, zh: 处理人, ru: Исполнитель}
    clause: [HOT-2.5b, HOT-2.5c]
    of: case
    from: [first-line, second-line]
  specialist:
    title: {en: Specialist who joins, zh: 参与处理的二线人员, ru: Привлечённый специалист}
    clause:
      ref: ITL-3f
      reading: '"参与进来": the more experienced join in; whoever handles it goes on handling it.'
    of: case
    from: [second-line]
  tracker:
    title: {en: Who tracks the incident to its end, zh: 跟踪负责人, ru: Ответственный за сопровождение}
    clause: [HOT-2.6, ITL-9]
    of: case
    from: [first-line]

forms:
  intake:
    title: {en: Intake, zh: 事件受理登记, ru: Регистрация инцидента}
    clause: [HOT-5.1, ITO-2a]
    fields:
      channel:         {type: channel, title: {en: Channel, zh: 报告途径, ru: Способ обращения}}
      client:          {type: text, title: {en: Client, zh: 单位名称, ru: Организация}}
      contact:         {type: text, personal: true, title: {en: Contact, zh: 联系人, ru: Контактное лицо}}
      telephone:       {type: text, personal: true, title: {en: Telephone, zh: 电话号码, ru: Телефон}}
      region?:         {type: text, title: {en: Region, zh: 地域, ru: Регион}}
      symptom:         {type: text, title: {en: Symptom, zh: 故障现象, ru: Описание сбоя}}
      cause?:          {type: text, title: {en: What affects the business, zh: 影响业务的具体原因, ru: Что мешает работе}}
      statedPriority?: {type: priority, title: {en: Priority as the client names it, zh: 客户所述优先级, ru: 'Приоритет, названный клиентом'}}
      occurredAt?:     {type: date-time, title: {en: When it happened, zh: 发生时间, ru: Время возникновения}}
      expectedAt?:     {type: date-time, title: {en: Time by which the client expects a solution, zh: 客户期望解决的时间点, ru: Ожидаемый клиентом срок решения}}
  alarm:
    title: {en: Alarm of the monitoring, zh: 监控告警, ru: Сигнал мониторинга}
    clause: [ITO-1, RUS-1]
    fields:
      source:     {type: text, title: {en: Tool and object, zh: 监控工具及对象, ru: Средство и объект мониторинга}}
      symptom:    {type: text, title: {en: Symptom, zh: 故障现象, ru: Описание сбоя}}
      occurredAt: {type: date-time, title: {en: When it happened, zh: 发生时间, ru: Время возникновения}}
  triage:
    title: {en: Grading and classification, zh: 分级与分类, ru: Классификация и приоритизация}
    clause: [SVC-4.2, HOT-5.2, RUS-2]
    fields:
      kind:     {type: incident-kind, title: {en: Fault or service request, zh: 故障或服务请求, ru: Сбой или запрос}}
      service:  {type: service-kind, title: {en: Active or passive service, zh: 主动服务或被动服务, ru: Вид обслуживания}}
      category: {type: category, title: {en: Category, zh: 事件分类, ru: Категория}}
      impact:   {type: extent, title: {en: Impact, zh: 影响度, ru: Влияние}}
      urgency:  {type: extent, title: {en: Urgency, zh: 紧急度, ru: Срочность}}
      severity: {type: extent, title: {en: Severity of the fault, zh: 故障等级, ru: Критичность}}
      effort?:  {type: extent, title: {en: Effort needed, zh: 需花费的精力, ru: Трудоёмкость}}
  attempt:
    title: {en: Attempt by telephone, zh: 热线电话尝试解决记录, ru: Попытка решения по телефону}
    fields:
      guidance:   {type: text, title: {en: Guidance given, zh: 指导内容, ru: Данные указания}}
      knowledge?: {type: text, title: {en: Knowledge used (CRM), zh: 参照的CRM知识, ru: Использованные знания (CRM)}}
  consent:
    title: {en: Consent to remote control, zh: 远程控制征得同意记录, ru: Согласие на удалённый доступ}
    clause: HOT-5.4
    fields:
      granted: {type: yes-no, title: {en: The client consents, zh: 客户同意, ru: Клиент согласен}}
  remote:
    title: {en: Remote session, zh: 远程解决记录, ru: Удалённый сеанс}
    fields:
      tool: {type: text, title: {en: Tool, zh: 远程工具, ru: Средство}}
      work: {type: text, title: {en: What was done, zh: 操作内容, ru: Выполненные действия}}
  handover:
    title: {en: Handing over to the second line, zh: 提交二线支持, ru: Передача второй линии}
    fields:
      beyond: {type: yes-no, title: {en: Beyond the first line, zh: 不属于一线支持能力范围, ru: Вне возможностей первой линии}}
      tried:  {type: text, title: {en: What was tried, zh: 已尝试的处理, ru: Что было испробовано}}
  commission:
    title: {en: Commission to external resources, zh: 委托外部资源, ru: Поручение внешнему исполнителю}
    fields:
      supplier: {type: text, title: {en: Supplier, zh: 外部供方, ru: Исполнитель}}
      task:     {type: text, title: {en: Task, zh: 委托内容, ru: Поручение}}
  visit:
    title: {en: Visit agreed, zh: 现场服务约定, ru: Согласованный выезд}
    clause: HOT-5.6
    fields:
      arriveAt:     {type: date-time, title: {en: Date and time of arrival, zh: 到达现场的日期和时间, ru: Дата и время прибытия}}
      place:        {type: text, title: {en: Place, zh: 地点, ru: Место}}
      cooperation?: {type: text, title: {en: What the client is asked to do, zh: 需要客户配合的事宜, ru: Что требуется от клиента}}
  preparation:
    title: {en: Preparation list for a visit, zh: 现场服务准备清单, ru: Подготовка к выезду}
    clause: HOT-5.6
    fields:
      installer:    {type: yes-no, title: {en: Latest installer, zh: 最新版本的安装程序, ru: Последняя версия установщика}}
      manual:       {type: yes-no, title: {en: User manual, zh: 用户手册, ru: Руководство пользователя}}
      patch:        {type: yes-no, title: {en: Latest patch, zh: 最新版本的升级补丁, ru: Последнее обновление}}
      serviceSheet: {type: yes-no, title: {en: Service sheet, zh: 现场服务记录单, ru: Бланк выездного обслуживания}}
  analysis:
    title: {en: Investigation and analysis, zh: 调查和分析, ru: Анализ инцидента}
    clause: [SVC-4.3, HOT-5.7, RUS-3]
    fields:
      cause:      {type: text, title: {en: Cause found, zh: 故障原因, ru: Причина}}
      compared?:  {type: yes-no, title: {en: Compared with the standard configuration, zh: 与标准配置比对, ru: Сверено с эталонной конфигурацией}}
  solution:
    title: {en: Solution chosen, zh: 解决方案, ru: Выбранное решение}
    clause: HOT-5.8a
    fields:
      description:  {type: text, title: {en: Solution, zh: 解决方案, ru: Решение}}
      duration:     {type: duration, title: {en: Time it takes, zh: 所需时间, ru: Необходимое время}}
      feasible:     {type: yes-no, title: {en: 'Feasible, agreed with the client', zh: 与客户确定可行, ru: Осуществимость согласована с клиентом}}
      solvableNow:  {type: yes-no, title: {en: Solvable now, zh: 可即时解决, ru: Решается сразу}}
      agreedUntil?: {type: date-time, title: {en: Time agreed with the client, zh: 与客户约定的解决时间, ru: Согласованный срок решения}}
      change:       {type: change-kind, title: {en: Change involved, zh: 涉及的变更, ru: Затрагиваемое изменение}}
  backup:
    title: {en: Data backup, zh: 数据备份, ru: Резервное копирование}
    fields:
      where: {type: text, title: {en: Where it is kept, zh: 备份位置, ru: Место хранения}}
  resolution:
    title: {en: Resolution, zh: 解决和恢复, ru: Решение и восстановление}
    clause: SVC-4.4
    fields:
      steps:       {type: text, title: {en: Steps of the solution in detail, zh: 解决步骤, ru: Подробные шаги решения}}
      workaround:  {type: yes-no, title: {en: Solved by a workaround, zh: 利用替代方案解决, ru: Применено обходное решение}}
      newSolution: {type: yes-no, title: {en: The solution is new, zh: 产生新的解决方案, ru: Найдено новое решение}}
      itemChanged: {type: yes-no, title: {en: Attributes of a configuration item change, zh: 配置项属性需要变更, ru: Меняются атрибуты конфигурационной единицы}}
      greatImpact: {type: yes-no, title: {en: Great impact, zh: 影响重大, ru: Значительное влияние}}
      frequent:    {type: yes-no, title: {en: Occurs often, zh: 经常出现, ru: Возникает часто}}
  confirmation:
    title: {en: Call back to the client, zh: 电话回访, ru: Подтверждение клиента}
    clause: [HOT-5.9, ITO-3, RUS-4a]
    fields:
      solved:        {type: yes-no, title: {en: Solved, zh: 已解决, ru: Решён}}
      satisfaction?: {type: integer, minimum: 1, maximum: 5, title: {en: Satisfaction, zh: 用户满意度, ru: Удовлетворённость}}
      feedback?:     {type: text, title: {en: Feedback, zh: 反馈意见, ru: Обратная связь}}
  knowledge:
    title: {en: New solution for the CRM, zh: 提交CRM的新解决方案, ru: Новое решение для базы знаний}
    fields:
      article: {type: text, title: {en: Article, zh: 知识条目, ru: Статья}}
  filing:
    title: {en: Filing, zh: 资料归档, ru: Архивирование}
    fields:
      location: {type: text, title: {en: Where the record is filed, zh: 归档位置, ru: Место хранения записи}}
  root-cause:
    title: {en: Root cause and its removal, zh: 事件根源及消除措施, ru: Коренная причина и план её устранения}
    clause: [HOT-2.5c, RUS-5]
    fields:
      cause: {type: text, title: {en: Root cause, zh: 事件根源, ru: Коренная причина}}
      plan:  {type: text, title: {en: Plan for its removal, zh: 消除措施, ru: План устранения}}
  bulletin:
    title: {en: News of the incident, zh: 处理情况通报, ru: Информирование о ходе решения}
    fields:
      news: {type: text, title: {en: News, zh: 处理情况, ru: Ход решения}}
  command:
    title: {en: Major incident team, zh: 重大事件处理小组, ru: Группа по значительному инциденту}
    fields:
      lead:     {type: actor, title: {en: Technical lead from the second line, zh: 二线技术牵头人, ru: Технический руководитель (вторая линия)}}
      members?: {list: actor, title: {en: Members, zh: 成员, ru: Участники}}
  review:
    title: {en: Review of the major incident, zh: 重大事件回顾, ru: Разбор значительного инцидента}
    fields:
      course:  {type: text, title: {en: Course, zh: 处理经过, ru: Ход событий}}
      lessons: {type: text, title: {en: Lessons, zh: 经验教训, ru: Извлечённые уроки}}
  process-problem:
    title: {en: Problem of the process, zh: 过程问题报告, ru: Проблема процесса}
    fields:
      problem: {type: text, title: {en: Problem, zh: 存在的问题, ru: Проблема}}

define:
  symptom:
    is: if defined(intake.symptom) then intake.symptom else alarm.symptom
    title: {en: Symptom, zh: 故障现象, ru: Описание сбоя}
  serious-fault:
    is: triage.kind = "fault" and triage.severity >= "medium"
    title: {en: Serious fault, zh: 重大故障, ru: Серьёзный сбой}
    clause: {ref: HOT-5.8b, reading: '"故障等级为高或中": the two upper of three grades.'}
  is-major:
    is: priority = "P1"
    title: {en: Major incident, zh: 重大事件, ru: Значительный инцидент}
    clause:
      ref: ITL-10
      reading: >-
        The source has a procedure of its own for major incidents and, in what is left of it, no line
        between the two. The highest priority is the only step of the text that can draw it.
  prepared:
    is: preparation.installer and preparation.manual and preparation.patch and preparation.serviceSheet
    title: {en: Everything on the list is ready, zh: 准备齐全, ru: Всё подготовлено}
    clause: HOT-5.6
  is-solved:
    is: in(filing) or in(closed) or in(archived)
    title: {en: Solved, zh: 已解决, ru: Решён}
    clause:
      - ref: HOT-2
        reading: >-
          Of the two states (已解决、未解决) an incident has the second until the client has confirmed:
          what the technician calls solved is not yet so.
  needs-problem:
    is: resolution.greatImpact or resolution.frequent
    title: {en: For problem management, zh: 需转问题管理, ru: Для управления проблемами}
    clause:
      ref: HOT-5.8d
      reading: >-
        "影响重大或经常出现": whoever solved it judges both, afterwards (事件解决后), so neither is taken
        from the impact graded at the beginning.

decisions:
  priority:
    gives: priority
    title: {en: Priority, zh: 优先级, ru: Приоритет}
    clause:
      - ITL-3c
      - ITL-3d
      - RUS-2
      - ref: ITL-3e
        reading: >-
          The text names urgency and impact and no matrix: nine cells in equal steps. "Within the same
          priority, by the effort needed" orders a queue, not a case: the effort is recorded
          (triage.effort) and the host sorts by it.
    matrix: |
      triage.impact \\ triage.urgency | high | medium | low
      high                           | P1   | P2     | P3
      medium                         | P2   | P3     | P4
      low                            | P3   | P4     | P4
    override:
      by: incident-manager
      clause: {ref: RUS-6, reading: '"Задача инцидент менеджера – определить приоритет": the matrix proposes, the manager may decide.'}

open:
  register:
    title: {en: Accept and record, zh: 受理并登记, ru: Зарегистрировать инцидент}
    by: service-desk
    form: intake
    assign: {requester: self}
    notify: [service-desk, requester]
    message: received
    record: daily-record
    clause:
      - HOT-1
      - HOT-5.1
      - SVC-4.1
      - ITL-1
      - RUS-1
      - ref: ITL-3b
        reading: The service desk acts on behalf of the client, so that the client is the requester.
    to: registered
  apply:
    title: {en: Apply at the self-service desk, zh: 自助申告, ru: Обратиться через самообслуживание}
    by: user
    form: intake
    assign: {requester: self}
    notify: [service-desk, requester]
    message: received
    record: daily-record
    clause: [ITO-1, RUS-1, SVC-4.1]
    to: registered
  raise-alarm:
    title: {en: Report an alarm, zh: 监控告警上报, ru: Передать сигнал мониторинга}
    by: operations-centre
    form: alarm
    assign: {requester: self}
    notify: service-desk
    record: daily-record
    clause:
      - RUS-1
      - ref: ITO-1
        reading: >-
          The centre reports what it finds; the ticket is dispatched by the service desk, as are all
          others, by grading it.
    to: registered

stages:
  registered:
    title: {en: Registered, zh: 已受理, ru: Зарегистрирован}
    steps:
      triage:
        title: {en: Grade and classify, zh: 分级、分类, ru: Классифицировать и определить приоритет}
        by: [service-desk, first-line]
        form: triage
        notify:
          - first-line
          - {of: priority, P1: [incident-manager, second-line, project-manager], else: service-desk}
        record: daily-record
        clause:
          - SVC-4.2
          - HOT-5.2
          - HOT-2
          - ITL-3a
          - RUS-2
          - ref: SVC-5.1
            reading: >-
              The section that defines the severities is not in the source; HOT names high, medium and
              low (故障等级) without criteria, so a person judges.
        to: handling
  handling:
    title: {en: Handling, zh: 处理中, ru: В работе}
    clause: [ITL-7, ITL-1]
    tracks:
      technical:
        title: {en: Technical handling, zh: 技术处理, ru: Техническое решение}
        clause: ITL-7
        start: first-line
        steps:
          take-over:
            title: {en: Take over from the queue, zh: 二线受理, ru: Принять в работу}
            by: second-line
            when: ever.hand-over
            assign: {handler: self}
            notify: [requester, tracker]
            message: accepted
            clause: HOT-5.5
          join:
            title: {en: Join in, zh: 参与处理, ru: Подключиться к решению}
            by: specialist
            assign: {specialist: self}
            notify: [handler, tracker]
            message: accepted
            clause: ITL-3f
          give-consent:
            title: {en: Consent to remote control, zh: 同意远程控制, ru: Дать согласие на удалённый доступ}
            by: requester
            form: consent
            clause:
              ref: HOT-5.4
              reading: >-
                The consent is the client's act. Who records a consent given by telephone records it on
                behalf of the client.
          remote-session:
            title: {en: Solve remotely, zh: 远程解决, ru: Решить удалённо}
            by: [handler, specialist]
            form: remote
            when: consent.granted
            record: daily-record
            clause: HOT-5.4
          agree-visit:
            title: {en: Agree on a visit, zh: 约定现场服务, ru: Согласовать выезд}
            by: [handler, specialist]
            form: visit
            notify: requester
            message: visit
            clause: HOT-5.6
          prepare-visit:
            title: {en: Prepare the visit, zh: 现场服务准备, ru: Подготовить выезд}
            by: [handler, specialist]
            form: preparation
            clause: HOT-5.6
          diagnose-on-site:
            title: {en: Diagnose on site, zh: 现场调查诊断, ru: Провести диагностику на месте}
            by: [handler, specialist]
            form: analysis
            when: prepared
            require: {compared: 'true'}
            record: site-sheet
            clause:
              ref: HOT-5.7
              reading: '"通过标准配置进行比对等方法": comparing is one method among others; whether it was done is recorded.'
          analyse:
            title: {en: Investigate and analyse, zh: 调查和分析, ru: Проанализировать и найти причину}
            by: [handler, specialist]
            form: analysis
            record: daily-record
            clause: [SVC-4.3, HOT-2.5b, RUS-3]
          choose-solution:
            title: {en: Choose the solution, zh: 确定解决方案, ru: Выбрать решение}
            by: [handler, specialist]
            form: solution
            require: {agreedUntil: solution.solvableNow = false}
            notify: requester
            message: solution
            clause: [HOT-5.8a, RUS-3]
          back-up:
            title: {en: Back up the data, zh: 数据备份, ru: Сделать резервную копию}
            by: [handler, specialist]
            form: backup
            clause: HOT-5.8b
          raise-change:
            title: {en: Hand to change management, zh: 转变更管理流程, ru: Передать в управление изменениями}
            by: [handler, specialist]
            when: solution.change != "none"
            opens: {procedure: change, as: change, give: {symptom: symptom, kind: solution.change, description: solution.description}}
            hold: change
            clause: [HOT-5.8c, SVC-6, ITL-13]
          commission-external:
            title: {en: Commission external resources, zh: 委托外部资源, ru: Привлечь внешнего исполнителя}
            by: [handler, specialist]
            form: commission
            notify: external
            hold: vendor
            clause: SVC-2
          resolve:
            title: {en: Resolve and recover, zh: 解决和恢复, ru: Решить и восстановить}
            by: [handler, specialist]
            form: resolution
            notify: [tracker, service-desk]
            record: daily-record
            clause: [SVC-4.4, ITL-1, RUS-3, HOT-2.5c, ITO-4]
            to: solved
        stages:
          first-line:
            title: {en: First line, zh: 一线处理, ru: Первая линия}
            steps:
              accept:
                title: {en: Accept, zh: 一线受理, ru: Принять}
                by: first-line
                unless: done.accept
                assign: {handler: self, tracker: self}
                required: true
                notify: requester
                message: accepted
                clause:
                  - HOT-1
                  - HOT-5.3
                  - ref: HOT-2.6
                    reading: Whoever accepts it keeps tracking it, whoever else handles it later.
              try-telephone:
                title: {en: Try by telephone, zh: 热线电话尝试解决, ru: Попытаться решить по телефону}
                by: [handler, specialist]
                form: attempt
                record: daily-record
                clause: [HOT-5.3, ITO-2]
              hand-over:
                title: {en: Hand over to the second line, zh: 提交二线支持, ru: Передать второй линии}
                by: [handler, specialist, tracker]
                form: handover
                assign: {handler: second-line}
                notify: [second-line, requester]
                message: handed-over
                record: daily-record
                clause: [HOT-5.5, HOT-2.5b, ITL-3f, ITO-2, RUS-3]
                to: second-line
          second-line:
            title: {en: Second line, zh: 二线处理, ru: Вторая линия}
            clause: HOT-2.5c
          solved:
            title: {en: Solved, zh: 已处理, ru: Решение найдено}
            final: true
      major:
        title: {en: Major incident, zh: 重大事件处理, ru: Значительный инцидент}
        clause: ITL-10
        when: is-major
        start: command
        stages:
          command:
            title: {en: Under command, zh: 重大事件指挥, ru: Под управлением инцидент-менеджера}
            steps:
              convene:
                title: {en: Convene the team, zh: 成立处理小组, ru: Собрать группу}
                by: incident-manager
                form: command
                required: true
                notify: [second-line, project-manager, department-manager]
                message: major
                clause:
                  - RUS-6
                  - ref: HOT-5.5
                    reading: >-
                      The original says of the second line that it leads the resolution of major faults
                      (牵头解决重大的故障); the clause list keeps only the handing over.
                  - ref: ITL-10
                    doubt: The section with the steps for major incidents is not in the source.
              announce:
                title: {en: Announce the state, zh: 通报处理情况, ru: Сообщить о ходе решения}
                by: incident-manager
                form: bulletin
                notify: [requester, service-desk, project-manager, department-manager]
                message: progress
                clause: [RUS-4, RUS-6]
              stand-down:
                title: {en: Stand down after a review, zh: 回顾并解除, ru: Завершить с разбором}
                by: incident-manager
                form: review
                when: in(solved)
                record: major-record
                clause: [ITL-10, RUS-5]
                to: over
          over:
            title: {en: Over, zh: 已解除, ru: Завершён}
            final: true
    then: confirming
  confirming:
    title: {en: To be confirmed, zh: 待客户确认, ru: Ожидает подтверждения}
    steps:
      call-back:
        title: {en: Call the client back, zh: 电话回访确认, ru: Перезвонить клиенту}
        by: [tracker, service-desk]
        form: confirmation
        notify:
          - {of: confirmation.solved, true: service-desk, false: [tracker, incident-manager]}
        record: daily-record
        clause: [HOT-5.9, HOT-2.5b, ITO-3, ITO-5, RUS-4a]
        to:
          - {when: confirmation.solved, stage: filing}
          - {otherwise: handling}
  filing:
    title: {en: Filing, zh: 归档中, ru: Оформление}
    steps:
      file:
        title: {en: File the record, zh: 资料归档, ru: Сдать запись в архив}
        by: [tracker, first-line, second-line]
        form: filing
        required: true
        record: daily-record
        clause: [HOT-5.10a, ITL-1a, SVC-8]
      request-configuration:
        title: {en: Request the change of the configuration item, zh: 提交配置项修改, ru: Запросить изменение конфигурационной единицы}
        by: [tracker, first-line]
        opens: {procedure: configuration, as: configuration, give: {symptom: symptom, steps: resolution.steps}}
        required: resolution.itemChanged
        clause: [HOT-5.10b, SVC-6, ITL-13]
      submit-knowledge:
        title: {en: Submit the new solution to the CRM, zh: 新解决方案提交CRM, ru: Внести решение в базу знаний}
        by: [tracker, first-line, second-line]
        form: knowledge
        required: resolution.newSolution
        clause: [HOT-5.11, ITO-4, ITO-5]
      raise-problem:
        title: {en: Hand to problem management, zh: 转问题管理流程, ru: Передать в управление проблемами}
        by: [tracker, first-line, second-line]
        opens: {procedure: problem, as: problem, give: {symptom: symptom, steps: resolution.steps}}
        required: needs-problem
        clause: [HOT-5.8d, SVC-6, ITL-13, ITO-7]
      close:
        title: {en: Close the incident, zh: 关闭事件, ru: Закрыть инцидент}
        by: [tracker, service-desk]
        notify: requester
        message: closed
        clause: [SVC-4.5, HOT-2.5b, ITO-3, ITL-1]
        to: closed
  closed:
    title: {en: Closed, zh: 已关闭, ru: Закрыт}
    clause: SVC-4.5
    steps:
      reopen:
        title: {en: Reopen, zh: 重新打开, ru: Открыть повторно}
        by: requester
        form: bulletin
        notify: [service-desk, tracker]
        message: reopened
        clause:
          ref: HOT-5.9
          reading: >-
            A solution that does not last was not a solution. The texts know only the confirmation
            before closing; within five working days the client may take it back.
        to: handling
      archive:
        title: {en: Closed for good, zh: 归档封存, ru: Закрыть окончательно}
        by: clock
        after: 5 working days
        clause: {ref: HOT-5.11, reading: The time in which a client may come back is not in the texts.}
        to: archived
  archived:
    title: {en: Archived, zh: 已封存, ru: В архиве}
    final: true

steps:
  supplement:
    title: {en: Supplement the intake, zh: 补充受理信息, ru: Дополнить сведения}
    by: [requester, service-desk, tracker]
    amend: intake
    when: defined(intake.symptom)
    unless: is-solved
    clause: ITO-2a
  regrade:
    title: {en: Correct grade and class, zh: 调整分级与分类, ru: Изменить классификацию}
    by: [service-desk, tracker, incident-manager]
    amend: triage
    when: in(handling)
    record: daily-record
    clause: [SVC-4.2, SVC-4.6]
  track:
    title: {en: Track and inform, zh: 跟踪并通报, ru: Сопровождать и информировать}
    by: [tracker, incident-manager]
    form: bulletin
    notify: requester
    message: progress
    clause: [ITL-9, SVC-4.6, HOT-2.5b, HOT-2.6, RUS-4]
  report-root-cause:
    title: {en: Report the root cause, zh: 报告事件根源, ru: Сообщить коренную причину}
    by: [second-line, incident-manager]
    form: root-cause
    when: ever.resolve
    notify: incident-manager
    clause: [HOT-2.5c, RUS-5]
  report-process-problem:
    title: {en: Report a problem of the process, zh: 向部门经理报告过程问题, ru: Сообщить о проблеме процесса}
    by: incident-manager
    form: process-problem
    notify: department-manager
    clause: [HOT-2.5a, ITL-12, RUS-8]

holds:
  user:
    title: {en: Waiting for the client, zh: 等待客户, ru: Ожидание клиента}
    in: technical
    set: {by: [handler, specialist]}
    release: {by: [handler, specialist, requester]}
    clause:
      ref: HOT-5.6
      reading: What the client has to do (需要让客户配合的事宜) is not ours to hurry.
  vendor:
    title: {en: Waiting for external resources, zh: 等待外部资源, ru: Ожидание внешнего исполнителя}
    in: technical
    release: {by: [handler, specialist, external]}
    clause: SVC-2
  change:
    title: {en: Waiting for a change, zh: 等待变更, ru: Ожидание изменения}
    in: technical
    release: {linked: change}
    clause: HOT-5.8c

deadlines:
  grading:
    title: {en: Grade and classify, zh: 分级、分类, ru: Классификация}
    within: promptly
    target: 15 minutes
    after: enter registered
    until: triage
    clause: {ref: SVC-4.2, reading: 'The source gives no time: it is measured and never missed.'}
  response:
    title: {en: Response, zh: 响应, ru: Реакция}
    within: {of: priority, P1: 15 minutes, P2: 30 minutes, P3: 2 working hours, P4: 1 working day}
    after: enter registered
    until: accept
    when: defined(priority)
    on: office
    escalate:
      - {at: 75%, notify: first-line, message: accept-soon}
      - {at: 100%, notify: [first-line, incident-manager], message: overdue}
    clause:
      - HOT-2.7
      - ref: HOT-1
        reading: >-
          快速响应 without a figure. The times are this document's, for the house to set. The clock runs
          from the registration; owed is it from the grading, for before that nobody can know how much
          time there is.
  first-line-time:
    title: {en: Time of the first line, zh: 一线处理时限, ru: Время первой линии}
    within: {of: priority, P1: 1 hour, P2: 2 hours, P3: 4 working hours, P4: 2 working days}
    after: last accept
    until: [hand-over, enter solved]
    pause: [user]
    on: office
    escalate:
      - at: 100%
        notify: [second-line, tracker, {of: triage.severity, high: [incident-manager, department-manager], medium: incident-manager, low: service-desk}]
        assign: {specialist: second-line}
        message: escalated
      - {at: 100%, plus: 4 working hours, notify: department-manager, message: escalated}
    clause:
      - HOT-2.5b
      - ref: ITL-3f
        reading: >-
          "In the prescribed time" (规定时间) has no figure in the source; the times are this document's.
          Functional: a specialist of the second line joins in. Hierarchical: who is told grows with the severity.
      - ref: SVC-5.2
        reading: The steps of the escalation are not in the source, only that they follow the severity.
  resolution:
    title: {en: Resolution, zh: 解决, ru: Решение}
    within: {of: priority, P1: 4 hours, P2: 8 working hours, P3: 3 working days, P4: 5 working days}
    after: enter registered
    until: enter solved
    when: defined(priority)
    pause: [user, change]
    when-target-changes: keep-time-used
    reopen:
      on: enter handling
      clock: continue
      clause: {ref: HOT-5.9, reading: What was not solved goes on using the same time; the time in between does not count.}
    on: office
    escalate:
      - {at: 75%, notify: [tracker, handler], message: due-soon}
      - at: 100%
        notify: [tracker, handler, {of: priority, P1: [incident-manager, project-manager, department-manager], P2: [incident-manager, department-manager], else: incident-manager}]
        message: overdue
    clause:
      - ITL-3f
      - SVC-5.2
      - ref: ITL-1
        reading: >-
          尽快 without a figure; the times are this document's. Waiting for the client and for a change
          stops the clock; waiting for external resources does not, for they are ours to choose.
  expected:
    title: {en: As the client expects, zh: 客户期望的解决时间, ru: 'Срок, ожидаемый клиентом'}
    at: intake.expectedAt
    until: enter solved
    clause: HOT-5.1
    escalate:
      - {at: 100%, notify: [tracker, handler], message: overdue}
  agreed:
    title: {en: As agreed with the client, zh: 与客户约定的解决时间, ru: Согласованный с клиентом срок}
    at: solution.agreedUntil
    until: enter solved
    clause: HOT-5.8a
    escalate:
      - {at: 100%, notify: [tracker, handler, incident-manager], message: overdue}
  visiting:
    title: {en: Arrive as agreed, zh: 按约定到达现场, ru: Прибыть в согласованное время}
    at: visit.arriveAt
    until: diagnose-on-site
    clause: HOT-5.6
    escalate:
      - {at: 100%, notify: [handler, tracker], message: overdue}
  tracking:
    title: {en: The first line tracks, zh: 一线跟踪, ru: Сопровождение первой линией}
    every: 1 working day
    after: enter second-line
    until: track
    when: in(second-line)
    on: office
    escalate:
      - {at: 100%, notify: [tracker, incident-manager], message: untracked}
    clause:
      - ITL-9
      - SVC-4.6
      - ref: HOT-2.6
        reading: The text says "until it is certain that it is closed" and no rhythm; a working day is this document's.
  announcements:
    title: {en: News of a major incident, zh: 重大事件定期通报, ru: Сообщения о значительном инциденте}
    every: 1 hour
    after: enter command
    until: announce
    when: in(command)
    escalate:
      - {at: 100%, notify: incident-manager, message: untracked}
    clause: {ref: RUS-4, reading: '"Держать его в курсе" has no rhythm; an hour is this document''s, for major incidents.'}
  calling-back:
    title: {en: Call back, zh: 电话回访, ru: Обратный звонок}
    within: promptly
    target: 1 working day
    after: enter confirming
    until: call-back
    on: office
    clause: {ref: HOT-5.9, reading: 'The source gives no time: it is measured and never missed.'}
  cause-finding:
    title: {en: Root cause behind a workaround, zh: 替代方案后查明根源, ru: Коренная причина после обходного решения}
    within: promptly
    after: resolution.workaround
    until: [report-root-cause, raise-problem]
    clause:
      - RUS-5
      - ref: HOT-2.5c
        reading: '"在资源及时间允许时": no duty with a time, so it is measured and never missed.'

constraints:
  telephone-first:
    title: {en: Telephone first, zh: 先电话后远程, ru: Сначала по телефону}
    first: try-telephone
    then: remote-session
    clause: [HOT-5.3, HOT-5.4]
  tried-or-beyond:
    title: {en: Tried in vain or beyond the first line, zh: 尝试无果或超出一线能力, ru: Испробовано или вне возможностей первой линии}
    first: try-telephone
    then: hand-over
    unless: handover.beyond
    clause: HOT-5.5
  consent-each-time:
    title: {en: Consent for every session, zh: 每次远程均须同意, ru: Согласие на каждый сеанс}
    first: give-consent
    then: remote-session
    each: true
    clause: {ref: HOT-5.4, reading: A consent once given is not a consent for ever.}
  visit-agreed:
    title: {en: Visits are agreed, zh: 现场服务须先约定, ru: Выезд согласован}
    first: agree-visit
    then: diagnose-on-site
    clause: HOT-5.6
  backup-first:
    title: {en: Backup before the fix, zh: 处理前须做好数据备份, ru: Сначала резервная копия}
    first: back-up
    then: resolve
    when: serious-fault
    clause:
      ref: HOT-5.8b
      reading: >-
        The fix is known to the case when it is reported as resolved; without a backup it cannot be
        reported. "重大故障" is the fault of grade high or medium, not the major incident.
  change-through-change-management:
    title: {en: Changes go through change management, zh: 变更须转变更管理, ru: Изменения через управление изменениями}
    first: raise-change
    then: resolve
    when: solution.change != "none"
    clause: HOT-5.8c

records:
  daily-record:
    title: {en: Daily maintenance record, zh: 日常维护工作记录表, ru: Запись о ежедневном обслуживании}
    forms: [intake, alarm, triage, attempt, consent, remote, handover, analysis, solution, backup, resolution, confirmation, filing]
    numbered: true
    clause: [HOT-5.2, HOT-5.9, HOT-5.10a, ITL-1a, ITO-4, SVC-8]
  site-sheet:
    title: {en: Service sheet, zh: 现场服务记录单, ru: Лист выездного обслуживания}
    forms: [visit, preparation, analysis]
    numbered: true
    clause: [HOT-5.6, HOT-5.7]
  major-record:
    title: {en: Record of the major incident, zh: 重大事件记录, ru: Запись о значительном инциденте}
    forms: [command, bulletin, review, resolution]
    clause: [ITL-10, ITL-1a, SVC-8]

messages:
  received:
    en: 'Your incident is registered: {symptom}'
    zh: 您的事件已受理：{symptom}
    ru: 'Ваш инцидент зарегистрирован: {symptom}'
  accepted:
    en: 'Being handled, priority {priority}: {symptom}'
    zh: 已开始处理，优先级{priority}：{symptom}
    ru: 'Принято в работу, приоритет {priority}: {symptom}'
  handed-over:
    en: 'Handed to the second line, priority {priority}: {symptom}'
    zh: 已提交二线支持，优先级{priority}：{symptom}
    ru: 'Передано второй линии, приоритет {priority}: {symptom}'
  progress:
    en: 'News of your incident ({symptom}): {bulletin.news}'
    zh: 您的事件（{symptom}）处理情况：{bulletin.news}
    ru: 'Ход решения вашего инцидента ({symptom}): {bulletin.news}'
  visit:
    en: We come on {visit.arriveAt} to {visit.place}
    zh: 我们将于{visit.arriveAt}到达{visit.place}
    ru: 'Мы прибудем {visit.arriveAt}, место: {visit.place}'
  solution:
    en: 'Solution: {solution.description}. It takes {solution.duration}; agreed until {solution.agreedUntil}'
    zh: 解决方案：{solution.description}，需{solution.duration}，约定时间{solution.agreedUntil}
    ru: 'Решение: {solution.description}. Займёт {solution.duration}; согласованный срок {solution.agreedUntil}'
  major:
    en: 'Major incident: {symptom}. Technical lead: {command.lead}'
    zh: 重大事件：{symptom}，技术牵头人：{command.lead}
    ru: 'Значительный инцидент: {symptom}. Технический руководитель: {command.lead}'
  reopened:
    en: 'The client reopens the incident ({symptom}): {bulletin.news}'
    zh: 客户重新打开事件（{symptom}）：{bulletin.news}
    ru: 'Клиент открыл инцидент повторно ({symptom}): {bulletin.news}'
  closed:
    en: 'Your incident is closed: {symptom}'
    zh: 您的事件已关闭：{symptom}
    ru: 'Ваш инцидент закрыт: {symptom}'
  accept-soon:
    en: 'To be accepted by {deadline.response.due}, priority {priority}: {symptom}'
    zh: 请于{deadline.response.due}前受理，优先级{priority}：{symptom}
    ru: 'Принять до {deadline.response.due}, приоритет {priority}: {symptom}'
  due-soon:
    en: 'Priority {priority}, due {deadline.resolution.due}: {symptom}'
    zh: 优先级{priority}，{deadline.resolution.due}到期：{symptom}
    ru: 'Приоритет {priority}, срок {deadline.resolution.due}: {symptom}'
  overdue:
    en: 'Overdue, priority {priority}: {symptom}'
    zh: 已超时，优先级{priority}：{symptom}
    ru: 'Просрочено, приоритет {priority}: {symptom}'
  escalated:
    en: 'Not solved by the first line in time, priority {priority}: {symptom}'
    zh: 一线未在规定时间内解决，优先级{priority}：{symptom}
    ru: 'Первая линия не решила в срок, приоритет {priority}: {symptom}'
  untracked:
    en: 'No news recorded in time: {symptom}'
    zh: 未按时跟踪通报：{symptom}
    ru: 'Нет сообщений в срок: {symptom}'

deviations:
  by: incident-manager
  title: {en: Departure allowed by the process owner, zh: 经事件管理负责人批准的例外, ru: Отступление с разрешения инцидент-менеджера}
  clause:
    ref: HOT-2.5a
    reading: >-
      The texts know no exception, yet a disk that is dead cannot be backed up, and the case could then
      never be resolved. Whoever manages the execution answers for the exception, with the reason on the
      trail.

schedule:
  service-report:
    title: {en: Monthly service report, zh: 月度服务报告, ru: Ежемесячный отчёт об обслуживании}
    procedure: service-report
    every: 1 month
    from: '2026-01-01'
    on: office
    clause: [HOT-5.12, HOT-2.7, SVC-7, ITL-14, ITO-6a, ITO-6b, ITO-6c, RUS-8]
  service-review:
    title: {en: Regular service review, zh: 定期服务回顾, ru: Регулярный обзор обслуживания}
    procedure: service-review
    every: 1 month
    from: '2026-01-01'
    on: office
    clause: [HOT-1, {ref: RUS-8, reading: 定期 without a period; the rhythm of the report is taken.}]
  quality-control:
    title: {en: Quality control of the process, zh: 流程质量控制, ru: Контроль качества процесса}
    procedure: internal-audit
    every: 1 year
    from: '2026-01-01'
    on: office
    clause:
      - RUS-10
      - ref: ITL-12
        reading: The section is not in the source; a year is the usual cycle of an internal audit.
  exercise:
    title: {en: Training and exercise, zh: 培训与演练, ru: Практические тренировки и упражнения}
    procedure: exercise
    every: 1 year
    from: '2026-01-01'
    on: office
    clause: {ref: RUS-7, reading: '"Регулярное" without a period; a year is this document''s.'}

metrics:
  incidents:
    title: {en: Incidents, zh: 事件数量, ru: Количество инцидентов}
    count: cases
    per: [priority, month]
    trend: 6 months
    clause: [SVC-7, {ref: ITL-14, reading: Neither text says which indicators; these are the ones that HOT and ITO name.}]
  accepted-in-time:
    title: {en: Accepted in time, zh: 按时响应率, ru: Доля принятых в срок}
    share: deadline.response.met
    of: deadline.response.owed
    per: [priority, month]
    clause: [SVC-7, ITL-14]
  resolved-in-time:
    title: {en: Resolved in time, zh: 按时解决率, ru: Доля решённых в срок}
    share: deadline.resolution.met
    of: deadline.resolution.owed
    per: [priority, month]
    clause: [SVC-7, ITL-14]
  resolved-by-first-line:
    title: {en: Resolved by the first line, zh: 一线解决率, ru: Доля решённых первой линией}
    share: not(ever.hand-over)
    of: is-solved
    per: month
    clause: [SVC-7, ITL-14]
  time-to-resolve:
    title: {en: Time to resolve, zh: 解决时长, ru: Время решения}
    median: {between: [enter registered, last resolve], on: office}
    of: is-solved
    per: [priority, month]
    clause: [SVC-7, ITL-14]
  reopened:
    title: {en: Refused at the confirmation or reopened, zh: 未确认或重新打开的比率, ru: Доля неподтверждённых и открытых повторно}
    share: times.resolve > 1
    of: is-solved
    per: month
    clause: {ref: RUS-8, reading: 'An organisation that evaluates itself looks first at what had to be done again.'}
  rating:
    title: {en: Satisfaction, zh: 用户满意度, ru: Удовлетворённость}
    mean: confirmation.satisfaction
    of: is-solved
    per: month
    clause: [SVC-7, ITL-14, RUS-4a]

reports:
  key-figures:
    title: {en: Monthly key figures, zh: 月度关键绩效指标, ru: Ежемесячные ключевые показатели}
    every: month
    to: [incident-manager, department-manager]
    shows: [incidents, accepted-in-time, resolved-in-time, resolved-by-first-line, time-to-resolve, reopened, rating]
    clause: [SVC-7, ITL-14, RUS-8]
`
