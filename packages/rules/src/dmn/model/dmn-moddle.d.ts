/** The part of dmn-moddle that is used; it has no declarations of its own. */
declare module 'dmn-moddle' {
  interface Package {
    uri: string
    types: { name: string; properties?: { name: string; isId?: boolean; type?: string }[] }[]
  }

  interface ReadWarning {
    message: string
    element?: object
    property?: string
  }

  export class DmnModdle {
    constructor(packages?: Record<string, Package>, options?: { nsMap?: Record<string, string> })
    getPackage(prefix: string): Package
    create(type: string, properties: Record<string, unknown>): object
    fromXML(xml: string): Promise<{ rootElement: object; warnings: ReadWarning[] }>
    toXML(element: object, options: { format: boolean }): Promise<{ xml: string }>
  }
}
