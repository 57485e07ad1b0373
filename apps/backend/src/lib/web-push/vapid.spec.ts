import { createPublicKey, verify } from "node:crypto"
import { expect, it } from "vitest"
import { vapidHeader, vapidOf } from "./vapid"

/** Whether a header's signature is right for the key it names, and what it claims. */
function read(header: string) {
  const [, token = "", k = ""] = /^vapid t=([^,]+), k=(\S+)$/.exec(header) ?? []
  const [head = "", claims = "", signature = ""] = token.split(".")
  const point = Buffer.from(k, "base64url")
  const part = (from: number) => point.subarray(from, from + 32).toString("base64url")
  const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x: part(1), y: part(33) }, format: "jwk" })
  const text = Buffer.from(`${head}.${claims}`)
  const right = verify("sha256", text, { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"))
  const open = (json: string) => JSON.parse(Buffer.from(json, "base64url").toString())
  return { right, k, head: open(head), claims: open(claims) }
}

/** RFC 8292, section 2.4. */
const example =
  "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA, k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs"

it("reads the example of RFC 8292 as rightly signed, so that what this test says of ours counts", () => {
  expect(read(example)).toMatchObject({ right: true, claims: { aud: "https://push.example.net" } })
})

it("signs a token of the same form for the service's origin, good for half a day", () => {
  const vapid = vapidOf("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw", "mailto:push@example.com")
  const header = read(vapidHeader(vapid, "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV", 1_000_000))
  expect(header).toEqual({
    right: true,
    k: "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
    head: { typ: "JWT", alg: "ES256" },
    claims: { aud: "https://push.example.net", exp: 1000 + 43_200, sub: "mailto:push@example.com" },
  })
})

it("refuses what is no private key", () => {
  expect(() => vapidOf("AAAA", "mailto:push@example.com")).toThrow()
})
