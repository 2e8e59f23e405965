/**
 * Runs rounds of work one after the other. A call while a round runs is answered by the next one,
 * which begins after it and so sees whatever was there before the call; all that call meanwhile
 * share it, so that nothing piles up behind a slow round.
 */
export function inRounds<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<Result> | undefined
  const start = (): Promise<Result> => {
    next = undefined
    const round = work()
    running = round
    return round
  }
  return () => {
    next ??= running.then(start, start)
    return next
  }
}
