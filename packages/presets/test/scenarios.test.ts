import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scenarios } from '../../testing/src/vitest.ts'

/** The stories that the presets must tell, one file for each preset. */
const folder = new URL('../scenarios/', import.meta.url)

for (const file of readdirSync(fileURLToPath(folder)).toSorted()) {
  if (file.endsWith('.yaml')) scenarios(`../scenarios/${file}`, import.meta.url)
}
