import { describe, expect, it } from 'vitest'
import { compileCondition } from '../../src/conditions/index.ts'
import { scope } from './facts.ts'

const labels = {
  en: { 'report.deaths': 'deaths', 'report.awareAt': 'awareness', grade: 'the grade', a: 'spill' },
  zh: { 'report.deaths': '死亡人数', 'report.awareAt': '知悉时间', grade: '等级', a: '泄漏' },
}
const words = { en: { major: 'major (II)' }, zh: { major: '重大', larger: '较大' } }

function say(language: 'en' | 'zh', text: string): string | undefined {
  const names: Readonly<Record<string, string>> = labels[language]
  const values: Readonly<Record<string, string>> = words[language]
  const { condition } = compileCondition(text, scope, { zone: 'Asia/Shanghai' })
  return condition?.words(
    language,
    (name) => names[name],
    (scale, word) => (scale === 'severity' ? values[word] : undefined),
  )
}

describe('a condition in words', () => {
  it.each([
    ['report.deaths >= 3', 'deaths at least 3', '死亡人数不少于3'],
    ['report.deaths < 3', 'deaths below 3', '死亡人数少于3'],
    ['report.deaths != 3', 'deaths is not 3', '死亡人数不为3'],
    ['grade >= "major"', 'the grade at least major (II)', '等级不低于重大'],
    ['grade = "minor"', 'the grade is minor', '等级为minor'],
    ['cause = "fire"', 'cause is fire', 'cause为fire'],
    ['report.note = "x"', 'report.note is “x”', 'report.note为“x”'],
    ['a = true', 'spill is yes', '泄漏为是'],
    ['a and not(b)', 'spill and not b', '泄漏，且并非b'],
    ['a and (b or c)', 'spill and (b or c)', '泄漏，且（b，或c）'],
    ['not(report.deaths >= 3)', 'deaths below 3', '死亡人数少于3'],
    ['not(a and b)', 'not (spill and b)', '并非（泄漏，且b）'],
    ['report.deaths in [1..5]', 'deaths from 1 to 5', '死亡人数在1至5之间（含）'],
    ['report.deaths in (1..5]', 'deaths above 1 and at most 5', '死亡人数超过1且不超过5'],
    ['report.deaths between 1 and 5', 'deaths from 1 to 5', '死亡人数在1至5之间（含）'],
    [
      'grade in ("larger", "major")',
      'the grade is one of larger, major (II)',
      '等级为较大、重大之一',
    ],
    ['cause in ["fire", "fall"]', 'cause is one of fire, fall', 'cause为fire、fall之一'],
    ['report.deaths in (1, >= 5)', 'deaths is 1 or at least 5', '死亡人数为1或不少于5'],
    ['cause in report.causes', 'cause is among report.causes', 'cause属于report.causes'],
    ['defined(report.deaths)', 'deaths is known', '死亡人数已知'],
    ['not(defined(report.deaths))', 'deaths is not known', '死亡人数未知'],
    ['report.deaths = null', 'deaths is not known', '死亡人数未知'],
    ['null != report.deaths', 'deaths is known', '死亡人数已知'],
    ['in(handling)', 'in stage handling', '处于阶段handling'],
    [
      'report.on >= date("2024-01-01")',
      'report.on not before 2024-01-01',
      'report.on不早于2024-01-01',
    ],
    [
      'since(grade = "major") <= report.awareAt + 24 hours',
      'the moment when (the grade is major (II)) became true not after 24 hours after awareness',
      '（等级为重大）成立之时不晚于知悉时间之后24小时',
    ],
    [
      'report.on < report.site.since - 1 month',
      'report.on before 1 month before report.site.since',
      'report.on早于report.site.since之前1个月',
    ],
    ['count(a, b) = 1', 'exactly 1 of (spill, b)', '（泄漏、b）中成立的恰为1项'],
    [
      'count(a, b) in [1..2]',
      'number of (spill, b) that hold from 1 to 2',
      '（泄漏、b）中成立的项数在1至2之间（含）',
    ],
    ['count(a, b, c) >= 2', 'at least 2 of (spill, b, c)', '（泄漏、b、c）中成立的不少于2项'],
    ['count(report.victims) > 1', 'number of report.victims above 1', 'report.victims的个数超过1'],
    [
      'max(report.deaths, report.injured) > 1',
      'greatest of deaths, report.injured above 1',
      '死亡人数、report.injured中最大者超过1',
    ],
    [
      'some v in report.victims satisfies v.dead',
      'for some v of report.victims: v.dead',
      'report.victims中有某个v满足：v.dead',
    ],
    [
      'every v in report.victims satisfies v.age >= 18',
      'for every v of report.victims: v.age at least 18',
      'report.victims中每个v均满足：v.age不少于18',
    ],
    ['contains(report.note, "x")', 'report.note contains “x”', 'report.note包含“x”'],
    [
      'starts-with(report.note, "x") or ends-with(report.note, "y")',
      'report.note begins with “x” or report.note ends with “y”',
      'report.note以“x”开头，或report.note以“y”结尾',
    ],
    [
      'matches(report.note, "\\d")',
      'report.note matches the pattern “\\d”',
      'report.note符合模式“\\d”',
    ],
    [
      'report.deaths + 1 > report.injured * 2',
      'deaths + 1 above report.injured * 2',
      '死亡人数 + 1超过report.injured * 2',
    ],
    ['hour(report.awareAt) < 8', 'hour of awareness below 8', '知悉时间的小时少于8'],
    ['report.took > duration("PT4H")', 'report.took above PT4H', 'report.took超过PT4H'],
    [
      '(if a then 1 else 2) > 1',
      '(if spill then 1, otherwise 2) above 1',
      '（如果泄漏则1，否则2）超过1',
    ],
    [
      'sum(report.deaths, report.injured) > min(report.deaths, 2)',
      'sum of deaths, report.injured above least of deaths, 2',
      '死亡人数、report.injured之和超过死亡人数、2中最小者',
    ],
    ['report.on > @"2024-01-31"', 'report.on after 2024-01-31', 'report.on晚于2024-01-31'],
    [
      'report.awareAt < 24 hours + report.closedAt',
      'awareness before 24 hours after report.closedAt',
      '知悉时间早于report.closedAt之后24小时',
    ],
    ['report.amounts = [1, 2]', 'report.amounts is 1, 2', 'report.amounts为1、2'],
    [
      '(if a then null else 2) > 1',
      '(if spill then —, otherwise 2) above 1',
      '（如果泄漏则—，否则2）超过1',
    ],
    ['-report.deaths < 0', '(-deaths) below 0', '（-死亡人数）少于0'],
  ])('%s', (text, english, chinese) => {
    expect(say('en', text)).toBe(english)
    expect(say('zh', text)).toBe(chinese)
  })
})
