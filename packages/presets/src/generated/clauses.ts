// Generated from packages/presets/clauses by scripts/generate.ts; change that instead of this.

import type { ClauseSource } from '../clause-source.ts'

/** The sources of the presets with their clauses. */
export const clauseSources: readonly ClauseSource[] = [
  {
    "id": "AUD",
    "title": {
      "en": "Internal audit of an IT service management system",
      "zh": "ISO20000 内审"
    },
    "clauses": [
      {
        "id": "AUD-1",
        "kind": "audit",
        "text": {
          "en": "Internal audit checks that the system is effectively executed and where it departs from the standard: conformity checks turned into process audit",
          "zh": "内审检查体系是否有效执行、何处偏离标准：由符合性检查转为过程审核"
        }
      }
    ]
  },
  {
    "id": "CAC",
    "title": {
      "en": "Measures for the reporting of national cybersecurity incidents",
      "zh": "国家网络安全事件报告管理办法"
    },
    "publisher": {
      "en": "Cyberspace Administration of China",
      "zh": "国家互联网信息办公室"
    },
    "date": "2025-11-01",
    "clauses": [
      {
        "id": "CAC-4",
        "kind": "deadline",
        "text": {
          "en": "From larger up, from discovery or learning: operators of critical infrastructure report within 1 hour to protection department and public security, central and state organs within 2 hours to the cyber office of their department, others within 4 hours to the provincial cyberspace administration; from major up the receiver relays upwards, within 30 minutes for critical infrastructure, within 1 hour otherwise",
          "zh": "较大以上事件自发现或获知起：关键信息基础设施运营者 1 小时内报告保护工作部门和公安机关，中央和国家机关各部门 2 小时内报告本部门网信工作机构，其他网络运营者 4 小时内报告省级网信部门；重大以上事件由接报方继续上报：关键信息基础设施 30 分钟内，其他 1 小时内"
        }
      },
      {
        "id": "CAC-8",
        "kind": "deadline",
        "text": {
          "en": "Within 30 days of the end of handling, from larger up, a summary report goes the same way",
          "zh": "较大以上事件处置结束后 30 日内，按原渠道报送总结报告"
        }
      },
      {
        "id": "CAC-grades",
        "kind": "grade",
        "text": {
          "en": "Four grades by any one figure, the highest counts; \"and above\" includes the number; what reaches no limit is ordinary",
          "zh": "按任一指标定级，取最高等级；“以上”包括本数；未达限值的为一般事件"
        }
      },
      {
        "id": "CAC-grades.1",
        "kind": "grade",
        "text": {
          "en": "Particularly major: portal down 24 hours, critical infrastructure wholly stopped 6 hours or its main function 24 hours, half a province or 10 million people affected, personal information of 100 million, illegal content 6 hours on a home page or 24 hours elsewhere, 100,000 reposts, 1 million views, loss of 100 million yuan",
          "zh": "特别重大：门户网站中断 24 小时，关键信息基础设施整体中断 6 小时或主要功能中断 24 小时，影响一省 50% 人口或 1000 万人，1 亿人个人信息，违法信息在首页出现 6 小时或其他页面 24 小时，转发 10 万次，浏览 100 万次，直接经济损失 1 亿元"
        }
      },
      {
        "id": "CAC-grades.2",
        "kind": "grade",
        "text": {
          "en": "Major: personal information of 10 million people; in secondary sources only: portal down 6 hours, critical infrastructure wholly stopped 1 hour, half a prefecture, loss of 20 million yuan; the other limits are not confirmed",
          "zh": "重大：1000 万人个人信息；仅见于二手来源：门户网站中断 6 小时，关键信息基础设施整体中断 1 小时，一个地市 50% 人口，直接经济损失 2000 万元；其他限值未经确认"
        }
      },
      {
        "id": "CAC-grades.3",
        "kind": "grade",
        "text": {
          "en": "Larger: personal information of 1 million people; in secondary sources only: critical infrastructure wholly stopped 10 minutes or its main function 30 minutes, 30 percent of a prefecture, loss of 5 million yuan; the other limits are not confirmed",
          "zh": "较大：100 万人个人信息；仅见于二手来源：关键信息基础设施整体中断 10 分钟或主要功能中断 30 分钟，一个地市 30% 人口，直接经济损失 500 万元；其他限值未经确认"
        }
      }
    ]
  },
  {
    "id": "CAM",
    "title": {
      "en": "Campus emergencies",
      "zh": "校园突发事件处理程序及办法"
    },
    "clauses": [
      {
        "id": "CAM-1",
        "kind": "prevent",
        "text": {
          "en": "Safety system with clear responsibilities; drills; surveillance; hazard inspection and rectification",
          "zh": "安全体系职责明确；演练；监控；隐患排查与整改"
        }
      },
      {
        "id": "CAM-2a",
        "kind": "grade",
        "text": {
          "en": "Determine nature and severity; start the emergency mechanism in time",
          "zh": "判定性质和严重程度，及时启动应急机制"
        }
      },
      {
        "id": "CAM-2b",
        "kind": "step",
        "text": {
          "en": "On-site handling quickly, safety of pupils and teachers first",
          "zh": "快速现场处置，师生安全第一"
        }
      },
      {
        "id": "CAM-2c",
        "kind": "notify",
        "text": {
          "en": "Notify departments and people, coordinate resources for rescue",
          "zh": "通知有关部门和人员，协调救援资源"
        }
      },
      {
        "id": "CAM-2d",
        "kind": "escalate",
        "text": {
          "en": "Report to the superior authority and units concerned; ask support",
          "zh": "向上级主管部门和有关单位报告，请求支援"
        }
      },
      {
        "id": "CAM-3a",
        "kind": "form",
        "text": {
          "en": "Collect and confirm information quickly and accurately",
          "zh": "快速、准确地收集和确认信息"
        }
      },
      {
        "id": "CAM-3b",
        "kind": "step",
        "text": {
          "en": "Emergency group on site: evacuation, rescue of injured",
          "zh": "应急小组到场：疏散、救治伤员"
        }
      },
      {
        "id": "CAM-3c",
        "kind": "step",
        "text": {
          "en": "Investigate and establish responsibility; lessons; improve the plan",
          "zh": "调查并确定责任；吸取教训；完善预案"
        }
      },
      {
        "id": "CAM-4",
        "kind": "step",
        "text": {
          "en": "Psychological support: calm, professional counselling, mental health education",
          "zh": "心理支持：安抚、专业辅导、心理健康教育"
        }
      },
      {
        "id": "CAM-5a",
        "kind": "record",
        "text": {
          "en": "Accident record and file",
          "zh": "事故记录和档案"
        }
      },
      {
        "id": "CAM-5b",
        "kind": "step",
        "text": {
          "en": "Hazard inspection and rectification against recurrence; safety education",
          "zh": "排查整改隐患，防止再次发生；安全教育"
        }
      }
    ]
  },
  {
    "id": "COM",
    "title": {
      "en": "Company information security events in six steps",
      "zh": "公司信息安全事件管理程序"
    },
    "clauses": [
      {
        "id": "COM-1",
        "kind": "decision",
        "text": {
          "en": "List, class and record all event types inside and outside (network, telephone, e-mail, documents)",
          "zh": "列出、分类并记录内外部全部事件类型（网络、电话、邮件、文件）"
        }
      },
      {
        "id": "COM-2",
        "kind": "notify",
        "text": {
          "en": "Alert and notification in real time to those concerned",
          "zh": "实时向相关人员告警和通知"
        }
      },
      {
        "id": "COM-3",
        "kind": "form",
        "text": {
          "en": "Assess nature, severity, duration, damage to business",
          "zh": "评估性质、严重程度、持续时间、对业务的损害"
        }
      },
      {
        "id": "COM-4",
        "kind": "decision",
        "text": {
          "en": "Class by severity and extent; small: IT department; serious: management and external security team at once",
          "zh": "按严重程度和范围分级：较小的由 IT 部门处理；严重的立即报管理层和外部安全团队"
        }
      },
      {
        "id": "COM-5",
        "kind": "step",
        "text": {
          "en": "Contain and resolve: isolate network, disable accounts, restore backups, patch",
          "zh": "遏制并解决：隔离网络、停用账户、恢复备份、打补丁"
        }
      },
      {
        "id": "COM-6",
        "kind": "audit",
        "text": {
          "en": "Record everything in detail for later audit or investigation; find weaknesses",
          "zh": "详细记录全过程，供日后审计或调查；找出弱点"
        }
      }
    ]
  },
  {
    "id": "D493",
    "title": {
      "en": "Regulation on the reporting, investigation and handling of work safety accidents",
      "zh": "生产安全事故报告和调查处理条例"
    },
    "publisher": {
      "en": "State Council of the People's Republic of China, Decree 493",
      "zh": "国务院令第493号"
    },
    "date": "2007-06-01",
    "clauses": [
      {
        "id": "D493-2",
        "kind": "decision",
        "text": {
          "en": "Covers accidents in production and business with injury or direct loss; leaves out environmental pollution, nuclear facilities, defence research",
          "zh": "适用于生产经营活动中造成人身伤亡或者直接经济损失的事故；环境污染、核设施、国防科研事故除外"
        }
      },
      {
        "id": "D493-3",
        "kind": "grade",
        "text": {
          "en": "Four grades by deaths, serious injuries or direct loss; \"and above\" includes the number, \"below\" does not",
          "zh": "按死亡、重伤人数或直接经济损失分为四级；“以上”包括本数，“以下”不包括本数"
        }
      },
      {
        "id": "D493-9",
        "kind": "deadline",
        "text": {
          "en": "The scene tells the head of the unit at once; the head reports to the county's government and safety regulator within 1 hour of being told",
          "zh": "现场人员立即报告本单位负责人；负责人接报后 1 小时内向县级以上安全监管部门等报告"
        }
      },
      {
        "id": "D493-10",
        "kind": "escalate",
        "text": {
          "en": "How far up it is relayed: general to the prefecture, larger to the province, major and extraordinary to the State Council's department",
          "zh": "逐级上报：一般报至市级，较大报至省级，重大和特别重大报至国务院主管部门"
        }
      },
      {
        "id": "D493-11",
        "kind": "deadline",
        "text": {
          "en": "Each level relays within 2 hours",
          "zh": "每级上报的时间不超过 2 小时"
        }
      },
      {
        "id": "D493-12",
        "kind": "form",
        "text": {
          "en": "What a report says: the unit, time, place and scene, course, known and possible victims with the missing, first estimate of the loss, measures taken",
          "zh": "报告内容：单位概况，时间、地点和现场情况，简要经过，已经和可能造成的伤亡（含下落不明）人数及初步估计的损失，已采取的措施"
        }
      },
      {
        "id": "D493-13",
        "kind": "deadline",
        "text": {
          "en": "A change of the toll within 30 days, 7 for road traffic and fire, is supplemented in time",
          "zh": "30 日内（道路交通、火灾 7 日内）伤亡人数变化的，及时补报"
        }
      },
      {
        "id": "D493-14",
        "kind": "step",
        "text": {
          "en": "The head of the unit starts the emergency plan at once and organises the rescue",
          "zh": "单位负责人立即启动应急预案，组织抢救"
        }
      },
      {
        "id": "D493-16",
        "kind": "evidence",
        "text": {
          "en": "Scene and evidence are protected",
          "zh": "妥善保护事故现场以及相关证据"
        }
      },
      {
        "id": "D493-19",
        "kind": "decision",
        "text": {
          "en": "Who investigates: State Council, province, prefecture, county by grade; a general accident without casualties may be left to the unit",
          "zh": "按等级由国务院、省级、市级、县级人民政府负责调查；未造成伤亡的一般事故可委托事故单位"
        }
      },
      {
        "id": "D493-20",
        "kind": "step",
        "text": {
          "en": "Where the toll within the window raises the grade, a higher government may take the investigation over",
          "zh": "期限内因伤亡变化而等级升高、应由上级政府负责调查的，上级政府可以另行组织调查"
        }
      },
      {
        "id": "D493-22",
        "kind": "form",
        "text": {
          "en": "How the investigation team is made up",
          "zh": "事故调查组的组成"
        }
      },
      {
        "id": "D493-23",
        "kind": "decision",
        "text": {
          "en": "Members know the matter and have no direct interest in the accident",
          "zh": "调查组成员具备所需知识和专长，并与所调查的事故没有直接利害关系"
        }
      },
      {
        "id": "D493-24",
        "kind": "role",
        "text": {
          "en": "The government that investigates names the team's leader, who directs its work",
          "zh": "调查组组长由负责调查的人民政府指定，主持调查组工作"
        }
      },
      {
        "id": "D493-25",
        "kind": "step",
        "text": {
          "en": "The team establishes course, causes, casualties and loss, nature and responsibility, proposes how to deal with those responsible, lessons and prevention, and submits a report",
          "zh": "查明经过、原因、伤亡和损失，认定性质和责任，提出处理建议，总结教训和防范措施，提交调查报告"
        }
      },
      {
        "id": "D493-27",
        "kind": "deadline",
        "text": {
          "en": "Technical appraisal is commissioned where needed; its time does not count toward the limit of the investigation",
          "zh": "需要时委托技术鉴定，鉴定所需时间不计入调查期限"
        }
      },
      {
        "id": "D493-29",
        "kind": "deadline",
        "text": {
          "en": "Investigation report within 60 days of the accident; extended by at most 60 days with approval",
          "zh": "自事故发生之日起 60 日内提交调查报告；经批准可延长，最长不超过 60 日"
        }
      },
      {
        "id": "D493-30",
        "kind": "record",
        "text": {
          "en": "What the investigation report holds: unit, course and rescue, casualties and loss, causes and nature, responsibility and proposals, prevention",
          "zh": "调查报告的内容：单位概况、经过和救援、伤亡和损失、原因和性质、责任认定和处理建议、防范整改措施"
        }
      },
      {
        "id": "D493-32",
        "kind": "approve",
        "text": {
          "en": "The government approves within 15 days of receiving the report, within 30 for an extraordinarily serious accident",
          "zh": "人民政府自收到报告之日起 15 日内批复，特别重大事故 30 日内"
        }
      },
      {
        "id": "D493-33",
        "kind": "step",
        "text": {
          "en": "The unit learns its lessons, carries out prevention and correction, and is supervised in that",
          "zh": "事故单位吸取教训，落实防范和整改措施，并接受监督"
        }
      }
    ]
  },
  {
    "id": "EHS",
    "title": {
      "en": "EHS recordable events",
      "zh": "可记录事件管理程序"
    },
    "clauses": [
      {
        "id": "EHS-2.1",
        "kind": "role",
        "text": {
          "en": "Safety department owns, guides, supervises; departments collect, investigate, handle; everyone cooperates",
          "zh": "安全部门归口、指导、监督；各部门收集、调查、处理；人人配合"
        }
      },
      {
        "id": "EHS-3.1",
        "kind": "decision",
        "text": {
          "en": "Recordable event: below a general accident class C: near miss, unexpected event, false alarm",
          "zh": "可记录事件：低于一般 C 级事故，即未遂、意外事件、误报警"
        }
      },
      {
        "id": "EHS-3.2a",
        "kind": "grade",
        "text": {
          "en": "Level 1: assessed or actual largest loss below 10,000 yuan",
          "zh": "一级：评估或实际的最大损失不足 1 万元"
        }
      },
      {
        "id": "EHS-3.2b",
        "kind": "grade",
        "text": {
          "en": "Level 2: 10,000 to 30,000 yuan",
          "zh": "二级：1 万元至 3 万元"
        }
      },
      {
        "id": "EHS-3.2c",
        "kind": "grade",
        "text": {
          "en": "Level 3: above 30,000 yuan. The text leaves exactly 30,000 open: the preset states its reading",
          "zh": "三级：超过 3 万元。原文未说明恰为 3 万元的情况，由预置说明其理解"
        }
      },
      {
        "id": "EHS-4.1",
        "kind": "form",
        "text": {
          "en": "An employee reports to the safety department on the report card (annex 1)",
          "zh": "员工填写报告卡（附件 1）报安全部门"
        }
      },
      {
        "id": "EHS-4.2.2",
        "kind": "deadline",
        "text": {
          "en": "Report within 1 working day of the event",
          "zh": "事件发生后 1 个工作日内报告"
        }
      },
      {
        "id": "EHS-4.2.3a",
        "kind": "record",
        "text": {
          "en": "Levels 1 and 2: ledger entry and analysis",
          "zh": "一级、二级：登记台账并分析"
        }
      },
      {
        "id": "EHS-4.2.3b",
        "kind": "deadline",
        "text": {
          "en": "Level 3: investigation completed within 10 working days",
          "zh": "三级：10 个工作日内完成调查"
        }
      },
      {
        "id": "EHS-4.2.1",
        "kind": "step",
        "text": {
          "en": "The investigation must find causes and management defects",
          "zh": "调查须查明原因和管理缺陷"
        }
      },
      {
        "id": "EHS-4.3.1",
        "kind": "deadline",
        "text": {
          "en": "Level 3: investigation report (annex 2) within 10 working days after the investigation, reported level by level up to the general manager",
          "zh": "三级：调查后 10 个工作日内提交调查报告（附件 2），逐级报至总经理"
        }
      },
      {
        "id": "EHS-4.3.2",
        "kind": "step",
        "text": {
          "en": "Departments take preventive or corrective measures as the report says",
          "zh": "各部门按报告采取预防或纠正措施"
        }
      },
      {
        "id": "EHS-4.3.3",
        "kind": "form",
        "text": {
          "en": "After rectification the responsible department fills the effect feedback form (annex 3) and returns it: closed loop",
          "zh": "整改后责任部门填写效果反馈表（附件 3）并返回，形成闭环"
        }
      }
    ]
  },
  {
    "id": "EMC",
    "title": {
      "en": "Emergency control procedure",
      "zh": "突发事件管理控制程序"
    },
    "clauses": [
      {
        "id": "EMC-2.1",
        "kind": "grade",
        "text": {
          "en": "Classify emergencies and assess by threat level; strategy follows",
          "zh": "对突发事件分类并按威胁程度评估，策略随之而定"
        }
      },
      {
        "id": "EMC-2.2",
        "kind": "role",
        "text": {
          "en": "Emergency response team coordinates and executes",
          "zh": "应急响应团队负责协调和执行"
        }
      },
      {
        "id": "EMC-2.3",
        "kind": "notify",
        "text": {
          "en": "Communication plan: channels, responsible people, time and manner of release",
          "zh": "沟通计划：渠道、责任人、发布的时间和方式"
        }
      },
      {
        "id": "EMC-2.4",
        "kind": "approve",
        "text": {
          "en": "Decision and command structure: who decides at which level",
          "zh": "决策与指挥结构：哪一级由谁决定"
        }
      },
      {
        "id": "EMC-2.5",
        "kind": "drill",
        "text": {
          "en": "Regular drills and training, whose effectiveness is evaluated",
          "zh": "定期演练和培训，并评估其有效性"
        }
      },
      {
        "id": "EMC-2.6",
        "kind": "step",
        "text": {
          "en": "Review after the event; find shortcomings; improve",
          "zh": "事后评审，找出不足并改进"
        }
      }
    ]
  },
  {
    "id": "GDPR",
    "title": {
      "en": "Regulation (EU) 2016/679, General Data Protection Regulation",
      "zh": "欧盟第2016/679号条例《通用数据保护条例》"
    },
    "publisher": {
      "en": "European Parliament and Council",
      "zh": "欧洲议会和欧盟理事会"
    },
    "date": "2016-04-27",
    "link": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "clauses": [
      {
        "id": "GDPR-33.1",
        "kind": "deadline",
        "text": {
          "en": "The controller notifies the supervisory authority within 72 hours of becoming aware, unless a risk to people is unlikely; what comes later says why",
          "zh": "控制者自知悉起 72 小时内通知监管机构，但不太可能对个人造成风险的除外；逾期通知的应说明理由"
        }
      },
      {
        "id": "GDPR-33.2",
        "kind": "deadline",
        "text": {
          "en": "The processor, once aware, notifies the controller without undue delay",
          "zh": "处理者知悉后不得无故拖延通知控制者"
        }
      },
      {
        "id": "GDPR-34.1",
        "kind": "notify",
        "text": {
          "en": "At a high risk the controller tells the data subjects without undue delay (in secondary sources only)",
          "zh": "风险较高时，控制者不得无故拖延告知数据主体（仅见于二手来源）"
        }
      }
    ]
  },
  {
    "id": "GEN",
    "title": {
      "en": "General emergency procedure",
      "zh": "突发事件应急管理的一般程序"
    },
    "clauses": [
      {
        "id": "GEN-1",
        "kind": "prevent",
        "text": {
          "en": "Prevention stage: analyse and assess potential emergencies; set preventive measures (training, safety standards, emergency contact list)",
          "zh": "预防阶段：分析、评估可能发生的突发事件，制定预防措施（培训、安全标准、应急联络表）"
        }
      },
      {
        "id": "GEN-2",
        "kind": "notify",
        "text": {
          "en": "On occurrence notify the relevant departments and people at once",
          "zh": "事件发生时立即通知有关部门和人员"
        }
      },
      {
        "id": "GEN-2a",
        "kind": "step",
        "text": {
          "en": "Act by the emergency plan drawn up beforehand; safety of people first, then property",
          "zh": "按事先制定的应急预案行动；先保人员安全，再保财产"
        }
      },
      {
        "id": "GEN-3",
        "kind": "form",
        "text": {
          "en": "Assess nature, extent and impact of the event; the result selects the response strategy and resources",
          "zh": "评估事件的性质、范围和影响，据此选择应对策略和资源"
        }
      },
      {
        "id": "GEN-4",
        "kind": "step",
        "text": {
          "en": "Respond from the assessment: evacuate people, notify authorities, start the crisis management centre, as applicable",
          "zh": "依评估结果应对：视情况疏散人员、通知主管机关、启动危机管理中心"
        }
      },
      {
        "id": "GEN-5",
        "kind": "step",
        "text": {
          "en": "Recover and rebuild only after the event is under control: clear the site, repair facilities, resume production, provide services",
          "zh": "事件受控后方可恢复重建：清理现场、修复设施、恢复生产、提供服务"
        }
      },
      {
        "id": "GEN-6",
        "kind": "step",
        "text": {
          "en": "After-action review: what went well, what to improve; update and revise the emergency plan accordingly",
          "zh": "事后总结：得失与改进之处，据此修订应急预案"
        }
      }
    ]
  },
  {
    "id": "HOT",
    "title": {
      "en": "Hotline service incident: hotline, remote, second line, on site",
      "zh": "事件管理 XX-ITSMS (热线)"
    },
    "clauses": [
      {
        "id": "HOT-1",
        "kind": "step",
        "text": {
          "en": "Restore fast within cost; respond by telephone, web, instant messaging; track; confirm; record; class; analyse; escalate; watch; close",
          "zh": "在成本内快速恢复；以电话、网络、即时通讯响应；跟踪、确认、记录、分类、分析、升级、监控、关闭"
        }
      },
      {
        "id": "HOT-2",
        "kind": "decision",
        "text": {
          "en": "Active or passive service; status solved or not; seven kinds in scope",
          "zh": "主动或被动服务；状态为已解决或未解决；范围含七类"
        }
      },
      {
        "id": "HOT-2.5a",
        "kind": "role",
        "text": {
          "en": "Process owner: maintains process and templates, manages execution of both lines, reports problems to the department manager",
          "zh": "流程负责人：维护流程和模板，管理两线的执行，向部门经理报告问题"
        }
      },
      {
        "id": "HOT-2.5b",
        "kind": "role",
        "text": {
          "en": "First line: collects history, diagnoses, limits impact, hands over to second line, escalates to the department manager, keeps the requester informed, documents, gets confirmation, closes",
          "zh": "一线：收集历史、诊断、限制影响、转交二线、升级至部门经理、告知请求人、记录、取得确认、关闭"
        }
      },
      {
        "id": "HOT-2.5c",
        "kind": "role",
        "text": {
          "en": "Second line: on-site problems, root cause where a workaround was used, documents, escalates",
          "zh": "二线：现场问题，已用变通办法的查找根本原因，记录，升级"
        }
      },
      {
        "id": "HOT-2.6",
        "kind": "step",
        "text": {
          "en": "When handed to second line, first line keeps tracking until closure",
          "zh": "转交二线后，一线继续跟踪直至关闭"
        }
      },
      {
        "id": "HOT-2.7",
        "kind": "metric",
        "text": {
          "en": "Total, response rate, first line rate, second line rate, satisfaction; monthly service report",
          "zh": "总量、响应率、一线解决率、二线解决率、满意度；月度服务报告"
        }
      },
      {
        "id": "HOT-5.1",
        "kind": "form",
        "text": {
          "en": "Intake: client, contact, telephone; cause, symptom, priority; time by which the client expects a solution",
          "zh": "受理：客户、联系人、电话；原因、现象、优先级；客户期望的解决时间"
        }
      },
      {
        "id": "HOT-5.2",
        "kind": "record",
        "text": {
          "en": "Daily maintenance record; class and priority from the description",
          "zh": "日常维护记录；依描述确定类别和优先级"
        }
      },
      {
        "id": "HOT-5.3",
        "kind": "step",
        "text": {
          "en": "Try by telephone, with the knowledge in the CRM",
          "zh": "借助 CRM 中的知识先以电话解决"
        }
      },
      {
        "id": "HOT-5.4",
        "kind": "approve",
        "text": {
          "en": "Remote control only with the consent of the client",
          "zh": "经客户同意方可远程控制"
        }
      },
      {
        "id": "HOT-5.5",
        "kind": "step",
        "text": {
          "en": "Unsolved, or beyond first line: to second line",
          "zh": "未解决或超出一线能力的，转二线"
        }
      },
      {
        "id": "HOT-5.6",
        "kind": "form",
        "text": {
          "en": "On site: date, time, place agreed; preparation list (installer, manual, patch, service sheet)",
          "zh": "上门：约定日期、时间、地点；准备清单（安装程序、手册、补丁、服务单）"
        }
      },
      {
        "id": "HOT-5.7",
        "kind": "step",
        "text": {
          "en": "Diagnose on site against the standard configuration",
          "zh": "在现场对照标准配置诊断"
        }
      },
      {
        "id": "HOT-5.8a",
        "kind": "step",
        "text": {
          "en": "Choose the solution, agree its duration and feasibility with the client; if not solvable now agree a time",
          "zh": "选定方案，与客户商定所需时间和可行性；当时不能解决的约定时间"
        }
      },
      {
        "id": "HOT-5.8b",
        "kind": "step",
        "text": {
          "en": "Fault grade high or medium: data backup before the fix is mandatory",
          "zh": "故障等级为高或中的，修复前必须备份数据"
        }
      },
      {
        "id": "HOT-5.8c",
        "kind": "link",
        "text": {
          "en": "General, major or urgent change involved: to change management",
          "zh": "涉及一般、重大或紧急变更的，转变更管理"
        }
      },
      {
        "id": "HOT-5.8d",
        "kind": "link",
        "text": {
          "en": "Great impact or frequent: to problem management",
          "zh": "影响大或频发的，转问题管理"
        }
      },
      {
        "id": "HOT-5.9",
        "kind": "step",
        "text": {
          "en": "First line confirms by calling back; record updated",
          "zh": "一线回访确认并更新记录"
        }
      },
      {
        "id": "HOT-5.10a",
        "kind": "record",
        "text": {
          "en": "File the record",
          "zh": "记录归档"
        }
      },
      {
        "id": "HOT-5.10b",
        "kind": "link",
        "text": {
          "en": "Configuration item attributes changed: request to configuration management",
          "zh": "配置项属性变更的，向配置管理提出请求"
        }
      },
      {
        "id": "HOT-5.11",
        "kind": "record",
        "text": {
          "en": "A new solution is submitted to the CRM before the service ends",
          "zh": "新的解决方案在服务结束前提交 CRM"
        }
      },
      {
        "id": "HOT-5.12",
        "kind": "metric",
        "text": {
          "en": "Monthly: totals, response rate, solved by first and by second line, trend and forecast; to the department manager",
          "zh": "每月：总量、响应率、一线和二线解决数、趋势与预测，报部门经理"
        }
      }
    ]
  },
  {
    "id": "HSE",
    "title": {
      "en": "HSE accident and incident control procedure",
      "zh": "事故、事件管理控制程序"
    },
    "clauses": [
      {
        "id": "HSE-3.1",
        "kind": "role",
        "text": {
          "en": "Safety section owns the procedure: it investigates, analyses, handles, reports to the superior authority, keeps statistics",
          "zh": "安保科负责本程序：调查、分析、处理事故，向上级主管部门报告并作统计"
        }
      },
      {
        "id": "HSE-3.2",
        "kind": "role",
        "text": {
          "en": "Sections, oil depots and supply stations report their accidents, help investigate, carry out corrective and preventive measures",
          "zh": "各科室、油库、采供站报告本单位事故，配合调查，落实纠正和预防措施"
        }
      },
      {
        "id": "HSE-4.1.1",
        "kind": "decision",
        "text": {
          "en": "By nature: casualty, traffic, fire or explosion, environmental accident; near miss",
          "zh": "按性质分为伤亡、交通、火灾爆炸、环境事故和未遂事件"
        }
      },
      {
        "id": "HSE-4.1.1a",
        "kind": "decision",
        "text": {
          "en": "Casualty accident: injury or acute poisoning at the post, or away from it because of equipment, conditions, management or work assigned by a leader",
          "zh": "伤亡事故：在岗位上受伤或急性中毒，或不在岗位但因设备、环境、管理或领导指派的工作而受伤或急性中毒"
        }
      },
      {
        "id": "HSE-4.1.1b",
        "kind": "decision",
        "text": {
          "en": "Traffic accident: a vehicle of the unit; staff hurt as passengers or through others is a casualty accident, not a traffic accident",
          "zh": "交通事故：本单位车辆发生的事故；职工乘车或因他人受伤的，计为伤亡事故而非交通事故"
        }
      },
      {
        "id": "HSE-4.1.1c",
        "kind": "decision",
        "text": {
          "en": "Fire or explosion accident: with casualties or property loss",
          "zh": "火灾爆炸事故：造成人员伤亡或财产损失"
        }
      },
      {
        "id": "HSE-4.1.1d",
        "kind": "decision",
        "text": {
          "en": "Environmental accident: pollution or crop loss in the area through new, altered or extended works",
          "zh": "环境事故：因新建、改建、扩建工程造成周边污染或农作物损失"
        }
      },
      {
        "id": "HSE-4.1.1e",
        "kind": "decision",
        "text": {
          "en": "Near miss: no loss, yet considerable influence",
          "zh": "未遂事件：未造成损失，但影响较大"
        }
      },
      {
        "id": "HSE-4.1.2a",
        "kind": "grade",
        "text": {
          "en": "Extraordinarily serious: at least 30 deaths, or at least 100 serious injuries (acute industrial poisoning included), or at least 100 million yuan of direct loss",
          "zh": "特别重大：死亡 30 人以上，或重伤（含急性工业中毒）100 人以上，或直接经济损失 1 亿元以上"
        }
      },
      {
        "id": "HSE-4.1.2b",
        "kind": "grade",
        "text": {
          "en": "Major: 10 to below 30 deaths, or 50 to below 100 serious injuries, or 50 to below 100 million yuan",
          "zh": "重大：死亡 10 人以上不足 30 人，或重伤 50 人以上不足 100 人，或损失 5000 万元以上不足 1 亿元"
        }
      },
      {
        "id": "HSE-4.1.2c",
        "kind": "grade",
        "text": {
          "en": "Larger: 3 to below 10 deaths, or 10 to below 50 serious injuries, or 10 to below 50 million yuan",
          "zh": "较大：死亡 3 人以上不足 10 人，或重伤 10 人以上不足 50 人，或损失 1000 万元以上不足 5000 万元"
        }
      },
      {
        "id": "HSE-4.1.2d",
        "kind": "grade",
        "text": {
          "en": "General: below 3 deaths, or below 10 serious injuries, or below 10 million yuan",
          "zh": "一般：死亡不足 3 人，或重伤不足 10 人，或损失不足 1000 万元"
        }
      },
      {
        "id": "HSE-4.1.2e",
        "kind": "grade",
        "text": {
          "en": "Minor: only light injuries, no serious injury or death; or below 500,000 yuan of direct loss. As written it overlaps general",
          "zh": "小事故：仅有轻伤，无重伤和死亡；或直接经济损失不足 50 万元。按原文与一般事故重叠"
        }
      },
      {
        "id": "HSE-5",
        "kind": "step",
        "text": {
          "en": "Investigation, cause analysis, handling, corrective and preventive action, so that accidents do not recur; report to the superior authority; statistics",
          "zh": "调查、分析原因、处理，采取纠正和预防措施防止再次发生；向上级主管部门报告并统计"
        }
      }
    ]
  },
  {
    "id": "IAM",
    "title": {
      "en": "IATF sudden events with monitoring and improvement",
      "zh": "IATF16949突发事件管理程序"
    },
    "clauses": [
      {
        "id": "IAM-3.1",
        "kind": "form",
        "text": {
          "en": "Any employee reports at once to superior or the responsible person: description, time, place, possible impact",
          "zh": "任何员工立即报告上级或责任人：描述、时间、地点、可能的影响"
        }
      },
      {
        "id": "IAM-3.2",
        "kind": "form",
        "text": {
          "en": "The responsible person assesses at once: severity, possible extent, duration",
          "zh": "责任人立即评估：严重程度、可能范围、持续时间"
        }
      },
      {
        "id": "IAM-3.3",
        "kind": "step",
        "text": {
          "en": "Set and carry out measures: notify staff, adjust the production plan, communicate with suppliers and customers",
          "zh": "制定并实施措施：通知员工、调整生产计划、与供应商和顾客沟通"
        }
      },
      {
        "id": "IAM-3.4",
        "kind": "step",
        "text": {
          "en": "Follow up: effectiveness of measures, lessons recorded, shared with interested parties",
          "zh": "跟进：措施有效性，记录经验，与相关方共享"
        }
      },
      {
        "id": "IAM-4.1",
        "kind": "audit",
        "text": {
          "en": "Periodic review of reports and measures for accuracy and timeliness; track problems",
          "zh": "定期评审报告和措施的准确性与及时性，跟踪问题"
        }
      },
      {
        "id": "IAM-4.2",
        "kind": "step",
        "text": {
          "en": "Improve: training, updated measures, better reporting and assessment",
          "zh": "改进：培训、更新措施、完善报告和评估"
        }
      }
    ]
  },
  {
    "id": "IAO",
    "title": {
      "en": "IATF sudden events: four classes, training, audit",
      "zh": "IATF16949突发事件管理程序 概述"
    },
    "clauses": [
      {
        "id": "IAO-1.2",
        "kind": "decision",
        "text": {
          "en": "Classes: natural disaster, man-made accident, health and safety, IT failure",
          "zh": "分类：自然灾害、人为事故、健康与安全、信息系统故障"
        }
      },
      {
        "id": "IAO-2.1",
        "kind": "record",
        "text": {
          "en": "Employee reports to superior at once; the superior receives and records",
          "zh": "员工立即报告上级，上级接收并记录"
        }
      },
      {
        "id": "IAO-2.2",
        "kind": "decision",
        "text": {
          "en": "Assess and classify; the result determines the measures",
          "zh": "评估并分类，结果决定措施"
        }
      },
      {
        "id": "IAO-2.3",
        "kind": "step",
        "text": {
          "en": "Response and recovery measures per class (evacuation, rescue, data backup; equipment repair, system recovery)",
          "zh": "按类别采取响应和恢复措施（疏散、救援、数据备份；设备维修、系统恢复）"
        }
      },
      {
        "id": "IAO-2.4",
        "kind": "record",
        "text": {
          "en": "Track and record response and recovery; summarise and evaluate afterwards",
          "zh": "跟踪并记录响应和恢复，事后总结评价"
        }
      },
      {
        "id": "IAO-3",
        "kind": "drill",
        "text": {
          "en": "Regular training and drills",
          "zh": "定期培训和演练"
        }
      },
      {
        "id": "IAO-4",
        "kind": "audit",
        "text": {
          "en": "Regular audit of effectiveness and suitability; improve",
          "zh": "定期审核有效性和适宜性并改进"
        }
      }
    ]
  },
  {
    "id": "IAR",
    "title": {
      "en": "IATF emergency response",
      "zh": "IATF 16949:2023 紧急事件响应管理程序"
    },
    "clauses": [
      {
        "id": "IAR-2",
        "kind": "decision",
        "text": {
          "en": "Emergencies: natural disaster, supply chain interruption, equipment failure, security breach, other",
          "zh": "紧急事件：自然灾害、供应链中断、设备故障、安全漏洞及其他"
        }
      },
      {
        "id": "IAR-3.1",
        "kind": "form",
        "text": {
          "en": "Warning and assessment: collect information; rapid assessment of potential impact",
          "zh": "预警与评估：收集信息，快速评估可能的影响"
        }
      },
      {
        "id": "IAR-3.2",
        "kind": "form",
        "text": {
          "en": "Plan from the assessment: resources, responsible people, timetable",
          "zh": "依评估制定计划：资源、责任人、时间表"
        }
      },
      {
        "id": "IAR-3.3",
        "kind": "step",
        "text": {
          "en": "Start the plan; carry out measures (people, equipment repair, backup systems)",
          "zh": "启动计划并实施措施（人员、设备抢修、备用系统）"
        }
      },
      {
        "id": "IAR-3.4",
        "kind": "step",
        "text": {
          "en": "After control: recover; evaluate the response, lessons",
          "zh": "受控后恢复，评估响应，总结经验"
        }
      },
      {
        "id": "IAR-4",
        "kind": "prevent",
        "text": {
          "en": "Resources ensured: response team named and trained; equipment and facilities; communication system reliable",
          "zh": "资源保障：响应团队已指定并经培训，设备设施齐备，通讯系统可靠"
        }
      },
      {
        "id": "IAR-5",
        "kind": "notify",
        "text": {
          "en": "Report in time to interested parties: cause, impact, response",
          "zh": "及时向相关方报告原因、影响和应对情况"
        }
      },
      {
        "id": "IAR-5a",
        "kind": "step",
        "text": {
          "en": "Continual improvement of response capability",
          "zh": "持续改进响应能力"
        }
      },
      {
        "id": "IAR-6",
        "kind": "audit",
        "text": {
          "en": "Regular internal audits of the procedure; update from the results",
          "zh": "定期内部审核本程序，并依结果更新"
        }
      }
    ]
  },
  {
    "id": "IATF",
    "title": {
      "en": "IATF 16949:2016, 6.1.2.3 Contingency plans",
      "zh": "IATF 16949:2016，6.1.2.3 应急计划"
    },
    "publisher": {
      "en": "International Automotive Task Force"
    },
    "date": "2016-10-01",
    "clauses": [
      {
        "id": "IATF-6.1.2.3",
        "kind": "step",
        "text": {
          "en": "A plan says how the product is validated once production has been stopped and started again outside of the usual way",
          "zh": "计划中规定：生产中断并以非常规方式重新启动后，如何确认产品符合要求"
        }
      },
      {
        "id": "IATF-6.1.2.3a",
        "kind": "prevent",
        "text": {
          "en": "Risks to the processes and the infrastructure that output depends on are found and evaluated",
          "zh": "识别并评价对维持产出所必需的过程和基础设施的风险"
        }
      },
      {
        "id": "IATF-6.1.2.3b",
        "kind": "form",
        "text": {
          "en": "Contingency plans follow from risk and effect on the customer",
          "zh": "依据风险和对顾客的影响制定应急计划"
        }
      },
      {
        "id": "IATF-6.1.2.3c",
        "kind": "step",
        "text": {
          "en": "Supply goes on in an emergency: failure of key equipment, interruption from outside, natural disaster, fire, failure of utilities or information systems, shortage of staff",
          "zh": "紧急情况下保证供应连续：关键设备故障、外部中断、自然灾害、火灾、公用设施或信息系统故障、人员短缺等"
        }
      },
      {
        "id": "IATF-6.1.2.3d",
        "kind": "notify",
        "text": {
          "en": "Customers and other interested parties are told of extent and duration of what affects them",
          "zh": "将影响的程度和持续时间通知顾客及其他相关方"
        }
      },
      {
        "id": "IATF-6.1.2.3e",
        "kind": "drill",
        "text": {
          "en": "Plans are tested regularly for their effectiveness",
          "zh": "定期测试应急计划的有效性"
        }
      },
      {
        "id": "IATF-6.1.2.3f",
        "kind": "audit",
        "text": {
          "en": "Plans are reviewed at least once a year by several disciplines, top management among them, and updated",
          "zh": "由包括最高管理者在内的多学科小组至少每年评审应急计划，并按需更新"
        }
      },
      {
        "id": "IATF-6.1.2.3g",
        "kind": "record",
        "text": {
          "en": "Plans are documented, and what is kept of a revision says who authorised it",
          "zh": "应急计划形成文件，保留修订记录，包括授权人"
        }
      }
    ]
  },
  {
    "id": "IR2690",
    "title": {
      "en": "Implementing Regulation (EU) 2024/2690, when an incident is significant",
      "zh": "欧盟第2024/2690号实施条例（重大事件认定）"
    },
    "publisher": {
      "en": "European Commission",
      "zh": "欧盟委员会"
    },
    "date": "2024-10-17",
    "link": "http://data.europa.eu/eli/reg_impl/2024/2690/oj",
    "clauses": [
      {
        "id": "IR2690-3",
        "kind": "decision",
        "text": {
          "en": "Scheduled interruptions and planned maintenance are not significant",
          "zh": "计划内中断和计划内维护不属于重大事件"
        }
      },
      {
        "id": "IR2690-3.1",
        "kind": "decision",
        "text": {
          "en": "Any one criterion makes an incident significant; what it could cause counts like what it has caused",
          "zh": "符合任一标准即为重大事件；可能造成的后果与已造成的后果同等对待"
        }
      },
      {
        "id": "IR2690-3.1a",
        "kind": "decision",
        "text": {
          "en": "Direct financial loss above 500,000 euros or 5 % of the turnover of the previous year, whichever is lower",
          "zh": "直接经济损失超过 50 万欧元或上一年度营业额的 5%（取低者）"
        }
      },
      {
        "id": "IR2690-3.1b",
        "kind": "decision",
        "text": {
          "en": "Trade secrets are exfiltrated",
          "zh": "商业秘密外泄"
        }
      },
      {
        "id": "IR2690-3.1c",
        "kind": "decision",
        "text": {
          "en": "Death of a person",
          "zh": "致人死亡"
        }
      },
      {
        "id": "IR2690-3.1d",
        "kind": "decision",
        "text": {
          "en": "Considerable damage to a person's health",
          "zh": "严重损害人身健康"
        }
      },
      {
        "id": "IR2690-3.1e",
        "kind": "decision",
        "text": {
          "en": "Malicious unauthorised access that can disrupt operations severely",
          "zh": "可能严重扰乱运营的恶意未授权访问"
        }
      },
      {
        "id": "IR2690-4",
        "kind": "decision",
        "text": {
          "en": "Two or more incidents within six months with the same root cause count as one where their loss together is above the limit",
          "zh": "六个月内同一根本原因的两起以上事件，合计损失超过限额的，视为一起重大事件"
        }
      },
      {
        "id": "IR2690-7",
        "kind": "decision",
        "text": {
          "en": "Cloud services: completely unavailable for more than 30 minutes; limited for more than an hour for more than 5 % of the users or a million; data compromised maliciously, or of more than 5 % of the users or a million",
          "zh": "云计算服务：完全不可用超过 30 分钟；服务受限超过 1 小时且用户超过 5% 或 100 万；数据遭恶意损害，或受损用户超过 5% 或 100 万"
        }
      },
      {
        "id": "IR2690-10",
        "kind": "decision",
        "text": {
          "en": "Managed services and managed security services have the limits of cloud services",
          "zh": "托管服务和托管安全服务适用与云计算服务相同的限值"
        }
      },
      {
        "id": "IR2690-14",
        "kind": "decision",
        "text": {
          "en": "Trust services: completely unavailable for more than 20 minutes; unavailable for more than an hour in a calendar week; more than 1 % of the users; data of more than 0.1 % of the users or 100 persons compromised",
          "zh": "信任服务：完全不可用超过 20 分钟；一个日历周内不可用超过 1 小时；影响超过 1% 的用户；数据受损用户超过 0.1% 或 100 人"
        }
      }
    ]
  },
  {
    "id": "ISB",
    "title": {
      "en": "Information security events, automated and centralised",
      "zh": "信息安全事件管理程序 简介"
    },
    "clauses": [
      {
        "id": "ISB-1",
        "kind": "step",
        "text": {
          "en": "Discover events through several channels: security logs, monitoring, IDS, IPS, people; the channel is recorded",
          "zh": "通过多种渠道发现事件：安全日志、监控、IDS、IPS、人员；记录发现渠道"
        }
      },
      {
        "id": "ISB-2",
        "kind": "notify",
        "text": {
          "en": "On discovery the response team is notified automatically",
          "zh": "发现后自动通知响应团队"
        }
      },
      {
        "id": "ISB-2a",
        "kind": "step",
        "text": {
          "en": "A handler is assigned automatically from the response team",
          "zh": "自动从响应团队中指派处理人"
        }
      },
      {
        "id": "ISB-2b",
        "kind": "form",
        "text": {
          "en": "The handler responds as soon as possible and assesses the impact",
          "zh": "处理人尽快响应并评估影响"
        }
      },
      {
        "id": "ISB-3",
        "kind": "step",
        "text": {
          "en": "Investigate from the resources and data involved: cause and impact; with other organisations and partners where needed",
          "zh": "从涉及的资源和数据入手调查原因和影响；必要时与其他组织和合作方共同调查"
        }
      },
      {
        "id": "ISB-4",
        "kind": "step",
        "text": {
          "en": "After the investigation set corrective measures and update the security policy; notify the team and those concerned",
          "zh": "调查后制定整改措施并更新安全策略，通知团队和相关人员"
        }
      },
      {
        "id": "ISB-5",
        "kind": "evidence",
        "text": {
          "en": "Traceability: every link of the event is recorded and can be analysed afterwards",
          "zh": "可追溯：事件各环节均有记录，事后可供分析"
        }
      },
      {
        "id": "ISB-6",
        "kind": "info",
        "text": {
          "en": "All events are kept in one central system",
          "zh": "全部事件集中保存在一个系统中"
        }
      }
    ]
  },
  {
    "id": "ISC",
    "title": {
      "en": "Information security events, company procedure with reporting deadlines",
      "zh": "信息安全事件管理程序 (人力资源部)"
    },
    "clauses": [
      {
        "id": "ISC-3.1",
        "kind": "role",
        "text": {
          "en": "HR department collects, responds to, disposes of and investigates events",
          "zh": "人力资源部负责事件的收集、响应、处置和调查"
        }
      },
      {
        "id": "ISC-4.1",
        "kind": "grade",
        "text": {
          "en": "An event of a certain severity, or causing a certain loss, is a serious event",
          "zh": "达到一定严重程度或造成一定损失的事件为严重事件"
        }
      },
      {
        "id": "ISC-4.1.2",
        "kind": "decision",
        "text": {
          "en": "Events are typed by an annexed classification (annex A)",
          "zh": "按附录的分类划分事件类型"
        }
      },
      {
        "id": "ISC-4.2.1",
        "kind": "step",
        "text": {
          "en": "Departments report an event at once to HR, by telephone, fax or e-mail",
          "zh": "各部门立即以电话、传真或邮件向人力资源部报告"
        }
      },
      {
        "id": "ISC-4.2.1a",
        "kind": "deadline",
        "text": {
          "en": "An event is reported at the latest within 4 hours",
          "zh": "一般事件最迟 4 小时内报告"
        }
      },
      {
        "id": "ISC-4.2.1b",
        "kind": "deadline",
        "text": {
          "en": "A major event is reported at the latest within 24 hours (as written; longer than for an ordinary event: told as a doubt, not silently swapped)",
          "zh": "重大事件最迟 24 小时内报告（按原文；比一般事件更长，作为疑问标明，不擅自对调）"
        }
      },
      {
        "id": "ISC-4.2.2a",
        "kind": "deadline",
        "text": {
          "en": "HR, within 2 hours of receiving the report, reports to the information security leading group and the responsible company leader, and responds at once",
          "zh": "人力资源部接报后 2 小时内报告信息安全领导小组和公司分管领导，并立即响应"
        }
      },
      {
        "id": "ISC-4.2.2b",
        "kind": "deadline",
        "text": {
          "en": "HR, with the departments concerned, within 24 hours proposes the disposal to the security management committee and the leader",
          "zh": "人力资源部会同有关部门在 24 小时内提出处置意见，报安全管理委员会和领导"
        }
      },
      {
        "id": "ISC-4.2.2c",
        "kind": "step",
        "text": {
          "en": "Departments carry out the disposal measures",
          "zh": "各部门落实处置措施"
        }
      },
      {
        "id": "ISC-4.2.3",
        "kind": "notify",
        "text": {
          "en": "Where a contract says so, notify the parties to it in time",
          "zh": "合同有约定的，及时通知合同相关方"
        }
      },
      {
        "id": "ISC-4.2.4",
        "kind": "form",
        "text": {
          "en": "HR fills the Information security event report: time, place, department; summary and preliminary loss; preliminary cause",
          "zh": "人力资源部填写信息安全事件报告：时间、地点、部门，简要经过和初步损失，初步原因"
        }
      },
      {
        "id": "ISC-4.3.1",
        "kind": "record",
        "text": {
          "en": "The responsible department analyses the cause, takes corrective action where needed; cause and result are recorded",
          "zh": "责任部门分析原因，必要时采取纠正措施；原因和结果予以记录"
        }
      },
      {
        "id": "ISC-4.3.2",
        "kind": "step",
        "text": {
          "en": "A major event, after the fault is cleared, is investigated by HR and the responsible department: cause, type, loss, responsibility",
          "zh": "重大事件故障排除后，由人力资源部和责任部门调查原因、类型、损失和责任"
        }
      },
      {
        "id": "ISC-4.3.2a",
        "kind": "step",
        "text": {
          "en": "Where rules were broken the responsible person is disciplined under the disciplinary procedure and this is announced",
          "zh": "违反规定的，按惩戒程序处理责任人并予以公布"
        }
      }
    ]
  },
  {
    "id": "ISP",
    "title": {
      "en": "Information security: prevention and response mechanism",
      "zh": "信息安全事件管理程序 (背景)"
    },
    "clauses": [
      {
        "id": "ISP-1a",
        "kind": "prevent",
        "text": {
          "en": "Security training",
          "zh": "安全培训"
        }
      },
      {
        "id": "ISP-1b",
        "kind": "prevent",
        "text": {
          "en": "Regular security audit of systems and network devices",
          "zh": "定期对系统和网络设备作安全审计"
        }
      },
      {
        "id": "ISP-1c",
        "kind": "prevent",
        "text": {
          "en": "Security testing; updates of protection and software",
          "zh": "安全测试；更新防护和软件"
        }
      },
      {
        "id": "ISP-1d",
        "kind": "prevent",
        "text": {
          "en": "Regular backup of important data",
          "zh": "定期备份重要数据"
        }
      },
      {
        "id": "ISP-1e",
        "kind": "prevent",
        "text": {
          "en": "Access control of operators",
          "zh": "操作人员的访问控制"
        }
      },
      {
        "id": "ISP-2a",
        "kind": "form",
        "text": {
          "en": "Record: time, place, type, grade, extent of impact, result",
          "zh": "记录：时间、地点、类型、级别、影响范围、结果"
        }
      },
      {
        "id": "ISP-2b",
        "kind": "step",
        "text": {
          "en": "Start the emergency plan as fast as the urgency asks; dispose and resolve",
          "zh": "按紧急程度尽快启动应急预案，处置并解决"
        }
      },
      {
        "id": "ISP-2c",
        "kind": "evidence",
        "text": {
          "en": "Preserve evidence for the later investigation",
          "zh": "保全证据，供后续调查"
        }
      },
      {
        "id": "ISP-2d",
        "kind": "form",
        "text": {
          "en": "Risk assessment of what has happened, as support for later handling",
          "zh": "对已发生的情况作风险评估，支持后续处理"
        }
      }
    ]
  },
  {
    "id": "ISW",
    "title": {
      "en": "Information security weaknesses, events and incidents",
      "zh": "信息安全事件管理程序 ISMS-0108"
    },
    "clauses": [
      {
        "id": "ISW-3",
        "kind": "role",
        "text": {
          "en": "General office collects, responds, disposes, investigates; departments report",
          "zh": "综合部收集、响应、处置、调查；各部门报告"
        }
      },
      {
        "id": "ISW-4.1",
        "kind": "decision",
        "text": {
          "en": "Weakness: a state of system, service or network that may mean a breach of policy, a failed safeguard or an unknown situation",
          "zh": "弱点：系统、服务或网络的某种状态，可能意味着违反策略、防护失效或未知情况"
        }
      },
      {
        "id": "ISW-4.2",
        "kind": "step",
        "text": {
          "en": "Whoever finds a weakness, staff or contractor, observed or suspected, reports it to the security management group",
          "zh": "员工或合同方发现（观察到或怀疑）弱点的，向安全管理小组报告"
        }
      },
      {
        "id": "ISW-4.3",
        "kind": "step",
        "text": {
          "en": "Weakness handling process",
          "zh": "弱点处理流程"
        }
      },
      {
        "id": "ISW-5.1",
        "kind": "decision",
        "text": {
          "en": "Incident: unwanted or unexpected events likely to harm business; event: an identified occurrence that may be a breach. A report is triaged into weakness, event or incident",
          "zh": "事件：很可能损害业务的不期望或意外情况；事态：已识别、可能违反策略的发生。报告分诊为弱点、事态或事件"
        }
      },
      {
        "id": "ISW-5.3",
        "kind": "grade",
        "text": {
          "en": "Incidents are graded",
          "zh": "对事件分级"
        }
      },
      {
        "id": "ISW-5.4.1a",
        "kind": "notify",
        "text": {
          "en": "Users report software or hardware faults to the system department and the security group",
          "zh": "用户将软硬件故障报告系统部门和安全小组"
        }
      },
      {
        "id": "ISW-5.4.1a2",
        "kind": "deadline",
        "text": {
          "en": "Where the business is or will be affected, report to the department at once and take measures",
          "zh": "业务已经或将受影响的，立即报告部门并采取措施"
        }
      },
      {
        "id": "ISW-5.4.1b",
        "kind": "step",
        "text": {
          "en": "Fire: trigger the fire alarm at once, report, start the fire emergency plan",
          "zh": "火灾：立即触发火警、报告并启动火灾应急预案"
        }
      },
      {
        "id": "ISW-5.4.1c",
        "kind": "notify",
        "text": {
          "en": "Leak or loss of secret, confidential or top secret matter is reported to the security group",
          "zh": "秘密、机密或绝密事项泄露或丢失的，报告安全小组"
        }
      },
      {
        "id": "ISW-5.4.1d",
        "kind": "escalate",
        "text": {
          "en": "Major incident: the accepting department reports to the security administrator and the leaders concerned",
          "zh": "重大事件：受理部门向安全管理员和相关领导报告"
        }
      }
    ]
  },
  {
    "id": "ITL",
    "title": {
      "en": "ITIL incident management, ordinary and major",
      "zh": "事件管理流程（一般事件与重大事件）"
    },
    "clauses": [
      {
        "id": "ITL-1",
        "kind": "step",
        "text": {
          "en": "Whole life cycle: occurrence, diagnosis, closure; restore the agreed service as soon as possible",
          "zh": "全生命周期：发生、诊断、关闭；尽快恢复约定的服务"
        }
      },
      {
        "id": "ITL-1a",
        "kind": "evidence",
        "text": {
          "en": "Keep valid records, to weigh and improve handling, to inform other processes, to report progress correctly",
          "zh": "保存有效记录，用于衡量和改进处理、通报其他流程、如实报告进展"
        }
      },
      {
        "id": "ITL-3a",
        "kind": "decision",
        "text": {
          "en": "An incident is a fault or a service request",
          "zh": "事件为故障或服务请求"
        }
      },
      {
        "id": "ITL-3b",
        "kind": "role",
        "text": {
          "en": "Service desk is the single point of contact",
          "zh": "服务台是唯一联络点"
        }
      },
      {
        "id": "ITL-3c",
        "kind": "grade",
        "text": {
          "en": "Impact: number of users or business affected, departure from normal service level",
          "zh": "影响度：受影响的用户或业务数量，偏离正常服务级别的程度"
        }
      },
      {
        "id": "ITL-3d",
        "kind": "grade",
        "text": {
          "en": "Urgency: delay acceptable to user or business",
          "zh": "紧急度：用户或业务可接受的延迟"
        }
      },
      {
        "id": "ITL-3e",
        "kind": "decision",
        "text": {
          "en": "Priority from urgency and impact; within the same priority order by the effort needed (small and easy may go first)",
          "zh": "优先级由紧急度和影响度确定；同一优先级内按所需工作量排序（小而易者可先行）"
        }
      },
      {
        "id": "ITL-3f",
        "kind": "escalate",
        "text": {
          "en": "If first line cannot solve it in the prescribed time, more experienced people (functional) and people of higher authority (hierarchical) must join",
          "zh": "一线未能在规定时间内解决的，须有更有经验的人员（职能升级）和更高权限的人员（管理升级）参与"
        }
      },
      {
        "id": "ITL-7",
        "kind": "step",
        "text": {
          "en": "Ordinary incident procedure",
          "zh": "普通事件流程"
        }
      },
      {
        "id": "ITL-9",
        "kind": "step",
        "text": {
          "en": "Tracking of incidents",
          "zh": "事件跟踪"
        }
      },
      {
        "id": "ITL-10",
        "kind": "step",
        "text": {
          "en": "Separate major incident procedure",
          "zh": "单独的重大事件流程"
        }
      },
      {
        "id": "ITL-12",
        "kind": "audit",
        "text": {
          "en": "Process quality control",
          "zh": "流程质量控制"
        }
      },
      {
        "id": "ITL-13",
        "kind": "link",
        "text": {
          "en": "Interfaces with other processes",
          "zh": "与其他流程的接口"
        }
      },
      {
        "id": "ITL-14",
        "kind": "metric",
        "text": {
          "en": "Key performance indicators",
          "zh": "关键绩效指标"
        }
      }
    ]
  },
  {
    "id": "ITO",
    "title": {
      "en": "IT operations incidents: service desk and second line",
      "zh": "事件管理流程 (IT运维)"
    },
    "clauses": [
      {
        "id": "ITO-1",
        "kind": "step",
        "text": {
          "en": "Two ways in: a user request to the service desk or self-service; monitoring by the operations centre. Tickets are all created and dispatched by the service desk",
          "zh": "两个入口：用户向服务台或自助提出请求；运维中心监控。工单均由服务台创建和派发"
        }
      },
      {
        "id": "ITO-2",
        "kind": "step",
        "text": {
          "en": "Service desk tries as first line; if not solved assigns a fitting second line",
          "zh": "服务台作为一线先行处理；未解决的派给合适的二线"
        }
      },
      {
        "id": "ITO-2a",
        "kind": "form",
        "text": {
          "en": "Submitted information must be accurate and complete",
          "zh": "提交的信息须准确、完整"
        }
      },
      {
        "id": "ITO-3",
        "kind": "step",
        "text": {
          "en": "Solved tickets return to the service desk, which confirms result and satisfaction with the reporter before closing",
          "zh": "已解决的工单回到服务台，向报告人确认结果和满意度后关闭"
        }
      },
      {
        "id": "ITO-4",
        "kind": "record",
        "text": {
          "en": "Every step of the solution is recorded in detail; it can become knowledge",
          "zh": "解决过程的每一步均详细记录，可转化为知识"
        }
      },
      {
        "id": "ITO-5",
        "kind": "form",
        "text": {
          "en": "On closure: user satisfaction, and knowledge base update where needed",
          "zh": "关闭时记录用户满意度，必要时更新知识库"
        }
      },
      {
        "id": "ITO-6a",
        "kind": "metric",
        "text": {
          "en": "Number of requests and of solved ones by area and period (a month)",
          "zh": "按领域和周期（月）统计请求数和已解决数"
        }
      },
      {
        "id": "ITO-6b",
        "kind": "metric",
        "text": {
          "en": "Per person or line: handled, solved, solved in time, solved first time",
          "zh": "按人员或线别统计：受理、解决、按时解决、一次解决"
        }
      },
      {
        "id": "ITO-6c",
        "kind": "metric",
        "text": {
          "en": "Efficiency: response speed, solving speed, done in one go",
          "zh": "效率：响应速度、解决速度、一次完成"
        }
      },
      {
        "id": "ITO-7",
        "kind": "link",
        "text": {
          "en": "Gives records to problem management; relations with change, configuration, service level",
          "zh": "向问题管理提供记录；与变更、配置、服务级别的关系"
        }
      }
    ]
  },
  {
    "id": "NIS2",
    "title": {
      "en": "Directive (EU) 2022/2555 on measures for a high common level of cybersecurity across the Union (NIS 2)",
      "zh": "欧盟第2022/2555号指令（NIS 2指令）"
    },
    "publisher": {
      "en": "European Parliament and Council",
      "zh": "欧洲议会和欧盟理事会"
    },
    "date": "2022-12-14",
    "link": "http://data.europa.eu/eli/dir/2022/2555/oj",
    "clauses": [
      {
        "id": "NIS2-23.4",
        "kind": "deadline",
        "text": {
          "en": "Reports on a significant incident count from awareness; a trust service provider notifies within 24 hours (in secondary sources only)",
          "zh": "重大事件的报告期限自获知起算；信任服务提供者应在 24 小时内通报（仅见于二手来源）"
        }
      },
      {
        "id": "NIS2-23.4a",
        "kind": "deadline",
        "text": {
          "en": "Early warning within 24 hours of awareness (in secondary sources only)",
          "zh": "获知后 24 小时内预警（仅见于二手来源）"
        }
      },
      {
        "id": "NIS2-23.4b",
        "kind": "deadline",
        "text": {
          "en": "Incident notification within 72 hours of awareness (in secondary sources only)",
          "zh": "获知后 72 小时内通报（仅见于二手来源）"
        }
      },
      {
        "id": "NIS2-23.4c",
        "kind": "step",
        "text": {
          "en": "Intermediate report on request (in secondary sources only)",
          "zh": "应要求提交中期报告（仅见于二手来源）"
        }
      },
      {
        "id": "NIS2-23.4d",
        "kind": "deadline",
        "text": {
          "en": "Final report within one month of the notification (in secondary sources only)",
          "zh": "通报后一个月内提交最终报告（仅见于二手来源）"
        }
      },
      {
        "id": "NIS2-23.4e",
        "kind": "deadline",
        "text": {
          "en": "Of an incident that still goes on then a progress report, and the final report within one month of its handling (in secondary sources only)",
          "zh": "届时事件仍在持续的，提交进展报告，并在处置完毕后一个月内提交最终报告（仅见于二手来源）"
        }
      }
    ]
  },
  {
    "id": "OSHA",
    "title": {
      "en": "29 CFR Part 1904, Recording and Reporting Occupational Injuries and Illnesses",
      "zh": "美国联邦法规第29编第1904部分《职业伤害和疾病的记录与报告》"
    },
    "publisher": {
      "en": "Occupational Safety and Health Administration",
      "zh": "美国职业安全与健康管理局"
    },
    "link": "https://www.osha.gov/laws-regs/regulations/standardnumber/1904",
    "clauses": [
      {
        "id": "OSHA-1904.29",
        "kind": "record",
        "text": {
          "en": "What is recordable is entered in the log within 7 calendar days of the information (in secondary sources only)",
          "zh": "须记录的伤害和疾病自获知起 7 个日历日内登记（仅见于二手来源）"
        }
      },
      {
        "id": "OSHA-1904.39.a.1",
        "kind": "deadline",
        "text": {
          "en": "A death is reported within 8 hours",
          "zh": "死亡在 8 小时内报告"
        }
      },
      {
        "id": "OSHA-1904.39.a.2",
        "kind": "deadline",
        "text": {
          "en": "A hospitalization, an amputation or the loss of an eye is reported within 24 hours",
          "zh": "住院治疗、截肢或失去眼睛在 24 小时内报告"
        }
      },
      {
        "id": "OSHA-recordable",
        "kind": "decision",
        "text": {
          "en": "Recordable by any of death, days away, restricted work or transfer, treatment beyond first aid, loss of consciousness, significant diagnosis (in secondary sources only)",
          "zh": "有死亡、缺勤、工作受限或调岗、超出急救的医疗处理、失去意识、重大诊断之一的，须记录（仅见于二手来源）"
        }
      }
    ]
  },
  {
    "id": "RTS1772",
    "title": {
      "en": "Delegated Regulation (EU) 2024/1772, classification of ICT-related incidents",
      "zh": "欧盟第2024/1772号授权条例（ICT事件分类）"
    },
    "publisher": {
      "en": "European Commission",
      "zh": "欧盟委员会"
    },
    "date": "2024-03-13",
    "link": "http://data.europa.eu/eli/reg_del/2024/1772/oj",
    "clauses": [
      {
        "id": "RTS1772-8",
        "kind": "decision",
        "text": {
          "en": "Major where critical services are affected and either malicious access may lose data or at least two criteria are met",
          "zh": "影响关键服务，且恶意访问可能导致数据损失或至少符合两项标准的，为重大事件"
        }
      },
      {
        "id": "RTS1772-8.2",
        "kind": "decision",
        "text": {
          "en": "Two or more incidents within six months with the same root cause count together; looked for every month",
          "zh": "六个月内同一根本原因的两起以上事件合并评估；每月排查"
        }
      },
      {
        "id": "RTS1772-9.1",
        "kind": "decision",
        "text": {
          "en": "More than 10 % of the clients or 100,000, more than 30 % of the counterparts, more than 10 % of the daily average of transactions by number or value, or a relevant client or counterpart",
          "zh": "客户超过 10% 或 10 万，交易对手超过 30%，交易笔数或金额超过日均 10%，或影响重要客户或交易对手"
        }
      },
      {
        "id": "RTS1772-9.2",
        "kind": "decision",
        "text": {
          "en": "Media, repetitive complaints, a regulatory requirement missed or a material loss of clients",
          "zh": "媒体报道、反复投诉、未满足监管要求或大量客户流失"
        }
      },
      {
        "id": "RTS1772-9.3",
        "kind": "decision",
        "text": {
          "en": "Longer than 24 hours, or downtime of critical services longer than 2 hours",
          "zh": "持续超过 24 小时，或关键服务中断超过 2 小时"
        }
      },
      {
        "id": "RTS1772-9.4",
        "kind": "decision",
        "text": {
          "en": "Two Member States or more",
          "zh": "涉及两个以上成员国"
        }
      },
      {
        "id": "RTS1772-9.5",
        "kind": "decision",
        "text": {
          "en": "(a) loss of data with an adverse effect; (b) malicious unauthorised access that may lose data",
          "zh": "（a）数据损失造成不利影响；（b）可能导致数据损失的恶意未授权访问"
        }
      },
      {
        "id": "RTS1772-9.6",
        "kind": "decision",
        "text": {
          "en": "Costs and losses, caused or likely, above 100,000 euros before recoveries",
          "zh": "已发生或可能发生的成本和损失（未扣除追偿）超过 10 万欧元"
        }
      }
    ]
  },
  {
    "id": "RTS301",
    "title": {
      "en": "Delegated Regulation (EU) 2025/301, content and time limits of reports on major ICT-related incidents",
      "zh": "欧盟第2025/301号授权条例（重大ICT事件报告内容和时限）"
    },
    "publisher": {
      "en": "European Commission",
      "zh": "欧盟委员会"
    },
    "date": "2024-10-23",
    "link": "http://data.europa.eu/eli/reg_del/2025/301/oj",
    "clauses": [
      {
        "id": "RTS301-5.1",
        "kind": "step",
        "text": {
          "en": "Initial notification, intermediate and final report of a major incident",
          "zh": "重大事件的首次通报、中期报告和最终报告"
        }
      },
      {
        "id": "RTS301-5.1a",
        "kind": "deadline",
        "text": {
          "en": "Initial notification within 4 hours of classification as major, at the latest 24 hours after awareness",
          "zh": "认定为重大后 4 小时内首次通报，最迟不超过获知后 24 小时"
        }
      },
      {
        "id": "RTS301-5.1b",
        "kind": "deadline",
        "text": {
          "en": "Intermediate report within 72 hours of the initial notification, also if nothing has changed; updated without undue delay when regular activities are recovered",
          "zh": "首次通报后 72 小时内提交中期报告，情况无变化亦然；恢复正常业务后及时更新"
        }
      },
      {
        "id": "RTS301-5.1c",
        "kind": "deadline",
        "text": {
          "en": "Final report within one month of the last intermediate report",
          "zh": "最后一次中期报告后一个月内提交最终报告"
        }
      },
      {
        "id": "RTS301-5.2",
        "kind": "deadline",
        "text": {
          "en": "Classified later than 24 hours after awareness, within 4 hours of classification (in secondary sources only)",
          "zh": "获知 24 小时后才认定的，认定后 4 小时内通报（仅见于二手来源）"
        }
      }
    ]
  },
  {
    "id": "RUS",
    "title": {
      "en": "Incident management: concepts, principles, roles",
      "zh": "事件管理（概念、原则、角色）",
      "ru": "Инцидент менеджмент"
    },
    "clauses": [
      {
        "id": "RUS-1",
        "kind": "step",
        "text": {
          "en": "Detect and register: monitoring, user reports, other",
          "zh": "发现并登记：监控、用户报告及其他"
        }
      },
      {
        "id": "RUS-2",
        "kind": "decision",
        "text": {
          "en": "Prioritise and classify by severity, urgency and impact",
          "zh": "按严重程度、紧急度和影响确定优先级和分类"
        }
      },
      {
        "id": "RUS-3",
        "kind": "step",
        "text": {
          "en": "Analyse, find causes, hand to specialists, resolve",
          "zh": "分析、查明原因、转交专业人员、解决"
        }
      },
      {
        "id": "RUS-4",
        "kind": "notify",
        "text": {
          "en": "Inform customers and staff of incident and resolution; the reporter is kept up to date",
          "zh": "向客户和员工通报事件及解决情况，报告人随时获知进展"
        }
      },
      {
        "id": "RUS-4a",
        "kind": "form",
        "text": {
          "en": "Collect feedback",
          "zh": "收集反馈"
        }
      },
      {
        "id": "RUS-5",
        "kind": "step",
        "text": {
          "en": "Root cause and plan for its removal; lessons prevent recurrence",
          "zh": "根本原因及其消除计划；吸取教训防止再次发生"
        }
      },
      {
        "id": "RUS-6",
        "kind": "role",
        "text": {
          "en": "Incident manager coordinates registration, classification, prioritisation, resolution; technical specialist; user (inside or outside)",
          "zh": "事件经理协调登记、分类、排序和解决；技术专家；用户（内部或外部）"
        }
      },
      {
        "id": "RUS-7",
        "kind": "drill",
        "text": {
          "en": "Regular practical training and exercises",
          "zh": "定期实操培训和演习"
        }
      },
      {
        "id": "RUS-8",
        "kind": "metric",
        "text": {
          "en": "The organisation evaluates and improves its own incident management",
          "zh": "组织评价并改进自身的事件管理"
        }
      },
      {
        "id": "RUS-9",
        "kind": "info",
        "text": {
          "en": "Each organisation may set its own rules and principles: the procedure must be configurable",
          "zh": "各组织可自定规则和原则：程序须可配置"
        }
      },
      {
        "id": "RUS-10",
        "kind": "audit",
        "text": {
          "en": "Regulatory requirements on safety, data protection and efficiency are met and can be shown",
          "zh": "满足安全、数据保护和效率方面的法规要求，并能证明"
        }
      }
    ]
  },
  {
    "id": "SVC",
    "title": {
      "en": "Service incident procedure (table of contents)",
      "zh": "服务事件管理程序"
    },
    "clauses": [
      {
        "id": "SVC-2",
        "kind": "role",
        "text": {
          "en": "Service desk; first line (field engineer) and second line (specialist engineer); external resources; project manager",
          "zh": "服务台；一线（现场工程师）、二线（专业工程师）；外部资源；项目经理"
        }
      },
      {
        "id": "SVC-4.1",
        "kind": "step",
        "text": {
          "en": "Accept and record the incident",
          "zh": "受理并记录事件"
        }
      },
      {
        "id": "SVC-4.2",
        "kind": "step",
        "text": {
          "en": "Grade, classify and give initial support",
          "zh": "分级、分类并提供初步支持"
        }
      },
      {
        "id": "SVC-4.3",
        "kind": "step",
        "text": {
          "en": "Investigate and analyse",
          "zh": "调查与分析"
        }
      },
      {
        "id": "SVC-4.4",
        "kind": "step",
        "text": {
          "en": "Resolve and recover",
          "zh": "解决与恢复"
        }
      },
      {
        "id": "SVC-4.5",
        "kind": "step",
        "text": {
          "en": "Close the incident",
          "zh": "关闭事件"
        }
      },
      {
        "id": "SVC-4.6",
        "kind": "step",
        "text": {
          "en": "Track and monitor the process throughout",
          "zh": "全过程跟踪与监控"
        }
      },
      {
        "id": "SVC-5.1",
        "kind": "grade",
        "text": {
          "en": "Severity levels are defined",
          "zh": "定义严重等级"
        }
      },
      {
        "id": "SVC-5.2",
        "kind": "escalate",
        "text": {
          "en": "Escalation steps follow severity",
          "zh": "升级步骤随严重等级而定"
        }
      },
      {
        "id": "SVC-6",
        "kind": "link",
        "text": {
          "en": "Relations with other processes (problem, change, configuration, service level)",
          "zh": "与其他流程的关系（问题、变更、配置、服务级别）"
        }
      },
      {
        "id": "SVC-7",
        "kind": "metric",
        "text": {
          "en": "KPIs of the process are defined",
          "zh": "定义流程的关键绩效指标"
        }
      },
      {
        "id": "SVC-8",
        "kind": "record",
        "text": {
          "en": "Output documents and records are listed",
          "zh": "列明输出的文件和记录"
        }
      }
    ]
  }
]
