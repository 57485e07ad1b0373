import type { Kind } from "../kind"
import { pouch } from "../parts/dry-vessels"
import { cup, jar } from "../parts/glass-vessels"

export const herbKinds = {
  "tra-thao-duoc": {
    family: "herb",
    draw: (b) =>
      pouch(
        b,
        "#D9B98A",
        "#B99562",
        ["#5E7A35", "#7C9A4C", "#3F5A24"],
        b.emoji("herb", 330, 860, 260, -20) + cup(b, 850, 970, 1.02),
      ),
  },
  "tra-day-thia-canh": {
    family: "herb",
    draw: (b) =>
      pouch(
        b,
        "#7FA06B",
        "#5D7F4B",
        ["#4A6B2A", "#6F9147", "#8A7A3A"],
        cup(b, 850, 970, 1.02, "#8C8B2E") + b.emoji("herb", 340, 850, 250, -24),
      ),
  },
  "tra-an-thai": {
    family: "herb",
    draw: (b) =>
      b.shadow(520, 962, 260) +
      b.box(320, 330, 400, 620, 40, b.across("#1E4A38", "#2F7657", "#2F7657", "#1E4A38")) +
      b.box(300, 270, 440, 110, 34, b.across("#B98A2E", "#F2CF7A", "#B98A2E")) +
      b.box(320, 560, 400, 230, 0, "#F6EFDC") +
      b.line("M320 580H720M320 770H720", "#B98A2E", 8) +
      b.emoji("teacup-without-handle", 520, 675, 190) +
      cup(b, 880, 970, 0.98, "#A9A23C") +
      b.grains(40, 800, 1000, 200, 24, ["#3F5A24", "#5E7A35", "#2D421A"], 20, 5),
  },
  "cao-duoc-lieu": {
    family: "herb",
    draw: (b) => jar(b, "#3E2A1C", "#21140B", ["#C9A468", "#A8834A"], b.emoji("herb", 600, 710, 290)),
  },
  "bot-rau-ma": {
    family: "herb",
    draw: (b) =>
      pouch(b, "#F2EAD6", "#D3C6A4", ["#6FA04A", "#86B45F", "#5C8B3B"], b.emoji("four-leaf-clover", 850, 860, 260, 10)),
  },
  "muoi-ngam-chan": {
    family: "herb",
    draw: (b) =>
      pouch(b, "#E8E3EE", "#C3BAD0", ["#FFFFFF", "#E3D3EA", "#C9B2D6"], b.emoji("hibiscus", 840, 850, 270, 8)),
  },
  "tinh-dau-sa": {
    family: "herb",
    draw: (b) =>
      b.at(
        560,
        960,
        1,
        b.shadow(0, 4, 170, 30) +
          b.path(
            "M-60-520h120v90c60 20 90 60 90 130v240c0 40-24 60-60 60H-90c-36 0-60-20-60-60v-240c0-70 30-110 90-130Z",
            b.across("#4A2A10", "#9C6226", "#9C6226", "#4A2A10"),
          ) +
          b.box(-150, -260, 300, 190, 0, "#F2F0DC") +
          b.line("M-150-240H150M-150-90H150", "#5E8F35", 8) +
          b.emoji("herb", 0, -166, 140) +
          b.box(-74, -640, 148, 130, 24, b.across("#1D1D1B", "#4A4A46", "#1D1D1B")),
      ) +
      [820, 870, 920]
        .map((x, i) =>
          b.line(
            `M${x} 980q${30 - i * 30}-260 ${60 - i * 60}-520`,
            ["#7FA04A", "#9DBB5E", "#6A8C3B"][i] ?? "#7FA04A",
            30,
          ),
        )
        .join("") +
      b.line("M800 860h150", "#B98A4A", 18),
  },
} satisfies Record<string, Kind>
