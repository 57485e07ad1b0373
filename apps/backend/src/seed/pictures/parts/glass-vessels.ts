import type { Brush } from "../brush"

/** Light and dark tone of one thing. */
type Pair = readonly [light: string, dark: string]

/** A glass jar with a screw lid. */
export function jar(b: Brush, content: string, dark: string, lid: Pair, accent = ""): string {
  return (
    b.shadow(600, 965, 290) +
    b.path(
      "M330 470c0-46 26-74 70-84h400c44 10 70 38 70 84v400c0 60-34 92-92 92H422c-58 0-92-32-92-92Z",
      b.across(dark, content, content, dark),
    ) +
    b.path("M330 470c0-46 26-74 70-84h400c44 10 70 38 70 84v60H330Z", "#FFFFFF", 'opacity=".38"') +
    b.ellipse(600, 530, 270, 26, "#FFFFFF", 'opacity=".28"') +
    b.path("M372 500c0-30 10-48 34-58h34v470h-20c-34 0-48-18-48-48Z", "#FFFFFF", 'opacity=".34"') +
    b.path(
      "M330 470c0-46 26-74 70-84h400c44 10 70 38 70 84v400c0 60-34 92-92 92H422c-58 0-92-32-92-92Z",
      "none",
      'stroke="#fff" stroke-opacity=".55" stroke-width="10"',
    ) +
    b.box(366, 262, 468, 128, 30, b.across(lid[1], lid[0], lid[1])) +
    [440, 520, 600, 680, 760].map((x) => b.line(`M${x} 284v84`, lid[1], 6, 'opacity=".55"')).join("") +
    b.box(392, 240, 416, 44, 22, lid[0]) +
    accent
  )
}

/** A bottle standing at `x`, with a paper label. */
export function bottle(b: Brush, x: number, content: string, dark: string, cap: Pair, scale = 1, accent = ""): string {
  return b.at(
    x,
    960,
    scale,
    b.shadow(0, 4, 170, 30) +
      b.path(
        "M-70-640c0 70-80 96-80 190v390c0 40 24 60 60 60H90c36 0 60-20 60-60v-390c0-94-80-120-80-190Z",
        b.across(dark, content, content, dark),
      ) +
      b.path("M-70-640h140v70H-70Z", "#FFFFFF", 'opacity=".35"') +
      b.path("M-118-420c4-50 26-66 46-92v470h-20c-20 0-26-12-26-30Z", "#FFF", 'opacity=".36"') +
      b.box(-150, -330, 300, 210, 0, b.across("#E9DDBF", "#FFF8E4", "#FFF8E4", "#E4D6B4")) +
      b.line("M-150-306H150M-150-144H150", "#B4482F", 8) +
      accent +
      b.box(-82, -716, 164, 92, 18, b.across(cap[1], cap[0], cap[1])) +
      b.box(-90, -650, 180, 30, 10, cap[1]),
  )
}

/** A porcelain cup. */
export function cup(b: Brush, x: number, y: number, scale: number, tea = "#B9772A"): string {
  return b.at(
    x,
    y,
    scale,
    b.shadow(0, 4, 120, 22) +
      b.path("M-130-150h260c0 96-44 150-130 150S-130-54-130-150Z", b.gradient("#FFFFFF", "#DDE6E2")) +
      b.ellipse(0, -150, 130, 34, "#FFFFFF") +
      b.ellipse(0, -148, 112, 26, tea) +
      b.line("M-100-96q100 40 200 0", "#2E6F8E", 7, 'opacity=".8"'),
  )
}
