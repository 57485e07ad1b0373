import { setI18n } from "react-i18next"
import { afterEach, beforeAll, describe, expect, it, vi as mock } from "vitest"
import { vi } from "../i18n/vi"
import { request } from "./request"

const words: Record<string, string> = Object.fromEntries(
  Object.entries(vi.request).map(([key, sentence]) => [`request.${key}`, sentence]),
)

/** What staff read when the browser got `answer`. */
async function told(answer: () => Response): Promise<string> {
  mock.stubGlobal("fetch", async () => answer())
  return request("/admin/mails").then(
    () => "",
    (error: Error) => error.message,
  )
}

const refusal = (status: number, body: object) => () => new Response(JSON.stringify(body), { status })

describe("a console request that failed", () => {
  beforeAll(() => setI18n(Object({ t: (key: string) => words[key] })))
  afterEach(() => mock.unstubAllGlobals())

  it("says in our words that no answer came", async () => {
    const lost = () => {
      throw new TypeError("Failed to fetch")
    }
    expect(await told(lost)).toBe(vi.request.offline)
  })

  it("says in our words that the session has ended", async () => {
    expect(await told(refusal(401, { message: "Unauthorized" }))).toBe(vi.request.signedOut)
  })

  it("says in our words that something before the backend answered", async () => {
    const gateway = () => new Response("<h1>502</h1>", { status: 502, statusText: "Bad Gateway" })
    expect(await told(gateway)).toBe(vi.request.noAnswer)
  })

  it("tells the backend's sentence", async () => {
    expect(await told(refusal(409, { message: "Hợp tác xã đã đóng." }))).toBe("Hợp tác xã đã đóng.")
  })
})
