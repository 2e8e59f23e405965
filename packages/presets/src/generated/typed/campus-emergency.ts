// The types of campus-emergency 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Campus emergencies · 校园突发事件处理程序及办法 */
export type CampusEmergency = {
  readonly id: 'campus-emergency'
  readonly version: '1.0.0'
  readonly behaviour: '62d89755c82571605bb511859dda4263418655431dd60c0e023c87a6ca1950d2'
  readonly scales: {
    readonly 'emergency-nature': 'natural-disaster' | 'accident' | 'public-health' | 'public-security' | 'other'
    readonly severity: 'general' | 'larger' | 'major' | 'extraordinary'
  }
  readonly roles: 'member' | 'security-office' | 'school-leader' | 'emergency-group' | 'departments' | 'teacher' | 'counsellor' | 'investigators' | 'superior' | 'units'
  readonly stages: 'reported' | 'not-an-emergency' | 'activating' | 'handling' | 'handling/incident' | 'handling/incident/on-site' | 'handling/incident/investigating' | 'handling/incident/drawing-conclusions' | 'handling/incident/rectifying' | 'handling/incident/incident-over' | 'handling/support' | 'handling/support/calming' | 'handling/support/counselling' | 'handling/support/strengthening' | 'handling/support/supported' | 'handling/upwards' | 'handling/upwards/to-report-up' | 'handling/upwards/reporting-up' | 'handling/upwards/reported-up' | 'filing' | 'called-off' | 'closed'
  readonly deadlines: 'confirm-quickly' | 'activate-in-time' | 'handle-quickly' | 'superior-told' | 'calm-in-time' | 'rectification'
  readonly forms: {
    /** Report · 突发事件报告 */
    readonly report: {
      /** When it happened · 发生时间 · date-time */
      readonly occurredAt: string
      /** Place · 地点 */
      readonly place: string
      /** What happened · 事件情况 */
      readonly description: string
      /** Names of those hurt · 伤病人员姓名 */
      readonly victims?: string | null
    }
    /** Information collected · 采集的信息 */
    readonly source: {
      /** From whom or what · 信息来源 */
      readonly from: string
      /** What it says · 信息内容 */
      readonly says: string
    }
    /** Information confirmed · 信息确认 */
    readonly information: {
      /** It is an emergency · 属于突发事件 */
      readonly isEmergency: boolean
      /** Nature · 事件性质 */
      readonly nature: CampusEmergency['scales']['emergency-nature']
      /** People hurt or ill · 伤病人数 · integer */
      readonly hurt: number
      /** Deaths · 死亡人数 · integer */
      readonly deaths: number
      /** How it was confirmed · 确认依据 */
      readonly basis: string
    }
    /** Emergency mechanism started · 启动应急响应机制 */
    readonly activation: {
      /** Plan that is followed · 所启动的预案 */
      readonly plan: string
      /** Emergency group · 应急小组成员 · list of actor */
      readonly group: readonly string[]
    }
    /** Safety of pupils and teachers · 师生安全情况 */
    readonly safety: {
      /** Where they are safe · 安全地点 */
      readonly where: string
      /** Still missing · 失联人数 · integer */
      readonly missing: number
    }
    /** Rescue of injured · 救护伤员记录 */
    readonly rescue: {
      /** Where they were brought · 送往地点 */
      readonly broughtTo: string
      /** How many · 人数 · integer */
      readonly people: number
    }
    /** Handling on site · 现场处置记录 */
    readonly measure: {
      /** What was done · 处置内容 */
      readonly what: string
    }
    /** Resources · 资源协调记录 */
    readonly resources: {
      /** What is needed · 所需资源 */
      readonly needed: string
      /** From whom · 提供部门 */
      readonly from: string
    }
    /** Report to the superior authority · 向上级主管部门报告 */
    readonly 'superior-report': {
      /** Situation · 情况 */
      readonly situation: string
      /** Support asked for · 请求支持和协助 */
      readonly supportAsked?: string | null
    }
    /** First support · 情绪安抚记录 */
    readonly calming: {
      /** Which pupils and teachers · 安抚对象范围 */
      readonly who: string
      /** How · 安抚方式 */
      readonly how: string
    }
    /** Counselling · 心理疏导记录 */
    readonly counselling: {
      /** How many · 人数 · integer */
      readonly people: number
      /** Notes of the counsellor · 咨询记录 */
      readonly notes?: string | null
    }
    /** Mental health education · 心理健康教育记录 */
    readonly 'mental-health-education': {
      /** Subject · 主题 */
      readonly subject: string
      /** For whom · 对象 */
      readonly audience: string
    }
    /** Safety education · 安全教育记录 */
    readonly 'safety-education': {
      /** Subject · 主题 */
      readonly subject: string
      /** For whom · 对象 */
      readonly audience: string
    }
    /** Investigation · 事故调查报告 */
    readonly investigation: {
      /** Cause · 事故原因 */
      readonly cause: string
      /** Responsibility · 责任认定 */
      readonly responsibility: string
      /** Somebody is to be held responsible · 需要追究责任 */
      readonly someoneAtFault: boolean
      /** Lessons · 经验教训 */
      readonly lessons: string
      /** The emergency plan has to be improved · 需要完善应急预案 */
      readonly planToImprove: boolean
    }
    /** Responsibility enforced · 责任追究记录 */
    readonly accountability: {
      /** Decision · 处理决定 */
      readonly decision: string
    }
    /** Improvement of the plan · 应急预案修订记录 */
    readonly revision: {
      /** Change · 修订内容 */
      readonly change: string
      /** Document and version · 文件及版本 */
      readonly document: string
    }
    /** Hazard inspection · 安全隐患排查记录 */
    readonly inspection: {
      /** Hazards found · 发现的隐患 */
      readonly hazards: readonly string[]
      /** To be rectified by · 整改期限 · date-time */
      readonly rectifyBy?: string | null
    }
    /** Rectification · 隐患整改记录 */
    readonly rectification: {
      /** What was done · 整改情况 */
      readonly what: string
    }
    /** Filing · 归档记录 */
    readonly archive: {
      /** File number · 档案编号 */
      readonly number: string
    }
    /** Not an emergency · 非突发事件处理记录 */
    readonly 'no-emergency': {
      /** Who deals with it · 后续处理部门 */
      readonly handedTo: string
    }
  }
  readonly openings: {
    /** Report an emergency · 报告突发事件 */
    readonly report: CampusEmergency['forms']['report']
  }
  readonly steps: {
    /** Collect information · 采集信息 */
    readonly collect: CampusEmergency['forms']['source']
    /** Confirm information, nature and severity · 确认信息、性质和严重程度 */
    readonly confirm: CampusEmergency['forms']['information']
    /** Hand over to ordinary handling · 转日常处理 */
    readonly 'hand-over': CampusEmergency['forms']['no-emergency']
    /** Start the emergency mechanism · 启动应急响应机制 */
    readonly activate: CampusEmergency['forms']['activation']
    /** Correct the information · 更新信息 */
    readonly update: Partial<CampusEmergency['forms']['information']>
    /** Name the emergency group anew · 调整应急小组 */
    readonly 'name-group': CampusEmergency['forms']['activation']
    /** Coordinate resources · 协调资源 */
    readonly coordinate: CampusEmergency['forms']['resources']
    /** Bring pupils and teachers to safety · 疏散、确保师生安全 */
    readonly secure: CampusEmergency['forms']['safety']
    /** Rescue the injured · 救护伤员 */
    readonly rescue: CampusEmergency['forms']['rescue']
    /** Handle on site · 现场处置 */
    readonly handle: CampusEmergency['forms']['measure']
    /** Under control · 事件得到控制 */
    readonly 'under-control': undefined
    /** Establish cause and responsibility · 查明原因和责任 */
    readonly investigate: CampusEmergency['forms']['investigation']
    /** Hold those at fault responsible · 责任追究 */
    readonly 'hold-responsible': CampusEmergency['forms']['accountability']
    /** Improve the emergency plan · 完善应急预案 */
    readonly 'improve-plan': CampusEmergency['forms']['revision']
    /** Conclude the investigation · 调查结束 */
    readonly conclude: undefined
    /** Inspect for hazards · 排查安全隐患 */
    readonly inspect: CampusEmergency['forms']['inspection']
    /** Rectify · 整改 */
    readonly rectify: CampusEmergency['forms']['rectification']
    /** Educate on safety · 安全宣传教育 */
    readonly 'educate-safety': CampusEmergency['forms']['safety-education']
    /** Rectification finished · 整改完成 */
    readonly 'end-rectification': undefined
    /** Calm pupils and teachers · 安抚师生情绪 */
    readonly calm: CampusEmergency['forms']['calming']
    /** Counsel · 心理疏导和辅导 */
    readonly counsel: CampusEmergency['forms']['counselling']
    /** Counselling finished · 辅导结束 */
    readonly 'end-counselling': undefined
    /** Educate on mental health · 开展心理健康教育活动 */
    readonly 'educate-mind': CampusEmergency['forms']['mental-health-education']
    /** Report to the superior authority and ask for support · 向上级主管部门和相关单位报告 */
    readonly 'report-to-superior': CampusEmergency['forms']['superior-report']
    /** Report what is new · 续报 */
    readonly 'report-progress': CampusEmergency['forms']['superior-report']
    /** Nothing more to report · 终报 */
    readonly 'last-report': undefined
    /** Complete record and file · 事故记录归档 */
    readonly file: CampusEmergency['forms']['archive']
    /** Override: Severity · 改判：事件等级 */
    readonly 'override.grade': {
      readonly value: CampusEmergency['scales']['severity']
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
    /** Withdraw the override: Severity · 撤销改判：事件等级 */
    readonly 'withdraw.grade': {
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
  }
  readonly facts: {
    readonly 'report.occurredAt': string
    readonly 'report.place': string
    readonly 'report.description': string
    readonly 'report.victims': PersonalMark
    readonly 'source.from': string
    readonly 'source.says': string
    readonly 'information.isEmergency': boolean
    readonly 'information.nature': CampusEmergency['scales']['emergency-nature']
    readonly 'information.hurt': number
    readonly 'information.deaths': number
    readonly 'information.basis': string
    readonly 'activation.plan': string
    readonly 'activation.group': readonly string[]
    readonly 'safety.where': string
    readonly 'safety.missing': number
    readonly 'rescue.broughtTo': string
    readonly 'rescue.people': number
    readonly 'measure.what': string
    readonly 'resources.needed': string
    readonly 'resources.from': string
    readonly 'superior-report.situation': string
    readonly 'superior-report.supportAsked': string
    readonly 'calming.who': string
    readonly 'calming.how': string
    readonly 'counselling.people': number
    readonly 'counselling.notes': PersonalMark
    readonly 'mental-health-education.subject': string
    readonly 'mental-health-education.audience': string
    readonly 'safety-education.subject': string
    readonly 'safety-education.audience': string
    readonly 'investigation.cause': string
    readonly 'investigation.responsibility': string
    readonly 'investigation.someoneAtFault': boolean
    readonly 'investigation.lessons': string
    readonly 'investigation.planToImprove': boolean
    readonly 'accountability.decision': PersonalMark
    readonly 'revision.change': string
    readonly 'revision.document': string
    readonly 'inspection.hazards': readonly string[]
    readonly 'inspection.rectifyBy': string
    readonly 'rectification.what': string
    readonly 'archive.number': string
    readonly 'no-emergency.handedTo': string
    readonly grade: CampusEmergency['scales']['severity']
    readonly 'grade.computed': CampusEmergency['scales']['severity']
    readonly 'grade.lowest': CampusEmergency['scales']['severity']
    readonly 'grade.highest': CampusEmergency['scales']['severity']
    readonly 'parameters.larger-hurt': number
    readonly 'parameters.larger-deaths': number
    readonly 'parameters.major-deaths': number
    readonly 'parameters.extraordinary-deaths': number
    readonly 'many-hurt': boolean
    readonly 'reaches-larger': boolean
    readonly 'reaches-major': boolean
    readonly 'reaches-extraordinary': boolean
  }
  readonly decisions: {
    /** Severity · 事件等级 */
    readonly grade: {
      readonly severity: CampusEmergency['facts']['grade']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const campusEmergencyTypes: TypesOf<CampusEmergency> = {
  id: 'campus-emergency',
  version: '1.0.0',
  behaviour: '62d89755c82571605bb511859dda4263418655431dd60c0e023c87a6ca1950d2',
}
