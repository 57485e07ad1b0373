import { expect, it } from "vitest"
import { certificate as words } from "../../messages/vi/certificate"
import { type CertificateForm, emptyCertificate, readCertificate } from "./certificate-form"

const whole: CertificateForm = {
  ...{ product_id: "prod_1", stars: 4, group: "food", points: "82", decision_number: "2700/QĐ-UBND" },
  ...{ decision_date: "2026-05-01", issuer: "UBND tỉnh Ninh Bình", expires_on: "", files: ["u1"] },
}

it("makes the body of the contract, its pages still on the phone", () => {
  expect(readCertificate(whole, words)).toMatchObject({
    ok: true,
    body: { stars: 4, points: 82, expires_on: null, file_ids: ["u1"] },
  })
})

it("is not whole while a page has to be taken anew, which it names", () => {
  const read = readCertificate({ ...whole, files: ["u1", "u2"] }, words, 1)
  expect(read.ok ? null : read.faults.get("file_ids")).toContain("Trang 2 ")
})

it("has a sentence for every field that is missing or wrong, in the order of the page", () => {
  const read = readCertificate(emptyCertificate, words)
  expect(read.ok ? [] : [...read.faults.keys()]).toEqual([
    ...["product_id", "stars", "group", "decision_number", "decision_date", "issuer", "file_ids"],
  ])
  const points = readCertificate({ ...whole, points: "tám mươi" }, words)
  expect(points.ok ? null : points.faults.get("points")).toBe(words.errors.points)
})
