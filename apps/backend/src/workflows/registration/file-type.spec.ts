import { expect, it } from "vitest"
import { fileTypeOf } from "./file-type"

it.each([
  ["\xff\xd8\xff\xe0....", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n....", "image/png"],
  ["RIFF....WEBPVP8 ", "image/webp"],
  ["%PDF-1.7\n", "application/pdf"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", null],
  ["PK\x03\x04", null],
  ["RIFF....WAVE", null],
  ["", null],
])("knows %j", (text, type) => {
  expect(fileTypeOf(Buffer.from(text, "latin1"))).toBe(type)
})
