import { describe, expect, it } from 'vitest'
import { describeRefusal, type HostReason, type HostRefusal } from '../../src/index.ts'
import { ann, bob, lostBadge, lostBadgeTwo } from './lost-badge.ts'
import { simulatedHost } from './simulated-host.ts'

const sentences: Record<HostReason['code'], { reason: HostReason; says: string }> = {
  'not-a-case-id': {
    reason: { code: 'not-a-case-id', found: '"a\\u0000"' },
    says: 'A case is named by a text of 1 to 256 whole characters; this is "a\\u0000".',
  },
  'unknown-case': {
    reason: { code: 'unknown-case', case: 'c-1' },
    says: 'There is no case "c-1".',
  },
  'case-exists': {
    reason: { code: 'case-exists', case: 'c-1' },
    says: 'Case "c-1" has been opened already, otherwise than here; give a new case a new id.',
  },
  'unknown-procedure': {
    reason: { code: 'unknown-procedure', procedure: 'x', available: ['a@1', 'b@1'] },
    says: 'No procedure "x" is installed; available: a@1, b@1.',
  },
  'wrong-procedure': {
    reason: { code: 'wrong-procedure', expected: 'a@1 (00)', found: 'a@2 (11)' },
    says:
      'The case follows a@1 (00), which this host was not given; available: a@2 (11). ' +
      'A host needs every version that one of its cases follows.',
  },
  'not-a-case': {
    reason: { code: 'not-a-case', path: '/format', expected: '1' },
    says:
      'The store gave no case that can go on: "/format" must be 1. ' +
      'Go back to the last good copy, or to the version that wrote it.',
  },
  'not-personal': {
    reason: { code: 'not-personal', field: 'a.b', available: ['a.name'] },
    says: '"a.b" is no personal field; available: a.name.',
  },
  contended: {
    reason: { code: 'contended', case: 'c-1', attempts: 32 },
    says: 'Others changed case "c-1" during each of 32 attempts; try again.',
  },
}

describe('a refusal in words', () => {
  it.each(Object.entries(sentences))(
    'says what is wrong and what to do: %s',
    (_, { reason, says }) => {
      const refusal: HostRefusal = { ok: false, kind: 'invalid', reasons: [reason] }
      expect(describeRefusal(refusal)).toEqual([says])
      expect(describeRefusal(refusal, lostBadge)).toEqual([says])
    },
  )

  it('guesses what was meant', () => {
    const reason: HostReason = {
      code: 'unknown-procedure',
      procedure: 'lost-bagde',
      available: ['lost-badge@1.0.0'],
      meant: 'lost-badge',
    }
    expect(describeRefusal({ ok: false, kind: 'invalid', reasons: [reason] })).toEqual([
      'No procedure "lost-bagde" is installed; did you mean "lost-badge"?',
    ])
  })

  it('takes the words of the procedure where the case refused', async () => {
    const { engine } = simulatedHost({ procedures: [lostBadgeTwo] })
    await engine.open({ procedure: 'lost-badge', id: 'c-1', by: ann, data: { area: 'lab' } })
    const refused = await engine.submit('c-1', { step: 'block', by: bob })
    if (refused.ok) throw new Error('Not refused.')
    const words = describeRefusal(refused, lostBadgeTwo)
    expect(words).toHaveLength(refused.reasons.length)
    expect(words.join(' ')).toContain('Head of security')
    expect(describeRefusal(refused)).toEqual(refused.reasons.map(({ code }) => `Refused: ${code}.`))
  })
})
