import type { Kind } from "../kind"
import { bowl } from "../parts/dry-vessels"
import { leafPack } from "../parts/goods-parts"

export const sweetKinds = {
  "banh-nhan": {
    family: "sweet",
    draw(b) {
      let balls = ""
      for (const [n, y] of [
        [3, 420],
        [5, 520],
        [6, 620],
      ] as const)
        for (let i = 0; i < n; i++) {
          const x = 600 + (i - (n - 1) / 2) * 112
          balls +=
            b.ellipse(x, y, 66, 64, b.gradient("#FFD987", "#DB9A34")) +
            b.ellipse(x - 18, y - 20, 20, 15, "#FFF3CB", 'opacity=".9"')
        }
      return balls + bowl(b, 600, 900, 1.02, ["#F7F2E4", "#D9CFB8"], "#2E6F8E")
    },
  },
  "banh-gai": {
    family: "sweet",
    draw: (b) =>
      leafPack(b, 430, 470, 0.95, ["#5C4A2E", "#3B2D1A", "#6F5B3A"], -10) +
      leafPack(b, 780, 520, 0.95, ["#5C4A2E", "#3B2D1A", "#6F5B3A"], 12) +
      b.shadow(600, 920, 240, 40) +
      b.box(380, 640, 440, 280, 56, b.gradient("#2C2B26", "#151512")) +
      b.ellipse(600, 780, 150, 92, "#E7B84A") +
      b.grains(26, 600, 780, 120, 66, ["#FFF1C9", "#C98F2A"], 12, 9) +
      b.line("M420 680q180-40 360 0", "#6B6A60", 8, 'opacity=".6"'),
  },
  "keo-siu-chau": {
    family: "sweet",
    draw: (b) =>
      b.shadow(600, 930, 340, 56) +
      (
        [
          [330, 760, 540, 0],
          [360, 610, 520, -3],
          [345, 460, 530, 4],
        ] as const
      )
        .map(
          ([x, y, w, r]) =>
            `<g transform="rotate(${r} 600 ${y})">${b.box(x, y, w, 150, 34, b.gradient("#D99A4A", "#9C5C1D"))}${b.grains(34, x + w / 2, y + 74, w / 2 - 40, 52, ["#F6E2B5", "#E9C98A", "#FFF3D6"], 22, 15)}${b.grains(50, x + w / 2, y + 74, w / 2 - 26, 58, ["#FFF8E6"], 7, 4)}</g>`,
        )
        .join(""),
  },
  "keo-lac": {
    family: "sweet",
    draw: (b) =>
      b.shadow(600, 930, 360, 56) +
      (
        [
          [600, 780, 0],
          [470, 600, -14],
          [730, 590, 12],
        ] as const
      )
        .map(([x, y, r]) =>
          b.at(
            x,
            y,
            1,
            b.ellipse(0, 12, 220, 170, "#8A5A24", 'opacity=".4"') +
              b.ellipse(0, 0, 220, 168, b.gradient("#F7EED8", "#DCCBA0")) +
              b.ellipse(0, -4, 186, 138, b.gradient("#D99A4A", "#A3661F")) +
              b.grains(26, 0, -4, 150, 104, ["#F1D9A8", "#E0B877", "#C98F4A"], 24, 17) +
              b.grains(60, 0, -4, 200, 150, ["#FFF8E6"], 7, 4),
            r,
          ),
        )
        .join(""),
  },
} satisfies Record<string, Kind>
