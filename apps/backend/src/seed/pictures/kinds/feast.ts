import type { Kind } from "../kind"
import { cup } from "../parts/glass-vessels"
import { leafPack } from "../parts/goods-parts"

export const feastKinds = {
  "nem-nam": {
    family: "feast",
    draw: (b) =>
      b.ellipse(600, 700, 430, 270, b.gradient("#5DA157", "#2F6B3B")) +
      b.line("M190 700H1010", "#8CC57C", 9) +
      b.shadow(600, 840, 300, 44) +
      (
        [
          [450, 680],
          [750, 680],
          [600, 560],
        ] as const
      )
        .map(
          ([x, y]) =>
            b.ellipse(x, y, 170, 140, b.gradient("#F7DCC8", "#D9A585")) +
            b.grains(60, x, y, 140, 110, ["#FFF3E6", "#E8B99A", "#D08F70", "#FFE9D6"], 30, 6) +
            b.grains(20, x, y, 120, 90, ["#C98F4A", "#B97A36"], 9, 7),
        )
        .join("") +
      b.grains(6, 600, 640, 260, 120, ["#C8402C"], 22, 9) +
      b.emoji("herb", 880, 850, 240, 20) +
      b.emoji("garlic", 330, 850, 170, -10),
  },
  "nem-la": {
    family: "feast",
    draw: (b) =>
      leafPack(b, 400, 500, 0.95, ["#4F8A4C", "#2F6B3B", "#66A45E"], -12) +
      leafPack(b, 800, 500, 0.95, ["#4F8A4C", "#2F6B3B", "#66A45E"], 12) +
      leafPack(b, 600, 770, 1.05, ["#4F8A4C", "#2F6B3B", "#66A45E"], 0),
  },
  ruou: {
    family: "feast",
    draw: (b) =>
      b.shadow(560, 962, 300) +
      b.path(
        "M480 330h200c0 60 10 80 80 140 90 80 110 190 90 300-20 120-90 190-190 190H500c-100 0-170-70-190-190-20-110 0-220 90-300 70-60 80-80 80-140Z",
        b.across("#6B4A34", "#A67C58", "#A67C58", "#6B4A34"),
      ) +
      b.path("M330 660q250 60 500 0v120q-250 60-500 0Z", "#4C3222", 'opacity=".45"') +
      b.path("M440 340q0-110 140-120t140 120q-140 50-280 0Z", b.gradient("#C8402C", "#8E2418")) +
      b.line("M452 346q128 44 256 0", "#E9C98A", 16) +
      b.path("M430 352l-30 96q60 10 90-30l20-56ZM730 352l30 96q-60 10-90-30l-20-56Z", "#A62E1F") +
      cup(b, 900, 965, 0.8, "#F4EBD8"),
  },
  "ruou-linh-chi": {
    family: "feast",
    draw: (b) =>
      b.at(
        600,
        960,
        1,
        b.shadow(0, 4, 200, 34) +
          b.path(
            "M-80-650h160c0 60 20 90 70 130 50 40 70 90 70 160v290c0 44-30 70-70 70h-300c-40 0-70-26-70-70v-290c0-70 20-120 70-160 50-40 70-70 70-130Z",
            b.across("#8A4A18", "#E0A050", "#E9B36A", "#8A4A18"),
            'opacity=".92"',
          ) +
          (
            [
              [-70, -180, 1],
              [70, -260, 0.9],
              [10, -90, 0.8],
            ] as const
          )
            .map(([x, y, k]) =>
              b.at(
                x,
                y,
                k,
                b.line("M0 20q10 60-10 110", "#5A2412", 22) +
                  b.path(
                    "M-110 20C-110-60-40-90 0-88 60-90 110-50 110 20 60 50-60 50-110 20Z",
                    b.gradient("#B5472A", "#6E1F10"),
                  ) +
                  b.line("M-80-6q80-50 160 0", "#E9A06A", 8, 'opacity=".7"'),
              ),
            )
            .join("") +
          b.path("M-180-420c10-50 50-66 70-92v500h-40c-20 0-30-12-30-30Z", "#FFF", 'opacity=".3"') +
          b.box(-92, -740, 184, 110, 24, b.across("#6E1F10", "#B8301F", "#6E1F10")) +
          b.line("M-92-640H92", "#E9C98A", 12),
      ),
  },
} satisfies Record<string, Kind>
