import type { Brush } from "../brush"

/** Light and dark tone of one thing. */
type Pair = readonly [light: string, dark: string]

/** A jute sack with a heap of rice. */
export function sack(b: Brush, rice: string, shade: string, accent = "sheaf-of-rice"): string {
  const heap = "M372 470C420 330 520 268 600 268s180 62 228 202Z"
  return (
    b.shadow(600, 955, 330) +
    b.path(heap, b.gradient(rice, shade)) +
    `<g clip-path="${b.clip(b.path(heap, "#000"))}">${b.grains(230, 600, 400, 250, 150, [rice, shade, "#FFFFFF"], 15, 5.5)}</g>` +
    b.path(
      "M352 470C318 610 300 810 338 920c8 24 26 34 50 36 140 14 284 14 424 0 24-2 42-12 50-36 38-110 20-310-14-450Z",
      b.across("#B9935A", "#E2C692", "#DDBE87", "#AC854C"),
    ) +
    [520, 590, 660, 730, 800, 870]
      .map((y) => b.line(`M326 ${y + 10}Q600 ${y + 44} 874 ${y + 10}`, "#8F6A35", 3, 'opacity=".28"'))
      .join("") +
    [400, 470, 540, 610, 680, 750, 810]
      .map((x) =>
        b.line(`M${x} 500Q${600 + (x - 600) * 1.16} 720 ${600 + (x - 600) * 1.12} 950`, "#8F6A35", 3, 'opacity=".24"'),
      )
      .join("") +
    b.path(
      "M330 470c0-34 26-52 60-56 140-14 280-14 420 0 34 4 60 22 60 56s-26 50-60 54c-140 14-280 14-420 0-34-4-60-20-60-54Z",
      b.gradient("#F0DBB0", "#C9A468"),
    ) +
    b.line("M366 492c150 26 318 26 468 0", "#A07B42", 5, 'opacity=".5"') +
    b.path("M372 470Q600 424 828 470Q600 500 372 470Z", shade, 'opacity=".9"') +
    `<g clip-path="${b.clip(b.ellipse(600, 466, 226, 22, "#000"))}">${b.grains(70, 600, 462, 230, 26, [rice, shade, "#FFF"], 15, 5)}</g>` +
    b.emoji(accent, 600, 745, 270)
  )
}

/** A paper pouch with a round window. */
export function pouch(b: Brush, paper: string, dark: string, windowFill: string[], accent: string): string {
  return (
    b.shadow(560, 962, 280) +
    b.path("M318 300h484l22 610c2 36-16 52-50 52H346c-34 0-52-16-50-52Z", b.across(dark, paper, paper, dark)) +
    b.path("M306 250h508v84H306Z", dark) +
    b.line("M314 334H806", "#FFFFFF", 4, 'opacity=".5" stroke-dasharray="14 14"') +
    b.path("M318 334h50l-22 628c-34 0-52-16-50-52Z", "#FFF", 'opacity=".22"') +
    b.ellipse(560, 640, 168, 168, "#FFF8E4") +
    `<g clip-path="${b.clip(b.ellipse(560, 640, 146, 146, "#000"))}">${b.ellipse(560, 640, 150, 150, windowFill[0] ?? paper)}${b.grains(160, 560, 650, 156, 156, windowFill, 20, 7)}</g>` +
    accent
  )
}

/** A wide bowl seen from the side. */
export function bowl(b: Brush, x: number, y: number, scale: number, fill: Pair, band: string): string {
  return b.at(
    x,
    y,
    scale,
    b.shadow(0, 6, 300, 44) +
      b.path("M-360-220h720C360-70 250 0 120 0h-240C-250 0-360-70-360-220Z", b.across(fill[1], fill[0], fill[1])) +
      b.line("M-336-150q336 70 672 0", band, 12) +
      b.ellipse(0, -220, 360, 62, fill[0]) +
      b.ellipse(0, -216, 330, 50, fill[1]),
  )
}
