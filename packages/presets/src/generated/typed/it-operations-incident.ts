// The types of it-operations-incident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** IT operations incident · IT运维事件管理 · Инцидент в эксплуатации ИТ */
export type ItOperationsIncident = {
  readonly id: 'it-operations-incident'
  readonly version: '1.0.0'
  readonly behaviour: '97ee58fb6298cc47b867e4a73869dcb5f06f325cc7091d9359349356106a4729'
  readonly scales: {
    readonly extent: 'low' | 'medium' | 'high'
    readonly priority: 'P4' | 'P3' | 'P2' | 'P1'
    readonly 'incident-kind': 'fault' | 'service-request'
    readonly channel: 'telephone' | 'mail' | 'web' | 'instant-messaging' | 'self-service'
    readonly 'change-kind': 'none' | 'general' | 'major' | 'urgent'
    readonly area: 'network' | 'server' | 'application' | 'database' | 'terminal' | 'security' | 'other'
  }
  readonly roles: 'user' | 'service-desk' | 'operations-centre' | 'second-line' | 'incident-manager' | 'project-manager' | 'department-manager' | 'requester' | 'handler' | 'specialist' | 'tracker'
  readonly stages: 'registered' | 'handling' | 'handling/technical' | 'handling/technical/first-line' | 'handling/technical/second-line' | 'handling/technical/solved' | 'handling/major' | 'handling/major/command' | 'handling/major/over' | 'confirming' | 'filing' | 'closed' | 'archived'
  readonly deadlines: 'grading' | 'response' | 'first-line-time' | 'resolution' | 'expected' | 'agreed' | 'tracking' | 'announcements' | 'calling-back' | 'cause-finding'
  readonly forms: {
    /** Intake · 事件受理登记 · Регистрация инцидента */
    readonly intake: {
      /** Channel · 报告途径 · Способ обращения */
      readonly channel: ItOperationsIncident['scales']['channel']
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
      readonly statedPriority?: ItOperationsIncident['scales']['priority'] | null
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
    /** Check of what was submitted · 提交信息核对 · Проверка сведений */
    readonly check: {
      /** Accurate · 信息准确 · Точно */
      readonly accurate: boolean
      /** Complete · 信息完整 · Полно */
      readonly complete: boolean
      /** What is wrong or missing · 需更正或补充的内容 · Что исправить или дополнить */
      readonly missing?: string | null
    }
    /** Grading and classification · 分级与分类 · Классификация и приоритизация */
    readonly triage: {
      /** Fault or service request · 故障或服务请求 · Сбой или запрос */
      readonly kind: ItOperationsIncident['scales']['incident-kind']
      /** Area · 领域 · Область */
      readonly category: ItOperationsIncident['scales']['area']
      /** Impact · 影响度 · Влияние */
      readonly impact: ItOperationsIncident['scales']['extent']
      /** Urgency · 紧急度 · Срочность */
      readonly urgency: ItOperationsIncident['scales']['extent']
      /** Severity of the fault · 故障等级 · Критичность */
      readonly severity: ItOperationsIncident['scales']['extent']
      /** Effort needed · 需花费的精力 · Трудоёмкость */
      readonly effort?: ItOperationsIncident['scales']['extent'] | null
    }
    /** Attempt of the first line · 一线尝试解决记录 · Попытка решения на первой линии */
    readonly attempt: {
      /** Guidance given · 指导内容 · Данные указания */
      readonly guidance: string
      /** Knowledge used · 参照的知识 · Использованные знания */
      readonly knowledge?: string | null
    }
    /** Handing over to the second line · 提交二线支持 · Передача второй линии */
    readonly handover: {
      /** Beyond the first line · 不属于一线支持能力范围 · Вне возможностей первой линии */
      readonly beyond: boolean
      /** What was tried · 已尝试的处理 · Что было испробовано */
      readonly tried: string
      /** Person of the second line · 二线支持人员 · Специалист второй линии · actor */
      readonly person: string
    }
    /** Investigation and analysis · 调查和分析 · Анализ инцидента */
    readonly analysis: {
      /** Cause found · 故障原因 · Причина */
      readonly cause: string
      /** Compared with the standard configuration · 与标准配置比对 · Сверено с эталонной конфигурацией */
      readonly compared?: boolean | null
    }
    /** Entry of the work log · 处理过程记录 · Запись в журнале работ */
    readonly 'work-entry': {
      /** What was done · 处理操作 · Что сделано */
      readonly did: string
      /** Result · 结果 · Результат */
      readonly result: string
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
      readonly change: ItOperationsIncident['scales']['change-kind']
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
    /** Confirmation by the reporter · 用户确认 · Подтверждение пользователя */
    readonly confirmation: {
      /** Solved · 已解决 · Решён */
      readonly solved: boolean
      /** Satisfaction · 用户满意度 · Удовлетворённость · integer */
      readonly satisfaction?: number | null
      /** Feedback · 反馈意见 · Обратная связь */
      readonly feedback?: string | null
      /** The knowledge base is to be updated · 需要更新知识库 · Базу знаний нужно обновить */
      readonly knowledge: boolean
    }
    /** Knowledge · 知识条目 · Запись в базе знаний */
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
    readonly register: ItOperationsIncident['forms']['intake']
    /** Apply at the self-service desk · 自助申告 · Обратиться через самообслуживание */
    readonly apply: ItOperationsIncident['forms']['intake']
    /** Report an alarm · 监控告警上报 · Передать сигнал мониторинга */
    readonly 'raise-alarm': ItOperationsIncident['forms']['alarm']
  }
  readonly steps: {
    /** Check what was submitted · 核对提交信息 · Проверить сведения */
    readonly 'check-information': ItOperationsIncident['forms']['check']
    /** Correct the alarm · 更正告警信息 · Уточнить сигнал */
    readonly 'correct-alarm': Partial<ItOperationsIncident['forms']['alarm']>
    /** Grade and classify · 分级、分类 · Классифицировать и определить приоритет */
    readonly triage: ItOperationsIncident['forms']['triage']
    /** Take over from the queue · 二线受理 · Принять в работу */
    readonly 'take-over': undefined
    /** Join in · 参与处理 · Подключиться к решению */
    readonly join: undefined
    /** Investigate and analyse · 调查和分析 · Проанализировать и найти причину */
    readonly analyse: ItOperationsIncident['forms']['analysis']
    /** Record a step of the work · 记录处理步骤 · Записать шаг работы */
    readonly 'log-work': ItOperationsIncident['forms']['work-entry']
    /** Choose the solution · 确定解决方案 · Выбрать решение */
    readonly 'choose-solution': ItOperationsIncident['forms']['solution']
    /** Hand to change management · 转变更管理流程 · Передать в управление изменениями */
    readonly 'raise-change': undefined
    /** Resolve and recover · 解决和恢复 · Решить и восстановить */
    readonly resolve: ItOperationsIncident['forms']['resolution']
    /** Try as first line · 服务台受理（一线） · Принять на первой линии */
    readonly accept: undefined
    /** Attempt of the first line · 一线尝试解决 · Попытка первой линии */
    readonly 'try-telephone': ItOperationsIncident['forms']['attempt']
    /** Assign a fitting second line · 分派合适的二线支持 · Назначить вторую линию */
    readonly 'hand-over': ItOperationsIncident['forms']['handover']
    /** Convene the team · 成立处理小组 · Собрать группу */
    readonly convene: ItOperationsIncident['forms']['command']
    /** Announce the state · 通报处理情况 · Сообщить о ходе решения */
    readonly announce: ItOperationsIncident['forms']['bulletin']
    /** Stand down after a review · 回顾并解除 · Завершить с разбором */
    readonly 'stand-down': ItOperationsIncident['forms']['review']
    /** Confirm result and satisfaction · 确认处理结果和满意度 · Подтвердить результат и удовлетворённость */
    readonly 'call-back': ItOperationsIncident['forms']['confirmation']
    /** File the record · 资料归档 · Сдать запись в архив */
    readonly file: ItOperationsIncident['forms']['filing']
    /** Request the change of the configuration item · 提交配置项修改 · Запросить изменение конфигурационной единицы */
    readonly 'request-configuration': undefined
    /** Update the knowledge base · 更新知识库 · Обновить базу знаний */
    readonly 'submit-knowledge': ItOperationsIncident['forms']['knowledge']
    /** Hand to problem management · 转问题管理流程 · Передать в управление проблемами */
    readonly 'raise-problem': undefined
    /** Tell service level management · 提交服务级别管理 · Сообщить в управление уровнем услуг */
    readonly 'tell-service-level': undefined
    /** Close the incident · 关闭事件 · Закрыть инцидент */
    readonly close: undefined
    /** Reopen · 重新打开 · Открыть повторно */
    readonly reopen: ItOperationsIncident['forms']['bulletin']
    /** Supplement the intake · 补充受理信息 · Дополнить сведения */
    readonly supplement: Partial<ItOperationsIncident['forms']['intake']>
    /** Correct grade and class · 调整分级与分类 · Изменить классификацию */
    readonly regrade: Partial<ItOperationsIncident['forms']['triage']>
    /** Track and inform · 跟踪并通报 · Сопровождать и информировать */
    readonly track: ItOperationsIncident['forms']['bulletin']
    /** Report the root cause · 报告事件根源 · Сообщить коренную причину */
    readonly 'report-root-cause': ItOperationsIncident['forms']['root-cause']
    /** Report a problem of the process · 向部门经理报告过程问题 · Сообщить о проблеме процесса */
    readonly 'report-process-problem': ItOperationsIncident['forms']['process-problem']
    /** Set: Waiting for the client · 设置：等待客户 · Установить: Ожидание клиента */
    readonly 'set.user': undefined
    /** Release: Waiting for the client · 解除：等待客户 · Снять: Ожидание клиента */
    readonly 'release.user': undefined
    /** Override: Priority · 改判：优先级 · Изменить решение: Приоритет */
    readonly 'override.priority': {
      readonly value: ItOperationsIncident['scales']['priority']
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
    readonly 'intake.channel': ItOperationsIncident['scales']['channel']
    readonly 'intake.client': string
    readonly 'intake.contact': PersonalMark
    readonly 'intake.telephone': PersonalMark
    readonly 'intake.region': string
    readonly 'intake.symptom': string
    readonly 'intake.cause': string
    readonly 'intake.statedPriority': ItOperationsIncident['scales']['priority']
    readonly 'intake.occurredAt': string
    readonly 'intake.expectedAt': string
    readonly 'alarm.source': string
    readonly 'alarm.symptom': string
    readonly 'alarm.occurredAt': string
    readonly 'check.accurate': boolean
    readonly 'check.complete': boolean
    readonly 'check.missing': string
    readonly 'triage.kind': ItOperationsIncident['scales']['incident-kind']
    readonly 'triage.category': ItOperationsIncident['scales']['area']
    readonly 'triage.impact': ItOperationsIncident['scales']['extent']
    readonly 'triage.urgency': ItOperationsIncident['scales']['extent']
    readonly 'triage.severity': ItOperationsIncident['scales']['extent']
    readonly 'triage.effort': ItOperationsIncident['scales']['extent']
    readonly 'attempt.guidance': string
    readonly 'attempt.knowledge': string
    readonly 'handover.beyond': boolean
    readonly 'handover.tried': string
    readonly 'handover.person': string
    readonly 'analysis.cause': string
    readonly 'analysis.compared': boolean
    readonly 'work-entry.did': string
    readonly 'work-entry.result': string
    readonly 'solution.description': string
    readonly 'solution.duration': string
    readonly 'solution.feasible': boolean
    readonly 'solution.solvableNow': boolean
    readonly 'solution.agreedUntil': string
    readonly 'solution.change': ItOperationsIncident['scales']['change-kind']
    readonly 'resolution.steps': string
    readonly 'resolution.workaround': boolean
    readonly 'resolution.newSolution': boolean
    readonly 'resolution.itemChanged': boolean
    readonly 'resolution.greatImpact': boolean
    readonly 'resolution.frequent': boolean
    readonly 'confirmation.solved': boolean
    readonly 'confirmation.satisfaction': number
    readonly 'confirmation.feedback': string
    readonly 'confirmation.knowledge': boolean
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
    readonly priority: ItOperationsIncident['scales']['priority']
    readonly 'priority.computed': ItOperationsIncident['scales']['priority']
    readonly 'priority.lowest': ItOperationsIncident['scales']['priority']
    readonly 'priority.highest': ItOperationsIncident['scales']['priority']
    readonly symptom: string
    readonly 'is-major': boolean
    readonly 'is-solved': boolean
    readonly 'needs-problem': boolean
    readonly 'information-complete': boolean
  }
  readonly decisions: {
    /** Priority · 优先级 · Приоритет */
    readonly priority: {
      readonly priority: ItOperationsIncident['facts']['priority']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const itOperationsIncidentTypes: TypesOf<ItOperationsIncident> = {
  id: 'it-operations-incident',
  version: '1.0.0',
  behaviour: '97ee58fb6298cc47b867e4a73869dcb5f06f325cc7091d9359349356106a4729',
}
