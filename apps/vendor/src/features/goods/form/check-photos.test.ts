import { expect, it } from "vitest"
import { listing as words } from "../../../messages/vi/listing"
import { FIRST_PART } from "../upload/after-call"
import type { Upload } from "../upload/upload"
import { checkPhotos } from "./check-photos"
import { stepOf } from "./steps"

const photo = (key: string, id: string | null = null) => ({ key, id, url: null, alt: "" })
const upload = (id: string, status: Upload["status"], refusal: string | null = null): Upload => ({
  ...{ id, member_id: "m1", group: "g1", order: 1, purpose: "product", type: "image/jpeg", bytes: 9, key: id },
  ...{ photo_id: null, received: 0, part: FIRST_PART, status, url: null, refusal, attempts: 0, retry_at: 0 },
})

it("finds the photos nobody sends any more; those on their way and those that arrived are no fault", () => {
  const photos = [photo("p1", "photo_1"), ...["u1", "u2", "u3", "u4", "u5"].map((key) => photo(key))]
  const uploads = [
    upload("u1", "waiting"),
    upload("u2", "ready"),
    upload("u3", "refused"),
    upload("u4", "refused", "Mờ."),
  ]
  const faults = checkPhotos(photos, uploads, words)
  expect([...faults]).toEqual([
    ["photos.3.id", words.errors.photo_refused],
    ["photos.4.id", "Mờ."],
    ["photos.5.id", words.errors.photo_lost],
  ])
  expect([...faults.keys()].map(stepOf)).toEqual(["photos", "photos", "photos"])
})
