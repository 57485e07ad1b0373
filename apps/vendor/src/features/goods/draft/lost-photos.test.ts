import { expect, it } from "vitest"
import { lostPhotos } from "./lost-photos"

const photo = (key: string, id: string | null = null) => ({ id, key, url: null, alt: "" })
const form = { photos: [photo("a"), photo("b"), photo("c", "photo_c")] }
const ready = new Map([
  ["a", "photo_a"],
  ["b", "photo_b"],
])

it("finds the photo that was sent at that place, whatever has become ready since", () => {
  const body = { photos: [{ id: "photo_b" }, { id: "photo_c" }] }
  expect(lostPhotos(form, body, [{ path: "photos.0.id" }], ready)).toEqual(["b"])
})

it("sends no photo again that the product has, nor one it was not asked about", () => {
  const body = { photos: [{ id: "photo_b" }, { id: "photo_c" }] }
  expect(lostPhotos(form, body, [{ path: "photos.1.id" }, { path: "title" }, { path: "photos.7.id" }], ready)).toEqual(
    [],
  )
  expect(lostPhotos(form, null, [{ path: "photos.0.id" }], ready)).toEqual([])
})
