import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factsOf, loadProcedure, openCase, typed, typesOf } from '../../src/index.ts'
import { lostBadgeTypes } from '../consumer/lost-badge-types.ts'

const consumer = join(import.meta.dirname, '../consumer')
const text = readFileSync(join(consumer, 'lost-badge.yaml'), 'utf8')

function load(yaml: string) {
  const { procedure, diagnostics } = loadProcedure(yaml)
  if (!procedure) throw new Error(JSON.stringify(diagnostics))
  return procedure
}

describe('the types of a procedure', () => {
  it('are those that the example of a program is compiled with', () => {
    const path = join(consumer, 'lost-badge-types.ts')
    const written = typesOf(load(text))
    if (process.env.UPDATE === '1') writeFileSync(path, written)
    expect(written).toBe(readFileSync(path, 'utf8'))
  })

  it('say what each step takes', () => {
    const written = typesOf(load(text))
    expect(written).toContain("readonly search: LostBadge['forms']['answer']\n")
    expect(written).toContain("readonly correct: Partial<LostBadge['forms']['loss']>\n")
    expect(written).toContain('readonly close: undefined\n')
    expect(written).toContain("readonly 'release.police': undefined\n")
    expect(written).toContain("readonly doors: readonly ('main' | 'server-room')[]\n")
    expect(written).toContain("readonly risk: LostBadge['scales']['risk']\n")
  })

  it('do not contain what no person takes', () => {
    const clocked = text.replace(
      'close: {by: guard, to: closed}',
      'close: {by: guard, to: closed}\n      expire: {by: clock, after: 5 days, to: closed}',
    )
    expect(typesOf(load(clocked))).not.toContain('expire')
  })

  it('hold titles that would end a comment, and words that would end a text', () => {
    const hostile = text
      .replace('en: Tell', 'en: "*/ export const broken = 1 /*"')
      .replace('title: Staff', "title: 'it''s \\n'")
    const written = typesOf(load(hostile))
    expect(written).toContain('/** *\\/ export const broken = 1 /* · 报告 */')
    expect(written.match(/export const/g)).toHaveLength(2)
  })

  it('name what other scripts name', () => {
    const written = typesOf(load(text.replace('lost-badge', '胸牌-2-遗失')))
    expect(written).toContain('export type 胸牌2遗失 = {')
    expect(written).toContain('export const 胸牌2遗失Types: TypesOf<胸牌2遗失> = {')
  })

  it('of a procedure whose name is a word of the language are no syntax error', () => {
    const written = typesOf(load(text.replace('lost-badge', 'class')))
    expect(written).toContain('export type Class = {')
    expect(written).toContain('export const classTypes: TypesOf<Class> = {')
  })
})

describe('a typed procedure', () => {
  const procedure = load(text)

  it('is the procedure itself', () => {
    expect(typed(procedure, lostBadgeTypes)).toBe(procedure)
  })

  it('stays so when only texts change', () => {
    const retitled = load(text.replace('Lost badge', 'Badge lost'))
    expect(typed(retitled, lostBadgeTypes)).toBe(retitled)
  })

  it('is refused where the types are of another version or procedure', () => {
    const later = load(text.replace('2 hours', '3 hours').replace('1.0.0', '2.0.0'))
    expect(() => typed(later, lostBadgeTypes)).toThrow(
      /types are of lost-badge 1\.0\.0 .*procedure is lost-badge 2\.0\.0 .*dueprocess types/,
    )
    const other = load(text.replace('lost-badge', 'found-badge'))
    expect(() => typed(other, lostBadgeTypes)).toThrow('found-badge')
  })

  it('reads the facts of its own cases, and of no others', () => {
    const by = { id: 'ann', roles: ['staff'] }
    const at = '2026-03-02T09:30:00Z'
    const data = { lostAt: at, doors: ['main'] } as const
    const mine = typed(procedure, lostBadgeTypes)
    const opened = openCase(mine, { id: 'B-1', by, at, data })
    if (!opened.ok) throw new Error('refused')
    expect(factsOf(mine, opened.case).loss?.doors).toEqual(['main'])
    const later = load(text.replace('2 hours', '3 hours'))
    expect(() => factsOf(later, opened.case)).toThrow('the case B-1 follows lost-badge 1.0.0')
  })
})
