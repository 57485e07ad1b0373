import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { remember } from "../../lib/remember"
import { channelsOf } from "./channels-of"

/** For routes that read nothing of the query string. */
export const noQuery = z.object({})

/** What an answer was read from: an answer is kept as long as the source keeps this name; null = nothing may be kept. */
type Edition = string | null

interface StoreRoute<Query, Body> {
  schema: z.ZodType<Query>
  /** Seconds browsers and proxies may keep the answer; 0 = never, and then nothing is shared in the process either. */
  maxAge: number
  read: (req: MedusaRequest, query: Query) => Promise<Body>
  /** Lets answers be kept beyond the moment; without it equal requests share one for half a second. */
  edition?: (scope: MedusaContainer) => Promise<Edition>
  /** False for an answer that is to be read again at once; every answer is kept otherwise. */
  whole?: (body: Body) => boolean
  /** Told once for every request that got an answer, shared ones too; must not throw. */
  answered?: (req: MedusaRequest, query: Query, body: Body) => void
}

const etagOf = (body: string) => `W/"${createHash("sha1").update(body).digest("base64url")}"`

/** Milliseconds in which equal requests share one answer: far below the two seconds a change may take. */
const shareFor = 500
/** Milliseconds an answer is kept while its edition stays: what no edition tells of (names, popular searches) is no older than that. */
const keepFor = 10_000

interface Kept<Body> {
  value: Body
  body: string
  etag: string
}

async function serialize<Body>(read: Promise<Body>): Promise<Kept<Body>> {
  const value = await read
  const body = JSON.stringify(value)
  return { value, body, etag: etagOf(body) }
}

/** A reading route: checks the query string (a wrong one answers 400 with a sentence per field), answers JSON, and lets unchanged answers be kept. */
export function storeRoute<Query, Body>(route: StoreRoute<Query, Body>) {
  const { schema, maxAge, read, edition: readEdition, whole, answered } = route
  const shared = remember<Kept<Body>>(shareFor)
  const kept = remember<Kept<Body>>(keepFor)
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const query = schema.parse(req.query)
    res.setHeader("content-type", "application/json; charset=utf-8")
    if (maxAge === 0) {
      res.setHeader("cache-control", "no-store")
      res.end(JSON.stringify(await read(req, query)))
      return
    }
    const edition = (await readEdition?.(req.scope)) ?? null
    // Keys of other sales channels see other goods at the same address.
    const key = JSON.stringify([edition, channelsOf(req), req.path, query])
    const memory = edition === null ? shared : kept
    const { value, body, etag } = await memory(key, () => serialize(read(req, query)))
    if (whole?.(value) === false) memory.forget(key)
    answered?.(req, query, value)
    res.setHeader("cache-control", `public, max-age=${maxAge}`)
    res.vary("x-publishable-api-key")
    res.setHeader("etag", etag)
    if (req.headers["if-none-match"] === etag) res.status(304).end()
    else res.end(body)
  }
}
