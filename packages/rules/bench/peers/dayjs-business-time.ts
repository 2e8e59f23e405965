import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'

type Hours = { readonly start: string; readonly end: string }

/**
 * Makes the function that adds working hours, of the same hours on the five days of the week,
 * to an instant. It knows no zone but that of the process.
 */
export function businessHours(
  hours: readonly Hours[],
  holidays: readonly string[],
): (instant: number, amount: number) => number {
  dayjs.extend(businessTime)
  const day = [...hours]
  dayjs.setBusinessTime({
    sunday: null,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: null,
  })
  dayjs.setHolidays([...holidays])
  return (instant, amount) => dayjs(instant).addBusinessHours(amount).valueOf()
}
