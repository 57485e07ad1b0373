import { expect, it } from "vitest"
import { imageSet, shopImageUrl } from "./image-set"

it("offers every stored width of a picture", () => {
  expect(imageSet("/static/pictures/gao-1200.webp")).toEqual({
    src: "/static/pictures/gao-640.webp",
    srcSet:
      "/static/pictures/gao-320.webp 320w, /static/pictures/gao-640.webp 640w, /static/pictures/gao-1200.webp 1200w",
  })
})

it("finds all widths from any of them", () => {
  expect(imageSet("/static/a-640.webp")).toEqual(imageSet("/static/a-1200.webp"))
})

it("asks the shop itself for pictures the backend serves", () => {
  expect(shopImageUrl("http://127.0.0.1:9000/static/a-1200.webp")).toBe("/static/a-1200.webp")
  expect(shopImageUrl("https://cdn.example/a-1200.webp")).toBe("https://cdn.example/a-1200.webp")
})

it("leaves a picture of unknown make alone", () => {
  expect(imageSet("https://cdn.example/photo.jpg")).toEqual({ src: "https://cdn.example/photo.jpg", srcSet: undefined })
})
