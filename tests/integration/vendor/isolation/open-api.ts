/** What the suite reads of /vendor/openapi.json. */
export interface OpenApi {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, object> }
}

interface Described {
  summary: string
  security: unknown[]
  requestBody?: { content: Record<string, object> }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

/** "/vendor/orders/{order_id}" as the file tree says it. */
const asRoute = (path: string) => path.replaceAll("{", "[").replaceAll("}", "]")

/** Every operation with the types of body it takes, the statuses it may answer, and the content of its answer that says yes. */
export const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, security, requestBody, responses }]) => {
      const [status = "", found] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? []
      const [[type = "", answer] = []] = Object.entries(found?.content ?? {})
      return {
        route: `${method.toUpperCase()} ${asRoute(path)}`,
        summary,
        security,
        takes: Object.keys(requestBody?.content ?? {}),
        statuses: Object.keys(responses).map(Number),
        status: Number(status),
        type,
        answer,
      }
    }),
  )
