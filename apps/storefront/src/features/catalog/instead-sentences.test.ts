import { expect, it } from "vitest"
import { list } from "@/messages/vi/list"
import { insteadSentences } from "./instead-sentences"

const say = (count: number, found_as_typed?: number) =>
  insteadSentences("linh tri", "linh chi", { count, ...(found_as_typed === undefined ? {} : { found_as_typed }) }, list)

it("says that the words as typed found nothing", () => {
  expect(say(4)).toEqual({
    typed: "Không có kết quả cho “linh tri”.",
    shown: "Hiển thị kết quả cho “linh chi”.",
  })
})

it("never says that words which found something found nothing", () => {
  expect(say(4, 2).typed).toBe("Ít món khớp với “linh tri”.")
})

it("says only how words were read where the filters leave nothing", () => {
  expect(say(0)).toEqual({ typed: "Chợ hiểu “linh tri” là “linh chi”.", shown: null })
})
