import { formatInstant } from '@dueprocess/rules'

/**
 * Tells instants with the offset of a text such as `2026-03-02T08:00:00+08:00`, whole minutes
 * without their seconds: `2026-03-02 08:00 +08:00`.
 */
export function localInstant(like: string): (milliseconds: number) => string {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(like) ?? []
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  const zone = offset === 0 ? 'Z' : ` ${sign}${hours}:${minutes}`
  return (milliseconds) => {
    const [day, time = ''] = formatInstant(milliseconds + offset)
      .replace('Z', '')
      .split('T')
    return `${day} ${time.replace(/:00(\.0+)?$/, '')}${zone}`
  }
}
