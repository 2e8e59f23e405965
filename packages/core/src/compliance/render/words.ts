import { textIn } from '../../procedure/index.ts'
import type { ElementName, FindingSeverity, QuestionCode } from '../finding.ts'
import type { Verdict } from '../verdict.ts'

/** The languages that a report has its headings in; what was found is in the language that was spoken by then. */
export type ReportLanguage = 'en' | 'zh' | 'ru'

type Translated = Readonly<Record<ReportLanguage, string>>

type Word =
  | 'audit'
  | 'audits'
  | 'case'
  | 'cases'
  | 'procedure'
  | 'period'
  | 'events'
  | 'unread'
  | 'open'
  | 'closed'
  | 'verdict'
  | 'byClause'
  | 'clause'
  | 'element'
  | 'shownBy'
  | 'evidence'
  | 'expected'
  | 'severity'
  | 'at'
  | 'finding'
  | 'findings'
  | 'nothing'
  | 'undecided'
  | 'missing'
  | 'doubt'
  | 'brokenRate'
  | 'worst'
  | 'trend'
  | 'kinds'
  | 'count'
  | 'noClauses'
  | 'earlier'
  | 'notAudited'
  | 'file'
  | 'asOf'
  | 'behaviour'
  | 'trail'
  | 'trails'
  | 'brokenTrails'
  | 'firstHash'
  | 'lastHash'
  | 'end'
  | 'withHead'
  | 'withCase'
  | 'notCompared'
  | 'legend'
  | 'inParts'
  | 'brokenBy'

const words: Readonly<Record<Word, Translated>> = {
  audit: { en: 'Audit', zh: '合规审查', ru: 'Аудит' },
  audits: { en: 'Audit of many cases', zh: '多案合规审查', ru: 'Аудит многих дел' },
  case: { en: 'Case', zh: '案件', ru: 'Дело' },
  cases: { en: 'Cases', zh: '案件', ru: 'Дела' },
  procedure: { en: 'Procedure', zh: '程序', ru: 'Процедура' },
  period: { en: 'Period', zh: '期间', ru: 'Период' },
  events: { en: 'Entries', zh: '记录', ru: 'Записи' },
  unread: { en: 'Not understood', zh: '无法识别', ru: 'Не распознано' },
  open: { en: 'still open', zh: '未结案', ru: 'не закрыто' },
  closed: { en: 'closed', zh: '已结案', ru: 'закрыто' },
  verdict: { en: 'Verdict', zh: '结论', ru: 'Вывод' },
  byClause: { en: 'Verdict by clause', zh: '逐条结论', ru: 'Вывод по пунктам' },
  clause: { en: 'Clause', zh: '条款', ru: 'Пункт' },
  element: { en: 'Implemented by', zh: '对应要素', ru: 'Чем реализован' },
  shownBy: { en: 'Entries', zh: '依据记录', ru: 'Записи' },
  evidence: { en: 'Evidence', zh: '证据', ru: 'Доказательства' },
  expected: { en: 'What would have been right', zh: '应当', ru: 'Как следовало' },
  severity: { en: 'Severity', zh: '程度', ru: 'Тяжесть' },
  at: { en: 'When', zh: '时间', ru: 'Когда' },
  finding: { en: 'Finding', zh: '发现', ru: 'Нарушение' },
  findings: { en: 'Findings', zh: '发现', ru: 'Нарушения' },
  nothing: { en: 'No findings.', zh: '没有发现。', ru: 'Нарушений не найдено.' },
  undecided: { en: 'What could not be decided', zh: '无法判定之处', ru: 'Что нельзя решить' },
  missing: { en: 'Missing', zh: '缺少', ru: 'Не хватает' },
  doubt: { en: 'How clauses were read', zh: '条款理解', ru: 'Как поняты пункты' },
  brokenRate: { en: 'Broken, of those decided', zh: '违反率', ru: 'Доля нарушений' },
  worst: { en: 'Worst clauses', zh: '违反最多的条款', ru: 'Худшие пункты' },
  trend: {
    en: 'Share of cases with a breach, by month',
    zh: '各月违规案件比例',
    ru: 'Доля дел с нарушением по месяцам',
  },
  kinds: { en: 'Kinds of findings', zh: '发现的种类', ru: 'Виды нарушений' },
  count: { en: 'Count', zh: '数量', ru: 'Число' },
  earlier: { en: 'Before, under', zh: '此前适用', ru: 'Ранее по' },
  notAudited: {
    en: 'Not audited: that version was not given.',
    zh: '未审查：未提供该版本。',
    ru: 'Не проверено: эта версия не дана.',
  },
  file: { en: 'File', zh: '文件', ru: 'Файл' },
  asOf: { en: 'As of', zh: '截至', ru: 'По состоянию на' },
  behaviour: { en: 'Behaviour', zh: '行为哈希', ru: 'Хеш поведения' },
  trail: { en: 'Trail', zh: '记录链', ru: 'Цепочка' },
  trails: { en: 'Trails', zh: '记录链', ru: 'Цепочки' },
  brokenTrails: { en: 'Trails that are broken', zh: '断裂的记录链', ru: 'Нарушенные цепочки' },
  firstHash: { en: 'First hash', zh: '首个哈希', ru: 'Первый хеш' },
  lastHash: { en: 'Last hash (head)', zh: '末个哈希（链首）', ru: 'Последний хеш (голова)' },
  end: { en: 'End of the trail', zh: '记录链末端', ru: 'Конец цепочки' },
  withHead: {
    en: 'compared with the head that was kept elsewhere',
    zh: '已与另处保存的链首比对',
    ru: 'сверен с головой, сохранённой отдельно',
  },
  withCase: {
    en: 'compared with the case stored beside it',
    zh: '已与一同保存的案件比对',
    ru: 'сверен с делом, сохранённым рядом',
  },
  notCompared: {
    en: 'not compared with anything: entries cut off at the end would not show',
    zh: '未作比对：末尾被截去的条目不会显现',
    ru: 'не сверен: записи, отрезанные в конце, не видны',
  },
  legend: { en: 'What the words mean', zh: '用语说明', ru: 'Что значат слова' },
  inParts: { en: 'in 1 of 4 parts', zh: '4 部分中的 1 部分', ru: 'в 1 из 4 частей' },
  brokenBy: { en: 'Broken, case by case', zh: '逐案违反情况', ru: 'Нарушения по делам' },
  noClauses: {
    en: 'The procedure cites no clauses.',
    zh: '程序没有引用条款。',
    ru: 'Процедура не ссылается на пункты.',
  },
}

