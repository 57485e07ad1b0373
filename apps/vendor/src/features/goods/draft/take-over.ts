import type { GoodsForm } from "../form/goods-form"
import type { Draft } from "./draft"
import { mergeForms } from "./merge-forms"

/** Packs by the key they have on this phone, with the ids the market gave them as `known` has them. */
const withIdsOf = (form: GoodsForm, known: GoodsForm): GoodsForm => ({
  ...form,
  variants: form.variants.map((pack) => {
    const same = known.variants.find(({ key }) => key === pack.key)
    return same ? { ...pack, id: same.id } : pack
  }),
})

/**
 * A draft of this window joined with what another window of the same phone has made of it (`other`, from the disk). Words typed here since the two
 * were alike (`from`) stay, all others are the other's: an old word that nobody typed here must not undo a new one. How things stand with the
 * market is as the newer turn has it, so that nothing is asked of the market twice. Answers `mine` itself when the other knows nothing new.
 */
export function takeOver(mine: Draft, other: Draft, from: GoodsForm): Draft {
  const isNewer = (other.turn ?? 0) > (mine.turn ?? 0)
  const form = withIdsOf(mergeForms(from, mine.form, other.form), isNewer ? other.form : mine.form)
  if (isNewer) {
    const { turn, product_id, version, state, base, sent, conflict, attempts, retry_at, saved_at } = other
    const market = { turn, product_id, version, state, base, sent, conflict, attempts, retry_at, saved_at }
    return { ...mine, ...market, form, since: mine.since ?? other.since }
  }
  const isKnown = JSON.stringify(form) === JSON.stringify(mine.form) && (mine.since || !other.since)
  return isKnown ? mine : { ...mine, form, since: mine.since ?? other.since }
}

/** A draft begun here which another window has on the disk already: it goes on as it is there. */
export function joinKept(begun: Draft, kept: Draft): Draft {
  const joined = takeOver({ ...begun, turn: -1 }, kept, begun.form)
  return { ...joined, turn: Math.max(begun.turn ?? 0, kept.turn ?? 0) + 1 }
}

/** The draft after something was settled with the market: newer than whatever any window of this phone remembers. */
export const nextTurn = (draft: Draft, now: number): Draft => ({ ...draft, turn: Math.max(now, (draft.turn ?? 0) + 1) })
