// The types of lost-badge 1.0.0, written by `dueprocess types`; change the procedure instead.

import type { PersonalMark, TypesOf } from '@dueprocess/core'

/** Lost badge · 胸牌遗失 */
export type LostBadge = {
  readonly id: 'lost-badge'
  readonly version: '1.0.0'
  readonly behaviour: 'cbf5894ab2d5305e18cb2c95fa3de98ca22b8ed724db16d3b89612c052fbded3'
  readonly scales: {
    readonly risk: 'low' | 'high'
  }
  readonly roles: 'staff' | 'guard' | 'owner'
  readonly stages: 'searching' | 'closed'
  readonly deadlines: 'block'
  readonly forms: {
    readonly loss: {
      /** date-time */
      readonly lostAt: string
      readonly doors: readonly ('main' | 'server-room')[]
      /** Finder */
      readonly finder?: string | null
    }
    readonly answer: {
      readonly found: boolean
      /** integer */
      readonly cards?: number | null
    }
  }
  readonly openings: {
    /** Tell · 报告 */
    readonly tell: LostBadge['forms']['loss']
  }
  readonly steps: {
    readonly search: LostBadge['forms']['answer']
    readonly close: undefined
    readonly lock: {
      /** Vote · 表决 · Голос */
      readonly vote: 'for' | 'against'
      /** Reason · 理由 · Причина */
      readonly reason?: string | null
    }
    readonly correct: Partial<LostBadge['forms']['loss']>
    readonly 'set.police': undefined
    readonly 'release.police': undefined
    readonly 'override.risk': {
      readonly value: LostBadge['scales']['risk']
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
    readonly 'withdraw.risk': {
      /** Reason · 理由 · Причина */
      readonly reason: string
    }
  }
  readonly facts: {
    readonly 'loss.lostAt': string
    readonly 'loss.doors': readonly ('main' | 'server-room')[]
    readonly 'loss.finder': PersonalMark
    readonly 'answer.found': boolean
    readonly 'answer.cards': number
    readonly 'lock.outcome': 'rejected' | 'approved'
    readonly risk: LostBadge['scales']['risk']
    readonly 'risk.computed': LostBadge['scales']['risk']
    readonly 'risk.lowest': LostBadge['scales']['risk']
    readonly 'risk.highest': LostBadge['scales']['risk']
  }
  readonly decisions: {
    readonly risk: {
      readonly risk: LostBadge['facts']['risk']
    }
  }
}

/** The procedure that the types are of, for `typed`. */
export const lostBadgeTypes: TypesOf<LostBadge> = {
  id: 'lost-badge',
  version: '1.0.0',
  behaviour: 'cbf5894ab2d5305e18cb2c95fa3de98ca22b8ed724db16d3b89612c052fbded3',
}
