// The types of cn-cybersecurity-incident 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { TypesOf } from '@dueprocess/core'

/** Cybersecurity incident reporting (China) · 国家网络安全事件报告 */
export type CnCybersecurityIncident = {
  readonly id: 'cn-cybersecurity-incident'
  readonly version: '1.0.0'
  readonly behaviour: 'ae1464d4cb48908b10ec7e14d5fa47e6d0c2152e5ef7e896c2f5374aa4d5d9d1'
  readonly scales: {
    readonly grade: 'ordinary' | 'larger' | 'major' | 'particularly-major'
    readonly 'open-grade': 'ordinary' | 'larger' | 'major'
    readonly operator: 'cii' | 'central-organ' | 'other'
  }
  readonly roles: 'discoverer' | 'incident-lead' | 'protection-department' | 'public-security' | 'cyber-office' | 'provincial-cac' | 'cac' | 'mps'
  readonly stages: 'handling' | 'summarising' | 'closed'
  readonly deadlines: 'report' | 'grading' | 'relay' | 'summary'
  readonly forms: {
    /** Notice of the incident · 事件发现记录 */
    readonly notice: {
      /** When it was discovered or learned of · 发现或获知时间 · date-time */
      readonly discoveredAt: string
      /** Kind of operator · 运营者类别 */
      readonly operator: CnCybersecurityIncident['scales']['operator']
      /** System or network · 涉及的系统或网络 */
      readonly system: string
      /** What happened · 事件简况 */
      readonly description: string
      /** A site, facility or service stopped, or people were affected · 造成网站、设施或服务中断，或影响人口 */
      readonly outage: boolean
      /** Personal information was affected · 涉及个人信息 */
      readonly leak: boolean
      /** Illegal content was shown · 出现违法信息 */
      readonly content: boolean
    }
    /** Figures for the grade · 定级数据 */
    readonly figures: {
      /** Portal, in the sense of the criteria, not reachable · 门户网站不能访问时间 · duration */
      readonly portalDown?: string | null
      /** Critical infrastructure, all of it stopped · 关键信息基础设施整体中断运行时间 · duration */
      readonly ciiWholeStop?: string | null
      /** Critical infrastructure, main function stopped · 关键信息基础设施主要功能中断运行时间 · duration */
      readonly ciiMainStop?: string | null
      /** Share of a province's people affected · 受影响人口占一个省的比例 */
      readonly provinceShare?: number | null
      /** Share of a prefecture's people affected · 受影响人口占一个地市的比例 */
      readonly prefectureShare?: number | null
      /** People whose services were affected · 服务受影响的人数 · integer */
      readonly people?: number | null
      /** People whose personal information was affected · 个人信息受影响的人数 · integer */
      readonly personalInfo?: number | null
      /** Illegal content on the home page · 首页出现违法信息时间 · duration */
      readonly homepageContent?: string | null
      /** Illegal content on other pages · 其他页面出现违法信息时间 · duration */
      readonly otherPageContent?: string | null
      /** Reposts of it · 违法信息转发次数 · integer */
      readonly reposts?: number | null
      /** Views of it · 违法信息浏览次数 · integer */
      readonly views?: number | null
      /** Direct loss · 直接经济损失 · money */
      readonly loss?: number | null
      /** Grade by the limits that are not carried here, read in the criteria themselves · 按本程序未载明的限值查阅分级标准所定等级 */
      readonly openGrade?: CnCybersecurityIncident['scales']['open-grade'] | null
    }
    /** Incident report · 网络安全事件报告 */
    readonly report: {
      /** What is reported · 报告内容 */
      readonly content: string
    }
    /** Relay upwards · 上报记录 */
    readonly relay: {
      /** Reference · 文号 */
      readonly reference: string
    }
    /** Handling · 处置情况 */
    readonly handling: {
      /** How it was handled · 处置结果 */
      readonly result: string
    }
    /** Summary report · 事件总结报告 */
    readonly summary: {
      /** Summary · 总结内容 */
      readonly summary: string
    }
  }
  readonly openings: {
    /** Enter what was discovered or learned · 登记发现或获知的事件 */
    readonly discover: CnCybersecurityIncident['forms']['notice']
  }
  readonly steps: {
    /** Enter figures and grade · 填报数据、研判等级 */
    readonly assess: CnCybersecurityIncident['forms']['figures']
    /** Report the incident · 报告事件 */
    readonly report: CnCybersecurityIncident['forms']['report']
    /** Finish handling · 处置结束 */
    readonly 'finish-handling': CnCybersecurityIncident['forms']['handling']
    /** Submit the summary report · 报送总结报告 */
    readonly 'submit-summary': CnCybersecurityIncident['forms']['summary']
    /** Relayed upwards · 向上级报告 */
    readonly relay: CnCybersecurityIncident['forms']['relay']
  }
  readonly facts: {
    readonly 'notice.discoveredAt': string
    readonly 'notice.operator': CnCybersecurityIncident['scales']['operator']
    readonly 'notice.system': string
    readonly 'notice.description': string
    readonly 'notice.outage': boolean
    readonly 'notice.leak': boolean
    readonly 'notice.content': boolean
    readonly 'figures.portalDown': string
    readonly 'figures.ciiWholeStop': string
    readonly 'figures.ciiMainStop': string
    readonly 'figures.provinceShare': number
    readonly 'figures.prefectureShare': number
    readonly 'figures.people': number
    readonly 'figures.personalInfo': number
    readonly 'figures.homepageContent': string
    readonly 'figures.otherPageContent': string
    readonly 'figures.reposts': number
    readonly 'figures.views': number
    readonly 'figures.loss': number
    readonly 'figures.openGrade': CnCybersecurityIncident['scales']['open-grade']
    readonly 'report.content': string
    readonly 'relay.reference': string
    readonly 'handling.result': string
    readonly 'summary.summary': string
    readonly grade: CnCybersecurityIncident['scales']['grade']
    readonly 'grade.lowest': CnCybersecurityIncident['scales']['grade']
    readonly 'grade.highest': CnCybersecurityIncident['scales']['grade']
    readonly 'portal-open': boolean
    readonly 'others-open': boolean
  }
  readonly decisions: {
    /** Grade of the incident · 事件等级 */
    readonly grade: {
      readonly grade: CnCybersecurityIncident['facts']['grade']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const cnCybersecurityIncidentTypes: TypesOf<CnCybersecurityIncident> = {
  id: 'cn-cybersecurity-incident',
  version: '1.0.0',
  behaviour: 'ae1464d4cb48908b10ec7e14d5fa47e6d0c2152e5ef7e896c2f5374aa4d5d9d1',
}
