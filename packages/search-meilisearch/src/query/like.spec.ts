import { describe, expect, it } from "vitest"
import { readLike } from "./like.js"

describe("readLike", () => {
  it.each([
    ["gạo", "is", "gạo"],
    ["gạo%", "starts", "gạo"],
    ["%gạo", "ends", "gạo"],
    ["%gạo%", "holds", "gạo"],
    ["%", "starts", ""],
    ["100\\%", "is", "100%"],
    ["a\\_b%", "starts", "a_b"],
    ["a\\", "is", "a\\"],
  ])("reads %s as one that %s %s", (pattern, kind, text) => {
    expect(readLike(pattern)).toEqual({ kind, text })
  })
  it.each(["a%b", "%a%b", "a_b"])("refuses %s", (pattern) => {
    expect(() => readLike(pattern)).toThrow("does not support")
  })
})
