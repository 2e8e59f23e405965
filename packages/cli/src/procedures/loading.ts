// What it takes to load a procedure, and no more: the command then checks without loading what runs
// cases, and the texts of the presets.

export { basesAmong, formatDiagnostics, loadProcedure } from '@dueprocess/core/load'
export { calendars } from '@dueprocess/presets/calendars'
