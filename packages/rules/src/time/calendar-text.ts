import

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/

function readLocalText(value: unknown, place: Place): LocalText | undefined {
  if (typeof value !== 'object') return readText(value, place)
  const languages = value === null ? [] : Object.keys(value)
  const wrong = languages.find((language) => !LANGUAGE.test(language))
  if (wrong !== undefined) {
    return refuse(
      inside(place, wrong),
      'unknown-key',
      `${quote(wrong)} is not a language tag; write e.g. "en"`,
    )
  }
  const texts = readRecord(value, place, languages)
  if (texts === undefined) return undefined
  if (texts.size === 0) return refuse(place, 'empty-text', 'There is no text in any language')
  const read = [...texts].map(([key, text]) => [key, readText(text, inside(place, key))] as const)
  return Object.fromEntries(
    read.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  )
}

function readHours(value: unknown, place: Place): Hours | undefined {
  const texts = readList(value, place, MOST_SPANS, readText)
  if (texts === undefined) return undefined
  const spans = parseHours(texts)
  return typeof spans === 'string' ? refuse(place, 'wrong-hours', spans) : spans
}

