import { describe, expect, it } from "vitest"
import { cleanHeader, cleanName, singleAddress } from "./clean"
import { fileName } from "./file-name"
import { messageOf } from "./message"

const content = { subject: "Đơn", text: "Nội dung", html: "<p>Nội dung</p>" }
const from = "Chợ HTX <no-reply@cho-htx.example>"
const mail = { to: "khach@cho-htx.example", channel: "email", template: "order_placed", content }

describe("headers", () => {
  it.each(["a\r\nBcc: x@y.z", "a\nBcc: x@y.z", "a\u2028Bcc: x@y.z", "a\u0000Bcc: x@y.z"])(
    "%j stays one line",
    (text) => {
      expect(cleanHeader(text)).toBe("a Bcc: x@y.z")
    },
  )

  it("keep a name free of characters with a meaning", () => {
    expect(cleanName('Nguyễn "An" <a@b.c>, \u202eB')).toBe("Nguyễn An a b.c B")
    expect(cleanName("x".repeat(500))).toHaveLength(150)
  })
})

describe("an address", () => {
  it.each(["a@b.example", "nguyen.van+an@b.example", "thư@chợ.example"])("takes %s", (text) => {
    expect(singleAddress(text)).toBe(text)
  })
  it.each(["", "a", "a@b, c@d", "A <a@b>", "a@b\r\nBcc: c@d", "a b@c", "a@b;c@d", `${"x".repeat(65)}@b`, "a@@b"])(
    "refuses %j",
    (text) => expect(singleAddress(text)).toBeNull(),
  )
})

describe("a message", () => {
  it("has the id of its mail on every try", () => {
    const data = { mail_id: "mail_1", to_name: "An\r\nBcc: x@y.z", created_at: "2026-11-25T03:05:00.000Z" }
    const message = messageOf({ ...mail, data }, from)
    expect(message).toMatchObject({
      messageId: "<mail_1@cho-htx.example>",
      to: { name: "An Bcc x y.z", address: "khach@cho-htx.example" },
    })
    expect(messageOf({ ...mail, data: null }, from).messageId).toBe(messageOf({ ...mail, data: null }, from).messageId)
  })

  it("is refused without one address or anything to say", () => {
    expect(() => messageOf({ ...mail, to: "a@b.c, d@e.f" }, from)).toThrow("exactly one address")
    expect(() => messageOf({ ...mail, content: null }, from)).toThrow("subject and a text")
  })
})

it("files are named by time, kind and id, without a way out of their folder", () => {
  const at = new Date("2026-11-25T03:05:00.123Z")
  expect(fileName(at, "order_placed", "mail_1@x")).toBe("20261125T030500123Z_order-placed_mail-1.eml")
  expect(fileName(at, "../../etc", "../..\u0000@x")).toBe("20261125T030500123Z_etc_.eml")
})
