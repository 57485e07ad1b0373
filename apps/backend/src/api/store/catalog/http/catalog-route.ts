import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { messages } from "./messages"

interface CatalogRoute<Query, Body> {
  schema?: z.ZodType<Query>
  /** Seconds browsers and proxies may keep the answer; 0 = never. */
  maxAge: number
  read: (req: MedusaRequest, query: Query) => Promise<Body>
}

/** Refuses NUL, which neither the database nor the search engine can hold, and what the schema does not know. */
function parse<Query>(schema: z.ZodType<Query>, query: unknown): Query {
  const parsed = schema.safeParse(query)
  if (parsed.success) return parsed.data
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))].join(", ")
  throw new MedusaError(MedusaError.Types.INVALID_DATA, messages.badQuery(fields))
}

const etagOf = (body: string) => `W/"${createHash("sha1").update(body).digest("base64url")}"`

/** A reading route: checks the query string, answers JSON, and lets unchanged answers be kept. */
export const catalogRoute =
  <Query, Body>({ schema, maxAge, read }: CatalogRoute<Query, Body>) =>
  async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const query = schema ? parse(schema, req.query) : (undefined as Query)
    const body = JSON.stringify(await read(req, query))
    res.setHeader("content-type", "application/json; charset=utf-8")
    if (maxAge === 0) {
      res.setHeader("cache-control", "no-store")
      res.end(body)
      return
    }
    const etag = etagOf(body)
    res.setHeader("cache-control", `public, max-age=${maxAge}`)
    res.setHeader("etag", etag)
    if (req.headers["if-none-match"] === etag) res.status(304).end()
    else res.end(body)
  }
