import { type Procedure, renderMessage } from '@dueprocess/core'
import type { Story } from './story.ts'

/** What a role was told in a story, in order, in a language. */
export function saidTo(
  { effects }: Story,
  procedure: Procedure,
  role: string,
  language: string,
): readonly string[] {
  return effects.flatMap((effect) =>
    effect.kind === 'notify' && effect.role === role
      ? [renderMessage(procedure, effect, [language])]
      : [],
  )
}
