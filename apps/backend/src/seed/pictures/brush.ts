import { emojiBody } from "./emoji"

/** Colours from top to bottom, or from left to right with `across`. */
type Stops = string[]

/** Draws SVG fragments of one picture on a 1200 × 1200 ground; the same seed always draws the same picture. */
export interface Brush {
  /** Evenly spread pseudo-random number. */
  random(from?: number, to?: number): number
  gradient(...stops: Stops): string
  across(...stops: Stops): string
  /** Url of a clip path made of one shape. */
  clip(shape: string): string
  path(d: string, fill: string, extra?: string): string
  line(d: string, color: string, width?: number, extra?: string): string
  ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, extra?: string): string
  box(x: number, y: number, width: number, height: number, radius: number, fill: string, extra?: string): string
  at(x: number, y: number, scale: number, body: string, rotation?: number): string
  shadow(cx: number, cy: number, rx: number, ry?: number, opacity?: number): string
  /** An accent of Noto Emoji by its name. */
  emoji(name: string, x: number, y: number, size: number, rotation?: number): string
  /** `count` small ellipses strewn over an oval. */
  grains(
    count: number,
    cx: number,
    cy: number,
    rx: number,
    ry: number,
    colors: string[],
    length?: number,
    breadth?: number,
  ): string
  /** Definitions collected so far: gradients and clip paths. */
  definitions(): string
}

/** Lehmer's generator: tiny, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed % 2147483647 || 7
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

const pathOf = (d: string, fill: string, extra = "") => `<path d="${d}" fill="${fill}" ${extra}/>`

const lineOf = (d: string, color: string, width = 6, extra = "") =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`

const ellipseOf = (cx: number, cy: number, rx: number, ry: number, fill: string, extra = "") =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`

const atOf = (x: number, y: number, scale: number, body: string, rotation = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${rotation}) scale(${scale})">${body}</g>`

/** How far a shadow's fading edge reaches, in pixels; a gradient, since blurring took half of the drawing time. */
const SOFT_EDGE = 22

/** A brush with its own definitions and random sequence. */
export function createBrush(seed: number): Brush {
  const next = generator(seed)
  const definitions: string[] = []
  let count = 0
  const random = (from = 0, to = 1) => from + next() * (to - from)

  const gradient = (horizontal: boolean, stops: Stops) => {
    const id = `g${++count}`
    const direction = horizontal ? 'x2="1" y2="0"' : 'x2="0" y2="1"'
    const body = stops.map((color, i) => `<stop offset="${i / (stops.length - 1)}" stop-color="${color}"/>`).join("")
    definitions.push(`<linearGradient id="${id}" x1="0" y1="0" ${direction}>${body}</linearGradient>`)
    return `url(#${id})`
  }

  return {
    random,
    gradient: (...stops) => gradient(false, stops),
    across: (...stops) => gradient(true, stops),
    clip(shape) {
      const id = `c${++count}`
      definitions.push(`<clipPath id="${id}">${shape}</clipPath>`)
      return `url(#${id})`
    },
    path: pathOf,
    line: lineOf,
    ellipse: ellipseOf,
    box: (x, y, width, height, radius, fill, extra = "") =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${extra}/>`,
    at: atOf,
    shadow: (cx, cy, rx, ry = rx * 0.16, opacity = 0.3) =>
      ellipseOf(cx, cy, rx + SOFT_EDGE, ry + SOFT_EDGE, "url(#shade)", `opacity="${opacity}"`),
    emoji: (name, x, y, size, rotation = 0) => {
      const { body, width } = emojiBody(name, `n${++count}_`)
      return atOf(x, y, size / width, `<g transform="translate(${-width / 2} ${-width / 2})">${body}</g>`, rotation)
    },
    grains(number, cx, cy, rx, ry, colors, length = 13, breadth = 5) {
      const grain = () => {
        const angle = random(0, 6.283)
        const distance = Math.sqrt(random())
        const x = cx + Math.cos(angle) * rx * distance
        const y = cy + Math.sin(angle) * ry * distance
        const color = colors[Math.floor(random(0, colors.length))] ?? "#FFFFFF"
        return ellipseOf(x, y, length, breadth, color, `transform="rotate(${random(0, 180)} ${x} ${y})"`)
      }
      return Array.from({ length: number }, grain).join("")
    },
    definitions: () => definitions.join(""),
  }
}
