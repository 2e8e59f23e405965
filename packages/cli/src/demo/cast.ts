import type { Actor } from '@dueprocess/core'

/** Who plays: pseudonyms, with the roles that the host would vouch for. */
export const cast = {
  scene: { id: 'li', roles: ['scene'] },
  head: { id: 'chen', roles: ['unit-head'] },
  safety: { id: 'zhao', roles: ['safety-section'] },
  verifier: { id: 'sun', roles: ['safety-section'] },
  department: { id: 'zhou', roles: ['department'] },
  /** Carries actions out, and has been lent to the safety section. */
  implementer: { id: 'zhou', roles: ['department', 'safety-section'] },
  regulator: { id: 'wu', roles: ['authority'] },
  government: { id: 'zheng', roles: ['government'] },
  leader: { id: 'qian', roles: [] },
  secondLeader: { id: 'feng', roles: [] },
} as const satisfies Readonly<Record<string, Actor>>
