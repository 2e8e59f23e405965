// The types of service-incident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Service incident · 服务事件管理 · Управление инцидентами */
export type ServiceIncident = {
  readonly id: 'service-incident'
  readonly version: '1.0.0'
  readonly behaviour: 'fe0b0a1d4512d29294a62814b1d66f1762df87e84ddd6d801114161661af4a3c'
  readonly scales: {
    readonly extent: 'low' | 'medium' | 'high'
    readonly priority: 'P4' | 'P3' | 'P2' | 'P1'
    readonly 'incident-kind': 'fault' | 'service-request'
    readonly 'service-kind': 'active' | 'passive'
    readonly category: 'system-damaged' | 'service-expired' | 'hardware' | 'data-import' | 'training' | 'misuse' | 'will-not-start' | 'other'
    readonly channel: 'telephone' | 'mail' | 'web' | 'instant-messaging' | 'self-service'
    readonly 'change-kind': 'none' | 'general' | 'major' | 'urgent'
  }
  readonly roles: 'user' | 'service-desk' | 'operations-centre' | 'first-line' | 'second-line' | 'external' | 'incident-manager' | 'project-manager' | 'department-manager' | 'requester' | 'handler' | 'specialist' | 'tracker'
  readonly stages: 'registered' | 'handling' | 'handling/technical' | 'handling/technical/first-line' | 'handling/technical/second-line' | 'handling/technical/solved' | 'handling/major' | 'handling/major/command' | 'handling/major/over' | 'confirming' | 'filing' | 'closed' | 'archived'
  readonly deadlines: 'grading' | 'response' | 'first-line-time' | 'resolution' | 'expected' | 'agreed' | 'visiting' | 'tracking' | 'announcements' | 'calling-back' | 'cause-finding'
  readonly forms: {
    /** Intake · 事件受理登记 · Регистрация инцидента */
    readonly intake: {
      /** Channel · 报告途径 · Способ обращения */
      readonly channel: ServiceIncident['scales']['channel']
      /** Client · 单位名称 · Организация */
      readonly client: string
      /** Contact · 联系人 · Контактное лицо */
      readonly contact: string
      /** Telephone · 电话号码 · Телефон */
      readonly telephone: string
      /** Region · 地域 · Регион */
      readonly region?: string | null
      /** Symptom · 故障现象 · Описание сбоя */
      readonly symptom: string
      /** What affects the business · 影响业务的具体原因 · Что мешает работе */
      readonly cause?: string | null
      /** Priority as the client names it · 客户所述优先级 · Приоритет, названный клиентом */
      readonly statedPriority?: ServiceIncident['scales']['priority'] | null
      /** When it happened · 发生时间 · Время возникновения · date-time */
      readonly occurredAt?: string | null
      /** Time by which the client expects a solution · 客户期望解决的时间点 · Ожидаемый клиентом срок решения · date-time */
      readonly expectedAt?: string | null
    }
    /** Alarm of the monitoring · 监控告警 · Сигнал мониторинга */
    readonly alarm: {
      /** Tool and object · 监控工具及对象 · Средство и объект мониторинга */
      readonly source: string
      /** Symptom · 故障现象 · Описание сбоя */
      readonly symptom: string
      /** When it happened · 发生时间 · Время возникновения · date-time */
      readonly occurredAt: string
    }
    /** Grading and classification · 分级与分类 · Классификация и приоритизация */
    readonly triage: {
      /** Fault or service request · 故障或服务请求 · Сбой или запрос */
      readonly kind: ServiceIncident['scales']['incident-kind']
      /** Active or passive service · 主动服务或被动服务 · Вид обслуживания */
      readonly service: ServiceIncident['scales']['service-kind']
      /** Category · 事件分类 · Категория */
      readonly category: ServiceIncident['scales']['category']
      /** Impact · 影响度 · Влияние */
      readonly impact: ServiceIncident['scales']['extent']
      /** Urgency · 紧急度 · Срочность */
      readonly urgency: ServiceIncident['scales']['extent']
      /** Severity of the fault · 故障等级 · Критичность */
      readonly severity: ServiceIncident['scales']['extent']
      /** Effort needed · 需花费的精力 · Трудоёмкость */
      readonly effort?: ServiceIncident['scales']['extent'] | null
    }
    /** Attempt by telephone · 热线电话尝试解决记录 · Попытка решения по телефону */
    readonly attempt: {
      /** Guidance given · 指导内容 · Данные указания */
      readonly guidance: string
      /** Knowledge used (CRM) · 参照的CRM知识 · Использованные знания (CRM) */
      readonly knowledge?: string | null
    }
    /** Consent to remote control · 远程控制征得同意记录 · Согласие на удалённый доступ */
    readonly consent: {
      /** The client consents · 客户同意 · Клиент согласен */
      readonly granted: boolean
    }
    /** Remote session · 远程解决记录 · Удалённый сеанс */
    readonly remote: {
      /** Tool · 远程工具 · Средство */
      readonly tool: string
      /** What was done · 操作内容 · Выполненные действия */
      readonly work: string
    }
    /** Handing over to the second line · 提交二线支持 · Передача второй линии */
    readonly handover: {
      /** Beyond the first line · 不属于一线支持能力范围 · Вне возможностей первой линии */
      readonly beyond: boolean
      /** What was tried · 已尝试的处理 · Что было испробовано */
      readonly tried: string
    }
    /** Commission to external resources · 委托外部资源 · Поручение внешнему исполнителю */
    readonly commission: {
      /** Supplier · 外部供方 · Исполнитель */
      readonly supplier: string
      /** Task · 委托内容 · Поручение */
      readonly task: string
    }
    /** Visit agreed · 现场服务约定 · Согласованный выезд */
    readonly visit: {
      /** Date and time of arrival · 到达现场的日期和时间 · Дата и время прибытия · date-time */
      readonly arriveAt: string
      /** Place · 地点 · Место */
      readonly place: string
      /** What the client is asked to do · 需要客户配合的事宜 · Что требуется от клиента */
      readonly cooperation?: string | null
    }
    /** Preparation list for a visit · 现场服务准备清单 · Подготовка к выезду */
    readonly preparation: {
      /** Latest installer · 最新版本的安装程序 · Последняя версия установщика */
      readonly installer: boolean
      /** User manual · 用户手册 · Руководство пользователя */
      readonly manual: boolean
      /** Latest patch · 最新版本的升级补丁 · Последнее обновление */
      readonly patch: boolean
      /** Service sheet · 现场服务记录单 · Бланк выездного обслуживания */
      readonly serviceSheet: boolean
    }
    /** Investigation and analysis · 调查和分析 · Анализ инцидента */
    readonly analysis: {
      /** Cause found · 故障原因 · Причина */
      readonly cause: string
      /** Compared with the standard configuration · 与标准配置比对 · Сверено с эталонной конфигурацией */
      readonly compared?: boolean | null
    }
    /** Solution chosen · 解决方案 · Выбранное решение */
    readonly solution: {
      /** Solution · 解决方案 · Решение */
      readonly description: string
      /** Time it takes · 所需时间 · Необходимое время · duration */
      readonly duration: string
      /** Feasible, agreed with the client · 与客户确定可行 · Осуществимость согласована с клиентом */
      readonly feasible: boolean
      /** Solvable now · 可即时解决 · Решается сразу */
      readonly solvableNow: boolean
      /** Time agreed with the client · 与客户约定的解决时间 · Согласованный срок решения · date-time */
      readonly agreedUntil?: string | null
      /** Change involved · 涉及的变更 · Затрагиваемое изменение */
      readonly change: ServiceIncident['scales']['change-kind']
    }
    /** Data backup · 数据备份 · Резервное копирование */
    readonly backup: {
      /** Where it is kept · 备份位置 · Место хранения */
      readonly where: string
    }
    /** Resolution · 解决和恢复 · Решение и восстановление */
    readonly resolution: {
      /** Steps of the solution in detail · 解决步骤 · Подробные шаги решения */
      readonly steps: string
      /** Solved by a workaround · 利用替代方案解决 · Применено обходное решение */
      readonly workaround: boolean
      /** The solution is new · 产生新的解决方案 · Найдено новое решение */
      readonly newSolution: boolean
      /** Attributes of a configuration item change · 配置项属性需要变更 · Меняются атрибуты конфигурационной единицы */
      readonly itemChanged: boolean
      /** Great impact · 影响重大 · Значительное влияние */
      readonly greatImpact: boolean
      /** Occurs often · 经常出现 · Возникает часто */
      readonly frequent: boolean
    }
    /** Call back to the client · 电话回访 · Подтверждение клиента */
    readonly confirmation: {
      /** Solved · 已解决 · Решён */
      readonly solved: boolean
      /** Satisfaction · 用户满意度 · Удовлетворённость · integer */
      readonly satisfaction?: number | null
      /** Feedback · 反馈意见 · Обратная связь */
      readonly feedback?: string | null
    }
    /** New solution for the CRM · 提交CRM的新解决方案 · Новое решение для базы знаний */
    readonly knowledge: {
      /** Article · 知识条目 · Статья */
      readonly article: string
    }
    /** Filing · 资料归档 · Архивирование */
    readonly filing: {
      /** Where the record is filed · 归档位置 · Место хранения записи */
      readonly location: string
    }
    /** Root cause and its removal · 事件根源及消除措施 · Коренная причина и план её устранения */
    readonly 'root-cause': {
      /** Root cause · 事件根源 · Коренная причина */
      readonly cause: string
      /** Plan for its removal · 消除措施 · План устранения */
      readonly plan: string
    }
    /** News of the incident · 处理情况通报 · Информирование о ходе решения */
    readonly bulletin: {
      /** News · 处理情况 · Ход решения */
      readonly news: string
    }
    /** Major incident team · 重大事件处理小组 · Группа по значительному инциденту */
    readonly command: {
      /** Technical lead from the second line · 二线技术牵头人 · Технический руководитель (вторая линия) · actor */
      readonly lead: string
      /** Members · 成员 · Участники · list of actor */
      readonly members?: readonly string[] | null
    }
    /** Review of the major incident · 重大事件回顾 · Разбор значительного инцидента */
    readonly review: {
      /** Course · 处理经过 · Ход событий */
      readonly course: string
      /** Lessons · 经验教训 · Извлечённые уроки */
      readonly lessons: string
    }
    /** Problem of the process · 过程问题报告 · Проблема процесса */
    readonly 'process-problem': {
      /** Problem · 存在的问题 · Проблема */
      readonly problem: string
    }
  }
  readonly openings: {
    /** Accept and record · 受理并登记 · Зарегистрировать инцидент */
    readonly register: ServiceIncident['forms']['intake']
    /** Apply at the self-service desk · 自助申告 · Обратиться через самообслуживание */
    readonly apply: ServiceIncident['forms']['intake']
    /** Report an alarm · 监控告警上报 · Передать сигнал мониторинга */
    readonly 'raise-alarm': ServiceIncident['forms']['alarm']
  }
  readonly steps: {
    /** Grade and classify · 分级、分类 · Классифицировать и определить приоритет */
    readonly triage: ServiceIncident['forms']['triage']
    /** Take over from the queue · 二线受理 · Принять в работу */
    readonly 'take-over': undefined
    /** Join in · 参与处理 · Подключиться к решению */
    readonly join: undefined
    /** Consent to remote control · 同意远程控制 · Дать согласие на удалённый доступ */
    readonly 'give-consent': ServiceIncident['forms']['consent']
    /** Solve remotely · 远程解决 · Решить удалённо */
    readonly 'remote-session': ServiceIncident['forms']['remote']
    /** Agree on a visit · 约定现场服务 · Согласовать выезд */
    readonly 'agree-visit': ServiceIncident['forms']['visit']
    /** Prepare the visit · 现场服务准备 · Подготовить выезд */
    readonly 'prepare-visit': ServiceIncident['forms']['preparation']
    /** Diagnose on site · 现场调查诊断 · Провести диагностику на месте */
    readonly 'diagnose-on-site': ServiceIncident['forms']['analysis']
    /** Investigate and analyse · 调查和分析 · Проанализировать и найти причину */
    readonly analyse: ServiceIncident['forms']['analysis']
    /** Choose the solution · 确定解决方案 · Выбрать решение */
    readonly 'choose-solution': ServiceIncident['forms']['solution']
    /** Back up the data · 数据备份 · Сделать резервную копию */
    readonly 'back-up': ServiceIncident['forms']['backup']
    /** Hand to change management · 转变更管理流程 · Передать в управление изменениями */
    readonly 'raise-change': undefined
    /** Commission external resources · 委托外部资源 · Привлечь внешнего исполнителя */
    readonly 'commission-external': ServiceIncident['forms']['commission']
    /** Resolve and recover · 解决和恢复 · Решить и восстановить */
    readonly resolve: ServiceIncident['forms']['resolution']
    /** Accept · 一线受理 · Принять */
    readonly accept: undefined
    /** Try by telephone · 热线电话尝试解决 · Попытаться решить по телефону */
    readonly 'try-telephone': ServiceIncident['forms']['attempt']
    /** Hand over to the second line · 提交二线支持 · Передать второй линии */
    readonly 'hand-over': ServiceIncident['forms']['handover']
    /** Convene the team · 成立处理小组 · Собрать группу */
    readonly convene: ServiceIncident['forms']['command']
    /** Announce the state · 通报处理情况 · Сообщить о ходе решения */
    readonly announce: ServiceIncident['forms']['bulletin']
    /** Stand down after a review · 回顾并解除 · Завершить с разбором */
    readonly 'stand-down': ServiceIncident['forms']['review']
    /** Call the client back · 电话回访确认 · Перезвонить клиенту */
    readonly 'call-back': ServiceIncident['forms']['confirmation']
    /** File the record · 资料归档 · Сдать запись в архив */
    readonly file: ServiceIncident['forms']['filing']
    /** Request the change of the configuration item · 提交配置项修改 · Запросить изменение конфигурационной единицы */
    readonly 'request-configuration': undefined
    /** Submit the new solution to the CRM · 新解决方案提交CRM · Внести решение в базу знаний */
    readonly 'submit-knowledge': ServiceIncident['forms']['knowledge']
    /** Hand to problem management · 转问题管理流程 · Передать в управление проблемами */
    readonly 'raise-problem': undefined
    /** Close the incident · 关闭事件 · Закрыть инцидент */
    readonly close: undefined
    /** Reopen · 重新打开 · Открыть повторно */
    readonly reopen: ServiceIncident['forms']['bulletin']
    /** Supplement the intake · 补充受理信息 · Дополнить сведения */
    readonly supplement: Partial<ServiceIncident['forms']['intake']>
    /** Correct grade and class · 调整分级与分类 · Изменить классификацию */
    readonly regrade: Partial<ServiceIncident['forms']['triage']>
    /** Track and inform · 跟踪并通报 · Сопровождать и информировать */
    readonly track: ServiceIncident['forms']['bulletin']
    /** Report the root cause · 报告事件根源 · Сообщить коренную причину */
    readonly 'report-root-cause': ServiceIncident['forms']['root-cause']
    /** Report a problem of the process · 向部门经理报告过程问题 · Сообщить о проблеме процесса */
    readonly 'report-process-problem': ServiceIncident['forms']['process-problem']
    /** Set: Waiting for the client · 设置：等待客户 · Установить: Ожидание клиента */
    readonly 'set.user': undefined
    /** Release: Waiting for the client · 解除：等待客户 · Снять: Ожидание клиента */
    readonly 'release.user': undefined
    /** Release: Waiting for external resources · 解除：等待外部资源 · Снять: Ожидание внешнего исполнителя */
    readonly 'release.vendor': undefined
    /** Override: Priority · 改判：优先级 · Изменить решение: Приоритет */
    readonly 'override.priority': {
      readonly value: ServiceIncident['scales']['priority']
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
    /** Withdraw the override: Priority · 撤销改判：优先级 · Отменить изменение: Приоритет */
    readonly 'withdraw.priority': {
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
  }
  readonly facts: {
    readonly 'intake.channel': ServiceIncident['scales']['channel']
    readonly 'intake.client': string
    readonly 'intake.contact': PersonalMark
    readonly 'intake.telephone': PersonalMark
    readonly 'intake.region': string
    readonly 'intake.symptom': string
    readonly 'intake.cause': string
    readonly 'intake.statedPriority': ServiceIncident['scales']['priority']
    readonly 'intake.occurredAt': string
    readonly 'intake.expectedAt': string
    readonly 'alarm.source': string
    readonly 'alarm.symptom': string
    readonly 'alarm.occurredAt': string
    readonly 'triage.kind': ServiceIncident['scales']['incident-kind']
    readonly 'triage.service': ServiceIncident['scales']['service-kind']
    readonly 'triage.category': ServiceIncident['scales']['category']
    readonly 'triage.impact': ServiceIncident['scales']['extent']
    readonly 'triage.urgency': ServiceIncident['scales']['extent']
    readonly 'triage.severity': ServiceIncident['scales']['extent']
    readonly 'triage.effort': ServiceIncident['scales']['extent']
    readonly 'attempt.guidance': string
    readonly 'attempt.knowledge': string
    readonly 'consent.granted': boolean
    readonly 'remote.tool': string
    readonly 'remote.work': string
    readonly 'handover.beyond': boolean
    readonly 'handover.tried': string
    readonly 'commission.supplier': string
    readonly 'commission.task': string
    readonly 'visit.arriveAt': string
    readonly 'visit.place': string
    readonly 'visit.cooperation': string
    readonly 'preparation.installer': boolean
    readonly 'preparation.manual': boolean
    readonly 'preparation.patch': boolean
    readonly 'preparation.serviceSheet': boolean
    readonly 'analysis.cause': string
    readonly 'analysis.compared': boolean
    readonly 'solution.description': string
    readonly 'solution.duration': string
    readonly 'solution.feasible': boolean
    readonly 'solution.solvableNow': boolean
    readonly 'solution.agreedUntil': string
    readonly 'solution.change': ServiceIncident['scales']['change-kind']
    readonly 'backup.where': string
    readonly 'resolution.steps': string
    readonly 'resolution.workaround': boolean
    readonly 'resolution.newSolution': boolean
    readonly 'resolution.itemChanged': boolean
    readonly 'resolution.greatImpact': boolean
    readonly 'resolution.frequent': boolean
    readonly 'confirmation.solved': boolean
    readonly 'confirmation.satisfaction': number
    readonly 'confirmation.feedback': string
    readonly 'knowledge.article': string
    readonly 'filing.location': string
    readonly 'root-cause.cause': string
    readonly 'root-cause.plan': string
    readonly 'bulletin.news': string
    readonly 'command.lead': string
    readonly 'command.members': readonly string[]
    readonly 'review.course': string
    readonly 'review.lessons': string
    readonly 'process-problem.problem': string
    readonly priority: ServiceIncident['scales']['priority']
    readonly 'priority.computed': ServiceIncident['scales']['priority']
    readonly 'priority.lowest': ServiceIncident['scales']['priority']
    readonly 'priority.highest': ServiceIncident['scales']['priority']
    readonly symptom: string
    readonly 'serious-fault': boolean
    readonly 'is-major': boolean
    readonly prepared: boolean
    readonly 'is-solved': boolean
    readonly 'needs-problem': boolean
  }
  readonly decisions: {
    /** Priority · 优先级 · Приоритет */
    readonly priority: {
      readonly priority: ServiceIncident['facts']['priority']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const serviceIncidentTypes: TypesOf<ServiceIncident> = {
  id: 'service-incident',
  version: '1.0.0',
  behaviour: 'fe0b0a1d4512d29294a62814b1d66f1762df87e84ddd6d801114161661af4a3c',
}
