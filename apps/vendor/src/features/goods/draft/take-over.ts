import type { GoodsForm } from "../form/goods-form"
import type { Draft } from "./draft"

/** Packs by the key they have on this phone, with the ids the market gave them meanwhile. */
const withIdsOf = (form: GoodsForm, known: GoodsForm): GoodsForm => ({
  ...form,
  variants: form.variants.map((pack) => ({
    ...pack,
    id: pack.id ?? known.variants.find(({ key }) => key === pack.key)?.id ?? null,
  })),
})

/**
 * A draft of this window after another window of the same phone has dealt with the market (`other`, from the disk): what is typed here stays, how
 * things stand with the market is the other's, so that nothing is asked of the market twice. The newer turn wins.
 */
export function takeOver(mine: Draft, other: Draft): Draft {
  if ((other.turn ?? 0) <= (mine.turn ?? 0)) return mine
  const { turn, product_id, version, state, base, sent, conflict, attempts, retry_at, saved_at } = other
  const form = withIdsOf(mine.form, other.form)
  return { ...mine, turn, form, product_id, version, state, base, sent, conflict, attempts, retry_at, saved_at }
}

/** The draft after something was settled with the market: newer than whatever any window of this phone remembers. */
export const nextTurn = (draft: Draft, now: number): Draft => ({ ...draft, turn: Math.max(now, (draft.turn ?? 0) + 1) })
