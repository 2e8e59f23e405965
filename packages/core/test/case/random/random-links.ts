import type { Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'
import type { StepDraft } from './random-stages.ts'

type Source = { [key: string]: Json }

/** What a random case may call the cases that it opens. */
export function randomLinks({ upTo }: Choices): readonly string[] {
  return Array.from({ length: upTo(3) }, (_, index) => `l${index}`)
}

/** Lets steps open cases, each link at least by one of them. */
export function openSomewhere(
  choices: Choices,
  steps: readonly StepDraft[],
  links: readonly string[],
): void {
  const { chance, one } = choices
  for (const as of links) {
    const sure = one(steps)
    for (const step of steps) {
      if (step !== sure && !chance(10)) continue
      const opening = randomOpeningOf(choices, as, step)
      const before = step.source.opens
      step.source.opens = before === undefined && chance(70) ? opening : listed(before, opening)
    }
  }
}

function listed(before: Json | undefined, opening: Source): Json {
  if (before === undefined) return [opening]
  return Array.isArray(before) ? [...before, opening] : [before, opening]
}

/** A case of another procedure, or of the same one: but no opening opens itself. */
function randomOpeningOf({ chance, one }: Choices, as: string, { id }: StepDraft): Source {
  const isOpening = id.startsWith('o')
  const each = chance(35) ? one(['report.parts', 'note.holders']) : undefined
  if (!isOpening && chance(40)) {
    return { procedure: 'random', as, step: 'o0', ...(each ? { each } : {}) }
  }
  const given = each ? { item: 'item', level: 'grade' } : { count: 'report.n', flag: 'report.flag' }
  return {
    procedure: 'other',
    as,
    ...(chance(30) ? { step: 'begin' } : {}),
    ...(each ? { each } : {}),
    ...(chance(60) ? { give: given } : {}),
  }
}

/** Lets the end of linked cases release some of the holds. */
export function releaseByLinks(
  { chance, one }: Choices,
  holds: Source,
  links: readonly string[],
): void {
  for (const hold of Object.values(holds) as Source[]) {
    if (links.length === 0 || !chance(40)) continue
    const linked = one(links)
    hold.release = chance(50) ? { linked } : { ...(hold.release as Source), linked }
  }
}
