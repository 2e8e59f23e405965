import schema from '@dueprocess/core/schema.json' with { type: 'json' }

/** The JSON Schema of the language as editors read it. */
export const schemaText: string = `${JSON.stringify(schema, null, 2)}\n`

/** How the file is called that lies beside procedures. */
export const schemaFile = 'dueprocess.schema.json'
