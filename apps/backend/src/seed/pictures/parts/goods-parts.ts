import type { Brush } from "../brush"

/** Light, dark and line tone of one thing. */
type Three = readonly [light: string, dark: string, line: string]

/** One clam shell. */
export function clam(b: Brush, x: number, y: number, scale: number, c: Three, rotation: number): string {
  return b.at(
    x,
    y,
    scale,
    b.path(
      "M0 130C-120 130-190 30-170-50-150-120-80-160 0-160s150 40 170 110C190 30 120 130 0 130Z",
      b.gradient(c[0], c[1]),
    ) +
      [-140, -95, -48, 0, 48, 95, 140]
        .map((a) => b.line(`M0 120Q${a * 0.7} 10 ${a} ${-150 + Math.abs(a) * 0.62}`, c[2], 7, 'opacity=".5"'))
        .join("") +
      b.line("M-150-30Q0-120 150-30M-120 30Q0-40 120 30", c[2], 5, 'opacity=".45"') +
      b.path("M-40 112h80l-14 34h-52Z", c[2]),
    rotation,
  )
}

/** A parcel wrapped in leaf and tied with string. */
export function leafPack(b: Brush, x: number, y: number, scale: number, c: Three, rotation = 0): string {
  return b.at(
    x,
    y,
    scale,
    b.shadow(0, 150, 190, 30) +
      b.box(-190, -150, 380, 300, 46, b.gradient(c[0], c[1])) +
      b.path("M-190-60L0 20 190-60v-44q0-46-46-46h-288q-46 0-46 46Z", c[2]) +
      b.line("M-190-60L0 20 190-60", c[1], 6) +
      b.line("M-60-150v300M60-150v300", "#E6C98A", 14) +
      b.line("M-190 46H190", "#E6C98A", 14),
    rotation,
  )
}

/** A roll of cloth lying down. */
export function roll(b: Brush, x: number, y: number, w: number, c: Three): string {
  return (
    b.box(x, y, w, 120, 60, b.gradient(c[0], c[1])) +
    b.line(`M${x + 70} ${y + 34}H${x + w - 60}`, "#FFF", 8, 'opacity=".4"') +
    b.line(`M${x + 40} ${y + 84}H${x + w - 90}`, c[2], 6, 'opacity=".6"') +
    b.ellipse(x + w - 44, y + 60, 36, 50, c[2]) +
    b.ellipse(x + w - 44, y + 60, 20, 29, c[0]) +
    b.ellipse(x + w - 44, y + 60, 7, 10, c[2])
  )
}

/** A cloud of leaves of a trained tree. */
export function pad(b: Brush, x: number, y: number, scale: number): string {
  return b.at(
    x,
    y,
    scale,
    b.path(
      "M-150 40c-60 0-70-80-10-92 0-60 90-78 120-30 40-56 130-34 130 26 66 0 70 96 4 96Z",
      b.gradient("#5FA35A", "#2F6B3B"),
    ) + b.path("M-110-30c10-40 60-46 84-16 40-44 90-20 96 16-50-26-130-26-180 0Z", "#8CC57C", 'opacity=".7"'),
  )
}

/** One oyster mushroom. */
export function oyster(b: Brush, x: number, y: number, scale: number, rotation: number): string {
  return b.at(
    x,
    y,
    scale,
    b.path("M-26 190C-40 60-70 20-70-20h140c0 40-24 80-36 210Z", b.gradient("#FFF7E6", "#DCCDB0")) +
      b.path(
        "M-190 10C-200-110-90-170 10-166c110 4 196 80 180 170-4 26-40 34-70 22C60 4-60 4-130 30c-30 10-58 4-60-20Z",
        b.gradient("#CBBBA4", "#93806A"),
      ) +
      b.path("M-150-50C-120-120-40-140 20-134-50-110-110-90-150-50Z", "#E8DCC8", 'opacity=".8"') +
      [-90, -40, 10, 60, 110].map((a) => b.line(`M${a * 0.4} 60L${a} 10`, "#B9A888", 5)).join(""),
    rotation,
  )
}
