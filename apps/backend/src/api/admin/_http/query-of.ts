import type { MedusaRequest } from "@medusajs/framework/http"

/** The parsed query string: the route's middleware put it there with the schema of type `Query`, the only promise this cast rests on. */
export function queryOf<Query>(req: MedusaRequest): Query {
  return req.validatedQuery as Query
}
