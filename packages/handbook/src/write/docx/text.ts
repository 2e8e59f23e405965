import { type ParagraphChild, TextRun } from 'docx'
import type { Inline, Text } from '../../document/index.ts'
import { clean } from '../../text/index.ts'
import { SOFT } from './page.ts'
import { languagesOf } from './style.ts'

/** The runs of a line. */
export function runs(text: Text): ParagraphChild[] {
  return text.flatMap((part) =>
    part.language === undefined
      ? [run(part)]
      : [run(part), new TextRun({ text: clean(part.language), superScript: true, color: SOFT })],
  )
}

/** One run. */
export function run({ text, style, language }: Inline): TextRun {
  return new TextRun({
    text: clean(text).replace(/\s+/gu, ' '),
    ...(style === 'strong' && { bold: true }),
    ...(style === 'soft' && { color: SOFT }),
    ...(style === 'code' && { font: 'Consolas', color: SOFT, size: 16 }),
    ...(language !== undefined && { language: languagesOf(language) }),
  })
}
