import type { Sentences } from '../values/index.ts'

/** What `time` says. */
export const time: Sentences = {
  '{0}: {1}; {2}': '{0}：{1}；{2}',
  '{0}; {1}': '{0}；{1}',
  '{0} {1}': '{0} {1}',
  '{0} is not a time zone of the IANA database; write e.g. "Europe/Berlin"':
    '{0} 不是 IANA 数据库中的时区；请写例如 "Europe/Berlin"',
  'A week needs at least one hour of working time': '一周至少要有一小时工作时间',
  '{0} is not a year; write e.g. 2024': '{0} 不是年份；请写例如 2024',
  'validTo {0} is before validFrom {1}': 'validTo {0} 早于 validFrom {1}',
  '"hours" and "like" cannot both be given': '“hours”和“like”不能同时给出',
  'There are no hours on {0}': '{0} 没有工作时间',
  'is a holiday and a working day': '既是节假日又是工作日',
  'is listed twice': '列出了两次',
  '{0} runs into {1} of the next day': '{0} 与次日的 {1} 重叠',
  'A working day needs hours; a day without work is a holiday':
    '工作日需要写明时间；不工作的日子是节假日',
  '. Did you mean "{0}"?': '。是否指“{0}”？',
  'a list': '列表',
  'a map': '映射',
  'available: {0}': '可用：{0}',
  '{0} is not a map; {1}': '{0} 不是映射；{1}',
  'There is no key {0} here; {1}': '此处没有键 {0}；{1}',
  'The key "{0}" is missing': '缺少键“{0}”',
  '{0} is not a list': '{0} 不是列表',
  '{0} items; at most {1} are accepted': '有 {0} 项；最多接受 {1} 项',
  '{0} is not a text': '{0} 不是文字',
  'The text is empty': '文字为空',
  '{0} is not a date; write e.g. "2024-02-29"': '{0} 不是日期；请写例如 "2024-02-29"',
  '{0} is not one of: {1}': '{0} 不是以下之一：{1}',
  '{0} overlaps with other hours of the day': '{0} 与当日其他时间重叠',
  '{0} is not a span of hours; write e.g. "09:00-17:30"':
    '{0} 不是一段时间；请写例如 "09:00-17:30"',
  '{0} is not a time of day (00:00 to 23:59)': '{0} 不是时刻（00:00 至 23:59）',
  '{0} is not a time of day (00:00 to 24:00)': '{0} 不是时刻（00:00 至 24:00）',
  '{0} begins and ends at the same time; a whole day is "00:00-24:00"':
    '{0} 的起止时间相同；全天写作 "00:00-24:00"',
  'Write a text, or texts in 1 to {0} languages': '请写一段文字，或 1 至 {0} 种语言的文字',
  '{0} is not a language tag; write e.g. "en"': '{0} 不是语言标签；请写例如 "en"',
  'available units: minutes, hours, days, weeks, months, years, working minutes, working hours, working days; or "end of working day", "end of next working day", "promptly"':
    '可用单位：minutes（分钟）、hours（小时）、days（天）、weeks（周）、months（月）、years（年）、working minutes（工作分钟）、working hours（工作小时）、working days（工作日）；或“end of working day”（当个工作日结束）、“end of next working day”（下个工作日结束）、“promptly”（立即）',
  '{0} is too long for a duration': '{0} 过长，不是时长',
  '{0}: a blank is missing before the unit': '{0}：单位之前缺少空格',
  '{0} is no time at all: a duration is greater than zero': '{0} 根本不是一段时间：时长必须大于零',
  '{0}; without delay is "promptly"': '{0}；不得延误写作“promptly”',
  '{0} is too long: at most {1}': '{0} 过长：最长 {1}',
  'A duration is missing, e.g. "4 hours"; {0}': '缺少时长，例如“4 hours”；{0}',
  '{0} is not a duration, which is a number and a unit, e.g. "4 hours"':
    '{0} 不是时长；时长由数字和单位组成，例如“4 hours”',
  '"{0} hours" or "{1} working days"': '“{0} hours”或“{1} working days”',
  '{0} has no unit: write e.g. {1}': '{0} 没有单位：请写例如 {1}',
  'the smallest unit is the minute': '最小的单位是分钟',
  'there is no unit {0}': '没有单位 {0}',
  '{0}: a duration is greater than zero': '{0}：时长必须大于零',
  '{0}: {1} is not a whole number': '{0}：{1} 不是整数',
  'which does not say whether it means elapsed or working time': '没有说明指自然时间还是工作时间',
  'write a number and a unit, e.g. "4 hours" or "1 working day"':
    '请写数字和单位，例如“4 hours”或“1 working day”',
  '{0} is an ISO 8601 period, {1}; {2}': '{0} 是 ISO 8601 时长，{1}；{2}',
  '{0} is not a roll; write a time of day and "next working day", e.g. "12:00 next working day"':
    '{0} 不是顺延规则；请写时刻和“next working day”，例如“12:00 next working day”',
}
