/** What the help says of a command, in another language. */
export interface HelpTexts {
  readonly summary: string
  readonly usage: string
  readonly description: string
  readonly options: Readonly<Record<string, string>>
}

const out = '写入何处（默认：标准输出）'
const force = '替换已有的文件'
const format = '供人阅读或供程序使用'

/** The help in Chinese, by command; under the empty name what all have in common. */
export const chineseHelp: ReadonlyMap<string, HelpTexts> = new Map<string, HelpTexts>([
  [
    '',
    {
      summary: '',
      usage: '',
      description: '',
      options: {
        lang: '语言，按优先顺序：zh,en（默认：系统语言）',
        help: '显示用法',
        version: '显示版本',
      },
    },
  ],
  [
    'init',
    {
      summary: '写出第一个程序：带注释，能通过检查',
      usage: '[选项] <文件>',
      description: `询问程序处理什么、由谁报告、由谁处理、是否分级、时限多长，然后写出一个带注释、可以马上演练
的程序、两个能通过的场景，以及供编辑器补全用的 schema。答案可以用选项给出；--yes 对其余问题采用通常的答案。
已有的文件不动，除非给出 --force。`,
      options: {
        title: '处理什么事件',
        reporter: '由谁报告',
        handler: '由谁处理',
        grades: '案件等级，由低到高：“一般，重大”；或 none',
        calendar: '按谁的工作时间：cn-office、de-federal、none……',
        within: '各等级的时限：“3 working days, 4 working hours”',
        yes: '不提问',
        force,
      },
    },
  ],
  [
    'check',
    {
      summary: '找出 YAML 程序中的一切问题',
      usage: '[选项] <文件…>',
      description: `读取每个文件，在其行列位置报告每个问题及改正方法。文件 - 表示标准输入；也可以写预置程序的
名称。警告会显示，但只有错误使检查不通过。--rule 可以加重、减轻或关闭某项诊断，也可以打开
只按要求检查的诊断。sarif 供代码托管平台使用，github 供 GitHub Actions 使用。
对某一行不再提示：# dueprocess-ignore <代码>: <理由>`,
      options: {
        format: '如何报告',
        rule: 'off、information、warning 或 error',
        translations: '列出缺少这些语言的文字；all 表示已有的全部语言',
        watch: '文件改变时重新检查',
      },
    },
  ],
  [
    'explain',
    {
      summary: '说明一项诊断的含义及改正方法',
      usage: '[代码]',
      description: `显示 error、warning、information 之后方括号内代码的说明：为何重要、错误的例子和正确的例子。
不写代码则全部列出。`,
      options: { format },
    },
  ],
  [
    'simulate',
    {
      summary: '演练程序：执行步骤、填写表单、让时间流逝',
      usage: '[选项] <程序>',
      description: `显示案件所处阶段、期限、谁可以做什么。在终端中按编号或名称选择步骤，表单逐项询问；
\`help\` 列出其他命令。--script 从文件执行同样的各行，字段写在步骤之后：
\`report lostAt=now doors=2\`。脚本中有一行被拒绝时退出码为 1。`,
      options: {
        script: '要执行的各行；- 表示标准输入',
        at: '开始时间，如 2026-03-02T09:00（默认：现在）',
        id: '案件的标识（默认：<程序>-1）',
        save: '结束时案件及其记录写入何处（JSON）',
        force,
      },
    },
  ],
  [
    'test',
    {
      summary: '运行场景：程序必须如此进行的故事',
      usage: '[选项] <文件…>',
      description: `对每个文件中的场景逐一运行其所指的程序（相邻文件的路径或预置程序的名称）。失败的场景显示
所在行、期望、实际以及发生过的一切。--from-case 时操作数是程序，写出的是重述该案件的场景：
FILE 为 \`dueprocess simulate --save\` 写出的记录。--generate 时操作数也是程序，写出的是尽可能
覆盖它的场景；种子与预算相同，结果就相同。--coverage 说明场景覆盖了程序的哪些部分，--mutate 说明
程序中的哪些错误不会被场景发现。有场景失败、文件有错、未达到阈值或生成的场景未能全部覆盖时，
退出码为 1。`,
      options: {
        filter: '只运行名称或标题含此文字的场景',
        format: '供人阅读、供程序或构建服务器使用',
        watch: '文件或其程序改变时重新运行',
        'from-case': '由发生过的案件写出场景',
        generate: '写出覆盖整个程序的场景',
        seed: '用于 --generate：不同的种子给出不同的场景（默认：1）',
        budget: '用于 --generate：尝试多少步（默认：20000）',
        coverage: '说明场景覆盖了程序的哪些部分',
        threshold: '用于 --coverage：总体或某一类至少要达到的百分比，如 steps=100',
        mutate: '说明程序中的哪些错误不会被场景发现',
        out,
        force,
      },
    },
  ],
  [
    'audit',
    {
      summary: '逐条审计案件是否按程序处理',
      usage: '[选项] <程序> <案件…>',
      description: `读取每个案件的记录，说明记录是否完整、哪些地方偏离了程序以及哪一条款。多个案件时合并报告。
案件为 \`simulate --save\` 所写的文件。有案件偏离程序时退出码为 1。`,
      options: {
        format: '如何报告',
        before: '迁移前的版本，用于迁到本版本的案件',
        head: '保存在别处的、记录的最后散列值',
        'as-of': '时间算到何时（默认：最后一个事件）',
        out,
        force,
      },
    },
  ],
  [
    'coverage',
    {
      summary: '列出程序承载了哪些条款、由什么承载、有哪些案件涉及',
      usage: '--clauses [选项] [程序] [场景…]',
      description: `列出程序引用的每个条款及引用它的内容；给出场景或案件时还列出涉及它的场景。--list 列出来源的全部条款，
由此找出没有任何内容承载的条款：YAML，\`clauses: [{id, kind, text}]\`；kind 为 info 的是背景
说明。预置程序自带条款清单。不给程序时列出全部预置程序：其来源的每个条款、由什么承载、由哪些场景
测试。有条款未覆盖、被违反或未涉及时退出码为 1。`,
      options: {
        clauses: '每个条款一行（目前只有这一种覆盖情况）',
        list: '全部条款',
        format,
      },
    },
  ],
  [
    'metrics',
    {
      summary: '计算程序的指标在案件上的数值',
      usage: '[选项] <程序> <记录…>',
      description: `读取记录，给出程序的各项指标，或某一报告所列指标的数值；报告默认为 --at 之前的最近一个完整周期。
文件可为一份记录、\`simulate --save\` 所写的 {case, trail}、它们的列表，或每行一份记录或一个条目。
不完整的记录不计入任何数值。有案件未计入时退出码为 1。`,
      options: {
        report: '某一报告所列的指标（默认：全部指标）',
        from: '从何时起的案件，如 2026-03-01',
        until: '到何时为止（不含）的案件',
        at: '记录读到何时（默认：现在）',
        format: '如何报告',
        out,
        force,
      },
    },
  ],
  [
    'decide',
    {
      summary: '就事实询问决策表，并说明理由',
      usage: '<程序> [决策] --facts <文件>',
      description: `由事实得出结论，显示依据的行及其行号、其他行为何不适用；缺少事实时，显示还可能的结论以及应
查明哪些事实。事实为 JSON：{"report.deaths": 3} 或 {"report": {"deaths": 3}}；或 CSV，
第一行为名称，此时每行给出一个答案。有结论无法得出时退出码为 1。`,
      options: { facts: 'JSON 或 CSV 格式的事实；- 表示标准输入', format },
    },
  ],
  [
    'due',
    {
      summary: '按日历计算时限，并列出所用的每段工作时间',
      usage: '"<时长>" --from <时间> --calendar <日历>',
      description: `说明自某一时间起的时长按某个日历何时到期。时长按语言的写法：4 working hours、10 days、
end of next working day。没有时差的时间以日历的时区为准。日历为随附的日历，以及
--procedure 所指程序中的日历（用其名称）。`,
      options: {
        from: '2026-09-30T15:00，或带时差：…T15:00:00+08:00',
        calendar: '按谁的工作时间',
        procedure: '可以使用其日历的程序',
        counting: '代替日历自身的计算规则',
        roll: '不是工作日时顺延："12:00 next working day"',
        format,
      },
    },
  ],
  [
    'diagram',
    {
      summary: '画出程序：SVG、Mermaid、DOT 或 BPMN',
      usage: '[选项] <程序>',
      description: `画出各阶段及并行的轨道、各角色的步骤、以时钟表示的期限。--case 同时标出案件所处位置及其经过。
--lang 选择标题的语言：en、zh 或 ru。`,
      options: {
        format: '画成什么',
        case: '要标出的案件，如 `simulate --save` 所写',
        out,
        force,
      },
    },
  ],
  [
    'handbook',
    {
      summary: '把程序写成可打印的文件：Markdown、HTML 或 Word',
      usage: '[选项] <程序>',
      description: `把目的、适用范围、角色、流程图、步骤及其表单、以文字表述的决策表、期限、记录、指标、条款和修订
记录写成一份文件。未指定格式时以文件名为准。--lang 选择语言：en、zh 或 ru。
Word 文件中的流程图为 SVG；如在命令旁安装了 @resvg/resvg-js，另附 PNG，供不显示 SVG 的程序使用。`,
      options: {
        format: '写成什么',
        date: '文件上的日期（默认：无）',
        issuer: '发布者',
        revisions: '修订内容：由 version、date、author、text 组成的列表',
        out,
        force,
      },
    },
  ],
  [
    'types',
    {
      summary: '写出程序的 TypeScript 类型',
      usage: '[选项] <程序>',
      description: `写出一个模块，含程序的步骤、角色、阶段、事实、决策的名称以及表单的类型：编译器由此知道哪个
步骤需要哪些数据。`,
      options: { out, force },
    },
  ],
  [
    'diff',
    {
      summary: '用文字说明两个程序的差别',
      usage: '<旧> <新>',
      description: `说明从一个程序到另一个程序新增、删除、改变了什么：阶段、步骤、期限、角色、表等等，与写法无关。
与 diff 一样，有差别时退出码为 1。`,
      options: { format },
    },
  ],
  [
    'conform',
    {
      summary: '把其他系统的日志与程序对照',
      usage: '[选项] <日志> <程序>',
      description: `按对照文件读取日志（XES、OCEL 2.0、CSV、JSON lines，可为 gzip），说明每个案件以最小代价与程序
所允许的过程如何相合，以及审计另有何发现。未能理解的记录会计数，所属案件不作判定；
有记录可能属于任一案件时，没有案件判定为相符。有案件不相符或审计发现错误时，退出码为 1。`,
      options: {
        mapping: '如何读取日志：见 `dueprocess map`',
        format,
        'no-audit': '只看步骤次序，不看角色、表单和期限',
        keep: '列出多少个案件（默认：20，JSON 为 1000）',
      },
    },
  ],
  [
    'map',
    {
      summary: '建议如何把日志读作程序的步骤，或检查对照文件',
      usage: '[选项] --suggest <日志> <程序>',
      description: `用 --suggest：查看日志的开头并提出对照建议，凡属推测之处都加注释。日志本身无法说明的须给出：
CSV 的分隔符和案件列，JSON lines 的案件列，OCEL 的对象类型。用 --mapping：说明对照文件有何
错误。`,
      options: {
        suggest: '要提出对照建议的日志',
        mapping: '要检查的对照文件',
        'log-format': '日志格式，文件名看不出时',
        delimiter: 'CSV：字段之间的分隔符',
        case: 'CSV 和 JSON lines：案件所在的列',
        objects: 'OCEL：哪类对象各为一个案件',
        out,
        force,
      },
    },
  ],
  [
    'export',
    {
      summary: '把案件写成流程挖掘用的日志：XES 或 OCEL 2.0',
      usage: '[选项] <记录…>',
      description: `把案件的步骤写成事件：由谁、以何角色办理，填写了什么。个人信息不写入：交出去的日志无法再删除。
文件的读法同 \`metrics\`。被改动过的记录不写出；此时退出码为 1，不写任何内容。`,
      options: {
        format: 'XES（IEEE 1849）或 JSON 格式的 OCEL 2.0',
        out,
        force,
      },
    },
  ],
  [
    'migrate',
    {
      summary: '把案件转到程序的另一版本，或先行试算',
      usage: '[选项] <旧> <新>',
      description: `规划从一个版本到另一版本的路径，并说明对照表须就已不存在的阶段、期限等写明什么。给出案件时，
--dry-run 只说明每个案件会到哪里、会失去什么；否则把案件写入 --out，每个案件都有一条说明
何人、何时、为何的记录。案件为 \`simulate --save\` 所写的文件。`,
      options: {
        'dry-run': '不写任何文件',
        mapping: '什么变成什么：YAML 或 JSON',
        case: '一个案件',
        cases: '含有案件的文件夹，*.json',
        out: '迁移后的案件写入何处',
        by: '由谁迁移',
        reason: '理由；写入每个案件的记录',
        at: '何时，如 2026-03-02T09:00:00Z（默认：现在）',
        force,
        format,
      },
    },
  ],
  [
    'schema',
    {
      summary: '输出语言的 JSON Schema，供编辑器使用',
      usage: '[选项]',
      description: `编辑器据此补全并解释所见内容：把该文件放在程序旁边，并在程序第一行写
\`# yaml-language-server: $schema=dueprocess.schema.json\`。\`dueprocess init\` 两者都做。`,
      options: { out, force },
    },
  ],
  [
    'completion',
    {
      summary: '输出使 shell 补全命令和选项的脚本',
      usage: '<bash|zsh|fish|powershell>',
      description: `在 shell 启动之处载入：bash 写入 ~/.bashrc，zsh 写入 ~/.zshrc（compinit 之后），fish 写入
~/.config/fish/completions/dueprocess.fish，PowerShell 写入 $PROFILE。`,
      options: {},
    },
  ],
  [
    'demo',
    {
      summary: '让真实事故经过事故程序，并证明发生了什么',
      usage: '[选项] [accidents.yaml]',
      description: `为清单中的每起事故在 SQLite 文件中开启案件，在模拟时钟下演练，中途终止进程，由另一进程继续，
然后列出等级、期限、拒绝以及经过验证的记录，并写出 HTML 报告。不写文件时使用内置的事故。`,
      options: {
        into: '只写入此 SQLite 文件，并以 JSON 各行报告进展',
        'kill-after': '与 --into 合用：若干事件之后像断电一样结束',
      },
    },
  ],
])
