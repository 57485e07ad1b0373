import type { Kind } from "../kind"
import { bowl } from "../parts/dry-vessels"
import { bottle, jar } from "../parts/glass-vessels"
import { clam } from "../parts/goods-parts"

export const seaKinds = {
  "nuoc-mam": {
    family: "sea",
    draw: (b) =>
      bottle(b, 470, "#B5541C", "#7C2F0C", ["#2F4A3A", "#1C3226"], 0.98, b.emoji("fish", 0, -224, 150)) +
      bottle(b, 790, "#C66A23", "#8A3B10", ["#9E2A1C", "#741C12"], 0.72, b.emoji("fish", 0, -224, 150)),
  },
  "nuoc-mam-lach-giang": {
    family: "sea",
    draw: (b) =>
      bottle(b, 520, "#8A2F12", "#571A08", ["#C9A468", "#8A6A34"], 1.02, b.emoji("fish", 0, -224, 150)) +
      b.at(
        850,
        940,
        1,
        b.shadow(0, 16, 190, 30) +
          b.ellipse(0, -30, 190, 76, "#FFFFFF") +
          b.ellipse(0, -36, 160, 58, "#E5E2D8") +
          b.ellipse(0, -34, 146, 50, b.gradient("#C2571A", "#8A3B10")) +
          b.ellipse(-40, -48, 22, 10, "#C8402C") +
          b.ellipse(30, -30, 20, 9, "#D9472F") +
          b.ellipse(60, -54, 14, 7, "#4F8A4C"),
      ),
  },
  "mam-tom": {
    family: "sea",
    draw: (b) => jar(b, "#8F5A70", "#66394E", ["#9E2A1C", "#741C12"], b.emoji("shrimp", 610, 730, 260)),
  },
  muoi: {
    family: "sea",
    draw: (b) =>
      b.path("M290 640C360 430 500 330 600 330s240 100 310 310Z", b.gradient("#FFFFFF", "#DCE8EA")) +
      b.grains(150, 600, 570, 240, 110, ["#FFFFFF", "#C9DADF", "#EAF2F4"], 15, 13) +
      bowl(b, 600, 900, 1.02, ["#C98F5A", "#A66F3E"], "#7E4F28") +
      b.grains(26, 600, 960, 380, 40, ["#FFFFFF", "#DCE8EA"], 13, 11),
  },
  ngao: {
    family: "sea",
    tray: "clay",
    draw: (b) =>
      b.shadow(600, 860, 380, 60) +
      clam(b, 430, 520, 1.15, ["#F1E3CC", "#CBB08B", "#94744C"], -22) +
      clam(b, 770, 520, 1.12, ["#E2E1DA", "#B3ADA0", "#7B7466"], 20) +
      clam(b, 600, 700, 1.4, ["#F8EFDD", "#D9BD94", "#A07D50"], 4) +
      clam(b, 340, 780, 0.95, ["#DAD5C8", "#A89F8D", "#756C5B"], -34) +
      clam(b, 860, 780, 0.98, ["#F3E4CB", "#CFAF83", "#94744C"], 30),
  },
  "muc-kho": {
    family: "sea",
    tray: "leaf",
    draw: (b) =>
      (
        [
          [430, -16],
          [640, 4],
          [830, 20],
        ] as const
      )
        .map(([x, r]) =>
          b.at(
            x,
            600,
            1,
            b.shadow(0, 270, 100, 24) +
              b.path(
                "M0-330C90-260 110-120 104 60 100 120 60 150 0 150S-100 120-104 60C-110-120-90-260 0-330Z",
                b.across("#C9825A", "#F0C39A", "#E3A777", "#B96F48"),
              ) +
              b.path("M-60-250L-150-150-70-110ZM60-250L150-150 70-110Z", "#D99A6C") +
              b.line("M0-290V130", "#A35F3A", 6, 'opacity=".5"') +
              [-60, -30, 0, 30, 60]
                .map((t) => b.line(`M${t} 140q${t * 0.5} 90 ${t * 0.9} 150`, "#C4764C", 20))
                .join("") +
              b.ellipse(-34, 108, 14, 14, "#3B1F12") +
              b.ellipse(34, 108, 14, 14, "#3B1F12"),
            r,
          ),
        )
        .join(""),
  },
} satisfies Record<string, Kind>
