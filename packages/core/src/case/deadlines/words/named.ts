import { textIn } from '../../../procedure/text.ts'
import type { ExplainedEvent } from '../explanation.ts'

/** What an event is called in a language, or its id. */
export function named({ title, id }: ExplainedEvent, language: 'en' | 'zh'): string {
  return textIn(title, [language], id)
}

const units = [
  { size: 86_400_000, one: 'day', zh: '天' },
  { size: 3_600_000, one: 'hour', zh: '小时' },
  { size: 60_000, one: 'minute', zh: '分钟' },
  { size: 1000, one: 'second', zh: '秒' },
] as const

/** A stretch of time: `2 hours 5 minutes`, `2小时5分钟`. */
export function timeInWords(milliseconds: number, language: 'en' | 'zh'): string {
  let left = milliseconds
  const parts = units.flatMap(({ size, one, zh }) => {
    const amount = Math.floor(left / size)
    left -= amount * size
    if (amount === 0) return []
    return [language === 'zh' ? `${amount}${zh}` : `${amount} ${one}${amount === 1 ? '' : 's'}`]
  })
  if (parts.length === 0) return language === 'zh' ? '不足1秒' : 'less than a second'
  return parts.join(language === 'zh' ? '' : ' ')
}
