import manifest from '../package.json' with { type: 'json' }

/** The version of the installed command. */
export const version: string = manifest.version
