import { expect, it } from "vitest"
import { fingerprint } from "./fingerprint"

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const file = (length: number, type = sheet) =>
  fingerprint({
    originalUrl: "/vendor/imports?kind=stock",
    body: {},
    headers: { "content-type": type, "content-length": String(length) },
  })

it("tells files of other lengths or kinds apart, which nobody has read yet", () => {
  expect(file(10)).toBe(file(10))
  expect(new Set([file(10), file(11), file(10, "application/octet-stream")]).size).toBe(3)
})

it("asks of JSON only what it says, however it is written", () => {
  const json = (body: object, length: number) =>
    fingerprint({
      originalUrl: "/vendor/stock?b=2&a=1",
      body,
      headers: { "content-type": "application/json", "content-length": String(length) },
    })
  expect(json({ a: 1, b: 2 }, 13)).toBe(json({ b: 2, a: 1 }, 17))
  expect(json({ a: 1 }, 7)).not.toBe(json({ a: 2 }, 7))
})
