import type { DecisionTable } from '../../tables/index.ts'
import type { Type } from '../../values/index.ts'
import type { Create } from '../model/moddle.ts'
import { type DmnVersion, namespacesOf } from '../version.ts'
import { writeTable } from './decision-table.ts'
import { type Box, drawDiagram } from './diagram.ts'
import type { FeelTable } from './feel-table.ts'
import { createIds } from './ids.ts'
import { createTypeWriter, type TypeWriter } from './item-definition.ts'
import type { InputRoot, Requirements } from './requirements.ts'
import { plainForXml } from './xml-text.ts'

/** What the definitions of a model say about themselves. */
export interface ModelHead {
  readonly name: string
  readonly namespace: string
  readonly version: DmnVersion
}

/** Makes the element of a whole model: types, input data, decisions, requirements, diagram. */
export function buildModel(
  create: Create,
  { name, namespace, version }: ModelHead,
  tables: readonly FeelTable[],
  requirements: Requirements,
): object {
  const giveId = createIds()
  const id = giveId(name)
  const types = createTypeWriter(create, giveId)
  const inputs = requirements.roots.map((root) =>
    buildInput(create, types, giveId(root.name), root),
  )
  const inputIds = new Map(requirements.roots.map((root, index) => [root.name, inputs[index]?.id]))
  const tableIds = new Map(tables.map(({ table }) => [table.id, giveId(table.id)]))
  const decisions = tables.map((feel, index) => {
    const own = tableIds.get(feel.table.id) as string
    const required = requirements.of[index]
    const requires = [
      ...(required?.roots ?? []).map((root) =>
        buildRequirement(create, own, 'requiredInput', inputIds.get(root) as string),
      ),
      ...(required?.tables ?? []).map((other) =>
        buildRequirement(create, own, 'requiredDecision', tableIds.get(other) as string),
      ),
    ]
    return buildDecision(create, types, own, feel, requires)
  })
  const boxes = [...inputs, ...decisions]
  const { model, feel } = namespacesOf(version)
  return create('dmn:Definitions', {
    xmlns: model,
    id,
    name: plainForXml(name),
    namespace: plainForXml(namespace),
    expressionLanguage: feel,
    typeLanguage: feel,
    exporter: 'Due Process',
    itemDefinition: types.definitions,
    drgElement: boxes.map((box) => box.element),
    dmnDI: drawDiagram(create, boxes),
  })
}

function buildInput(create: Create, types: TypeWriter, id: string, { name, type }: InputRoot): Box {
  const typeRef = types.refer(name, type)
  const variable = create('dmn:InformationItem', { id: `${id}-variable`, name, typeRef })
  const element = create('dmn:InputData', { id, name, variable })
  return { id, element, kind: 'input', requires: [] }
}

function buildDecision(
  create: Create,
  types: TypeWriter,
  id: string,
  feel: FeelTable,
  requires: Box['requires'],
): Box {
  const name = plainForXml(feel.table.id)
  const typeRef = types.refer(name, resultOf(feel.table))
  const element = create('dmn:Decision', {
    id,
    name,
    variable: create('dmn:InformationItem', { id: `${id}-variable`, name, typeRef }),
    informationRequirement: requires.map((one) => one.requirement),
    decisionLogic: writeTable(create, id, feel),
  })
  return { id, element, kind: 'decision', requires }
}

function buildRequirement(
  create: Create,
  decision: string,
  kind: 'requiredInput' | 'requiredDecision',
  id: string,
): Box['requires'][number] {
  const requirement = create('dmn:InformationRequirement', {
    id: `${decision}-needs-${id}`,
    [kind]: create('dmn:DMNElementReference', { href: `#${id}` }),
  })
  return { requirement, id }
}

/** Several outputs are a structure; where rows are listed, a list of structures. */
function resultOf({ outputs }: DecisionTable): Type {
  const [first] = outputs
  if (outputs.length === 1 && first) return first.result
  const fields = Object.fromEntries(outputs.map(({ name, type }) => [name, type]))
  const record: Type = { kind: 'record', fields }
  return first?.result.kind === 'list' ? { kind: 'list', of: record } : record
}
