import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchTypes } from "@medusajs/framework/types"
import { channelsOf } from "../../lib/channels-of"
import { stillSold } from "../catalog/readers/still-sold"

interface Answer {
  results: SearchTypes.SearchResult[]
}

const isAnswer = (body: unknown): body is Answer =>
  typeof body === "object" && body !== null && "results" in body && Array.isArray(body.results)

/** Behind Medusa's route: leaves out hits whose product left the shop after the index was last written. */
export function keepWhatIsSold(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const channels = channelsOf(req)
  const send = res.json.bind(res)
  const answer = async ({ results }: Answer): Promise<void> => {
    const kept = await Promise.all(
      results.map(async (result) => ({ ...result, hits: await stillSold(req.scope, result.hits, channels) })),
    )
    send({ results: kept })
  }
  res.json = (body: unknown) => {
    if (res.statusCode === 200 && isAnswer(body)) answer(body).catch(next)
    else send(body)
    return res
  }
  next()
}
