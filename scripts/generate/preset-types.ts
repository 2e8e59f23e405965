import { typesOf } from '../../packages/core/src/index.ts'
import type { SourceFile } from '../source-files.ts'
import type { PresetProcedure } from './preset-procedures.ts'

/** The types of each preset, as `dueprocess types` writes them for anybody's procedure. */
export function presetTypes(presets: readonly PresetProcedure[]): readonly SourceFile[] {
  return presets.map(({ procedure }) => ({
    path: `packages/presets/src/generated/typed/${procedure.id}.ts`,
    text: typesOf(procedure),
  }))
}
