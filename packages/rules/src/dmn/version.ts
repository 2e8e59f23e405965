/** The versions of DMN whose decision tables can be written. */
export const dmnVersions = ['1.3', '1.4', '1.5'] as const

export type DmnVersion = (typeof dmnVersions)[number]

/** The namespaces of the model, of the diagram and of FEEL in one version. */
export interface DmnNamespaces {
  readonly model: string
  readonly diagram: string
  readonly feel: string
}

/** The namespaces of a version that can be written. */
export function namespacesOf(version: DmnVersion): DmnNamespaces {
  const base = `https://www.omg.org/spec/DMN/${released[version]}/`
  return { model: `${base}MODEL/`, diagram: `${base}DMNDI/`, feel: `${base}FEEL/` }
}

/** OMG names its namespaces after the day of their release. */
const released: Readonly<Record<DmnVersion, string>> = {
  '1.3': '20191111',
  '1.4': '20211108',
  '1.5': '20230324',
}

/** The model namespaces that are read, by version. */
export const modelNamespaces: ReadonlyMap<string, string> = new Map([
  ['http://www.omg.org/spec/DMN/20151101/dmn.xsd', '1.1'],
  ['http://www.omg.org/spec/DMN/20180521/MODEL/', '1.2'],
  ...dmnVersions.map((version) => [namespacesOf(version).model, version] as const),
])
