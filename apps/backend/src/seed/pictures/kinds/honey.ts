import type { Kind } from "../kind"
import { jar } from "../parts/glass-vessels"

export const honeyKinds = {
  "mat-ong": {
    family: "honey",
    draw: (b) =>
      jar(
        b,
        "#EFA21B",
        "#B96A07",
        ["#8A5A33", "#67401F"],
        b.path(
          "M480 640l60-34 60 34v68l-60 34-60-34ZM600 640l60-34 60 34v68l-60 34-60-34ZM540 744l60-34 60 34v68l-60 34-60-34Z",
          "#FFD66B",
          'opacity=".75"',
        ) + b.emoji("honeybee", 850, 470, 250, -12),
      ),
  },
  "mat-ong-rung": {
    family: "honey",
    draw: (b) =>
      jar(
        b,
        "#C9761A",
        "#8A4508",
        ["#2F4A3A", "#1C3226"],
        b.emoji("blossom", 600, 720, 260) + b.emoji("honeybee", 350, 480, 210, 14),
      ),
  },
  "mat-ong-sap": {
    family: "honey",
    draw: (b) =>
      b.shadow(600, 900, 380, 60) +
      b.path("M270 430L600 250 930 430v330L600 940 270 760Z", b.gradient("#F6B93B", "#C97A0E")) +
      [0, 1, 2, 3, 4]
        .map((r) =>
          [0, 1, 2, 3, 4]
            .map((c) => {
              const x = 380 + c * 108 + (r % 2) * 54,
                y = 420 + r * 94
              return x > 860 || (r === 0 && c !== 2 && c !== 1)
                ? ""
                : b.path(`M${x} ${y - 56}l50 28v56l-50 28-50-28v-56Z`, b.gradient("#FFDD84", "#E39A1F")) +
                    b.ellipse(x - 12, y - 16, 18, 10, "#FFF3C9", 'opacity=".8"')
            })
            .join(""),
        )
        .join("") +
      b.path("M560 930c0 40 16 60 30 60s30-20 30-60Z", "#E39A1F") +
      b.emoji("honeybee", 860, 380, 230, -14),
  },
} satisfies Record<string, Kind>