/** A heading of a report. */
export function word(name: Word, language: ReportLanguage): string {
  return words[name][language]
}

type Sentence = 'whole' | 'notWhole' | 'trails' | 'parts' | 'notCalledFor' | 'changed'

const sentences: Readonly<Record<Sentence, Translated>> = {
  whole: {
    en: '{0} entries, chained and unchanged',
    zh: '{0} 个条目，首尾相连，未经改动',
    ru: 'записей: {0}, связаны и не изменены',
  },
  notWhole: {
    en: '{0} entries, not whole: the findings “Trail broken” say why',
    zh: '{0} 个条目，不完整：原因见“记录链断裂”各项发现',
    ru: 'записей: {0}, не цела: почему, сказано в «Цепочка нарушена»',
  },
  trails: {
    en: '{0} chained and unchanged, the end of {1} of them compared; {2} broken',
    zh: '{0} 条相连且未经改动，其中 {1} 条的末端已比对；{2} 条断裂',
    ru: 'целых: {0}, из них со сверенным концом: {1}; нарушенных: {2}',
  },
  parts: {
    en: 'in {0} of {1} parts; not called for: {2}',
    zh: '{1} 部分中的 {0} 部分；未涉及：{2}',
    ru: 'в {0} из {1} частей; не потребовалось: {2}',
  },
  notCalledFor: {
    en: 'not called for: {0}',
    zh: '未涉及：{0}',
    ru: 'не потребовалось: {0}',
  },
  changed: {
    en: 'It rests on what was changed after it was written: entry {0}.',
    zh: '所依据的条目在写下之后被改动过：{0}。',
    ru: 'Опирается на изменённое после записи: запись {0}.',
  },
}

