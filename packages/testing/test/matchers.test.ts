import { advance, openCase, wakeCase } from '@dueprocess/core'
import { describe, expect, it } from 'vitest'
import { matchers } from '../src/vitest.ts'
import { lostBadge } from './run.ts'

expect.extend(matchers)

const li = { id: 'li', roles: ['reporter'] }
const bo = { id: 'bo', roles: ['guard'] }
const at = Date.parse('2026-03-02T09:00:00+08:00')
const data = { area: 'Yard', badges: 1 }
const opened = openCase(lostBadge, { id: 'c-1', by: li, at, data })
if (!opened.ok) throw new Error('the case was not opened')
const state = opened.case
const due = '2026-03-02T14:00:00+08:00'

/** What a matcher says when it is not met. */
function said(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

describe('toBeRefused', () => {
  const refused = advance(lostBadge, state, { step: 'find', by: li, at })

  it('holds for a refusal, for these reasons and no others', () => {
    expect(refused).toBeRefused()
    expect(refused).toBeRefused('role-missing')
    expect(opened).not.toBeRefused()
    expect(refused).not.toBeRefused('on-hold')
    expect(refused).not.toBeRefused('role-missing', 'on-hold')
  })

  it('says what there is instead', () => {
    expect(said(() => expect(opened).toBeRefused('on-hold'))).toContain('accepted')
    expect(said(() => expect(refused).toBeRefused('on-hold'))).toContain('role-missing')
    expect(said(() => expect(refused).not.toBeRefused())).toContain('role-missing')
  })
})

describe('toHaveDeadline', () => {
  it('takes a word or parts, of a case or of an outcome', () => {
    expect(state).toHaveDeadline('search', 'open')
    expect(opened).toHaveDeadline('search', { status: 'open', due, missed: false })
    expect(state).not.toHaveDeadline('search', 'met')
    expect(wakeCase(lostBadge, state, at + 86_400_000)).toHaveDeadline('search', 'missed')
    expect(state).toHaveDeadline('search#2', 'idle')
  })

  it('says how it stands', () => {
    const message = said(() => expect(state).toHaveDeadline('search', { status: 'met', due }))
    expect(message).toBe(
      'deadline search is open, due 2026-03-02 06:00Z, expected met, due 2026-03-02 06:00Z',
    )
  })
})

describe('toBeInStage', () => {
  it('takes the stages where the case must be, outer ones for what is inside', () => {
    expect(state).toBeInStage('searching')
    expect(opened).not.toBeInStage('closed')
    expect({ ...state, place: ['a/b/c', 'a/d'] }).toBeInStage('a')
    expect({ ...state, place: ['a/b/c', 'a/d'] }).toBeInStage('a/b', 'a/d')
    expect({ ...state, place: ['a/b/c', 'a/d'] }).not.toBeInStage('a/b')
    expect({ ...state, place: ['ab'] }).not.toBeInStage('a')
  })

  it('says where it is', () => {
    expect(said(() => expect(state).toBeInStage('closed'))).toBe(
      'the stage is searching, expected closed',
    )
  })

  it('fails on a refusal, which has no case', () => {
    const refused = advance(lostBadge, state, { step: 'find', by: li, at })
    expect(said(() => expect(refused).toBeInStage('searching'))).toContain('role-missing')
    const found = advance(lostBadge, state, { step: 'find', by: bo, at })
    expect(found).toBeInStage('closed')
  })
})
