import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bytesOf } from "../../lib/bytes-of"
import { withoutPersons } from "../../lib/log-error"
import { pathOf } from "../../lib/path-of"
import { answerInEnglish } from "./answer-in-english"
import { askedLanguage } from "./asked-language"

/** Bytes of the largest answer that is looked into: above that of any list of ours. */
const MOST = 4 * 1024 * 1024

const isVendor = (req: MedusaRequest): boolean => /^\/vendor(?:\/|$)/i.test(pathOf(req))

/** Answers that know their language already. */
const speaking = new WeakSet<MedusaResponse>()

const told = new Set<string>()
const MOST_TOLD = 200

/** Writes once, for whoever listens at level debug, that a refusal has no English. */
function note(req: MedusaRequest, sentence: string): void {
  const line = withoutPersons(sentence)
  if (told.has(line) || told.size >= MOST_TOLD) return
  told.add(line)
  req.scope?.resolve("logger").debug(`No English for a sentence of /vendor: ${line}`)
}

const isJson = (res: MedusaResponse): boolean =>
  /^application\/json\b/.test(String(res.getHeader("content-type") ?? ""))

/**
 * Has an answer of /vendor speak the language its request asks for; any other stays as it is. Vietnamese is what routes and refusals are written in and passes as it is.
 * English is made of the finished JSON at its last step, so that whatever keeps answers (Idempotency-Key) keeps the Vietnamese and repeats it
 * in the language asked for then. Files stay Vietnamese.
 */
export function speak(req: MedusaRequest, res: MedusaResponse): void {
  if (speaking.has(res) || !isVendor(req)) return
  speaking.add(res)
  res.setHeader("content-language", "vi")
  res.vary("Accept-Language")
  if (askedLanguage(req) === "vi") return
  const send = res.end.bind(res)
  res.end = (chunk?: unknown, encoding?: unknown, callback?: unknown) => {
    const listener = [chunk, encoding, callback].find((argument) => typeof argument === "function")
    if (typeof listener === "function") res.once("finish", () => void listener())
    const bytes = bytesOf(chunk, encoding)
    if (!bytes) return send()
    if (res.headersSent || bytes.length > MOST || !isJson(res)) return send(bytes)
    res.setHeader("content-language", "en")
    const asked = { method: req.method, path: pathOf(req), status: res.statusCode }
    const english = Buffer.from(answerInEnglish(asked, bytes.toString("utf8"), (sentence) => note(req, sentence)))
    // They were those of the Vietnamese.
    res.removeHeader("etag")
    res.setHeader("content-length", english.length)
    return send(english)
  }
}

/** Before everything else of /vendor, so that every refusal speaks the right language. */
export function speakAsAsked(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  speak(req, res)
  next()
}
