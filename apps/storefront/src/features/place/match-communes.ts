import { fold } from "@cho-htx/vietnam/fold"

interface Named {
  name: string
  former_names: string[]
}

/** Communes whose new or former name holds the typed words, accents or not; new names first. */
export function matchCommunes<T extends Named>(communes: T[], typed: string): T[] {
  const wanted = fold(typed)
  if (!wanted) return communes
  const byName = communes.filter(({ name }) => fold(name).includes(wanted))
  const byFormer = communes.filter(
    (one) => !byName.includes(one) && one.former_names.some((former) => fold(former).includes(wanted)),
  )
  return [...byName, ...byFormer]
}
