import type { Block, Cell, Document, Inline, Item, Table, Text } from '../document/index.ts'
import { clean, escapeXml } from '../text/index.ts'
import { style } from './style.ts'

/** A document as one HTML file: no scripts, nothing fetched, with a style for paper (A4). */
export function writeHtml(document: Document): string {
  const { language, title, mark, contents, blocks } = document
  const [head, facts, ...rest] = blocks
  const body = [
    '<header>',
    ...[head, facts].flatMap((block) => (block ? [write(block)] : [])),
    '</header>',
    `<nav aria-label="${escapeXml(contents)}"><p class="contents">${escapeXml(contents)}</p>`,
    contentsOf(blocks),
    '</nav>',
    '<main>',
    ...rest.map(write),
    '</main>',
  ]
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeXml(`${title} — ${mark}`)}</title>`,
    `<style>${style}${running(document)}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>\n',
  ].join('\n')
}

/** What stands at the head and foot of each printed page. */
function running({ title, mark, page }: Document): string {
  const [before = '', between = '', after = ''] = page('\u0000', '\u0000').split('\u0000')
  const pages = `${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)}`
  return `@page{@top-left{content:${cssText(title)}}@top-right{content:${cssText(mark)}}@bottom-right{content:${pages}}}`
}

/** A text for a style sheet: everything but letters and digits by its number. */
function cssText(text: string): string {
  const escaped = [...clean(text)].map((character) =>
    /[\p{L}\p{N}]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}

function contentsOf(blocks: readonly Block[]): string {
  const items = blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.number === undefined || block.level > 2) return []
    const text = block.text.map((part) => part.text).join('')
    return [
      `<li><a href="#${anchor(block.number)}">${escapeXml(`${block.number} ${text}`)}</a></li>`,
    ]
  })
  return `<ul>${items.join('')}</ul>`
}

function anchor(number: string): string {
  return `section-${number}`
}

function write(block: Block): string {
  if (block.kind === 'heading') {
    const { level, number, text } = block
    const id = number === undefined ? '' : ` id="${anchor(number)}"`
    const marked = number === undefined ? '' : `<span class="number">${escapeXml(number)}</span> `
    return `<h${level}${id}>${marked}${inline(text)}</h${level}>`
  }
  if (block.kind === 'paragraph') return `<p>${inline(block.text)}</p>`
  if (block.kind === 'list') return list(block.items, block.ordered ? 'ol' : 'ul')
  if (block.kind === 'figure') {
    const wide = block.width > block.height ? ' class="wide"' : ''
    return `<figure${wide}>${block.svg.trim()}<figcaption>${escapeXml(block.caption)}</figcaption></figure>`
  }
  return tableText(block)
}

function list(items: readonly Item[], tag: 'ul' | 'ol'): string {
  const points = items.map(
    ({ text, items: inner }) =>
      `<li>${inline(text)}${inner.length > 0 ? list(inner, 'ul') : ''}</li>`,
  )
  return `<${tag}>${points.join('\n')}</${tag}>`
}

function tableText({ head, rows, widths }: Table): string {
  const columns = widths
    .map((width) => `<col style="width:${Math.round(width * 10) / 10}%">`)
    .join('')
  const top = head
    ? `<thead><tr>${head.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('')}</tr></thead>`
    : ''
  const body = rows.map((cells) => {
    const told = cells.map((cell, at) =>
      head === undefined && at === 0
        ? `<th scope="row">${cellText(cell)}</th>`
        : `<td>${cellText(cell)}</td>`,
    )
    return `<tr>${told.join('')}</tr>`
  })
  const kind = head ? '' : ' class="facts"'
  return `<table${kind}><colgroup>${columns}</colgroup>${top}<tbody>${body.join('\n')}</tbody></table>`
}

function cellText(cell: Cell): string {
  const [only] = cell
  if (cell.length === 1 && only) return inline(only)
  return cell.map((text) => `<p>${inline(text)}</p>`).join('')
}

function inline(text: Text): string {
  return text.map(piece).join('')
}

const tags = { strong: 'strong', code: 'code', soft: 'small' } as const

function piece({ text, style: styled, language }: Inline): string {
  const escaped = escapeXml(text)
  const told =
    language === undefined
      ? `<bdi>${escaped}</bdi>`
      : `<bdi lang="${escapeXml(language)}" class="other">${escaped}</bdi><sup>${escapeXml(language)}</sup>`
  const plain = language === undefined && !/[\u0590-\u08ff]/u.test(text) ? escaped : told
  return styled ? `<${tags[styled]}>${plain}</${tags[styled]}>` : plain
}
