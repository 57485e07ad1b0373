import type { OpenApi } from "./open-api.js"

const isId = (name: string) => /(?:^|_)ids?$/.test(name)

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** Names of fields, however deep, that hold ids. */
function idsIn(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>, depth = 0): string[] {
  if (!schema || depth > 20) return []
  const { $ref, properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema
  const inside = (inner: Schema | undefined) => idsIn(inner, schemas, depth + 1)
  if ($ref) return inside(schemas[$ref.split("/").at(-1) ?? ""])
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => [...(isId(name) ? [name] : []), ...inside(inner)]),
    ...[...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])].flatMap(inside),
  ]
}

interface Operation {
  parameters?: { name: string; in: string }[]
  requestBody?: { content?: Record<string, { schema?: Schema }> }
}

/** Ids that a route takes in its body or query, by its name in the entries. */
export function namedIds({ paths, components }: OpenApi): [route: string, names: string[]][] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]): [string, string[]] => {
      const { parameters = [], requestBody }: Operation = told
      const query = parameters.filter((parameter) => parameter.in === "query" && isId(parameter.name))
      const bodies = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
        idsIn(schema, components.schemas),
      )
      const route = `${method.toUpperCase()} ${path.replaceAll("{", "[").replaceAll("}", "]")}`
      return [route, [...new Set([...query.map(({ name }) => name), ...bodies])]]
    }),
  )
}
