import { type CoverageThreshold, coverageKinds } from '@dueprocess/testing'

/** A threshold as the command takes it: `90`, or `steps=100`; undefined where it is none. */
export function readThreshold(text: string): CoverageThreshold | undefined {
  const [, name, figure = ''] = /^(?:([a-z]+)=)?(\d{1,3}(?:\.\d)?)$/.exec(text) ?? []
  const percent = Number(figure)
  if (figure === '' || percent > 100) return undefined
  if (name === undefined) return { percent }
  const kind = coverageKinds.find((one) => one === name)
  return kind === undefined ? undefined : { kind, percent }
}
