import { expect, it } from "vitest"
import { encryptPush } from "./encrypt-push"

/** RFC 8291, section 5 and appendix A. */
const vector = {
  text: "When I grow up, I want to be a watermelon",
  keys: {
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
  salt: Buffer.from("DGv6ra1nlYgDCS1FRnbzlw", "base64url"),
  sender: Buffer.from("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw", "base64url"),
  body: "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
}

it("encrypts the example of RFC 8291 to the byte", () => {
  expect(encryptPush(vector.text, vector.keys, vector).toString("base64url")).toBe(vector.body)
})

it("never encrypts the same text twice to the same bytes", () => {
  const once = () => encryptPush(vector.text, vector.keys).toString("base64url")
  expect(once()).not.toBe(once())
})

it("refuses a key that is no point of the curve, and a text beyond one record", () => {
  const p256dh = Buffer.alloc(65, 4).toString("base64url")
  expect(() => encryptPush("x", { ...vector.keys, p256dh })).toThrow()
  expect(() => encryptPush("x".repeat(3994), vector.keys)).toThrow(RangeError)
})
