import { describe, expect, it } from 'vitest'
import { measure, renderReport } from '../../src/metrics/index.ts'
import { casesOf, deed, desk, deskWith, instant, type Story } from './desk.ts'

const stories = [1, 2, 3, 4, 5].flatMap((month) =>
  Array.from({ length: month }, (_, number): Story => {
    const day = `2026-0${month}-1${number}`
    return {
      id: `${month}-${number}`,
      at: `${day}T09:30`,
      intake: { area: number % 2 === 0 ? 'network' : 'software', urgent: true, loss: 10 },
      deeds: [
        deed('accept', 'ann', `${day}T10:00`),
        deed('resolve', 'ann', `${day}T12:00`),
        deed('call-back', 'ann', `${day}T13:00`, { solved: true, satisfaction: 4 }),
      ],
    }
  }),
)
const at = instant('2026-06-01T00:00')
const cases = [...casesOf(stories), { trail: [] }]
const report = desk.reports.get('monthly')
const monthly = measure(desk, cases, { at, ...(report ? { report } : {}) })

describe('a report', () => {
  it('is about its last whole period, with trends that look further back', () => {
    expect(monthly.report).toMatchObject({
      id: 'monthly',
      every: 'month',
      period: '2026-05',
      to: ['department-manager'],
    })
    expect(monthly).toMatchObject({ from: '2026-04-30T16:00:00Z', until: '2026-05-31T16:00:00Z' })
    expect(monthly.metrics.map(({ metric }) => metric)).toEqual(report?.shows)
    expect(monthly.metrics[0]).toMatchObject({ whole: { value: 5 }, outside: 10 })
    expect(monthly.metrics[0]?.trends[0]?.forecast).toMatchObject({ value: 6, error: 0 })
  })

  it('as a table', () => {
    expect(renderReport(monthly, { format: 'table' })).toBe(`Monthly service report
Service desk 1.0.0
2026-05; as of 2026-06-01T00:00:00+08:00; 15 cases read

Requests – Number
  intake.area  Month    Number  cases  known  unknown  not meant
  Network      2026-05       3      3      3        0          0
  Software     2026-05       2      2      2        0          0
  All                        5      5      5        0          0
  All: Trend over 5 months: +1 a month; forecast for 2026-06: 6, off by 0 in the mean so far (“as before”: 1)
  Network: Trend over 5 months: +0.5 a month; forecast for 2026-06: 3.5, off by 0.5 in the mean so far (“as before”: 0.5)
  Software: Trend over 5 months: +0.5 a month; forecast for 2026-06: 2.5, off by 0.5 in the mean so far (“as before”: 0.5)

Responded in time – Share
  Month      Share  cases  known  unknown  not meant
  2026-05  100.0 %      5      5        0          0
  All      100.0 %      5      5        0          0
  Trend over 5 months: 0.0 points a month; forecast for 2026-06: 100.0 %, off by 0.0 points in the mean so far (“as before”: 0.0 points)

Solved by the first line – Share
         Share  cases  known  unknown  not meant
  All  100.0 %      5      5        0          0

Solved by the second line – Share
       Share  cases  known  unknown  not meant
  All  0.0 %      5      5        0          0

Satisfaction – Mean
       Mean  cases  known  unknown  not meant
  All     4      5      5        0          0

Left out: 1
  no trail (1): #16
`)
  })

  it('in Chinese', () => {
    const text = renderReport(monthly, { format: 'table', language: 'zh' })
    expect(text).toContain('月度服务报告')
    expect(text).toContain('  网络         2026-05     3     3     3     0       0')
    expect(text).toContain('每个月 +1；2026-06 预测：6，以往平均误差 0')
    expect(text).not.toMatch(/\b(cases|Trend|forecast)\b/)
  })

  it('as comma-separated values with a line for each figure', () => {
    const lines = renderReport(monthly, { format: 'csv' }).split('\r\n')
    expect(lines[0]).toBe(
      'metric,row,intake.area,month,period,value,unit,cases,known,unknown,excluded,error',
    )
    expect(lines).toContain('requests,group,network,2026-05,,3,cases,3,3,0,0,')
    expect(lines).toContain('requests,forecast,,,2026-06,6,cases,,,,,0')
    expect(lines).toContain(',left out: not-a-trail,#16,,,,,,,,,')
    expect(lines.at(-1)).toBe('')
    const widths = new Set(lines.slice(0, -1).map((line) => line.split(',').length))
    expect(widths).toEqual(new Set([12]))
  })

  it('as JSON that comes back as it was', () => {
    const text = renderReport(monthly, { format: 'json' })
    expect(JSON.parse(text)).toEqual(monthly)
  })

  it('as Markdown', () => {
    const text = renderReport(monthly, { format: 'markdown' })
    expect(text).toContain('# Monthly service report\n')
    expect(text).toContain('Number (ITO-6a, HOT-2.7, HOT-5.12, SVC-7)')
    expect(text).toContain('| Network | 2026-05 | 3 | 3 | 3 | 0 | 0 |')
  })

  it('as a picture whose every number stands in it as text', () => {
    const svg = renderReport(monthly, { format: 'svg' })
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img" lang="en"/)
    expect(svg).toContain('<title>Monthly service report</title>')
    expect(svg).toContain('<desc>Requests: 5. Responded in time: 100.0 %.')
    expect(svg).toContain('>2026-06: 6</title>')
    expect(svg).toContain('<polyline points="')
    // Every element that is opened is closed, in order.
    const open: string[] = []
    for (const [, closing, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name ?? '')
    }
    expect(open).toEqual([])
  })
})

describe('texts of strangers', () => {
  const words = ['=1+1', '+1', '-1', '@sum', '\t=x', 'a"b,c\nd', '<script>&', '|*x*|', '\u001b[2J']
  const named = deskWith('by-person: {title: {en: "<b>=x|"}, count: cases, per: holder of handler}')
  const measurement = measure(named, [], { at })
  const [metric] = measurement.metrics
  const odd = {
    ...measurement,
    metrics: metric
      ? [{ ...metric, groups: words.map((word) => ({ ...metric.whole, of: [word] })) }]
      : [],
  }

  it('are no formulas and no new cells in a spreadsheet', () => {
    const csv = renderReport(odd, { format: 'csv' })
    for (const word of ['=1+1', '+1', '-1', '@sum', '\t=x']) expect(csv).toContain(`"'${word}"`)
    expect(csv).toContain('"a""b,c\nd"')
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m)
  })

  it('are no markup in a picture', () => {
    const svg = renderReport(odd, { format: 'svg' })
    expect(svg).not.toContain('<script>')
    expect(svg).not.toContain('\u001b')
    expect(svg).toContain('&lt;script&gt;&amp;')
  })

  it('act on no terminal and break no line of a table', () => {
    const table = renderReport(odd, { format: 'table' })
    expect(table).not.toContain('\u001b')
    expect(table).toContain('a"b,c d')
    const markdown = renderReport(odd, { format: 'markdown' })
    expect(markdown).toContain('\\|\\*x\\*\\|')
    expect(markdown).not.toContain('<script>')
  })
})
