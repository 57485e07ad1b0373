import type { Kind } from "../kind"
import { roll } from "../parts/goods-parts"

export const silkKinds = {
  lua: {
    family: "silk",
    draw: (b) =>
      b.shadow(600, 890, 420, 60) +
      roll(b, 220, 740, 760, ["#C24A5E", "#8E2A3E", "#6E1C2E"]) +
      roll(b, 250, 615, 700, ["#F3D27A", "#D09E33", "#A6781C"]) +
      roll(b, 230, 490, 740, ["#3F8A86", "#256560", "#174A46"]) +
      roll(b, 280, 365, 640, ["#F6E4DA", "#DDBBA9", "#B98D78"]) +
      b.path(
        "M300 372c120-130 180 40 300-60 90-70 170-30 220 30-110-20-150 60-240 92-110 38-200-30-280-62Z",
        b.gradient("#FBEFE7", "#E4C6B6"),
      ),
  },
  "lua-nha-xa": {
    family: "silk",
    draw: (b) =>
      b.shadow(600, 930, 380, 60) +
      (
        [
          [780, "#1F5E6B", "#123E48", "#E9C46A"],
          [640, "#A33A5E", "#6E1F3C", "#F2D3A0"],
          [500, "#D8B04A", "#A67F22", "#FFF3CB"],
        ] as const
      )
        .map(
          ([y, a, c, d]) =>
            b.box(270, y - 60, 660, 150, 30, b.gradient(a, c)) +
            [360, 480, 600, 720, 840]
              .map((x) =>
                b.at(
                  x,
                  y + 14,
                  0.34,
                  [0, 60, 120, 180, 240, 300]
                    .map(
                      (r) =>
                        `<path d="M0-20C-40-60-34-110 0-136 34-110 40-60 0-20Z" fill="${d}" opacity=".8" transform="rotate(${r})"/>`,
                    )
                    .join(""),
                ),
              )
              .join("") +
            b.line(`M300 ${y + 74}H900`, c, 6),
        )
        .join("") +
      b.path("M300 440c60-120 240-150 320-110 100 50 190 10 280 110Z", b.gradient("#E9C86A", "#C29A35")) +
      b.line("M600 330V880", "#8E2A3E", 22) +
      b.path("M600 560c-70-60-120-20-100 20 20 30 70 10 100-20 30 30 80 50 100 20 20-40-30-80-100-20Z", "#C24A5E"),
  },
  "khan-lua": {
    family: "silk",
    draw: (b) =>
      b.shadow(600, 930, 330, 50) +
      Array.from({ length: 19 }, (_, i) => b.line(`M${342 + i * 28.6} 850v70`, "#D8B04A", 8)).join("") +
      b.box(320, 300, 560, 570, 34, b.across("#2F7F7A", "#8ECFC7", "#BFE3DC", "#6DB8B0", "#2B6F6A")) +
      b.line(
        "M420 480q20 190-6 380M560 520q16 180 4 345M700 520q-20 170 2 345M800 480q-10 190 12 380",
        "#1F5E5A",
        6,
        'opacity=".3"',
      ) +
      b.path("M320 334c0-22 14-34 34-34h492c20 0 34 12 34 34v150q-280 130-560 0Z", b.gradient("#D6EFEA", "#7CC4BC")) +
      b.line("M322 486q278 128 556 0", "#1F5E5A", 7, 'opacity=".45"') +
      b.line("M360 340h300", "#FFF", 12, 'opacity=".5"') +
      b.emoji("cherry-blossom", 470, 690, 120) +
      b.emoji("cherry-blossom", 720, 640, 92, 20) +
      b.emoji("cherry-blossom", 650, 780, 76, -16),
  },
  "to-tam": {
    family: "silk",
    draw: (b) =>
      b.shadow(600, 880, 330, 60) +
      (
        [
          [420, 520, "#F5E3A8"],
          [780, 520, "#F6DDA0"],
          [600, 740, "#EFCB74"],
        ] as const
      )
        .map(([x, y, c]) =>
          b.at(
            x,
            y,
            1,
            b.ellipse(0, 0, 190, 130, c) +
              `<g clip-path="${b.clip(b.ellipse(0, 0, 190, 130, "#000"))}">${Array.from({ length: 12 }, (_, i) => b.line(`M-200 ${-120 + i * 20}q200 ${60 - i * 4} 400 -20`, "#C79E45", 4, 'opacity=".45"')).join("")}</g>` +
              b.ellipse(-60, -56, 70, 24, "#FFF", 'opacity=".5"'),
            -14,
          ),
        )
        .join("") +
      b.emoji("herb", 900, 800, 260, 20),
  },
} satisfies Record<string, Kind>
