import type { VendorOperation } from "../operation"
import { answersOf } from "./answers-of"
import { bodyOf } from "./body-of"
import type { Components } from "./json-schema"
import { acceptLanguage, parametersOf } from "./parameters-of"

const text = { type: "string" }
const detail = { type: "object", properties: { path: text, message: text }, required: ["path", "message"] }

/** Body of every refusal (`ErrorBody`). */
const errorSchema = {
  type: "object",
  description: "A machine's code and a sentence for the person, in the language asked for (`Accept-Language`).",
  properties: { type: text, code: text, message: text, details: { type: "array", items: detail } },
  required: ["type", "message"],
}

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer", description: "Token of a member's sign-in: opaque, no JWT." },
  cookie: { type: "apiKey", in: "cookie", name: "htx_member", description: "Session of the portal in a browser." },
}

const addressOf = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}")
const nameOf = ({ method, path }: VendorOperation): string =>
  [method.toLowerCase(), ...path.split("/").slice(2)].join("-").replaceAll(/[^\w-]/g, "")

function pageOf(operation: VendorOperation, components: Components) {
  const { path, summary, action } = operation
  const requestBody = bodyOf(operation, components)
  return {
    operationId: nameOf(operation),
    summary,
    tags: [path.split("/")[2] ?? ""],
    "x-action": action,
    security: action === "public" ? [] : [{ bearer: [] }, { cookie: [] }],
    parameters: parametersOf(operation, components),
    ...(requestBody ? { requestBody } : {}),
    responses: answersOf(operation, components),
  }
}

/** The OpenAPI 3.1 document of the portal's routes. Ids of another cooperative answer 404 everywhere, as unknown ones do. */
export function openApiDocument(operations: readonly VendorOperation[]) {
  const schemas: Components = { Error: errorSchema }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const address = addressOf(operation.path)
    paths[address] = { ...paths[address], [operation.method.toLowerCase()]: pageOf(operation, schemas) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Chợ HTX: the cooperatives' portal",
      version: "1.0.0",
      description: "Sums are integer đồng, weights grams, times UTC. The cooperative is that of the signed-in member.",
    },
    paths,
    components: { schemas, securitySchemes, parameters: { AcceptLanguage: acceptLanguage } },
  }
}
