import type { Kind } from "../kind"
import { bowl } from "../parts/dry-vessels"
import { oyster, pad } from "../parts/goods-parts"

export const gardenKinds = {
  nam: {
    family: "garden",
    draw: (b) =>
      b.shadow(600, 950, 260, 50) +
      oyster(b, 420, 560, 1.05, -22) +
      oyster(b, 790, 560, 1.05, 22) +
      oyster(b, 600, 470, 1.3, 0) +
      oyster(b, 480, 760, 0.95, -12) +
      oyster(b, 740, 750, 1, 12) +
      oyster(b, 610, 810, 0.8, 2),
  },
  "nam-linh-chi": {
    family: "garden",
    draw: (b) =>
      b.shadow(600, 950, 280, 50) +
      (
        [
          [600, 640, 1.5, 0],
          [400, 780, 1, -18],
          [800, 790, 1.05, 16],
        ] as const
      )
        .map(([x, y, k, r]) =>
          b.at(
            x,
            y,
            k,
            b.path("M-26 20C-36 90-30 140-40 200h76C26 140 36 90 26 20Z", b.gradient("#6E2A16", "#3E160B")) +
              b.path(
                "M-200 30C-210-80-100-150 0-150s210 70 200 180C120 66-120 66-200 30Z",
                b.gradient("#C4552E", "#7A2512"),
              ) +
              b.line("M-176 10q176-90 352 0M-130-50q130-66 260 0", "#F0B27A", 9, 'opacity=".7"') +
              b.line("M-198 32q198 40 396 0", "#FFF3D6", 14),
            r,
          ),
        )
        .join(""),
  },
  "rau-cai": {
    family: "garden",
    draw: (b) =>
      b.shadow(600, 930, 340, 60) +
      b.emoji("leafy-green", 460, 600, 560, -14) +
      b.emoji("leafy-green", 760, 640, 540, 24) +
      bowl(b, 600, 950, 1, ["#D3A465", "#B08144"], "#8A5F2A"),
  },
  na: {
    family: "garden",
    draw(b) {
      const body = "M600 250c210 0 350 150 330 350-20 190-170 350-330 350S290 790 270 600C250 400 390 250 600 250Z"
      let bumps = ""
      for (let r = 0; r < 9; r++)
        for (let c = 0; c < 9; c++) {
          const x = 250 + c * 90 + (r % 2) * 45 + b.random(-10, 10),
            y = 270 + r * 82 + b.random(-9, 9)
          bumps +=
            b.ellipse(x, y, 50, 47, b.gradient("#B9D68A", "#7DA552")) +
            b.ellipse(x - 10, y - 14, 20, 12, "#DCEDB6", 'opacity=".75"')
        }
      return (
        b.shadow(600, 955, 300) +
        b.path(body, "#6E9647") +
        `<g clip-path="${b.clip(b.path(body, "#000"))}">${bumps}</g>` +
        b.line("M600 262q10-70 60-96", "#6B4B2B", 24) +
        b.emoji("herb", 700, 190, 200, 40)
      )
    },
  },
  "cay-canh": {
    family: "garden",
    draw: (b) =>
      b.shadow(600, 985, 340, 40) +
      b.line("M600 850C560 760 700 720 650 600S480 520 520 400 640 330 630 280", "#6B4426", 58) +
      b.line("M650 640C740 610 790 590 830 520M560 560C470 560 420 540 370 500", "#6B4426", 30) +
      b.line("M592 830C560 750 690 710 640 600", "#94683F", 14, 'opacity=".7"') +
      pad(b, 850, 500, 1) +
      pad(b, 360, 480, 1) +
      pad(b, 640, 290, 1.25) +
      pad(b, 520, 400, 0.7) +
      b.path(
        "M330 840h540l-44 120c-6 18-20 26-40 26H414c-20 0-34-8-40-26Z",
        b.across("#1E4E68", "#3C7F9C", "#1E4E68"),
      ) +
      b.box(306, 812, 588, 52, 20, "#2A6681") +
      b.ellipse(600, 822, 230, 16, "#5B3D22") +
      b.line("M420 910h360", "#F4EBD8", 8, 'opacity=".7" stroke-dasharray="40 20"'),
  },
  "cay-sanh": {
    family: "garden",
    draw: (b) =>
      b.shadow(600, 985, 340, 40) +
      b.line("M600 850C620 740 540 700 560 600S640 480 600 380", "#7A5632", 66) +
      b.line("M560 850q-40-80-100-60M640 850q60-90 120-40M580 840q-10-60-40-120", "#7A5632", 26) +
      b.ellipse(600, 380, 330, 240, b.gradient("#4F9A55", "#1F5B35")) +
      b.grains(200, 600, 370, 300, 210, ["#66B060", "#3F8647", "#8CC57C", "#2F6B3B"], 26, 15) +
      b.path(
        "M310 850h580l-30 110c-6 20-20 28-42 28H382c-22 0-36-8-42-28Z",
        b.across("#6E3A1D", "#B9764A", "#6E3A1D"),
      ) +
      b.box(286, 822, 628, 50, 18, "#8A4D28") +
      b.ellipse(600, 832, 240, 15, "#4A2C18"),
  },
} satisfies Record<string, Kind>