/** A sentence of a report, with what belongs into it. */
export function sentence(
  name: Sentence,
  language: ReportLanguage,
  parts: readonly (string | number)[],
): string {
  const text = sentences[name][language]
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(parts[Number(place)] ?? ''))
}

const meanings: Readonly<Record<Verdict | 'parts', Translated>> = {
  broken: {
    en: 'Something departs from what implements the clause; the findings say what.',
    zh: '与实现该条款的要素有出入；见各项发现。',
    ru: 'Что-то расходится с тем, чем реализован пункт; что, сказано в нарушениях.',
  },
  'not-decided': {
    en: 'What would tell is missing, the trail is not whole, or the clause names no limit and people have to judge how long it took.',
    zh: '缺少判断依据，或记录链不完整，或条款未定期限而须由人判断所用时间。',
    ru: 'Нет того, что решило бы, цепочка не цела, или пункт не называет срока, и судить о времени должны люди.',
  },
  followed: {
    en: 'What was called for was done; the entries show it. Of parts that nothing called for it says nothing.',
    zh: '所要求的都已做到，有条目为证。对未涉及的部分不作结论。',
    ru: 'Что потребовалось, сделано; записи это показывают. О частях, которые не потребовались, не сказано ничего.',
  },
  'not-exercised': {
    en: 'Nothing in the case called for it.',
    zh: '案件中没有涉及。',
    ru: 'В деле ничто этого не потребовало.',
  },
  parts: {
    en: 'Several parts of the procedure implement the clause. The verdict is over those that the case called for; the others are named.',
    zh: '该条款由程序的多个部分实现。结论只针对案件涉及的部分；其余部分列出名称。',
    ru: 'Пункт реализован несколькими частями процедуры. Вывод относится к тем, которые потребовались; остальные названы.',
  },
}

/** What a verdict means, or that it covers a part of a clause. */
export function legendWords(name: Verdict | 'parts', language: ReportLanguage): string {
  return meanings[name][language]
}

const partWords: ReadonlyMap<string, Translated> = new Map([
  ['clock', { en: 'clock', zh: '计时', ru: 'отсчёт' }],
  ['pause', { en: 'pause', zh: '暂停', ru: 'пауза' }],
  ['extension', { en: 'extension', zh: '延期', ru: 'продление' }],
  ['escalation', { en: 'escalation', zh: '升级', ru: 'эскалация' }],
  ['roll', { en: 'roll', zh: '顺延', ru: 'перенос' }],
  ['reopen', { en: 'reopening', zh: '重新开始', ru: 'возобновление' }],
  ['row', { en: 'row', zh: '行', ru: 'строка' }],
  ['override', { en: 'override', zh: '改判', ru: 'переопределение' }],
])

/** What a part of a deadline or of a decision is called. */
export function partWord(part: string, language: ReportLanguage): string {
  return partWords.get(part)?.[language] ?? part
}

const verdictWords: Readonly<Record<Verdict, Translated>> = {
  followed: { en: 'followed', zh: '符合', ru: 'соблюдён' },
  broken: { en: 'broken', zh: '违反', ru: 'нарушен' },
  'not-exercised': { en: 'not exercised', zh: '未涉及', ru: 'не применялся' },
  'not-decided': { en: 'not decided', zh: '未判定', ru: 'не решено' },
}

export function verdictWord(verdict: Verdict, language: ReportLanguage): string {
  return verdictWords[verdict][language]
}

const severityWords: Readonly<Record<FindingSeverity, Translated>> = {
  error: { en: 'breach', zh: '违规', ru: 'нарушение' },
  warning: { en: 'at risk', zh: '风险', ru: 'риск' },
  information: { en: 'note', zh: '说明', ru: 'заметка' },
}

export function severityWord(severity: FindingSeverity, language: ReportLanguage): string {
  return severityWords[severity][language]
}

