import { paint } from '../colours.ts'
import type { Output } from '../io.ts'

/** A page of Markdown for a terminal; without colours it stays as it is written. */
export function renderMarkdown(output: Output, text: string): string {
  if (!output.colours) return text
  let inCode = false
  const lines = text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      inCode = !inCode
      return []
    }
    if (inCode) return [`  ${paint(output, 'dim', line)}`]
    if (/^#+ /.test(line)) return [paint(output, 'bold', line.replace(/^#+ /, ''))]
    return [
      line
        .replaceAll(/`([^`]+)`/g, (_, code: string) => paint(output, 'cyan', code))
        .replaceAll(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint(output, 'bold', strong)),
    ]
  })
  return lines.join('\n')
}
