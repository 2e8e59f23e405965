import { occurrences } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { securityEvent } from '../src/index.ts'
import { saidTo } from './said-to.ts'
import { type Line, person, tell } from './story.ts'

const procedure = securityEvent.load()

const wang = person('wang', 'department')
const mei = person('mei', 'security-office')

// What is recorded; the hours of the procedure run from `occurredAt` and from the report.
const notice = {
  occurredAt: '2026-03-02T08:00:00+08:00',
  discoveredAt: '2026-03-02T08:30:00+08:00',
  place: 'Building 2',
  department: 'Purchasing',
  description: 'Mail that nobody wrote',
  channel: 'person',
  means: 'telephone',
  area: 'e-mail',
  fault: false,
  fire: false,
  secrecy: 'none',
  businessHit: false,
  severity: 'low',
  estimatedLoss: 5000,
}
const incident = { happened: true, harmLikely: true, reason: 'Mail leaves the company.' }
const reported: Line = ['2026-03-02 09:00', wang, 'report-event', notice]
const judged: Line = ['2026-03-02 09:20', mei, 'judge', incident]
const relayed: Line = ['2026-03-02 10:00', mei, 'relay-report']
describe('what people are told', () => {
  test('says what happened where, in Chinese and English', () => {
    const story = tell(procedure, reported, judged, relayed)
    expect(saidTo(story, procedure, 'response-team', 'en')).toEqual([
      'Information security event at Building 2, Purchasing: Mail that nobody wrote',
    ])
    expect(saidTo(story, procedure, 'leader', 'zh')).toEqual([
      '信息安全事件报告：2026-03-02 08:00 +08:00，Building 2，Purchasing。Mail that nobody wrote；等级：一般信息安全事件',
    ])
  })

  test('says when the report to the leading group was due', () => {
    const late = tell(procedure, reported, judged).wait('2026-03-02 12:00')
    expect(saidTo(late, procedure, 'leader', 'zh')).toEqual([
      '应于2026-03-02 11:00 +08:00之前报告信息安全领导小组和公司分管领导。',
    ])
  })

  test('shows what is not known, and hides nothing', () => {
    const { estimatedLoss, ...unknown } = notice
    expect(estimatedLoss).toBeDefined()
    const story = tell(procedure, ['2026-03-02 09:00', wang, 'report-event', unknown], relayed)
    expect(saidTo(story, procedure, 'leader', 'en')[0]).toMatch(/grade: \[.*not known\]$/)
  })
})

test('training comes round every year, backup every month, without a case', () => {
  const window = { after: '2026-01-01T12:00:00+08:00', before: '2027-01-01T12:00:00+08:00' }
  expect(occurrences(procedure, 'training', window)).toEqual([
    Date.parse('2027-01-01T00:00:00+08:00'),
  ])
  expect(occurrences(procedure, 'backup', window)?.length).toBe(12)
})
