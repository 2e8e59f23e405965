import type { Procedure } from '@dueprocess/core'
import { type Move, movesTo, type Position, pathTo, playAll } from './position.ts'

/** Moves that become a scenario, and the elements that it is there for. */
export interface Story {
  readonly moves: readonly Move[]
  readonly shows: readonly string[]
}

/**
 * A few stories that show all that was found: again and again the one that adds most, then each
 * without what its elements do not need. Gives nothing that its stories, played again, do not show.
 */
export function chooseStories(
  procedure: Procedure,
  start: Position,
  shown: ReadonlyMap<string, Position>,
): readonly Story[] {
  const missing = new Set(shown.keys())
  const candidates = [...new Set(shown.values())].map((position) => ({
    position,
    shows: new Set(pathTo(position).flatMap((one) => one.shows)),
  }))
  const stories: Story[] = []
  while (missing.size > 0) {
    const adds = candidates.map(({ shows }) => [...shows].filter((key) => missing.has(key)).length)
    const most = Math.max(...adds)
    const best = candidates[adds.indexOf(most)]
    if (!best || most === 0) break
    const wanted = [...best.shows].filter((key) => missing.has(key))
    const story = shrink(procedure, start, { moves: movesTo(best.position), shows: wanted })
    stories.push(story)
    for (const key of wanted) missing.delete(key)
  }
  return stories.filter((story, index) => {
    const others = new Set(
      stories.slice(index + 1).flatMap(({ moves }) => shownBy(procedure, start, moves)),
    )
    return story.shows.some((key) => !others.has(key))
  })
}

// Each try plays a whole story; a long one is left as long as it is.
const mostMoves = 4000

/** Leaves out moves, halves of them first, as long as the story still shows what it is there for. */
function shrink(procedure: Procedure, start: Position, { moves, shows }: Story): Story {
  let kept = moves
  let left = mostMoves
  for (
    let size = Math.ceil(moves.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = kept.length - size; from >= 1; from -= size) {
      if (left < 0) return { moves: kept, shows }
      const shorter = kept.toSpliced(from, size)
      left -= shorter.length
      const found = new Set(shownBy(procedure, start, shorter))
      if (shows.every((key) => found.has(key))) kept = shorter
    }
  }
  const closer = movedUp(kept, start.now)
  const found = new Set(shownBy(procedure, start, closer))
  return { moves: shows.every((key) => found.has(key)) ? closer : kept, shows }
}

const breath = 600_000

/** What followed on moves that were left out comes ten minutes after the one before. */
function movedUp(moves: readonly Move[], start: number): readonly Move[] {
  let now = start
  return moves.map((move) => {
    const at = move.act.kind === 'wait' || move.at <= now + breath ? move.at : now + breath
    now = Math.max(now, at)
    return { ...move, at: now }
  })
}

function shownBy(procedure: Procedure, start: Position, moves: readonly Move[]): readonly string[] {
  return pathTo(playAll(procedure, start, moves)).flatMap(({ shows }) => shows)
}
