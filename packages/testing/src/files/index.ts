export { presetBases, presets } from './presets.ts'
export { findPreset, isPath, type ProcedureSources, procedureOf } from './resolve-reference.ts'
