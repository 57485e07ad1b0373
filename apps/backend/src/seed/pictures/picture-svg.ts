import { createBrush } from "./brush"
import { GROUNDS, TRAYS } from "./grounds"
import { KINDS, type KindName } from "./kinds"

/** Fading shadow, and basket weave for drawn baskets. */
const SUBJECT_DEFINITIONS = [
  `<radialGradient id="shade"><stop offset="0" stop-color="#2A1D0E"/><stop offset=".6" stop-color="#2A1D0E" stop-opacity=".75"/><stop offset="1" stop-color="#2A1D0E" stop-opacity="0"/></radialGradient>`,
  `<pattern id="twill" width="72" height="48" patternUnits="userSpaceOnUse"><rect width="72" height="48" fill="#CDA05E"/><path d="M2 2h32v20H2zM38 26h32v20H38z" fill="#E8C78E"/><path d="M38 2h32v20H38zM2 26h32v20H2z" fill="#B58442"/></pattern>`,
].join("")
const LIGHT = `<radialGradient id="light" cx=".3" cy=".2" r="1"><stop offset="0" stop-color="#fff" stop-opacity=".5"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/></radialGradient>`

/** Everything but the corners lies within the tray, drawn a little larger than life. */
const svg = (definitions: string, back: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1200" height="1200"><defs>${definitions}</defs>${back}<g transform="translate(600 612) scale(1.09) translate(-600 -612)">${body}</g></svg>`

/** The empty tray on its mat, 1200 × 1200: the same for all goods of a family, so it is drawn once. */
export function groundSvg(name: KindName): string {
  const kind = KINDS[name]
  const ground = GROUNDS[kind.family]
  const tray = TRAYS[kind.tray ?? ground.tray]
  const weave = `<pattern id="weave" width="56" height="56" patternUnits="userSpaceOnUse" patternTransform="rotate(45 600 600)"><rect width="56" height="56" fill="${tray.base}"/><path d="M3 3h22v22H3zM31 31h22v22H31z" fill="${tray.strand}"/><path d="M3 31h22v22H3zM31 3h22v22H31z" fill="${tray.rimLight}" opacity=".28"/></pattern>`
  const mat = `<pattern id="ground" width="48" height="48" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 12h24M24 36h24M12 24v24M36 0v24" stroke="${ground.deep}" stroke-width="7" stroke-linecap="round" opacity=".28"/></pattern>`
  const blur = `<filter id="soft"><feGaussianBlur stdDeviation="18"/></filter>`
  const back = [ground.ground, "url(#ground)", "url(#light)"].map(
    (fill) => `<rect width="1200" height="1200" fill="${fill}"/>`,
  )
  const circles = [
    `<ellipse cx="606" cy="640" rx="520" ry="512" fill="#2A1D0E" opacity=".2" filter="url(#soft)"/>`,
    `<circle cx="600" cy="616" r="516" fill="${tray.rim}"/><circle cx="600" cy="610" r="510" fill="${tray.rimLight}"/>`,
    `<circle cx="600" cy="612" r="488" fill="${tray.rim}"/><circle cx="600" cy="612" r="476" fill="url(#weave)"/>`,
    `<circle cx="600" cy="612" r="476" fill="url(#light)"/>`,
  ]
  return svg(LIGHT + weave + mat + blur, back.join(""), circles.join(""))
}

/** The goods alone, on nothing, to be laid over the ground. The same kind always gives the same text. */
export function subjectSvg(name: KindName): string {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 7)
  const brush = createBrush(seed)
  const body = KINDS[name].draw(brush)
  return svg(SUBJECT_DEFINITIONS + brush.definitions(), "", body)
}
