import type { Range } from '../diagnostic/index.ts'
import type { StageSource, TrackSource } from '../grammar/index.ts'
import type { Checked } from './check.ts'

/** Where a stage is named in the document. */
export function rangeOfStage({ source, locate }: Checked, path: string): Range {
  let owner: object | undefined
  let below: { readonly [id: string]: StageSource | TrackSource } | undefined = source.stages
  let id = ''
  for (id of path.split('/')) {
    owner = below
    const stage: StageSource | TrackSource | undefined = below?.[id]
    below = stage?.stages ?? stage?.tracks
  }
  return locate.key(owner ?? source, id)
}
