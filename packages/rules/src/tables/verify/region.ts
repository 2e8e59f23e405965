import type { Box, Space } from '../space/space.ts'

/** A part of a space that need not be connected: in each column, ranges of pieces. */
export type Region = readonly (readonly number[])[]

/** Rounds of joining; nearly always two or three suffice, and more only look nicer. */
const mostRounds = 16

/**
 * Joins disjoint boxes that are equal in all columns but one, until none are left that can be
 * joined; so that a reader sees few large parts and not how they were found. In columns with an
 * order only what touches is joined. Every region keeps covering what its boxes did.
 */
export function mergeRegions(space: Space, boxes: readonly Box[]): readonly Region[] {
  let regions: Region[] = boxes.map((box) =>
    Array.from(box.low, (low, index) => [low, box.high[index] as number]),
  )
  let before = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds && regions.length < before; round += 1) {
    before = regions.length
    for (const [index, column] of space.columns.entries()) {
      regions = mergeAlong(regions, index, column.line.ordered)
    }
  }
  return regions
}

function mergeAlong(regions: readonly Region[], index: number, ordered: boolean): Region[] {
  const groups = new Map<string, Region[]>()
  for (const region of regions) {
    const key = JSON.stringify(region.map((ranges, i) => (i === index ? null : ranges)))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [region])
    else group.push(region)
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, index, ordered))
}

function mergeGroup(group: readonly Region[], index: number, ordered: boolean): Region[] {
  const first = group[0] as Region
  const pairs = group.flatMap((region) => pairsOf(region[index] as readonly number[]))
  pairs.sort((a, b) => a[0] - b[0])
  const joined: number[] = []
  for (const [low, high] of pairs) {
    if (joined.length > 0 && joined.at(-1) === low - 1) joined[joined.length - 1] = high
    else joined.push(low, high)
  }
  const withRanges = (ranges: readonly number[]): Region =>
    first.map((own, i) => (i === index ? ranges : own))
  return ordered ? pairsOf(joined).map(withRanges) : [withRanges(joined)]
}

function pairsOf(ranges: readonly number[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let i = 0; i < ranges.length; i += 2) {
    pairs.push([ranges[i] as number, ranges[i + 1] as number])
  }
  return pairs
}
