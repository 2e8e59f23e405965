import { shapeReasons } from '../case/case-shape.ts'
import type { CaseState } from '../case/index.ts'
import type { HostReason } from './refusal.ts'
import type { Store } from './store.ts'

/** A case as it was committed last; undefined: there is none. */
export type Loaded = { readonly ok: true; readonly state: CaseState | undefined } | NoCase

interface NoCase {
  readonly ok: false
  readonly reason: HostReason
}

/** Loads a case, and looks at what the store gave before anything rests on it. */
export async function loadCase(store: Store, id: string): Promise<Loaded> {
  const state = await store.load(id)
  if (state === undefined) return { ok: true, state }
  const [misfit] = shapeReasons(state)
  if (misfit) return { ok: false, reason: misfit }
  if (state.id === id) return { ok: true, state }
  return { ok: false, reason: { code: 'not-a-case', path: '/id', expected: JSON.stringify(id) } }
}
