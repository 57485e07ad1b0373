import { communes, type FormerUnit, formerUnits } from "./data.js"
import { type Word, wordsOf } from "./words.js"

/** One name under which a place can be found: what may be typed, in order, and the communes it leads to. */
export interface Entry {
  rank: "commune" | "former" | "area"
  /** Kind and name of the unit itself, then of the larger units; everything but the name may be left out. */
  pieces: { words: Word[]; needed: boolean; kind: boolean }[]
  into: number[]
  former: FormerUnit | null
}

/** Bare name of the unit itself, "hai duong", and the same in one word, for searches that guess. */
export interface LooseName {
  entry: Entry
  name: string
  joined: string
}

const KIND = /^(?:xã|phường|đặc khu|thị trấn|thị xã|thành phố|huyện|quận|tỉnh) /

/** "xã Hải Anh" → its kind (may be left out) and its name. Old urban districts 1, 2 … keep their number as the name. */
function unit(fullName: string, needed: boolean): Entry["pieces"] {
  const kind = KIND.exec(fullName)?.[0].trim() ?? ""
  return [
    { words: wordsOf(kind), needed: false, kind: true },
    { words: wordsOf(fullName.slice(kind.length)), needed, kind: false },
  ]
}

const province = (name: string) => unit(`tỉnh ${name}`, false)

const communeEntries = (): Entry[] =>
  communes.map((commune, index) => ({
    rank: "commune",
    pieces: [...unit(commune.name, true), ...province(commune.province_name)],
    into: [index],
    former: null,
  }))

/** An old address may end with the old province, today's one, or both. */
const formerEntries = (): Entry[] =>
  formerUnits.map((former) => ({
    rank: "former",
    pieces: [
      ...unit(former.ward, true),
      ...unit(former.district, false),
      ...province(former.province),
      ...province(communes[former.into[0] ?? 0]?.province_name ?? ""),
    ],
    into: former.into,
    former,
  }))

/** Whole districts and provinces lead to all their communes, for people who type "huyện Hải Hậu". */
function areaEntries(): Entry[] {
  const areas = new Map<string, { pieces: Entry["pieces"]; into: Set<number> }>()
  const add = (key: string, pieces: () => Entry["pieces"], index: number) => {
    const area = areas.get(key) ?? { pieces: pieces(), into: new Set() }
    area.into.add(index)
    areas.set(key, area)
  }
  for (const former of formerUnits) {
    const whole = () => [...unit(former.district, true), ...province(former.province)]
    for (const index of former.into) add(`${former.district}|${former.province}`, whole, index)
  }
  communes.forEach((commune, index) => {
    add(commune.province_name, () => unit(`tỉnh ${commune.province_name}`, true), index)
  })
  return [...areas.values()].map(({ pieces, into }) => ({ rank: "area", pieces, into: [...into], former: null }))
}

/** Entries by the first syllable of their name, which every search that does not guess has to contain. */
function byFirstWord(entries: readonly Entry[]): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.pieces.find((piece) => piece.needed)?.words[0]?.bare ?? ""
    const list = map.get(first)
    if (list) list.push(entry)
    else map.set(first, [entry])
  }
  return map
}

/** Names of wards and communes (not areas) for the search that guesses; kept ready because it scans them all. */
const looseNamesOf = (entries: readonly Entry[]): LooseName[] =>
  entries
    .filter((entry) => entry.rank !== "area")
    .map((entry) => {
      const name = entry.pieces.find((piece) => piece.needed)?.words.map((word) => word.bare) ?? []
      return { entry, name: name.join(" "), joined: name.join("") }
    })

export interface Gazetteer {
  entriesByFirstWord: ReadonlyMap<string, readonly Entry[]>
  looseNames: readonly LooseName[]
}

let built: Gazetteer | null = null

/** Everything that can be typed, about 15,000 entries. Built by the first search (≈ 0.2 s): a process that never searches starts without. */
export function gazetteer(): Gazetteer {
  if (built) return built
  const entries = [...communeEntries(), ...formerEntries(), ...areaEntries()]
  built = { entriesByFirstWord: byFirstWord(entries), looseNames: looseNamesOf(entries) }
  return built
}
