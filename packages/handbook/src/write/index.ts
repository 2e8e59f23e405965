export { writeDocx } from './docx/docx.ts'
export type { Rasterise } from './docx/figure.ts'
export { writeHtml } from './html.ts'
export { writeMarkdown } from './markdown.ts'
