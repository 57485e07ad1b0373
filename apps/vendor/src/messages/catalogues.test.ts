import { describe, expect, it } from "vitest"
import { en } from "./en"
import { account as enAccount } from "./en/account"
import { certificate as enCertificate } from "./en/certificate"
import { delivery as enDelivery } from "./en/delivery"
import { deliveryWaiting as enDeliveryWaiting } from "./en/delivery-waiting"
import { excel as enExcel } from "./en/excel"
import { join as enJoin } from "./en/join"
import { joinEdit as enJoinEdit } from "./en/join-edit"
import { laterDeeds as enLaterDeeds } from "./en/later-deeds"
import { listing as enListing } from "./en/listing"
import { lots as enLots } from "./en/lots"
import { notices as enNotices } from "./en/notices"
import { orderPages as enOrderPages } from "./en/order-pages"
import { papers as enPapers } from "./en/papers"
import { people as enPeople } from "./en/people"
import { vi } from "./vi"
import { account as viAccount } from "./vi/account"
import { certificate as viCertificate } from "./vi/certificate"
import { delivery as viDelivery } from "./vi/delivery"
import { deliveryWaiting as viDeliveryWaiting } from "./vi/delivery-waiting"
import { excel as viExcel } from "./vi/excel"
import { join as viJoin } from "./vi/join"
import { joinEdit as viJoinEdit } from "./vi/join-edit"
import { laterDeeds as viLaterDeeds } from "./vi/later-deeds"
import { listing as viListing } from "./vi/listing"
import { lots as viLots } from "./vi/lots"
import { notices as viNotices } from "./vi/notices"
import { orderPages as viOrderPages } from "./vi/order-pages"
import { papers as viPapers } from "./vi/papers"
import { people as viPeople } from "./vi/people"

/** Every message of a catalogue as "group.key" → text. */
function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
}
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(" ")

describe("the two catalogues", () => {
  const vietnamese = new Map(
    flatten({
      ...vi,
      account: viAccount,
      certificate: viCertificate,
      delivery: viDelivery,
      deliveryWaiting: viDeliveryWaiting,
      excel: viExcel,
      join: viJoin,
      joinEdit: viJoinEdit,
      listing: viListing,
      laterDeeds: viLaterDeeds,
      lots: viLots,
      orderPages: viOrderPages,
      papers: viPapers,
      notices: viNotices,
      people: viPeople,
    }),
  )
  const english = new Map(
    flatten({
      ...en,
      account: enAccount,
      certificate: enCertificate,
      delivery: enDelivery,
      deliveryWaiting: enDeliveryWaiting,
      excel: enExcel,
      join: enJoin,
      joinEdit: enJoinEdit,
      listing: enListing,
      laterDeeds: enLaterDeeds,
      lots: enLots,
      orderPages: enOrderPages,
      papers: enPapers,
      notices: enNotices,
      people: enPeople,
    }),
  )

  it("have the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort())
  })

  it("put the same values into every message", () => {
    const different = [...vietnamese].filter(([key, text]) => holes(text) !== holes(english.get(key) ?? ""))
    expect(different).toEqual([])
  })

  it("leave no message empty", () => {
    expect([...vietnamese, ...english].filter(([, text]) => text.trim() === "")).toEqual([])
  })

  it("never raise their voice", () => {
    expect([...vietnamese].filter(([, text]) => text.includes("!"))).toEqual([])
  })
})
