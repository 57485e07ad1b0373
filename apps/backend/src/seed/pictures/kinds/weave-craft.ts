import type { Kind } from "../kind"
import { star5 } from "../parts/star"

export const weaveCraftKinds = {
  "non-la": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 870, 430, 60) +
      b.line("M300 800q100 220 300 200t300-200", "#B5486A", 22) +
      b.path("M600 210L1010 800q-410 130-820 0Z", b.across("#C9AE74", "#F7ECC8", "#EBD9A6", "#BFA063")) +
      Array.from({ length: 11 }, (_, i) =>
        b.line(`M600 210L${230 + i * 74} ${806 + 52 * Math.sin((Math.PI * i) / 10)}`, "#A98A4C", 3, 'opacity=".45"'),
      ).join("") +
      [340, 430, 520, 610, 700]
        .map((y) => {
          const w = (y - 210) * 0.695
          return b.line(`M${600 - w} ${y}q${w} ${w * 0.3} ${2 * w} 0`, "#A98A4C", 4, 'opacity=".55"')
        })
        .join("") +
      b.line("M196 800q404 128 808 0", "#9C7A3C", 14),
  },
  "may-tre": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 960, 340) +
      b.line("M330 520C340 180 860 180 870 520", "#8A5F2A", 46) +
      b.line("M330 520C340 180 860 180 870 520", "#D3A465", 18, 'stroke-dasharray="26 26"') +
      b.path("M250 520h700l-70 380c-8 40-30 60-70 60H390c-40 0-62-20-70-60Z", "url(#twill)") +
      b.path(
        "M250 520h700l-70 380c-8 40-30 60-70 60H390c-40 0-62-20-70-60Z",
        b.across("rgba(90,55,20,.45)", "rgba(255,240,200,.1)", "rgba(90,55,20,.45)"),
      ) +
      b.box(228, 486, 744, 72, 36, b.gradient("#E2BC80", "#A67B3C")) +
      b.box(330, 925, 540, 44, 22, "#A67B3C"),
  },
  "may-tre-den": {
    family: "craft",
    draw: (b) =>
      b.line("M600 130V260", "#8A5F2A", 12) +
      b.path(
        "M600 250C790 250 900 420 900 620S790 960 600 960 300 820 300 620 410 250 600 250Z",
        b.across("#E0A94A", "#FFF0B8", "#FFE79A", "#D99A3A"),
      ) +
      Array.from({ length: 9 }, (_, i) => {
        const w = -280 + i * 70
        return b.line(`M600 256Q${600 + w * 1.3} 606 600 956`, "#8A5F2A", 9)
      }).join("") +
      [340, 440, 540, 640, 740, 840, 900]
        .map((y) => {
          const w = Math.sqrt(Math.max(0, 1 - ((y - 606) / 356) ** 2)) * 296
          return b.line(`M${600 - w} ${y}q${w} ${w * 0.16} ${2 * w} 0`, "#A67B3C", 8)
        })
        .join("") +
      b.box(500, 236, 200, 46, 20, "#8A5F2A") +
      b.box(490, 936, 220, 46, 20, "#8A5F2A"),
  },
  "den-ong-sao": {
    family: "sweet",
    draw: (b) =>
      b.line("M600 640V1090", "#B98A4A", 26) +
      `<g transform="translate(600 560)">` +
      b.ellipse(0, 0, 400, 400, "none", 'stroke="#B98A4A" stroke-width="20"') +
      b.path(star5(400, 165), b.gradient("#E9533A", "#B5231A")) +
      b.path(star5(400, 165), "none", 'stroke="#FFD25E" stroke-width="18" stroke-linejoin="round"') +
      b.path(star5(220, 96), "#FFD25E") +
      b.path(star5(150, 64), "#2E8F6B") +
      b.ellipse(0, 0, 42, 42, "#FFF3CB") +
      [0, 72, 144, 216, 288]
        .map((r) => `<g transform="rotate(${r})">${b.line("M0-386V-230", "#FFD25E", 6, 'opacity=".7"')}</g>`)
        .join("") +
      `</g>` +
      b.path("M560 1000q40-40 80 0l20 110q-60 20-120 0Z", "#E9533A"),
  },
} satisfies Record<string, Kind>
