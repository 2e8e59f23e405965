import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { optionsOf } from '../src/help.ts'
import { english } from '../src/words/index.ts'
import { chinese } from '../src/words/zh.ts'
import { chineseHelp } from '../src/words/zh-help.ts'
import { call } from './in-process.ts'
import { fiveMistakes } from './lost-badge.ts'

const files = { 'a.yaml': fiveMistakes }

describe('the language of the command', () => {
  test.each([
    ['LANG', { LANG: 'zh_CN.UTF-8' }],
    ['LC_ALL before LANG', { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }],
  ])('is that of %s', async (_, environment) => {
    const { stdout } = await call(['check', 'a.yaml'], { files, environment })
    expect(stdout).toContain('a.yaml 中有 5 个错误')
  })

  test.each([{}, { LANG: 'C' }, { LANG: 'POSIX' }, { LANG: 'ru_RU.UTF-8' }, { LANG: '' }])(
    'is English for %j',
    async (environment) => {
      const { stdout } = await call(['check', 'a.yaml'], { files, environment })
      expect(stdout).toContain('5 errors in a.yaml')
    },
  )

  test('is what --lang says, before the environment', async () => {
    const environment = { LANG: 'zh_CN.UTF-8' }
    const { stdout } = await call(['check', '--lang', 'en', 'a.yaml'], { files, environment })
    expect(stdout).toContain('5 errors in a.yaml')
    expect((await call(['--lang', 'ru,zh-Hans', '--help'])).stdout).toContain('用法')
    expect((await call(['help', 'check', '--lang', 'zh'])).stdout).toContain('用法')
    expect((await call(['--help', '--lang=zh_CN.UTF-8'])).stdout).toContain('用法')
  })

  test('is what --lang says also where the rest of a call is wrong', async () => {
    expect((await call(['chek', '--lang', 'zh'])).stderr).toContain('没有命令“chek”')
    expect((await call(['check', '--lang', 'zh', '--fromat', 'x'])).stderr).toContain('没有选项')
  })

  test('is none where a country is named instead', async () => {
    const { code, stderr } = await call(['check', '--lang', 'cn', 'a.yaml'], { files })
    expect([code, stderr]).toEqual([2, expect.stringContaining('such as zh,en: "cn" does not')])
  })
})

describe('Chinese', () => {
  test('has help for every command and each of its options, and for nothing else', () => {
    const shared = Object.keys(chineseHelp.get('')?.options ?? {})
    for (const [name, command] of commands) {
      const texts = chineseHelp.get(name)
      expect(texts, name).toBeDefined()
      const own = [...shared, ...Object.keys(texts?.options ?? {})]
      expect(own, name).toEqual(expect.arrayContaining(Object.keys(optionsOf(command))))
      expect(Object.keys(optionsOf(command)), name).toEqual(
        expect.arrayContaining(Object.keys(texts?.options ?? {})),
      )
    }
    expect([...chineseHelp.keys()].filter((name) => name !== '' && !commands.has(name))).toEqual([])
  })

  test('says every sentence otherwise than English', () => {
    const own = new Map(sentences(chinese))
    for (const [path, text] of sentences(english)) {
      if (/[a-z]{3}/.test(text.replaceAll(/`[^`]*`|--\w+|^until .*/g, ''))) {
        expect(own.get(path), path).not.toBe(text)
        expect(own.get(path), path).toMatch(/[\p{Script=Han}…⟨]/u)
      }
    }
  })

  test('leaves out no value that English says', () => {
    const own = new Map(sentences(chinese))
    for (const [path, text] of sentences(english)) {
      // A value that is a choice of words and not shown itself.
      if (path === '/simulate/votes') continue
      for (const value of text.match(/⟨\d⟩/g) ?? []) expect(own.get(path), path).toContain(value)
    }
  })
})

/** Every sentence with its path; where a value goes stands its number. */
function* sentences(words: unknown, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words]
  else if (typeof words === 'function') {
    const values = Array.from({ length: words.length }, (_, index) => `⟨${index}⟩`)
    const said: unknown = words(...values)
    if (typeof said === 'string') yield [path, said]
  } else if (typeof words === 'object' && words !== null) {
    for (const [key, value] of Object.entries(words)) yield* sentences(value, `${path}/${key}`)
  }
}
