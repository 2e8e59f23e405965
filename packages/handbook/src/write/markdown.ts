import type { Block, Cell, Document, Inline, Item, Table, Text } from '../document/index.ts'
import { clean } from '../text/index.ts'

/**
 * A document as Markdown (CommonMark with tables); charts as Mermaid, which many readers draw, or as
 * one picture of the whole flow where the address of such a one is given.
 */
export function writeMarkdown({ blocks }: Document, picture?: string): string {
  const pictured = blocks.find(({ kind }) => kind === 'figure')
  return `${blocks
    .map((block) => {
      if (picture === undefined || block.kind !== 'figure') return write(block)
      return block === pictured ? `![${literal(block.description)}](<${picture}>)` : ''
    })
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function write(block: Block): string {
  if (block.kind === 'heading') {
    const number = block.number === undefined ? '' : `${literal(block.number)} `
    return `${'#'.repeat(block.level)} ${number}${inline(block.text)}`
  }
  if (block.kind === 'paragraph') return inline(block.text)
  if (block.kind === 'list')
    return block.items.map((item, at) => listItem(item, '', block.ordered ? at + 1 : 0)).join('\n')
  if (block.kind === 'figure') {
    // Of a chart in several parts, the text of the first is that of all.
    if (block.mermaid === '') return ''
    return `\`\`\`mermaid\n${block.mermaid.trimEnd()}\n\`\`\`\n\n*${literal(block.caption)}*`
  }
  return tableText(block)
}

function listItem({ text, items }: Item, indent: string, number: number): string {
  const mark = number > 0 ? `${number}. ` : '- '
  const inner = items.map((item) => listItem(item, `${indent}${' '.repeat(mark.length)}`, 0))
  return [`${indent}${mark}${inline(text)}`, ...inner].join('\n')
}

function tableText({ head, rows, widths }: Table): string {
  const first = head ? head.map(literal) : widths.map(() => '')
  return [
    row(first),
    row(widths.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellText))),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText(cell: Cell): string {
  return cell.map(inline).join('<br>')
}

function inline(text: Text): string {
  return text.map(piece).join('')
}

function piece({ text, style, language }: Inline): string {
  const escaped = literal(text)
  const mark = language === undefined ? '' : ` <sup>${literal(language)}</sup>`
  // Emphasis must begin and end at a letter, or its signs show.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) ?? []
  if (inner === '') return escaped
  if (style === 'strong') return `${before}**${inner}**${mark}${after}`
  if (style === 'code')
    return `${before}\`${clean(text).trim().replace(/[`|]/g, ' ')}\`${mark}${after}`
  return `${escaped}${mark}`
}

/** A text as it is: nothing in it is Markdown or HTML, and no line of it begins a block. */
function literal(text: string): string {
  return clean(text)
    .replace(/\s+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]>|~$]/g, '\\$&')
    .replace(/^( ?)([#+=-]|\d+[.)](?= ))/, '$1\\$2')
    .replace(/(?<=[a-z])(?=:\/\/)/gi, '\u2060')
}
