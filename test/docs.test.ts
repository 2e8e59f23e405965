import { describe, expect, test } from 'vitest'
import { documentationProblems, withReplacements } from '../scripts/check-docs.ts'
import { type Block, readMarkdown } from '../scripts/docs/markdown.ts'
import { shownCommands } from '../scripts/docs/shell-blocks.ts'

/** A document of fenced blocks: `[language, text]`, or a line of its own between them. */
function document(...parts: readonly (string | readonly [language: string, text: string])[]) {
  const lines = parts.map((part) =>
    typeof part === 'string' ? part : `\`\`\`${part[0]}\n${part[1]}\n\`\`\``,
  )
  return { path: 'docs/page.md', text: `${lines.join('\n\n')}\n` }
}

/** What is found in one document, as `line: message`. */
async function problemsIn(file: { path: string; text: string }): Promise<readonly string[]> {
  const problems = await documentationProblems([file])
  return problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('reading Markdown', () => {
  test('gives blocks with language, text and line', () => {
    const { blocks } = readMarkdown('# A\n\n```ts\nconst a = 1\n```\n\n~~~sh title\n```\n~~~\n')
    expect(blocks.map(({ language, text, line }) => [language, text, line])).toEqual([
      ['ts', 'const a = 1\n', 4],
      ['sh', '```\n', 8],
    ])
  })

  test('knows what a comment before a block says, and forgets it after prose', () => {
    const { blocks } = readMarkdown(
      '<!-- not run: it needs a network -->\n\n```sh\na\n```\n<!-- file: a.ts -->\nprose\n```ts\n```\n',
    )
    expect(blocks.map(({ directives }) => Object.fromEntries(directives))).toEqual([
      { 'not run': 'it needs a network' },
      {},
    ])
  })

  test('knows which blocks only blank lines lie between', () => {
    const { blocks } = readMarkdown('```ts\n```\n\n```text\n```\nprose\n\n```text\n```\n')
    expect(blocks.map(({ follows }) => follows)).toEqual([false, true, false])
  })

  test('ends a fence without an end with the document', () => {
    expect(readMarkdown('```ts\nconst a').blocks).toMatchObject([{ text: 'const a' }])
  })

  test('gives links of prose only, and anchors as GitHub makes them', () => {
    const { links, anchors } = readMarkdown(
      '# The `due` instant, 期限!\n# Twice\n## Twice\n[a](b.md "title") ![i](p.svg) `[c](d)`\n[ref]: e.md\n```text\n[f](g)\n```\n',
    )
    expect(links).toEqual([
      { target: 'b.md', line: 4 },
      { target: 'p.svg', line: 4 },
      { target: 'e.md', line: 5 },
    ])
    expect([...anchors]).toEqual(['the-due-instant-期限', 'twice', 'twice-1'])
  })
})

describe('the commands of a block', () => {
  const commands = (text: string) =>
    shownCommands(readMarkdown(`\`\`\`sh\n${text}\n\`\`\``).blocks[0] as Block)

  test('stand after a dollar, with their output below', () => {
    expect(commands('$ echo a\na\n\nb\n$ echo \\\n  c\n$ d')).toMatchObject([
      { command: 'echo a', line: 2, shown: 'a\n\nb\n' },
      { command: 'echo \\\n  c', line: 6, shown: '' },
      { command: 'd', line: 8, shown: '' },
    ])
  })

  test('are all lines of a block without a dollar, and claim no output', () => {
    const found = commands('npm install \\\n  a\n\nnpx b')
    expect(found).toMatchObject([{ command: 'npm install \\\n  a' }, { command: 'npx b', line: 5 }])
    expect(found.every((one) => !('shown' in one))).toBe(true)
  })
})

describe('TypeScript', () => {
  test('that compiles, runs and prints what is shown is fine', async () => {
    const code = "const a: string = 'x'\nconsole.log(a)\nawait Promise.resolve()"
    expect(await problemsIn(document(['ts', code], ['text', 'x']))).toEqual([])
  })

  test('that does not compile is told at its line', async () => {
    const found = await problemsIn(document('# A', ['ts', '\nconst a: string = 1\nexport { a }']))
    expect(found).toEqual([expect.stringMatching(/^5: error TS2322/)])
  })

  test('that throws is told with what it prints', async () => {
    const found = await problemsIn(document(['ts', "throw new Error('it broke')"]))
    expect(found).toEqual([expect.stringContaining('it broke')])
  })

  test('that prints something else is told at the first line that differs', async () => {
    const page = document(['ts', "console.log('a\\nb')"], ['text', 'a\nc'])
    expect(await problemsIn(page)).toEqual([
      '7: the output differs: it shows "c", but the program prints "b"',
    ])
  })

  test('imports the packages by their names', async () => {
    const code = "import * as rules from '@dueprocess/rules'\nconsole.log(typeof rules)"
    expect(await problemsIn(document(['ts', code], ['text', 'object']))).toEqual([])
  })
})

describe('commands', () => {
  test('that print what is shown are fine, also when they are shown to fail', async () => {
    const page = document(['sh', '$ echo a >&2; false\na\n$ echo $?\n1'])
    expect(await problemsIn(page)).toEqual([])
  })

  test('that print something else are told', async () => {
    expect(await problemsIn(document(['sh', '$ echo a\nb']))).toEqual([
      '3: the output differs: it shows "b", but the program prints "a"',
    ])
  })

  test.each([
    ['fail unseen', 'false', 'exit code 1'],
    ['fail without a word', '$ false', 'exit code 1'],
    ['do not exist', '$ no-such-command-anywhere\nx', 'exit code 127'],
    ['are never reached', 'exit 3\necho a', 'never reached'],
  ])('that %s are told', async (_, text, message) => {
    const found = await problemsIn(document(['sh', text]))
    expect(found[0]).toContain(message)
  })
})

describe('other blocks', () => {
  test('a part of a procedure must be YAML', async () => {
    const found = await problemsIn(document(['yaml', 'roles:\n  a: [b']))
    expect(found).toEqual([expect.stringMatching(/^\d: not YAML: /)])
  })

  test('a procedure with a mistake is told', async () => {
    const found = await problemsIn(document(['yaml', 'dueprocess: 1\nnonsense: true']))
    expect(found).toEqual([expect.stringContaining('nonsense')])
  })

  test('JSON must be JSON', async () => {
    expect(await problemsIn(document(['json', '{a}']))).toEqual([
      expect.stringContaining('not JSON'),
    ])
  })

  test.each(['js', 'bash', ''])(
    'a block in "%s" is told, since nothing executes it',
    async (language) => {
      const found = await problemsIn(document([language, 'x']))
      expect(found).toEqual([expect.stringContaining('available: ts, yaml, sh')])
    },
  )

  test('a block is left out for a stated reason only', async () => {
    const left = (reason: string) => document(`<!-- not run:${reason} -->`, ['ts', 'syntax error'])
    expect(await problemsIn(left(' it needs a database'))).toEqual([])
    expect(await problemsIn(left(''))).toEqual(['4: "not run:" needs a reason'])
  })

  test('a block kept as a file is there for commands, under a plain name', async () => {
    const kept = (name: string) =>
      document(`<!-- file: ${name} -->`, ['json', '{"a": 1}'], ['sh', `$ cat a.json\n{"a": 1}`])
    expect(await problemsIn(kept('a.json'))).toEqual([])
    expect(await problemsIn(kept('../a.json'))).toContain(
      '4: "file: ../a.json" must be the plain name of a file',
    )
  })
})

describe('links', () => {
  const files = [
    { path: 'README.md', text: '# Top\n' },
    { path: 'docs/page.md', text: '[up](../README.md#top) [in](#here) [dir](../docs/)\n# Here\n' },
  ]

  test('to files, folders and headings that exist are fine', async () => {
    expect(await documentationProblems(files)).toEqual([])
  })

  test.each(['../LICENSE', '../README.md#bottom', '#there', 'Page.md'])(
    'to %s, which does not exist, are told',
    async (target) => {
      const wrong = { path: 'docs/wrong.md', text: `\n[a](${target})\n` }
      expect(await documentationProblems([...files, wrong])).toMatchObject([
        { path: 'docs/wrong.md', line: 2 },
      ])
    },
  )
})

test('an update puts what happens in place of what is shown, and then nothing is wrong', async () => {
  const page = document(
    ['ts', "console.log('new')\nconsole.log('lines')"],
    ['text', 'old'],
    'prose',
    ['sh', '$ echo a; false\n$ echo b\nold\n$ echo c\nc'],
  )
  const text = withReplacements(page, await documentationProblems([page]))
  expect(text).toContain('```text\nnew\nlines\n```')
  expect(text).toContain('$ echo a; false\na\n$ echo b\nb\n$ echo c\nc\n```')
  expect(await documentationProblems([{ ...page, text }])).toEqual([])
})
