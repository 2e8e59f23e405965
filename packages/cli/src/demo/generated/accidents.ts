// Generated from examples/quickstart/accidents.yaml by scripts/generate.ts; change that instead of this.

/** The text of examples/quickstart/accidents.yaml. */
export const accidents: string = `# Seventeen accidents for the HSE accident procedure.
#
# WHAT IS REAL     Everything outside \`play\`: what happened, when, where, who was hurt, how the
#                  toll rose, what the authority called it. Each entry names a public source (titles of
#                  reports may be abbreviated).
#                  What nobody has published is left out: a field that is absent is unknown, it is
#                  never zero. \`doubt\` says where sources differ or where the hour is approximate.
# WHAT IS PLAYED   Everything under \`play\`. It is a simulation of how an organisation might have
#                  handled such an accident under this procedure. It says nothing about what the
#                  organisations named here did, except where a line ends in the comment \`as it was\`.
#                  Accidents outside China are played as if Decree 493 applied to them.
#
# Fields of an accident
#   occurredAt      RFC 3339 with the offset of the place.
#   facts           what the rules of kind and window ask; \`holds\` lists what holds, \`unknown\` what nobody
#                   says, everything else in this list does not hold:
#     harm            somebody was hurt, something was damaged or polluted (does not hold: a near miss)
#     unitVehicle     a motor vehicle of the unit, while running, had the accident
#     staffRiding     staff of the unit were hurt as passengers, or by a vehicle that others answer for
#     roadTraffic     it happened in traffic on a road (decides the window, whatever the kind)
#     fire, explosion something burned out of control; something exploded
#     staffHurt       staff (employed or contracted) were hurt at work
#     worksPollution  pollution or crop loss in the area of new, altered or extended works
#   tollReports     the figures as they became public, oldest first, each complete as it stood then.
#                   \`deaths\` are confirmed deaths, \`missing\` those not accounted for, \`injured\` all
#                   injured where the source does not separate serious from minor injuries.
#   finalToll       the last public figures; \`directLoss\` in yuan (CNY).
#   officialGrade   what the authority in charge called it; left out where none used these grades.
#   expect          reckoned by hand under the readings of the preset, from \`finalToll\` and from what \`play\`
#                   states: a check on the procedure, not on the accident. \`possible\` instead of \`grade\`:
#                   facts are missing, these grades remain and \`decidedBy\` would settle it.
#                   \`gradeBefore\`: the grade before a later report changed it.
#                   \`windowEnds\` is the last day on which a change of the toll may change the grade.
#
# Fields of \`play\`: every offset counts from \`occurredAt\`; durations are written as in the language.
#   headToldAfter        the person on the scene tells the head of the unit (article 9: at once)
#   reportedAfter        the head reports to the county authority (article 9: 1 hour after being told)
#   relayedAfter         the authority passes it on: prefecture, province, state (article 11: 2 hours each)
#   superiorToldAfter    the safety section reports to the superior authority (source 3.1)
#   estimatedLoss        the first estimate of the direct loss in the report (article 12), in yuan
#   seriousStated        the seriously injured that the unit states where no source separates them
#   teamAfter            the investigation team is appointed; \`teamAgainAfter\`: a higher government takes over
#   appraisal            technical appraisal; its time does not count (article 27)
#   extension            granted on that day, for so long (article 29: at most 60 days)
#   lossAssessedAfter    \`finalToll.directLoss\` is entered as the assessed loss
#   investigationAfter   the investigation report is submitted (article 29: 60 days)
#   approvedAfter        the government approves it (article 32: 15 days, extraordinary 30 days)
#   actions              corrective and preventive actions: carried out, then verified
#   attempts             steps that somebody tries and that must be refused
#   closedAfter          the case is closed; absent: it is still open when the demonstration ends
#   outcome              the deadlines as they must come out: met, missed, or open

accidents:

  # ── extraordinary (特别重大) ─────────────────────────────────────────────────────────────────────

  - id: tianjin-port-2015
    title: {en: 'Tianjin port warehouse fire and explosion', zh: '天津港“8·12”危险品仓库火灾爆炸事故'}
    place: {en: 'Binhai New Area, Tianjin, China', zh: 天津市滨海新区}
    unit: {en: 'Ruihai International Logistics', zh: 瑞海国际物流有限公司}
    occurredAt: '2015-08-12T22:51:00+08:00'
    source:
      - {title: '天津港“8·12”瑞海公司危险品仓库特别重大火灾爆炸事故调查报告', publisher: State Council investigation team, year: 2016}
      - {title: 'Toll bulletins of the rescue headquarters, 13 August to 12 September', publisher: Xinhua, year: 2015}
    facts: {holds: [harm, fire, explosion, staffHurt]}
    tollReports:
      - {at: '2015-08-13T06:00:00+08:00', deaths: 17}
      - {at: '2015-08-13T12:00:00+08:00', deaths: 44, seriousInjuries: 66}
      - {at: '2015-08-14T15:00:00+08:00', deaths: 56, seriousInjuries: 58}
      - {at: '2015-08-18T09:00:00+08:00', deaths: 114, missing: 57}
      # day 7 is 19 August: what follows is recorded, it no longer decides the grade
      - {at: '2015-08-22T15:00:00+08:00', deaths: 121, missing: 54, seriousInjuries: 48}
      - {at: '2015-08-30T15:00:00+08:00', deaths: 150, missing: 23, seriousInjuries: 20}
      - {at: '2015-09-12T15:00:00+08:00', deaths: 165, missing: 8}
    finalToll: {deaths: 165, missing: 8, seriousInjuries: 58, minorInjuries: 740, directLoss: 6866000000}
    officialGrade: extraordinary
    doubt: >-
      The fire was reported at 22:50 or 22:51; the two explosions followed at 23:34. The hour of the first
      bulletin (17 dead) is approximate. The official toll counts people found after the 7 days that the
      Decree gives for fires; the accident was an explosion as well.
    teaches: >-
      The grade climbs within hours (17 dead, then 44), and the toll goes on rising after the window has closed.
    expect: {kind: fire, grade: extraordinary, window: 7 days, windowEnds: '2015-08-19'}
    play:
      headToldAfter: 5 minutes
      reportedAfter: 45 minutes
      relayedAfter: [100 minutes, 190 minutes, 280 minutes]
      superiorToldAfter: 90 minutes
      teamAfter: 6 days
      appraisal: {from: 10 days, to: 95 days}
      lossAssessedAfter: 120 days  # 10 December 2015, as it was
      investigationAfter: 140 days
      approvedAfter: 160 days
      actions:
        - {title: {en: 'Store nitrocellulose and ammonium nitrate apart', zh: 硝化棉与硝酸铵分开存放},
           kind: corrective, doneAfter: 170 days, verifiedAfter: 185 days, effective: true}
        - {title: {en: 'Inventory of every hazardous container, open to the fire service', zh: 危险货物集装箱台账对消防开放},
           kind: preventive, doneAfter: 200 days, verifiedAfter: 215 days, effective: true}
      closedAfter: 230 days
      outcome: {report: met, relay: [met, met, met], investigation: met, approval: met}

  - id: kunshan-dust-2014
    title: {en: 'Kunshan Zhongrong aluminium dust explosion', zh: '昆山中荣“8·2”铝粉尘爆炸事故'}
    place: {en: 'Kunshan, Jiangsu, China', zh: 江苏省昆山市}
    unit: {en: 'Kunshan Zhongrong Metal Products', zh: 昆山市中荣金属制品有限公司}
    occurredAt: '2014-08-02T07:34:00+08:00'
    source:
      - {title: '江苏省苏州昆山市中荣金属制品有限公司“8·2”特别重大爆炸事故调查报告', publisher: State Council investigation team, year: 2014}
      - {title: 'Bulletins of 2 to 4 August', publisher: Kunshan city government and Xinhua, year: 2014}
    facts: {holds: [harm, explosion, staffHurt]}
    tollReports:
      - {at: '2014-08-02T10:50:00+08:00', deaths: 40, injured: 120}
      - {at: '2014-08-02T15:00:00+08:00', deaths: 68, injured: 187}
      - {at: '2014-08-02T21:00:00+08:00', deaths: 69, injured: 191}
      - {at: '2014-08-04T18:00:00+08:00', deaths: 75, injured: 185}
      - {at: '2014-09-01T23:00:00+08:00', deaths: 97, injured: 163}
      # day 30 is 1 September: 49 people died after it
      - {at: '2014-12-30T18:00:00+08:00', deaths: 146, injured: 114}
    finalToll: {deaths: 146, injured: 114, directLoss: 351000000}
    officialGrade: extraordinary
    doubt: >-
      The first bulletins say 07:35 or 07:37 and "more than 40" dead; the report says 07:34, and gives 75 deaths as
      those of the first day. The report counts 97 deaths and 163 injured within the 30 days and says that 49 more
      died after them; 146 and 114 follow from it by adding and subtracting.
    teaches: >-
      An explosion that is not a fire has 30 days; the State Council counted exactly so, and left the 49 later deaths
      out of the figure.
    expect: {kind: fire, grade: extraordinary, window: 30 days, windowEnds: '2014-09-01'}
    play:
      headToldAfter: 3 minutes
      reportedAfter: 50 minutes
      relayedAfter: [110 minutes, 200 minutes, 260 minutes]
      superiorToldAfter: 70 minutes
      teamAfter: 2 days
      extension: {after: 55 days, by: 30 days}
      lossAssessedAfter: 80 days
      investigationAfter: 88 days
      approvedAfter: 110 days
      actions:
        - {title: {en: 'Dust extraction per polishing line, cleaned every shift', zh: 抛光线独立除尘并每班清扫},
           kind: corrective, doneAfter: 130 days, verifiedAfter: 140 days, effective: true}
        - {title: {en: 'Explosion protection and training before restart', zh: 复产前落实防爆措施与培训},
           kind: preventive, doneAfter: 150 days, verifiedAfter: 160 days, effective: true}
      closedAfter: 170 days
      outcome: {report: met, relay: [met, met, met], investigation: met, approval: met}

  - id: babao-mine-2013
    title: {en: 'Babao coal mine gas explosion', zh: '八宝煤矿“3·29”瓦斯爆炸事故'}
    place: {en: 'Jiangyuan, Baishan, Jilin, China', zh: 吉林省白山市江源区}
    unit: {en: 'Babao Coal, Tonghua Mining Group', zh: 通化矿业集团八宝煤业公司}
    occurredAt: '2013-03-29T21:56:00+08:00'
    source:
      - {title: '八宝煤业公司“3·29”特别重大瓦斯爆炸事故调查报告', publisher: State Council investigation team, year: 2013}
      - {title: '吉林八宝煤矿“3·29”瓦斯爆炸事故死亡人数增加7人', publisher: Xinhua on www.gov.cn, year: 2013}
    facts: {holds: [harm, explosion, staffHurt]}
    tollReports:
      - {at: '2013-03-30T05:30:00+08:00', deaths: 28, missing: 0, injured: 13}
      - {at: '2013-04-01T12:00:00+08:00', deaths: 29, missing: 0, injured: 12}
      # the company knew of 35 deaths on 30 March at 13:00 and hid seven of them
      - {at: '2013-04-06T22:00:00+08:00', deaths: 36, missing: 0, injured: 12, knownToUnitAt: '2013-03-30T13:00:00+08:00'}
    finalToll: {deaths: 36, missing: 0, injured: 12}
    officialGrade: extraordinary
    doubt: >-
      First bulletins give 22:36 for the explosion, the report 21:56. The day on which the 29th victim died in hospital
      is not in the sources used: 1 April is a guess between two bulletins. A second explosion in the same mine on
      1 April is another accident.
    teaches: >-
      A concealed toll turns major into extraordinary on day 8, inside the window, and a higher government takes over
      the investigation.
    expect: {kind: fire, grade: extraordinary, window: 30 days, windowEnds: '2013-04-28', gradeBefore: major}
    play:
      headToldAfter: 10 minutes
      reportedAfter: 65 minutes
      relayedAfter: [150 minutes, 240 minutes, 300 minutes]
      superiorToldAfter: 80 minutes
      estimatedLoss: 40000000
      seriousStated: 5
      teamAfter: 1 day
      teamAgainAfter: 9 days  # the State Council took over on 7 April, as it was
      investigationAfter: 58 days
      approvedAfter: 85 days
      actions:
        - {title: {en: 'Withdraw everyone when a sealed fire area shows gas', zh: 密闭火区出现瓦斯异常立即撤人},
           kind: corrective, doneAfter: 88 days, verifiedAfter: 92 days, effective: false}
        - {title: {en: 'The same, with an alarm that no manager can override', zh: 撤人报警不得由管理人员解除},
           kind: corrective, doneAfter: 100 days, verifiedAfter: 112 days, effective: true}
      attempts:
        - {step: close, by: safety-section, after: 95 days, refused: [actions-not-verified]}
      closedAfter: 120 days
      outcome: {report: met, relay: [met, met, met], investigation: met, approval: met}

  - id: changshen-coach-2019
    title: {en: 'Changshen expressway coach crash', zh: '长深高速江苏无锡“9·28”道路交通事故'}
    place: {en: 'G25 expressway, Yixing, Jiangsu, China', zh: 长深高速江苏宜兴段}
    unit: {en: 'Operator of coach 豫A5072V', zh: 豫A5072V大客车所属客运企业}
    occurredAt: '2019-09-28T07:00:00+08:00'
    source:
      - {title: '长深高速江苏无锡“9·28”特别重大道路交通事故调查报告', publisher: State Council investigation team, year: 2020}
      - {title: 'Bulletin of 28 September', publisher: Yixing city government, year: 2019}
    facts: {holds: [harm, unitVehicle, roadTraffic], unknown: [staffHurt]}
    tollReports:
      - {at: '2019-09-28T16:00:00+08:00', deaths: 36, missing: 0, seriousInjuries: 9, minorInjuries: 27}
    finalToll: {deaths: 36, missing: 0, seriousInjuries: 9, minorInjuries: 27, directLoss: 71000000}
    officialGrade: extraordinary
    doubt: >-
      The minute is not published ("about 7 o'clock"). The loss is given as "more than 71 million". Of the 27, one had
      already left hospital. Whether the driver, the one employee aboard, was hurt is left out: he was not riding as a
      passenger, so the kind does not depend on it.
    teaches: >-
      A vehicle of the unit on the road, its passengers no staff of the unit, is a traffic accident; the loss alone
      would only make it major.
    expect: {kind: traffic, grade: extraordinary, window: 7 days, windowEnds: '2019-10-05'}
    play:
      headToldAfter: 8 minutes
      reportedAfter: 38 minutes
      relayedAfter: [90 minutes, 170 minutes, 230 minutes]
      superiorToldAfter: 60 minutes
      teamAfter: 1 day
      extension: {after: 58 days, by: 60 days}
      lossAssessedAfter: 100 days
      investigationAfter: 119 days
      approvedAfter: 140 days
      actions:
        - {title: {en: 'Tyre pressure and age checked before every departure', zh: 发车前检查轮胎气压与使用年限},
           kind: corrective, doneAfter: 145 days, verifiedAfter: 155 days, effective: true}
        - {title: {en: 'Nobody travels without a seat belt', zh: 乘客全程系安全带},
           kind: preventive, doneAfter: 150 days, verifiedAfter: 165 days, effective: true}
      closedAfter: 175 days
      outcome: {report: met, relay: [met, met, met], investigation: met, approval: met}

  # ── major (重大) ────────────────────────────────────────────────────────────────────────────────

  - id: wenling-tanker-2020
    title: {en: 'Wenling liquefied gas tanker explosion', zh: '沈海高速温岭段“6·13”液化石油气槽罐车爆炸事故'}
    place: {en: 'Exit of the G15 expressway, Wenling, Zhejiang, China', zh: 沈海高速浙江温岭西出口}
    unit: {en: 'Ruiyang hazardous goods transport, Rui’an', zh: 瑞安市瑞阳危险品运输有限公司}
    occurredAt: '2020-06-13T16:41:00+08:00'
    source:
      - {title: '沈海高速温岭段“6·13”液化石油气运输槽罐车重大爆炸事故调查报告',
         publisher: Zhejiang Department of Emergency Management, year: 2020}
      - {title: 'Bulletins of 13 to 15 June', publisher: Wenling city government and CCTV, year: 2020}
    facts: {holds: [harm, unitVehicle, roadTraffic, fire, explosion, staffHurt]}
    tollReports:
      - {at: '2020-06-13T19:08:00+08:00', deaths: 4, injured: 50}
      - {at: '2020-06-13T20:25:00+08:00', deaths: 9, injured: 112}
      - {at: '2020-06-13T20:30:00+08:00', deaths: 10, injured: 117}  # exactly ten: at least major from here
      - {at: '2020-06-14T04:10:00+08:00', deaths: 18}
      - {at: '2020-06-14T10:00:00+08:00', deaths: 19, seriousInjuries: 24}
      - {at: '2020-06-15T07:00:00+08:00', deaths: 20, missing: 0, seriousInjuries: 24}
    finalToll: {deaths: 20, missing: 0, seriousInjuries: 24, minorInjuries: 151, directLoss: 94778150}
    officialGrade: major
    doubt: >-
      That the crew of the tanker were hurt follows from the accounts, not from a separate figure. 151 is the 175
      taken to hospital less the 24 seriously hurt. "Large-scale search ended" on 15 June is read as nobody missing.
    teaches: >-
      Nine deaths and ten deaths are five minutes and one grade apart while people are still missing; the loss stays
      just under the 100 million that would make it extraordinary.
    expect: {kind: traffic, grade: major, window: 7 days, windowEnds: '2020-06-20'}
    play:
      headToldAfter: 10 minutes
      reportedAfter: 85 minutes
      relayedAfter: [170 minutes, 320 minutes, 400 minutes]
      superiorToldAfter: 120 minutes
      estimatedLoss: 30000000
      seriousStated: 24
      teamAfter: 1 day
      appraisal: {from: 7 days, to: 47 days}
      lossAssessedAfter: 90 days
      investigationAfter: 95 days
      approvedAfter: 108 days
      actions:
        - {title: {en: 'Speed limiter and roll-over warning in every tanker', zh: 槽罐车加装限速与侧翻预警},
           kind: corrective, doneAfter: 120 days, verifiedAfter: 170 days, effective: true}
        - {title: {en: 'Routes of dangerous goods away from dwellings', zh: 危险品运输路线避开居民区},
           kind: preventive, doneAfter: 160 days, verifiedAfter: 180 days, effective: true}
      attempts:
        - {step: close, by: safety-section, after: 150 days, refused: [actions-not-verified]}
      closedAfter: 190 days
      outcome: {report: missed, relay: [met, missed, met], investigation: met, approval: met}

  - id: hushan-gold-2021
    title: {en: 'Hushan gold mine explosion', zh: '栖霞笏山金矿“1·10”爆炸事故'}
    place: {en: 'Qixia, Yantai, Shandong, China', zh: 山东省烟台栖霞市}
    unit: {en: 'Shandong Wucailong Investment', zh: 山东五彩龙投资有限公司}
    occurredAt: '2021-01-10T13:13:00+08:00'
    source:
      - {title: '山东五彩龙投资有限公司栖霞市笏山金矿“1·10”重大爆炸事故调查报告',
         publisher: Shandong Department of Emergency Management, year: 2021}
      - {title: 'Bulletins of the rescue headquarters, 12 to 25 January',
         publisher: Dazhong Daily and Xinhua, year: 2021}
    facts: {holds: [harm, explosion, staffHurt]}
    tollReports:
      - {at: '2021-01-11T20:05:00+08:00', deaths: 0, missing: 22}
      - {at: '2021-01-20T22:00:00+08:00', deaths: 1, missing: 21}
      - {at: '2021-01-24T15:18:00+08:00', deaths: 1, missing: 10}  # eleven brought up alive
      - {at: '2021-01-25T17:00:00+08:00', deaths: 10, missing: 1}
    finalToll: {deaths: 10, missing: 1, directLoss: 68473300}
    officialGrade: major
    doubt: >-
      The first bulletin said "about 14:00". The man who died underground was reported on the evening of 20 January
      and dated 21 January later; the hour is approximate. From 18 January eleven of the trapped were in contact by
      telephone; they are kept as missing until they were brought up.
    teaches: >-
      Reported 30 hours late; and exactly ten deaths with one man missing shows why the preset counts the missing.
    expect: {kind: fire, grade: major, window: 30 days, windowEnds: '2021-02-09'}
    play:
      headToldAfter: 10 minutes
      reportedAfter: 1852 minutes  # 11 January 20:05, as it was
      relayedAfter: [1895 minutes, 1952 minutes, 2040 minutes]  # to Yantai at 20:48 and Shandong at 21:45, as it was
      superiorToldAfter: 1900 minutes
      estimatedLoss: 20000000
      seriousStated: 0
      teamAfter: 2 days
      lossAssessedAfter: 40 days
      investigationAfter: 43 days
      approvedAfter: 44 days
      actions:
        - {title: {en: 'Explosives, detonators and cord stored apart, never underground', zh: 炸药、雷管、导爆索分库存放且不得混存井下},
           kind: corrective, doneAfter: 60 days, verifiedAfter: 75 days, effective: true}
        - {title: {en: 'Hot work at a shaft only with a permit', zh: 井口动火作业审批},
           kind: preventive, doneAfter: 65 days, verifiedAfter: 80 days, effective: true}
      closedAfter: 90 days
      outcome: {report: missed, relay: [met, met, met], investigation: met, approval: met}

  - id: pallancata-bus-2021
    title: {en: 'Pallancata mine workers’ bus', zh: 秘鲁帕利亚卡塔矿工大巴坠崖事故}
    place: {en: 'Interoceánica road, Lucanas, Ayacucho, Peru', zh: 秘鲁阿亚库乔大区卢卡纳斯省}
    unit: {en: 'Compañía Minera Ares (Hochschild Mining)', zh: '阿雷斯矿业公司（霍克希尔德矿业集团）'}
    occurredAt: '2021-06-18T04:00:00-05:00'
    source:
      - {title: 'Nasca: 27 personas fallecen al caer ómnibus a un abismo', publisher: La República (Lima), year: 2021}
      - {title: 'Statement of 18 June 2021', publisher: Hochschild Mining, year: 2021}
    facts: {holds: [harm, staffRiding, roadTraffic, staffHurt]}
    tollReports:
      - {at: '2021-06-18T12:00:00-05:00', deaths: 27, missing: 0, injured: 13}
      - {at: '2021-06-19T08:00:00-05:00', deaths: 27, missing: 0, injured: 16}
    finalToll: {deaths: 27, missing: 0, injured: 16}
    doubt: >-
      Sources say 03:00, 04:00 or "past four"; 13 or 16 injured; 43 or 50 aboard. One of the dead was the driver of the
      carrier, who was no miner. The hours of the reports are approximate. No loss was published.
    teaches: >-
      A crash on a public road in which the dead are the unit's own staff riding home is a casualty accident, not a
      traffic accident; the law's 7 days for road traffic apply all the same.
    expect: {kind: casualty, possible: [major, extraordinary], decidedBy: directLoss, window: 7 days, windowEnds: '2021-06-25'}
    play:
      headToldAfter: 90 minutes
      reportedAfter: 140 minutes
      relayedAfter: [230 minutes, 330 minutes, 420 minutes]
      superiorToldAfter: 180 minutes
      seriousStated: 13
      teamAfter: 1 day
      investigationAfter: 61 days
      approvedAfter: 73 days
      actions:
        - {title: {en: 'No night journeys through the sierra on changeover day', zh: 换班日禁止夜间翻山行车},
           kind: corrective, doneAfter: 75 days, verifiedAfter: 80 days, effective: true}
      closedAfter: 100 days
      outcome: {report: met, relay: [met, met, met], investigation: missed, approval: met}

  - id: yinman-mine-2019
    title: {en: 'Yinman mine personnel carrier', zh: '银漫矿业“2·23”井下车辆伤害事故'}
    place: {en: 'West Ujimqin, Xilingol, Inner Mongolia, China', zh: 内蒙古锡林郭勒盟西乌珠穆沁旗}
    unit: {en: 'Yinman Mining', zh: 西乌珠穆沁旗银漫矿业公司}
    occurredAt: '2019-02-23T08:20:00+08:00'
    source:
      - {title: '内蒙古锡林郭勒盟“2·23”重大事故死亡人数增至22人', publisher: Xinhua, year: 2019}
      - {title: 'Bulletins of 23 to 26 February',
         publisher: Inner Mongolia Department of Emergency Management, year: 2019}
    facts: {holds: [harm, unitVehicle, staffRiding, staffHurt]}
    tollReports:
      - {at: '2019-02-23T18:00:00+08:00', deaths: 20, missing: 0, injured: 30}
      - {at: '2019-02-24T03:19:00+08:00', deaths: 21, missing: 0, injured: 29}
      - {at: '2019-02-24T15:46:00+08:00', deaths: 22, missing: 0, injured: 28}
    finalToll: {deaths: 22, missing: 0, injured: 28}
    officialGrade: major
    doubt: >-
      The hour of the first bulletin is approximate. No loss was found in the sources used.
    teaches: >-
      The unit's own vehicle carried the unit's own staff; the second rule of the source wins over the first, so it is
      a casualty accident, and a mine ramp is no road, so 30 days.
    expect: {kind: casualty, grade: major, window: 30 days, windowEnds: '2019-03-25'}
    play:
      headToldAfter: 5 minutes
      reportedAfter: 30 minutes
      relayedAfter: [100 minutes, 200 minutes, 290 minutes]
      superiorToldAfter: 60 minutes
      estimatedLoss: 30000000
      seriousStated: 12
      teamAfter: 1 day
      appraisal: {from: 5 days, to: 25 days}
      investigationAfter: 78 days
      approvedAfter: 90 days
      actions:
        - {title: {en: 'Only vehicles approved for mines carry people underground', zh: 井下载人只用矿用安全标志车辆},
           kind: corrective, doneAfter: 92 days, verifiedAfter: 97 days, effective: true}
      closedAfter: 105 days
      outcome: {report: met, relay: [met, met, met], investigation: met, approval: met}

  # ── larger (较大) ───────────────────────────────────────────────────────────────────────────────

  - id: wuhu-shop-fire-2020
    title: {en: 'Wuhu repair shop fire', zh: '芜湖市弋江区“2020.11.28”火灾事故'}
    place: {en: 'Yijiang, Wuhu, Anhui, China', zh: 安徽省芜湖市弋江区}
    unit: {en: 'Junqi refrigeration repair service', zh: 弋江区峻琦制冷设备维修服务部}
    occurredAt: '2020-11-28T02:49:00+08:00'
    source:
      - {title: '芜湖市弋江区“2020.11.28”较大火灾事故调查报告', publisher: Wuhu Emergency Management Bureau, year: 2021}
      - {title: 芜湖一公寓今晨发生火灾 造成3人死亡, publisher: 'People’s Daily Online, Anhui', year: 2020}
    facts: {holds: [harm, fire, staffHurt]}
    tollReports:
      - {at: '2020-11-28T16:00:00+08:00', deaths: 3, missing: 0, seriousInjuries: 0}
    finalToll: {deaths: 3, missing: 0, seriousInjuries: 0, directLoss: 3600000}
    officialGrade: larger
    doubt: >-
      That staff were among the dead is read from the use of the mezzanine as their sleeping place. The report names three
      deaths and no injured, read here as no serious injury. The figure was public by the afternoon.
    teaches: Exactly three deaths. 以上 includes the number, so it is larger, although the loss alone would be general.
    expect: {kind: fire, grade: larger, window: 7 days, windowEnds: '2020-12-05'}
    play:
      headToldAfter: 20 minutes
      reportedAfter: 75 minutes
      relayedAfter: [150 minutes, 290 minutes]
      superiorToldAfter: 100 minutes
      estimatedLoss: 3000000
      teamAfter: 2 days
      lossAssessedAfter: 50 days
      investigationAfter: 59 days
      approvedAfter: 72 days
      actions:
        - {title: {en: 'Nobody sleeps where goods are stored', zh: 经营场所内禁止住人},
           kind: corrective, doneAfter: 74 days, verifiedAfter: 80 days, effective: true}
        - {title: {en: 'No charging of bicycles indoors', zh: 禁止室内拉线充电},
           kind: preventive, doneAfter: 75 days, verifiedAfter: 82 days, effective: true}
      attempts:
        - {step: verify-action, by: implementer, after: 76 days, refused: [verifier-is-implementer]}
      closedAfter: 90 days
      # the second relay came before anybody knew that the grade would ask for it, so it was not late
      outcome: {report: met, relay: [met, met], investigation: met, approval: met}

  - id: guangzhou-metro-2019
    title: {en: 'Guangzhou metro line 11 road collapse', zh: '广州地铁十一号线沙河站“12·1”地面塌陷事故'}
    place: {en: 'Guangzhou Avenue North, Guangzhou, China', zh: 广州大道北与禺东西路交界处}
    unit: {en: 'Contractor of Shahe station, China Railway No. 5 Engineering', zh: 中铁五局沙河站项目部}
    occurredAt: '2019-12-01T09:28:00+08:00'
    source:
      - {title: '广州大道北“12·1”地陷事故调查报告', publisher: Guangzhou Emergency Management Bureau, year: 2020}
      - {title: 'Fourth press conference, 11 January 2020', publisher: Guangzhou city government, year: 2020}
    facts: {holds: [harm]}
    tollReports:
      - {at: '2019-12-01T20:00:00+08:00', deaths: 0, missing: 3, seriousInjuries: 0}
      # day 30 is 31 December: not one death had been confirmed by then
      - {at: '2020-01-06T04:30:00+08:00', deaths: 1, missing: 2, seriousInjuries: 0}
      - {at: '2020-01-10T18:00:00+08:00', deaths: 3, missing: 0, seriousInjuries: 0}
    finalToll: {deaths: 3, missing: 0, seriousInjuries: 0}
    officialGrade: larger
    doubt: >-
      The hour of the last figure is unknown. That nobody was hurt besides the three is read from "the workers in the tunnel
      all got out, no casualties". The loss in the report was not at hand.
    teaches: >-
      All three were missing until after day 30, and the authority still graded it larger; the missing must count. The
      dead were passers-by, not staff, so none of the named kinds fits.
    expect: {kind: other, grade: larger, window: 30 days, windowEnds: '2019-12-31'}
    play:
      headToldAfter: 4 minutes
      reportedAfter: 40 minutes
      relayedAfter: [95 minutes, 185 minutes]
      superiorToldAfter: 50 minutes
      estimatedLoss: 15000000
      teamAfter: 1 day
      extension: {after: 57 days, by: 60 days}
      investigationAfter: 100 days
      approvedAfter: 112 days
      actions:
        - {title: {en: 'Stop the heading at the first abnormal inflow', zh: 掌子面渗水异常立即停工},
           kind: corrective, doneAfter: 115 days, verifiedAfter: 125 days, effective: true}
        - {title: {en: 'Ground radar ahead of every mined section', zh: 暗挖段超前地质预报},
           kind: preventive, doneAfter: 120 days, verifiedAfter: 130 days, effective: true}
      closedAfter: 140 days
      outcome: {report: met, relay: [met, met], investigation: met, approval: met}

  # ── general (一般) ──────────────────────────────────────────────────────────────────────────────

  - id: dongxiang-burns-2019
    title: {en: 'Dongxiang Industry burns accident', zh: '浙江东翔实业有限公司“4·19”灼烫事故'}
    place: {en: 'Xiaoshan, Hangzhou, Zhejiang, China', zh: 浙江省杭州市萧山区}
    unit: {en: 'Zhejiang Dongxiang Industry', zh: 浙江东翔实业有限公司}
    occurredAt: '2019-04-19T13:00:00+08:00'
    source:
      - {title: '浙江东翔实业有限公司“4·19”一般灼烫事故调查报告', publisher: Xiaoshan Emergency Management Bureau, year: 2019}
    facts: {holds: [harm, fire, staffHurt]}
    tollReports:
      - {at: '2019-04-19T20:00:00+08:00', deaths: 2, missing: 0, seriousInjuries: 1}
      # day 37: the third man dies, after either window has closed
      - {at: '2019-05-26T12:00:00+08:00', deaths: 3, missing: 0, seriousInjuries: 0}
    finalToll: {deaths: 3, missing: 0, seriousInjuries: 0}
    officialGrade: general
    doubt: >-
      The hours of both reports are unknown. The authority classed it as burns (灼烫), not as a fire, although burning
      foam caused it; the third death falls outside 7 and outside 30 days. No loss was found.
    teaches: >-
      Three deaths, yet officially general, because the third came on day 37; a late death is recorded and does not
      change the grade.
    expect: {kind: fire, grade: general, window: 7 days, windowEnds: '2019-04-26', deathsThatCount: 2}
    play:
      headToldAfter: 5 minutes
      reportedAfter: 50 minutes
      relayedAfter: [120 minutes]
      superiorToldAfter: 60 minutes
      estimatedLoss: 4000000
      teamAfter: 1 day
      investigationAfter: 64 days
      approvedAfter: 75 days
      actions:
        - {title: {en: 'Remove foam before any hot cutting', zh: 热切割前清除聚氨酯泡沫},
           kind: corrective, doneAfter: 78 days, verifiedAfter: 85 days, effective: true}
      closedAfter: 95 days
      outcome: {report: met, relay: [met], investigation: missed, approval: met}

  - id: xiangyang-refuel-2018
    title: {en: 'Xiangyang refuelling point explosion', zh: '襄阳东津新区“3·14”加油点爆炸事故'}
    place: {en: 'Dongjin, Xiangyang, Hubei, China', zh: 湖北省襄阳市东津新区}
    unit: {en: 'Private refuelling point', zh: 东津镇营口村加油点}
    occurredAt: '2018-03-14T03:50:00+08:00'
    source:
      - {title: '东津新区东津镇加油点“3·14”一般爆炸事故调查报告', publisher: Dongjin New Area of Xiangyang, year: 2018}
      - {title: 湖北襄阳一私人加油点发生爆燃, publisher: Xiangyang Daily, year: 2018}
    facts: {holds: [harm, fire, explosion, staffHurt]}
    tollReports:
      - {at: '2018-03-14T08:00:00+08:00', deaths: 1, missing: 0, seriousInjuries: 0, minorInjuries: 1}
    finalToll: {deaths: 1, missing: 0, seriousInjuries: 0, minorInjuries: 1, directLoss: 460000}
    officialGrade: general
    doubt: The hour of the first report is unknown; the fire was out at 05:10. The report's title names the owner, left out here.
    teaches: >-
      One death and a loss under 500,000 yuan. Read word by word the source makes it minor and general at once; the
      authority said general.
    expect: {kind: fire, grade: general, window: 7 days, windowEnds: '2018-03-21'}
    play:
      headToldAfter: 60 minutes
      reportedAfter: 90 minutes
      relayedAfter: [180 minutes]
      superiorToldAfter: 120 minutes
      teamAfter: 2 days
      lossAssessedAfter: 30 days
      investigationAfter: 40 days
      approvedAfter: 50 days
      actions:
        - {title: {en: 'The point is dismantled', zh: 拆除非法加油点},
           kind: corrective, doneAfter: 52 days, verifiedAfter: 55 days, effective: true}
      closedAfter: 60 days
      outcome: {report: met, relay: [met], investigation: met, approval: met}

  - id: gaozhou-depot-2021
    title: {en: 'Gaozhou oil depot flash explosion', zh: '高州市油库“4·11”闪爆事故'}
    place: {en: 'Jindun Yongchang oil depot, Gaozhou, Guangdong, China', zh: 广东省高州市金墩勇昌贸易有限公司油库}
    unit: {en: 'Tenant of the Jindun Yongchang oil depot', zh: 金墩勇昌油库承租企业}
    occurredAt: '2021-04-11T23:36:00+08:00'
    source:
      - {title: '高州市“4·11”油库闪爆事故调查报告', publisher: Maoming Emergency Management Bureau, year: 2021}
    facts: {holds: [harm, fire, explosion, staffHurt]}
    tollReports:
      - {at: '2021-04-12T01:00:00+08:00', deaths: 1, missing: 0, seriousInjuries: 0}
    finalToll: {deaths: 1, missing: 0, seriousInjuries: 0, directLoss: 2480000}
    doubt: >-
      The hour of the first report is unknown. The dead man drove the tanker that was being loaded; that he counts as staff is
      a reading. The report names one death and no injured, read here as no serious injury.
    teaches: >-
      The plain case at an oil depot, the very kind of place that the source procedure was written for; every duty is
      met.
    expect: {kind: fire, grade: general, window: 7 days, windowEnds: '2021-04-18'}
    play:
      headToldAfter: 2 minutes
      reportedAfter: 20 minutes
      relayedAfter: [70 minutes]
      superiorToldAfter: 30 minutes
      estimatedLoss: 2000000
      teamAfter: 1 day
      appraisal: {from: 3 days, to: 13 days}
      lossAssessedAfter: 40 days
      investigationAfter: 45 days
      approvedAfter: 55 days
      actions:
        - {title: {en: 'Earth every tanker before loading, with an interlock', zh: 装车前静电接地并联锁},
           kind: corrective, doneAfter: 56 days, verifiedAfter: 60 days, effective: true}
        - {title: {en: 'Check what the tank carried before', zh: 核查罐车前次装载介质},
           kind: preventive, doneAfter: 57 days, verifiedAfter: 62 days, effective: true}
        - {title: {en: 'Loading only through the loading arm', zh: '只用鹤管装车，禁用软管'},
           kind: preventive, doneAfter: 58 days, verifiedAfter: 64 days, effective: true}
      closedAfter: 70 days
      outcome: {report: met, relay: [met], investigation: met, approval: met}

  - id: hoboken-path-2011
    title: {en: 'PATH train at Hoboken', zh: 霍博肯车站列车撞车挡事故}
    place: {en: 'Hoboken, New Jersey, United States', zh: 美国新泽西州霍博肯}
    unit: {en: 'Port Authority Trans-Hudson', zh: 纽新航港局跨哈德逊捷运}
    occurredAt: '2011-05-08T08:32:00-04:00'
    source:
      - {title: 'Collision of Port Authority Trans-Hudson Train with Bumping Post at Hoboken Station (RAR-12/05)',
         publisher: National Transportation Safety Board, year: 2012}
    facts: {holds: [harm, staffHurt]}
    tollReports:
      - {at: '2011-05-08T12:00:00-04:00', deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 34}
      - {at: '2011-05-08T20:00:00-04:00', deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 37}
    finalToll: {deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 37, directLoss: 2290000}
    doubt: >-
      The loss is the operator's 352,617 US dollars at about 6.5 yuan, rounded. 37 are the 32 taken to hospital and released
      the same day and 5 who refused treatment; the hours of both figures are approximate.
    teaches: >-
      Only light injuries, yet not minor, because the loss passes 500,000 yuan. A train is no motor vehicle, and
      engineer and conductor were hurt, so it is a casualty accident.
    expect: {kind: casualty, grade: general, window: 30 days, windowEnds: '2011-06-07'}
    play:
      headToldAfter: 6 minutes
      reportedAfter: 30 minutes
      relayedAfter: [90 minutes]
      superiorToldAfter: 45 minutes
      estimatedLoss: 1000000
      teamAfter: 1 day
      lossAssessedAfter: 20 days
      investigationAfter: 30 days
      approvedAfter: 44 days
      actions:
        - {title: {en: 'Train control enforces the approach speed', zh: 列控系统强制进站限速},
           kind: corrective, doneAfter: 50 days, verifiedAfter: 60 days, effective: true}
      closedAfter: 70 days
      outcome: {report: met, relay: [met], investigation: met, approval: met}

  # ── minor (小事故) ──────────────────────────────────────────────────────────────────────────────

  - id: prague-tram-bus-2009
    title: {en: 'Tram runs into bus, Náměstí Míru', zh: 布拉格和平广场电车追尾公交车事故}
    place: {en: 'Náměstí Míru, Prague, Czech Republic', zh: 捷克布拉格和平广场}
    unit: {en: 'Prague public transport', zh: 布拉格公共交通公司}
    occurredAt: '2009-11-24T08:27:00+01:00'
    source:
      - {title: Srážka autobusu a tramvaje v Praze,
         publisher: Drážní inspekce (Czech Rail Safety Inspection), year: 2009}
    facts: {holds: [harm, unitVehicle, roadTraffic]}
    tollReports:
      - {at: '2009-11-24T09:19:00+01:00', deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 6}
    finalToll: {deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 6, directLoss: 97500}
    doubt: >-
      The loss is the inspection's first estimate, 150,000 crowns for the tram and 100,000 for the bus, at about 0.39 yuan.
      That the bus belonged to the same operator is the usual case in Prague, not a statement of the source.
    teaches: Six lightly hurt and a small loss, the one grade that Decree 493 does not know.
    expect: {kind: traffic, grade: minor, window: 7 days, windowEnds: '2009-12-01'}
    play:
      headToldAfter: 3 minutes
      reportedAfter: 28 minutes
      relayedAfter: [80 minutes]
      superiorToldAfter: 40 minutes
      estimatedLoss: 100000
      teamAfter: 1 day
      lossAssessedAfter: 4 days
      investigationAfter: 5 days
      approvedAfter: 12 days
      actions:
        - {title: {en: 'Refresher on braking into shared stops', zh: 共用站台进站制动复训},
           kind: corrective, doneAfter: 15 days, verifiedAfter: 25 days, effective: true}
      closedAfter: 30 days
      outcome: {report: met, relay: [met], investigation: met, approval: met}

  # ── near miss (未遂事件) ────────────────────────────────────────────────────────────────────────

  - id: hongqiao-runway-2016
    title: {en: 'Hongqiao runway incursion', zh: '上海虹桥机场“10·11”跑道侵入事件'}
    place: {en: 'Hongqiao airport, Shanghai, China', zh: 上海虹桥国际机场}
    unit: {en: 'East China air traffic control', zh: 民航华东空管局}
    occurredAt: '2016-10-11T12:04:00+08:00'
    source:
      - {title: '“10·11”虹桥机场跑道侵入事件调查情况通报', publisher: Civil Aviation Administration of China, year: 2016}
    facts: {holds: []}
    tollReports:
      - {at: '2016-10-11T12:10:00+08:00', deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 0}
    finalToll: {deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 0, directLoss: 0}
    doubt: The airline gives 12:03 for the conflict and 12:04 for the take-off clearance.
    teaches: >-
      Two airliners with 439 people aboard, 19 metres apart. No loss and great influence is the source's near miss; it
      has no grade and no duty under the Decree.
    expect: {kind: near-miss, grade: none}
    play:
      headToldAfter: 5 minutes
      superiorToldAfter: 60 minutes
      teamAfter: 1 day
      investigationAfter: 3 days  # 14 October, as it was
      actions:
        - {title: {en: 'No crossing clearance while a departure is cleared', zh: 有起飞许可时不得发出穿越许可},
           kind: corrective, doneAfter: 10 days, verifiedAfter: 20 days, effective: true}
        - {title: {en: 'Runway status lights at every crossing', zh: 穿越道口加装跑道状态灯},
           kind: preventive, doneAfter: 22 days, verifiedAfter: 25 days, effective: true}
      attempts:
        - {step: close, by: department, after: 4 days, refused: [wrong-role, actions-not-verified]}
      closedAfter: 28 days
      outcome: {}

  # ── loss still unknown; open at the end ─────────────────────────────────────────────────────────

  - id: rover-pipeline-2017
    title: {en: 'Rover pipeline drilling mud release', zh: 罗弗管道施工钻井泥浆泄漏事故}
    place: {en: 'Wetland by the Tuscarawas River, Stark County, Ohio, United States', zh: 美国俄亥俄州斯塔克县塔斯卡拉沃斯河湿地}
    unit: {en: 'Rover Pipeline (Energy Transfer Partners)', zh: 罗弗管道公司}
    occurredAt: '2017-04-13T12:00:00-04:00'
    source:
      - {title: 'FERC Staff Proposes $40 Million Civil Penalty for Rover Pipeline (IN17-4-000)',
         publisher: Federal Energy Regulatory Commission, year: 2021}
      - {title: Notice of violation and orders on the Tuscarawas River crossing,
         publisher: Ohio Environmental Protection Agency, year: 2017}
    facts: {holds: [harm, worksPollution]}
    tollReports:
      - {at: '2017-04-14T12:00:00-04:00', deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 0}
    finalToll: {deaths: 0, missing: 0, seriousInjuries: 0, minorInjuries: 0}
    doubt: >-
      The hour is not published; noon stands for the day. Two million gallons of drilling mud covered 6.5 acres. A penalty is
      not a direct loss, and no direct loss was published; that nobody was hurt is read from the silence of every source.
    teaches: >-
      New works polluted their surroundings, so it is environmental; nobody was hurt, so the loss alone decides
      between minor and extraordinary, and nobody knows it.
    expect: {kind: environmental, possible: [minor, general, larger, major, extraordinary], decidedBy: directLoss}
    play:
      headToldAfter: 120 minutes
      superiorToldAfter: 300 minutes
      teamAfter: 3 days
      investigationAfter: 50 days
      actions:
        - {title: {en: 'Watch the right of way during every bore', zh: 定向钻施工期间巡查沿线冒浆},
           kind: corrective, doneAfter: 60 days, verifiedAfter: 75 days, effective: true}
        - {title: {en: 'Remove the mud and restore the wetland', zh: 清除泥浆并恢复湿地},
           kind: corrective, doneAfter: 180 days}
      attempts:
        - {step: close, by: safety-section, after: 150 days, refused: [actions-not-verified]}
      outcome: {}
`
