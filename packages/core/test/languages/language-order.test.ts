import { describe, expect, it } from 'vitest'
import { languageOrder, languagesOf, loadProcedure, textIn } from '../../src/index.ts'

const { procedure } = loadProcedure(`dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: {zh: 胸牌遗失, en: Lost badge}
roles: {guard: {title: Guard}, staff: {title: {ru: Сотрудник, en: Staff}}}
open: {tell: {title: {de: Melden}, by: staff, to: open}}
stages:
  open: {steps: {close: {by: guard, to: closed}}}
  closed: {final: true}
holds: {police: {set: {by: guard}, release: {by: guard}}}
`)
if (!procedure) throw new Error('The procedure has problems.')

describe('the order of languages', () => {
  it('of a procedure is that of its texts, without texts of no language', () => {
    expect(languagesOf(procedure)).toEqual(['zh', 'en', 'ru', 'de'])
  })

  it('begins with what is asked for', () => {
    expect(languageOrder(procedure, ['ru', 'fr'])).toEqual(['ru', 'fr', 'zh', 'en', 'de'])
    expect(languageOrder(procedure, [])).toEqual(['zh', 'en', 'ru', 'de'])
  })
})

describe('a text', () => {
  const staff = { ru: 'Сотрудник', en: 'Staff' }

  it('is taken in the first language that it has', () => {
    expect(textIn(staff, ['de', 'en', 'ru'], 'staff')).toBe('Staff')
  })

  it('falls back to the first language of the procedure that it has, not to its own first', () => {
    expect(textIn(staff, ['de'], 'staff')).toBe('Сотрудник')
    expect(textIn(staff, languageOrder(procedure, ['de']), 'staff')).toBe('Staff')
  })

  it.each([
    [['zh-Hant-TW'], '繁'],
    [['zh-CN'], '中'],
    [['ZH-HANT'], '繁'],
    [['zh-Hant-x-a', 'en'], '繁'],
    [['en-GB'], 'en'],
    [['de', 'zh-CN', 'en'], '中'],
    [['constructor', 'en'], 'en'],
    [[''], 'en'],
    [['-', '--', '-x-'], 'en'],
  ])('for %j is %s', (languages, expected) => {
    const texts = { en: 'en', zh: '中', 'zh-Hant': '繁' }
    expect(textIn(texts, languages, 'id')).toBe(expected)
  })

  it('of no particular language serves everybody before any other language does', () => {
    expect(textIn({ und: 'Guard' }, ['zh'], 'guard')).toBe('Guard')
    expect(textIn({}, ['zh'], 'guard')).toBe('guard')
  })
})
