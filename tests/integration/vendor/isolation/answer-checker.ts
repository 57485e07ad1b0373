import { Ajv2020 } from "ajv/dist/2020.js"
import { type OpenApi, operationsOf } from "./open-api.js"

/** Compares answers with the document: what is wrong about one, or nothing. Files are not looked into. */
export function answerChecker(document: OpenApi) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(document, "doc")
  const byRoute = new Map(operationsOf(document).map((operation) => [operation.route, operation]))
  return (route: string, status: number, body: unknown): string[] => {
    const operation = byRoute.get(route)
    if (!operation) return ["no operation"]
    if (operation.status !== status) return [`answered ${status} instead of ${operation.status}`]
    if (operation.type !== "application/json") return []
    const schema = JSON.parse(JSON.stringify(operation.answer?.schema).replaceAll('"#/', '"doc#/'))
    return ajv.validate(schema, body) ? [] : [ajv.errorsText()]
  }
}
