import type { MedusaResponse } from "@medusajs/framework/http"
import type { KeptAnswer } from "../../../modules/idempotency/request"
import { bytesOf } from "../bytes-of"

/** Bytes of the largest answer that is kept. */
const MOST = 256 * 1024

/** The answer as it will be kept: nothing but status, type and body, so no cookie and no token of a header. */
function answerOf(res: MedusaResponse, body: Buffer | undefined): KeptAnswer {
  const type = res.getHeader("content-type")
  const tooLarge = res.headersSent || (body?.length ?? 0) > MOST
  return {
    status: res.statusCode,
    type: typeof type === "string" ? type : null,
    body: tooLarge ? null : (body?.toString("utf8") ?? ""),
  }
}

/**
 * Has `keep` see the answer before its last byte leaves, so that whoever got an answer gets the same one again. `keep` must not throw.
 * An answer that was streamed or is larger than 256 kB arrives without its body.
 */
export function holdAnswer(res: MedusaResponse, keep: (answer: KeptAnswer) => Promise<void>): void {
  const send = res.end.bind(res)
  let ended = false
  res.end = (chunk?: unknown, encoding?: unknown, callback?: unknown) => {
    const listener = [chunk, encoding, callback].find((argument) => typeof argument === "function")
    if (typeof listener === "function") res.once("finish", () => void listener())
    if (ended) return res
    ended = true
    const body = bytesOf(chunk, encoding)
    void keep(answerOf(res, body)).finally(() => (body ? send(body) : send()))
    return res
  }
}
