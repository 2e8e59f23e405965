import { describe, expect, test } from 'vitest'
import { diagram, handbook } from '../src/index.ts'
import { load } from './small.ts'

const procedure = load(`
dueprocess: 1
procedure: desk
version: 2.0.0
title: {en: Service desk, zh: 服务台, ru: Служба поддержки}
sources:
  HB:
    title: {en: Handbook of the desk}
    publisher: {en: Quality department, zh: 质量部}
    date: '2026-01-15'
scales:
  urgency: {low: {en: Low, zh: 低}, high: {en: High, zh: 高}}
roles:
  user: {title: {en: User, zh: 用户}}
  line: {title: {en: First line, zh: 一线}}
forms:
  intake:
    title: {en: Intake, zh: 受理}
    clause: HB-2
    fields:
      urgency: {type: urgency, title: {en: Urgency, zh: 紧急程度}, clause: HB-3}
      way: {type: text, title: {en: Way in, zh: 渠道}, values: {phone: {en: By telephone, zh: 电话}, mail: {en: By mail, zh: 邮件}}}
  answer: {score?: {type: integer, title: {en: Satisfaction, zh: 满意度}}}
open: {register: {title: {en: Register, zh: 登记}, by: user, form: intake, to: open}}
stages:
  open:
    title: {en: Open, zh: 处理中}
    steps: {solve: {title: {en: Solve, zh: 解决}, by: line, form: answer, to: closed}}
  closed: {title: {en: Closed, zh: 已关闭}, final: true}
deadlines:
  solution:
    title: {en: Solution, zh: 解决时限}
    within: {of: intake.urgency, low: 5 days, high: 4 hours}
    after: register
    until: solve
metrics:
  in-time:
    title: {en: Solved in time, zh: 按时解决率}
    clause: HB-9
    share: deadline.solution.met
    of: deadline.solution.met or deadline.solution.missed
    per: [intake.urgency, month]
    trend: 6 months
  time:
    title: {en: Time to solve, zh: 解决时间}
    percentile: {between: [register, solve]}
    rank: 90%
    per: role of solve
    dated: solve
  score: {title: {en: Satisfaction of users, zh: 用户满意度}, mean: answer.score, of: ever.solve}
reports:
  monthly:
    title: {en: Monthly report, zh: 月报}
    every: month
    to: line
    shows: [in-time, time]
`)

const markdown = (
  options: Partial<Parameters<typeof handbook>[1]> = {},
): Promise<string | Uint8Array> => handbook(procedure, { format: 'md', language: 'en', ...options })

describe('metrics in words', () => {
  test.each([
    ['en', '“Urgency”', 'Share of the cases in which deadline “Solution” is met'],
    ['zh', '紧急程度', '下列情形的案件所占比例：期限“解决时限”已按时完成'],
    ['ru', 'Urgency', 'Доля дел, в которых верно: срок «Solution» соблюдён'],
  ] as const)('say how they are worked out, in %s', async (language, _, definition) => {
    expect(await markdown({ language })).toContain(definition)
  })

  test('say of which cases, by what and for which period', async () => {
    const text = await markdown()
    const row = (id: string): string =>
      String(text)
        .split('\n')
        .find((line) => line.includes(`\`${id}\``) && line.includes('period')) ?? ''
    expect(row('in-time')).toContain(
      'Only of cases in which deadline “Solution” is met or deadline',
    )
    expect(row('in-time')).toContain(
      '| Urgency | month<br>A case belongs to the period in which it was opened<br>Trend over 6 months | HB-9 |',
    )
    expect(row('time')).toContain('What 90% of the cases do not exceed: time from “Register” to')
    expect(row('time')).toContain('the role in which “Solve” was taken')
    expect(row('time')).toContain('A case belongs to the period of')
    expect(row('score')).toContain('Mean of: “Satisfaction”')
    expect(row('score')).toContain('all cases together')
  })

  test('stand in reports with those who get them', async () => {
    expect(await markdown()).toContain(
      '| **Monthly report**<br>`monthly` | each month | First line | Solved in time<br>Time to solve |  |',
    )
  })
})

describe('what the document cites', () => {
  test('is named with who issued it and when', async () => {
    expect(await markdown()).toContain(
      '| **HB** | Handbook of the desk | Quality department | 2026-01-15 |',
    )
  })

  test('has the clauses of forms and of their fields', async () => {
    const text = await markdown()
    expect(text).toContain('| **HB-2** | Form: Intake |  |')
    expect(text).toContain('| **HB-3** | Form: Intake |  |')
    expect(text).toContain('| **HB-9** | Metric: Solved in time |  |')
  })
})

test('words of a field are called by their labels', async () => {
  expect(await markdown({ language: 'zh' })).toContain('电话、邮件')
})

describe('the revision history', () => {
  test('has the present version, whatever the house tells', async () => {
    const [, history = ''] = String(await markdown({ issuer: 'Desk' })).split('Revision history')
    expect(history).toMatch(
      /\| 2\.0\.0 \| {2}\| Desk \| This version; document hash [0-9a-f]{16} \|/,
    )
  })

  test('has it once where the house tells of it', async () => {
    const revisions = [{ version: '2.0.0', date: '2026-03-02', text: 'Metrics added' }]
    const [, history = ''] = String(await markdown({ revisions })).split('Revision history')
    expect(history.match(/2\.0\.0/g)).toHaveLength(1)
  })
})

describe('a deadline whose time a fact decides', () => {
  test.each([
    ['en', 'Solution: High → 4 hours, Low → 5 days (by Urgency)'],
    ['zh', '解决时限：高 → 4小时，低 → 5天（按紧急程度）'],
  ] as const)('says which time is for which value, in %s', async (language, expected) => {
    const svg = await diagram(procedure, { format: 'svg', language })
    const text = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, language === 'zh' ? '' : ' ')
    expect(text).toContain(language === 'zh' ? expected.replace(/\s/g, '') : expected)
  })

  test('has only the range on a timer of BPMN, where there is no room', async () => {
    const bpmn = await diagram(procedure, { format: 'bpmn', language: 'en' })
    expect(bpmn).toMatch(/<bpmn:boundaryEvent [^>]*name="4 hours \/ 5 days"/)
  })
})

test('in Markdown a picture takes the place of Mermaid where there is one', async () => {
  const text = await markdown({ picture: 'desk.svg' })
  expect(text).toMatch(/!\[.+\]\(<desk\.svg>\)/)
  expect(text).not.toContain('mermaid')
})
