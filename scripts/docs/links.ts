import { posix } from 'node:path'
import type { SourceFile } from '../source-files.ts'
import type { MarkdownText } from './markdown.ts'
import type { Problem } from './problem.ts'

/** What a link may lead to: the paths of files and folders, and the texts of documents by path. */
export type LinkTargets = {
  readonly paths: ReadonlySet<string>
  readonly documents: ReadonlyMap<string, MarkdownText>
}

/** The link targets that the files of a repository offer, given its documents. */
export function linkTargets(
  files: readonly SourceFile[],
  documents: readonly (MarkdownText & { readonly file: SourceFile })[],
): LinkTargets {
  const paths = files.flatMap(({ path }) => {
    const parts = path.split('/')
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  })
  const byPath = documents.map((one): [string, MarkdownText] => [one.file.path, one])
  return { paths: new Set(paths), documents: new Map(byPath) }
}

/** The relative links of a document that lead nowhere. Links to other sites are not followed. */
export function brokenLinks(path: string, targets: LinkTargets): readonly Problem[] {
  const links = targets.documents.get(path)?.links ?? []
  return links.flatMap(({ target, line }) => {
    const message = faultOf(path, target, targets)
    return message ? [{ path, line, message }] : []
  })
}

function faultOf(
  from: string,
  link: string,
  { paths, documents }: LinkTargets,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined
  const [file = '', anchor] = link.split('#')
  const relative = posix.join(posix.dirname(from), decodeURI(file)).replace(/\/$/, '')
  const target = file === '' ? from : relative
  if (target !== '.' && !paths.has(target)) return `link to "${link}": there is no ${target}`
  const document = documents.get(target)
  if (!anchor || !document || document.anchors.has(decodeURI(anchor))) return undefined
  return `link to "${link}": ${target} has no heading for it; it has ${[...document.anchors].join(', ')}`
}
