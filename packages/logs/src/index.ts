// Logs of other systems, as they come.

export * from './read/index.ts'
export * from './record/index.ts'

// What of them is what in a procedure.

export * from './mapping/index.ts'

// Whether they go together.

export * from './conform/index.ts'

// Our cases as logs for other systems.

export * from './write/index.ts'