const codeWords: Readonly<Record<QuestionCode, Translated>> = {
  'deadline-without-limit': {
    en: 'Deadline without a limit',
    zh: '未定期限',
    ru: 'Срок без предела',
  },
  'trail-broken': { en: 'Trail broken', zh: '记录链断裂', ru: 'Цепочка нарушена' },
  'other-procedure': { en: 'Another procedure', zh: '程序不符', ru: 'Другая процедура' },
  'time-disorder': { en: 'Time out of order', zh: '时间错乱', ru: 'Время не по порядку' },
  'unknown-step': { en: 'Unknown step', zh: '未知步骤', ru: 'Неизвестный шаг' },
  'entry-after-closing': { en: 'Entry after closing', zh: '结案后记录', ru: 'После закрытия' },
  'closed-with-open-duties': {
    en: 'Closed with open duties',
    zh: '未尽义务即结案',
    ru: 'Закрыто с долгами',
  },
  'not-in-force': { en: 'Not in force', zh: '不在有效期', ru: 'Не действует' },
  'step-skipped': { en: 'Step skipped', zh: '跳过步骤', ru: 'Шаг пропущен' },
  'step-not-in-stage': {
    en: 'Step not allowed in the stage',
    zh: '阶段不允许的步骤',
    ru: 'Шаг не этой стадии',
  },
  'step-out-of-order': { en: 'Step out of order', zh: '步骤次序错误', ru: 'Неверный порядок' },
  'step-too-often': { en: 'Step too often', zh: '步骤次数过多', ru: 'Слишком часто' },
  'wrong-role': { en: 'Wrong role', zh: '角色不符', ru: 'Не та роль' },
  'same-person-twice': { en: 'Same person twice', zh: '同一人重复', ru: 'Одно лицо дважды' },
  'not-same-person': { en: 'Not the same person', zh: '非同一人', ru: 'Не то же лицо' },
  'approval-missing': { en: 'Approval missing', zh: '缺少批准', ru: 'Нет согласования' },
  'quorum-missing': { en: 'Quorum missing', zh: '未达表决数', ru: 'Нет кворума' },
  'form-missing': { en: 'Form missing', zh: '缺少表单', ru: 'Нет формы' },
  'form-invalid': { en: 'Form invalid', zh: '表单无效', ru: 'Форма неверна' },
  'condition-not-met': { en: 'Condition not met', zh: '条件不满足', ru: 'Условие не выполнено' },
  'hold-ignored': { en: 'Hold ignored', zh: '忽略挂起', ru: 'Удержание нарушено' },
  'forbidden-state': { en: 'Forbidden state', zh: '禁止的状态', ru: 'Запрещённое состояние' },
  'decision-differs': { en: 'Decision differs', zh: '判定不一致', ru: 'Решение расходится' },
  'change-differs': { en: 'Record differs', zh: '记录不一致', ru: 'Запись расходится' },
  'time-not-come': { en: 'Before its time', zh: '未到时间', ru: 'Раньше срока' },
  'record-missing': { en: 'Record missing', zh: '缺少台账', ru: 'Нет документа' },
  'notification-missing': { en: 'Notification missing', zh: '未通知', ru: 'Нет уведомления' },
  'opening-missing': { en: 'Linked case missing', zh: '未开立关联案件', ru: 'Нет дела' },
  'escalation-missing': { en: 'Escalation missing', zh: '未升级', ru: 'Нет эскалации' },
  'deadline-missed': { en: 'Deadline missed', zh: '未在期限内完成', ru: 'Срок пропущен' },
  'deadline-late': { en: 'Deadline met late', zh: '逾期完成', ru: 'Выполнено с опозданием' },
  'deadline-open': { en: 'Deadline still open', zh: '期限未到', ru: 'Срок ещё идёт' },
  'deviation-without-reason': {
    en: 'Deviation without a reason',
    zh: '偏离无理由',
    ru: 'Отступление без причины',
  },
  'deviation-unauthorised': {
    en: 'Deviation without authority',
    zh: '无权偏离',
    ru: 'Отступление без права',
  },
  deviation: { en: 'Deviation', zh: '偏离', ru: 'Отступление' },
}

export function codeWord(code: QuestionCode, language: ReportLanguage): string {
  return codeWords[code][language]
}

/** What an element is called: its title, or its id where it has none. */
export function nameOf({ id, title }: ElementName, language: ReportLanguage): string {
  return textIn(title, [language], id)
}
