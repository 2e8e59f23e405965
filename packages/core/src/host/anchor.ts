import type { CaseState } from '../case/index.ts'
import type { AnchorEffect } from '../trail/index.ts'

/**
 * The head of a case's trail as an effect. The engine makes it, not the kernel: it cannot stand
 * inside the entry whose hash it carries. The same head always has the same id.
 */
export function anchorOf({ id, seq, head }: CaseState): AnchorEffect {
  return { id: `${id}/${seq}/head`, kind: 'anchor', case: id, seq, head }
}
