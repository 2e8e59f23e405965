/** What the command says about scenarios. */
export const words: Readonly<Record<'en' | 'zh', TestWords>> = {
  en: {
    running: (done, total) => `… ${done} of ${total} scenarios`,
    passed: (count) => `${count} ${count === 1 ? 'scenario' : 'scenarios'} passed`,
    failed: (count) => `${count} failed`,
    broken: (count) => `${count} ${count === 1 ? 'file' : 'files'} with mistakes`,
    and: ', ',
    noMatch: (filters) => `no scenario has ${filters} in its name or title`,
    noProcedure: (file, why) => `the procedure "${file}" ${why}`,
    hasProblems: (file) =>
      `the procedure "${file}" has problems; \`dueprocess check ${file}\` shows them`,
    generating: (tried, budget) => `… ${tried} of ${budget} moves tried`,
    generated: (scenarios, percent, tried) =>
      `${scenarios} ${scenarios === 1 ? 'scenario shows' : 'scenarios show'} ${percent.toFixed(1)} % (${tried} moves tried)`,
    notReached: (count) => `not reached: ${count}`,
    budgetSpent:
      'the budget was spent: what was not reached may be impossible, or needs a larger --budget or another --seed',
    mutating: (done, total) => `… ${done} of ${total} mutants`,
    survived: (line, what) => `${line}: no scenario notices that ${what}`,
    score: (killed, total, percent) =>
      `${killed} of ${total} mistakes would be noticed (${percent.toFixed(1)} %)`,
    leftOut: (invalid, equivalent) =>
      `left out: ${invalid} that do not load, ${equivalent} that change nothing`,
    below: (kind, actual, wanted) => `${kind}: ${actual.toFixed(1)} % is less than ${wanted} %`,
    red: 'the scenarios must pass first: `dueprocess test` shows what fails',
    severalProcedures: 'with --format html the files must be about one procedure',
    notANumber: (option, value) => `--${option} takes a whole number from 1, not "${value}"`,
    notAThreshold: (value, kinds) =>
      `"${value}" is no threshold: a percentage such as 90, or one of a kind such as steps=100; kinds: ${kinds}`,
    onlyWith: (option, other) => `--${option} goes with --${other} only`,
    oneOf: (options) => `only one of ${options}`,
    noFormat: (format) => `--format ${format} does not go with this`,
    notATrail: 'holds no trail: JSON with a list of entries is needed, or an object with `trail`',
  },
  zh: {
    running: (done, total) => `… ${done}/${total} 个场景`,
    passed: (count) => `${count} 个场景通过`,
    failed: (count) => `${count} 个失败`,
    broken: (count) => `${count} 个文件有错误`,
    and: '，',
    noMatch: (filters) => `没有名称或标题包含 ${filters} 的场景`,
    noProcedure: (file, why) => `程序“${file}”${why}`,
    hasProblems: (file) => `程序“${file}”有问题；运行 \`dueprocess check ${file}\` 查看`,
    generating: (tried, budget) => `… 已尝试 ${tried}/${budget} 步`,
    generated: (scenarios, percent, tried) =>
      `${scenarios} 个场景覆盖 ${percent.toFixed(1)} %（尝试 ${tried} 步）`,
    notReached: (count) => `未能覆盖：${count}`,
    budgetSpent: '预算已用完：未能覆盖的也许不可能，也许需要更大的 --budget 或另一个 --seed',
    mutating: (done, total) => `… ${done}/${total} 个变异`,
    survived: (line, what) => `${line}：没有场景发现 ${what}`,
    score: (killed, total, percent) =>
      `${total} 个错误中有 ${killed} 个会被发现（${percent.toFixed(1)} %）`,
    leftOut: (invalid, equivalent) => `未计入：${invalid} 个不能加载，${equivalent} 个不改变行为`,
    below: (kind, actual, wanted) => `${kind}：${actual.toFixed(1)} % 低于 ${wanted} %`,
    red: '场景必须先通过：运行 `dueprocess test` 查看失败之处',
    severalProcedures: '使用 --format html 时所有文件须针对同一程序',
    notANumber: (option, value) => `--${option} 需要从 1 起的整数，而不是“${value}”`,
    notAThreshold: (value, kinds) =>
      `“${value}”不是阈值：应为百分比，如 90，或某一类的百分比，如 steps=100；类别：${kinds}`,
    onlyWith: (option, other) => `--${option} 只能与 --${other} 一起使用`,
    oneOf: (options) => `${options} 只能使用其一`,
    noFormat: (format) => `此处不能使用 --format ${format}`,
    notATrail: '中没有轨迹：需要由条目列表组成的 JSON，或含有 `trail` 的对象',
  },
}

interface TestWords {
  readonly running: (done: number, total: number) => string
  readonly passed: (count: number) => string
  readonly failed: (count: number) => string
  readonly broken: (count: number) => string
  readonly and: string
  readonly noMatch: (filters: string) => string
  readonly noProcedure: (file: string, why: string) => string
  readonly hasProblems: (file: string) => string
  readonly generating: (tried: number, budget: number) => string
  readonly generated: (scenarios: number, percent: number, tried: number) => string
  readonly notReached: (count: number) => string
  readonly budgetSpent: string
  readonly mutating: (done: number, total: number) => string
  readonly survived: (line: string, what: string) => string
  readonly score: (killed: number, total: number, percent: number) => string
  readonly leftOut: (invalid: number, equivalent: number) => string
  readonly below: (kind: string, actual: number, wanted: number) => string
  readonly red: string
  readonly severalProcedures: string
  readonly notANumber: (option: string, value: string) => string
  readonly notAThreshold: (value: string, kinds: string) => string
  readonly onlyWith: (option: string, other: string) => string
  readonly oneOf: (options: string) => string
  readonly noFormat: (format: string) => string
  readonly notATrail: string
}
