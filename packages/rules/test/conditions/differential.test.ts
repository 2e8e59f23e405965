import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, compileCondition } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { readOf } from './facts.ts'
import { naiveCondition, naiveFacts, naiveScope } from './naive.ts'

const runs = { numRuns: 3000 }

function compiled(text: string): Condition {
  const { condition, issues } = compileCondition(text, naiveScope)
  if (condition === undefined) throw new Error(`${text}: ${JSON.stringify(issues)}`)
  return condition
}

/** To ask whether a fact is there is the one thing that its coming may change. */
const asksPresence = /defined|null/

describe('a compiled condition', () => {
  it('has the truth that the definition gives, for facts known, missing, null or of a wrong type', () => {
    fc.assert(
      fc.property(naiveCondition, naiveFacts, (naive, facts) => {
        expect(compiled(naive.text).test(readOf(facts))).toBe(naive.value(facts, {}))
      }),
      runs,
    )
  })

  it('keeps its truth when printed and compiled again, and prints the same again', () => {
    fc.assert(
      fc.property(naiveCondition, naiveFacts, (naive, facts) => {
        const first = compiled(naive.text)
        const second = compiled(first.canonical)
        expect(second.canonical).toBe(first.canonical)
        expect(second.test(readOf(facts))).toBe(first.test(readOf(facts)))
      }),
      runs,
    )
  })

  it('reads only the facts that it says it reads', () => {
    fc.assert(
      fc.property(naiveCondition, naiveFacts, (naive, facts) => {
        const condition = compiled(naive.text)
        const read = readOf(facts)
        const asked = new Set<string>()
        condition.test((name) => {
          asked.add(name)
          return read(name)
        })
        expect([...asked].filter((name) => !condition.reads.includes(name))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('stays unknown while none of the facts named as missing is filled', () => {
    fc.assert(
      fc.property(naiveCondition, naiveFacts, naiveFacts, (naive, facts, further) => {
        fc.pre(!asksPresence.test(naive.text))
        const condition = compiled(naive.text)
        if (condition.test(readOf(facts)) !== undefined) return
        const missing = condition.missing(readOf(facts))
        expect(missing).not.toEqual([])
        const unknown = Object.entries(further).filter(
          ([name]) =>
            condition.reads.includes(name) && !missing.includes(name) && isUnknown(name, facts),
        )
        const filled = { ...facts, ...Object.fromEntries(unknown) }
        expect(condition.test(readOf(filled))).toBeUndefined()
      }),
      runs,
    )
  })

  it('keeps a truth whatever the facts that were missing turn out to be', () => {
    fc.assert(
      fc.property(naiveCondition, naiveFacts, naiveFacts, (naive, facts, further) => {
        fc.pre(!asksPresence.test(naive.text))
        const condition = compiled(naive.text)
        const truth = condition.test(readOf(facts))
        if (truth === undefined) return
        const filled = {
          ...facts,
          ...Object.fromEntries(Object.entries(further).filter(([name]) => isUnknown(name, facts))),
        }
        expect(condition.test(readOf(filled))).toBe(truth)
      }),
      runs,
    )
  })
})

/** Whether the fact, read alone, is not known. */
function isUnknown(name: string, facts: Readonly<Record<string, Json>>): boolean {
  return compiled(`not(defined(${name}))`).test(readOf(facts)) === true
}
