import type { Sentences } from '@dueprocess/rules'

/** What `read` says. */
export const read: Sentences = {
  'the log is empty: not even columns are named': '日志为空：连列名也没有',
  'two columns are named "{0}"': '有两列都名为“{0}”',
  'the log has no column "{0}"; available: {1}{2}': '日志没有列“{0}”；可用：{1}{2}',
  'a row has over 1 MiB: a quote that is never closed takes in all that follows':
    '有一行超过 1 MiB：没有闭合的引号会把其后的内容全部吞入',
  'this is no CSV of RFC 4180: {0}': '不是 RFC 4180 的 CSV：{0}',
  'a line has over 1 MiB; each holds one JSON object': '有一行超过 1 MiB；每行应为一个 JSON 对象',
  'the log has over 256 MiB of JSON': '日志的 JSON 超过 256 MiB',
  'the log is no JSON: {0}': '日志不是 JSON：{0}',
  'this is no OCEL 2.0: it has no lists "objects" and "events"':
    '不是 OCEL 2.0：没有列表“objects”和“events”',
  'the log has no object of the type "{0}"; available: {1}{2}':
    '日志没有类型为“{0}”的对象；可用：{1}{2}',
  'Say the encoding that it is in, or save it as UTF-8': '请写明其编码，或把它存为 UTF-8',
  'the log is not {0}, as it should be. {1}': '日志的编码不是 {0}，与应有的不符。{1}',
  'the log is said to be {0}, and its byte order mark says {1}':
    '日志据称编码为 {0}，而其字节顺序标记表明是 {1}',
  'no encoding "{0}" is known; such as utf-8, windows-1252, gb18030':
    '没有已知的编码“{0}”；例如 utf-8、windows-1252、gb18030',
  'the gzip file ends before its end: it was cut off': 'gzip 文件不完整：被截断了',
  'the gzip file is damaged: {0}': 'gzip 文件已损坏：{0}',
  'a tag or text near line {0} has over 8 MiB': '第 {0} 行附近的标签或文字超过 8 MiB',
  'this is no XML from line {0}, column {1} on: {2}': '自第 {0} 行第 {1} 列起不是 XML：{2}',
  'the log has a document type; XES has none, and its entities are not read':
    '日志含有文档类型声明；XES 没有文档类型声明，其中的实体不予读取',
  'this is no XES: it begins with <{0}>, not with <log>': '不是 XES：它以 <{0}> 开头，而不是 <log>',
  'elements lie over {0} deep': '元素嵌套超过 {0} 层',
}
