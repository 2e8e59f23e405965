import { say } from '@dueprocess/rules'
import type { LabelSource, ProcedureSource } from '../grammar/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { elementsOf } from './elements.ts'

/**
 * A text under a tag that is no language: `cn` is a country. No reader ever asks for it, so that
 * the text is only shown to whoever has no other.
 */
export const unknownLanguage: Check = { code: 'unknown-language', severity: 'warning', find }

/** The languages that have two letters (ISO 639-1), without those that were withdrawn. */
export const languages: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro
ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty
ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
)

/**
 * Countries that are written for their languages. `kr` is Kanuri as well, which has fewer readers
 * than Korean has authors who mistake it.
 */
const ofCountries: ReadonlyMap<string, string> = new Map([
  ['at', 'de'],
  ['by', 'be'],
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['eg', 'ar'],
  ['gb', 'en'],
  ['gr', 'el'],
  ['hk', 'zh-Hant'],
  ['il', 'he'],
  ['ir', 'fa'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['kz', 'kk'],
  ['mx', 'es'],
  ['rs', 'sr'],
  ['ua', 'uk'],
  ['us', 'en'],
  ['vn', 'vi'],
])

function* find({ source, locate }: Checked): Generator<Defect> {
  const found = new Map<string, object[]>()
  for (const label of labelsOf(source)) {
    if (typeof label !== 'object') continue
    for (const tag of Object.keys(label)) {
      if (!isKnown(tag)) found.set(tag, [...(found.get(tag) ?? []), label])
    }
  }
  // One mistaken tag is one problem, however many texts stand under it.
  for (const [tag, [first = source, ...others]] of found) {
    const meant = meantBy(tag)
    const what = ofCountries.has(languageOf(tag))
      ? say`\`${tag}\` is a country, not its language`
      : say`\`${tag}\` is no language`
    const more = others.length === 0 ? '' : say` and ${others.length} more`
    yield {
      message: say`${what}, so no reader asks for this text${more}`,
      range: locate.key(first, tag),
      suggestion: meant
        ? { message: say`did you mean \`${meant}\`?`, text: meant }
        : { message: say`write a language of ISO 639, such as \`en\`, \`zh\` or \`zh-Hant\`` },
    }
  }
}

/** Three letters are not looked up: ISO 639-3 has thousands, of which only some are others' names. */
function isKnown(tag: string): boolean {
  const language = languageOf(tag)
  if (language.length > 2) return canonicalOf(tag) === undefined
  return languages.has(language) && !ofCountries.has(language)
}

function meantBy(tag: string): string | undefined {
  const language = languageOf(tag)
  const meant = ofCountries.get(language) ?? canonicalOf(tag)
  return meant === undefined || meant === language ? undefined : meant
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** The tag that BCP 47 prefers, where its language is another one: `zh` for `zho`, `he` for `iw`. */
function canonicalOf(tag: string): string | undefined {
  try {
    const [canonical = tag] = Intl.getCanonicalLocales(tag)
    return languageOf(canonical) === languageOf(tag) ? undefined : canonical
  } catch {
    return undefined
  }
}

/** Every text for people. */
function* labelsOf(source: ProcedureSource): Generator<LabelSource | undefined> {
  yield source.title
  for (const { title, publisher } of Object.values(source.sources ?? {})) {
    yield title
    yield publisher
  }
  for (const words of Object.values(source.scales ?? {})) yield* Object.values(words)
  for (const element of elementsOf(source)) yield element.source.title
  yield* Object.values(source.messages ?? {})
}
