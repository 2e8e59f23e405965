import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffProcedures, type NamedText } from '../../src/index.ts'
import { head, load, merged, presetTexts, repair } from './load.ts'
import { addressOf, type Change, changeables, overlayText, someChanges } from './random.ts'

/** A base by its name and version, which an overlay may bear as well. */
function identity(base: NamedText): { readonly id: string; readonly version: string } {
  const { id, version } = merged(base.text, []).procedure
  return { id, version }
}

const bases = [repair, ...presetTexts].map((base) => ({ base, ...identity(base), name: base.name }))

describe.each(bases)('overlays of $name', ({ base, id, version }) => {
  const reference = `./${base.name}`
  const own = head(reference, id, version)
  const original = merged(base.text, []).procedure
  const runs = base === repair ? 40 : 2

  it('that change every field to what it is change nothing', () => {
    const all = changeables(base.text)
    expect(all.length).toBeGreaterThan(40)
    for (const short of [true, false]) {
      const same = all.map((of): Change => ({ of, to: of.value, short }))
      const { procedure } = merged(overlayText(own, same), [base])
      expect(procedure.behaviour).toBe(original.behaviour)
      expect(procedure.title).toEqual(original.title)
    }
  })

  it('give a merged text that loads to the same, and change back what they changed', () => {
    let valid = 0
    fc.assert(
      fc.property(someChanges(base.text), (changes) => {
        const first = { name: 'first.yaml', text: overlayText(own, changes) }
        const { procedure, mergedText = '' } = load(first.text, [base])
        if (!procedure) return
        valid++
        const again = load(mergedText, [])
        expect(again.procedure?.behaviour).toBe(procedure.behaviour)
        expect(again.procedure?.document).toBe(procedure.document)
        const back = changes.map((one): Change => ({ ...one, to: one.of.value }))
        const second = merged(overlayText(head('./first.yaml', id, version), back), [first, base])
        expect(second.procedure.behaviour).toBe(original.behaviour)
      }),
      { numRuns: runs },
    )
    expect(valid).toBeGreaterThan(0)
  })

  it('on two layers are one overlay in which the upper one wins', () => {
    fc.assert(
      fc.property(someChanges(base.text), someChanges(base.text), (lower, upper) => {
        const first = { name: 'first.yaml', text: overlayText(own, lower) }
        const two = load(overlayText(head('./first.yaml', id, version), upper), [first, base])
        const over = new Set(upper.map(({ of }) => addressOf(of)))
        const both = [...lower.filter(({ of }) => !over.has(addressOf(of))), ...upper]
        const one = load(overlayText(own, both), [base])
        // A lower layer that is wrong is refused, also where an upper one would mend it.
        if (!two.procedure) return
        expect(one.procedure?.behaviour).toBe(two.procedure.behaviour)
        expect(one.mergedText).toBe(two.mergedText)
      }),
      { numRuns: runs },
    )
  })

  it('that remove something and add it again lose nothing', () => {
    const kinds = ['constraint', 'deadline', 'record'] as const
    const names = kinds.flatMap((kind) => {
      const of = changeables(base.text).filter((one) => one.kind === kind)
      return [...new Set(of.map(({ element }) => `${kind}.${element}`))]
    })
    let valid = 0
    for (const name of names) {
      // Of a long procedure a few; what something else needs cannot be removed.
      if (base !== repair && valid >= 4) break
      const first = { name: 'first.yaml', text: `${own}remove: [${name}]\n` }
      const { procedure: without, diagnostics } = load(first.text, [base])
      if (!without) {
        expect(diagnostics.map(({ code }) => code)).toContain('removed-but-used')
        continue
      }
      valid++
      const [kind = '', element = ''] = name.split('.')
      const fields = changeables(base.text).filter(
        (one) => one.kind === kind && one.element === element,
      )
      const value = overlayText(
        '',
        fields.map((of): Change => ({ of, to: of.value, short: false })),
      )
      const added = `${head('./first.yaml', id, version)}${value.replace('change:', 'add:')}`
      const { procedure } = merged(added, [first, base])
      expect(diffProcedures(original, without).map(({ change }) => change)).toContain('removed')
      expect(diffProcedures(original, procedure)).toEqual([])
    }
    if (base === repair) expect(valid).toBeGreaterThan(0)
  })
})
