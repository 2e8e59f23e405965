/// <reference path="./dmn-moddle.d.ts" />
import { DmnModdle } from 'dmn-moddle'
import { type DmnVersion, modelNamespaces, namespacesOf } from '../version.ts'
import type { Definitions } from './elements.ts'

/** A model, and the attributes in it that DMN does not have. */
export interface ReadModel {
  readonly definitions: Definitions
  readonly strange: readonly { readonly element: object; readonly attribute: string }[]
}

/**
 * Reads a model of any version. The text must have been outlined and reduced to the elements that
 * are read; of such a text dmn-moddle refuses nothing.
 */
export async function readModel(xml: string): Promise<ReadModel> {
  const { rootElement, warnings } = await reader().fromXML(xml)
  const strange = warnings.flatMap(({ element, property }) =>
    element === undefined || property === undefined ? [] : [{ element, attribute: property }],
  )
  return { definitions: rootElement as Definitions, strange }
}

/**
 * What dmn-moddle knows is DMN 1.3. The names of the elements of decision tables are the same in
 * 1.1 to 1.5, but for `typeConstraint`; so all namespaces are read as that of 1.3. Ids are not
 * looked at: references do not matter here, and it would drop elements whose id is written twice
 * or in letters outside ASCII.
 */
function reader(): DmnModdle {
  const model = copyOf(new DmnModdle().getPackage('dmn'))
  for (const { name, properties = [] } of model.types) {
    for (const property of properties) delete property.isId
    if (name !== 'ItemDefinition') continue
    const constraint = properties.find((property) => property.name === 'dmn:allowedValues')
    properties.push({ ...constraint, name: 'dmn:typeConstraint' })
  }
  const nsMap = Object.fromEntries([...modelNamespaces.keys()].map((uri) => [uri, 'dmn']))
  return new DmnModdle({ dmn: model }, { nsMap })
}

type Package = ReturnType<DmnModdle['getPackage']>

/** All models made by dmn-moddle share its description of DMN; a change must not reach them. */
function copyOf(known: Package): Package {
  const types = known.types.map((type) => ({
    ...type,
    properties: (type.properties ?? []).map((property) => ({ ...property })),
  }))
  return { ...known, types }
}

/** Makes an element with these properties, other elements among them; undefined ones are left out. */
export type Create = (type: string, properties: Readonly<Record<string, unknown>>) => object

/** Writes the model that `build` makes in the namespaces of a version, indented. */
export async function writeModel(
  version: DmnVersion,
  build: (create: Create) => object,
): Promise<string> {
  const known = new DmnModdle()
  const { model, diagram } = namespacesOf(version)
  const moddle = new DmnModdle({
    dmn: { ...copyOf(known.getPackage('dmn')), uri: model },
    dmndi: { ...copyOf(known.getPackage('dmndi')), uri: diagram },
  })
  const root = build((type, properties) => {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined)
    return moddle.create(type, Object.fromEntries(given))
  })
  const { xml } = await moddle.toXML(root, { format: true })
  return xml
}
