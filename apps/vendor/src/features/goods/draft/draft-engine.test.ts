import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formOf } from "../form/form-of"
import { emptyForm, emptyPack, type GoodsForm } from "../form/goods-form"
import { afterWrite } from "./after-write"
import { afterChoice, afterConflict } from "./clashes-of"
import type { Draft, Write } from "./draft"
import { fakeMarket } from "./fake-market"
import { isClean } from "./is-clean"
import { planWrite } from "./plan-write"

const ready = new Map([
  ["u1", "photo_1"],
  ["u2", "photo_2"],
])

const draftOf = (form: GoodsForm): Draft => ({
  ...{ id: "moi-1", member_id: "m1", product_id: null, form, base: emptyForm, version: null, state: null, sent: null },
  ...{
    wanted: "nothing",
    refusal: null,
    conflict: null,
    attempts: 0,
    retry_at: 0,
    typed_at: 0,
    saved_at: null,
    done: false,
  },
})

const edits: ((form: GoodsForm, n: number) => GoodsForm)[] = [
  (form, n) => ({ ...form, title: `Gạo tám ${n}` }),
  (form, n) => ({ ...form, description: `Thơm ${n}` }),
  (form, n) => ({ ...form, facts: { ...form.facts, origin: `Hải Anh ${n}` } }),
  (form, n) => ({ ...form, transit_days: n % 3 === 0 ? "x" : String((n % 9) + 1) }),
  (form, n) => ({ ...form, photos: [{ key: `u${(n % 3) + 1}`, id: null, url: null, alt: `Ảnh ${n}` }] }),
  (form, n) => ({
    ...form,
    variants: [...form.variants, { ...emptyPack(`k${n}`), amount: String(n + 1), price: "85.000", stock: String(n) }],
  }),
  (form, n) => ({
    ...form,
    variants: form.variants.map((pack) => ({ ...pack, price: String(1000 + n), stock: String(n) })),
  }),
  (form) => ({ ...form, variants: form.variants.slice(1) }),
]

describe("a draft on a weak network", () => {
  it("ends at the market as it was typed, in one product, and never overwrites another member's words unseen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("fine", "request-lost", "reply-lost", "doubled", "busy"), { maxLength: 80 }),
        fc.array(
          fc.record({ edit: fc.nat(edits.length - 1), rounds: fc.nat(3), other: fc.nat(7), keep: fc.boolean() }),
          { minLength: 1, maxLength: 12 },
        ),
        (fates, acts) => {
          const { products, send, view, other } = fakeMarket(fates[Symbol.iterator]())
          let draft = draftOf({ ...emptyForm, title: "Gạo tám" })
          let keys = 0
          const round = (keep: boolean) => {
            if (draft.conflict) {
              draft = afterChoice(draft, new Set(keep ? draft.conflict.clashes.map(({ field }) => field) : []))
              return true
            }
            const plan = planWrite(draft, ready, "Đếm lại kho")
            if (!plan) return false
            keys += 1
            const write: Write = { key: `k${keys}`, form: draft.form, ...plan }
            draft = structuredClone({ ...draft, sent: write })
            const answer = send(write)
            const product = products[0]
            if (answer.kind === "refused" && answer.status === 409 && product)
              draft = afterConflict(draft, structuredClone(view(product)), [], ready)
            else draft = afterWrite(draft, write, structuredClone(answer), { now: keys, chance: 0.5 })
            return true
          }
          let season: string | null = null
          acts.forEach(({ edit, rounds, other: also, keep }, n) => {
            const change = edits[edit]
            if (change) draft = { ...draft, form: change(draft.form, n) }
            for (let left = rounds; left > 0; left -= 1) round(keep)
            if (also === 1) {
              other((product) => {
                product.facts.season = `Mùa ${n}`
                season = product.facts.season
              })
            }
            if (also === 2)
              other((product) => {
                product.title = `Tên của người khác ${n}`
              })
          })
          // A last word, so that something is sent: who sends nothing need not know what others did.
          draft = { ...draft, form: { ...draft.form, description: "Xong" } }
          let left = 200
          while (left > 0 && round(true)) left -= 1
          expect(left).toBeGreaterThan(0)
          expect(products).toHaveLength(1)
          const [product] = products
          if (!product) return
          // The season was never this person's: whatever they typed elsewhere, it stands.
          expect(product.facts.season).toBe(season)
          const at = formOf(product)
          expect(at.title).toBe(draft.form.title)
          expect(at.description).toBe(draft.form.description)
          expect(at.facts.origin).toBe(draft.form.facts.origin)
          if (/^\d*$/.test(draft.form.transit_days)) expect(at.transit_days).toBe(draft.form.transit_days)
          const photos = draft.form.photos.filter(({ key, id }) => id ?? ready.has(key))
          expect(at.photos.map(({ alt }) => alt)).toEqual(photos.map(({ alt }) => alt))
          const numbers = (form: GoodsForm) =>
            form.variants.map(({ amount, price, stock }) => [amount, Number(price.replace(".", "")), Number(stock)])
          expect(numbers(at)).toEqual(numbers(draft.form))
          if (/^\d*$/.test(draft.form.transit_days) && photos.length === draft.form.photos.length)
            expect(isClean(draft, ready)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  }, 30_000)
})
