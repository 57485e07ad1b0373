import type { Kind } from "../kind"
import { cup } from "../parts/glass-vessels"

export const woodLacquerKinds = {
  "son-mai": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 950, 380, 60) +
      b.path(
        "M250 600v240c0 70 156 116 350 116s350-46 350-116V600Z",
        b.across("#1C0F0C", "#4A211A", "#4A211A", "#1C0F0C"),
      ) +
      b.line("M250 690q350 130 700 0", "#D9A83A", 9) +
      b.path(
        "M230 520v90c0 72 166 122 370 122s370-50 370-122v-90Z",
        b.across("#7E1A10", "#B8301F", "#B8301F", "#7E1A10"),
      ) +
      b.ellipse(600, 516, 370, 150, b.gradient("#C8402C", "#96241A")) +
      b.ellipse(600, 512, 330, 128, "none", 'stroke="#E9BE5A" stroke-width="8"') +
      b.at(
        600,
        520,
        1,
        (
          [
            [-120, 16, -52],
            [120, 16, 52],
            [-64, -8, -26],
            [64, -8, 26],
            [0, -18, 0],
          ] as const
        )
          .map(
            ([x, y, r]) =>
              `<path d="M0 60C-56 20-44-60 0-96 44-60 56 20 0 60Z" fill="#F6EBD2" stroke="#96241A" stroke-width="6" transform="translate(${x} ${y}) rotate(${r}) scale(.92 .8)"/>`,
          )
          .join("") + b.ellipse(0, 58, 150, 14, "#E9BE5A"),
      ),
  },
  "son-mai-dia": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 960, 400, 50) +
      b.ellipse(600, 620, 380, 380, b.gradient("#2B1511", "#140806")) +
      b.ellipse(600, 612, 372, 372, b.gradient("#7E1A10", "#3A0F0A")) +
      b.ellipse(600, 612, 330, 330, "none", 'stroke="#E9BE5A" stroke-width="8"') +
      b.ellipse(600, 612, 300, 300, b.gradient("#1C0F0C", "#2E1712")) +
      [0, 60, 120, 180, 240, 300]
        .map(
          (r) =>
            `<g transform="translate(600 612) rotate(${r})">${b.path("M0-40C-70-100-60-200 0-250 60-200 70-100 0-40Z", "#E9BE5A")}${b.path("M0-70C-40-110-36-180 0-216 36-180 40-110 0-70Z", "#A3281B")}</g>`,
        )
        .join("") +
      b.ellipse(600, 612, 50, 50, "#E9BE5A") +
      b.ellipse(600, 612, 26, 26, "#7E1A10"),
  },
  "do-go": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 985, 400, 40) +
      b.box(250, 330, 700, 560, 18, b.across("#5A2E17", "#8A4D28", "#8A4D28", "#5A2E17")) +
      b.path("M210 270h780l-30 74H240Z", b.gradient("#A5633A", "#6B371B")) +
      b.box(230, 880, 740, 50, 14, "#5A2E17") +
      b.path("M270 930h70l-16 60h-40ZM860 930h70l-14 60h-40Z", "#4A2410") +
      (
        [
          [290, 400],
          [610, 400],
        ] as const
      )
        .map(
          ([x, y]) =>
            b.box(x, y, 300, 290, 10, b.gradient("#9C5A31", "#6E3A1D")) +
            b.box(x + 24, y + 24, 252, 242, 8, "none", 'stroke="#D9A76A" stroke-width="6"') +
            b.at(
              x + 150,
              y + 145,
              0.72,
              [0, 72, 144, 216, 288]
                .map(
                  (r) =>
                    `<path d="M0 0C-60-40-44-110 0-132 44-110 60-40 0 0Z" fill="#D9A76A" transform="rotate(${r})"/>`,
                )
                .join("") + b.ellipse(0, 0, 24, 24, "#6E3A1D"),
            ),
        )
        .join("") +
      (
        [
          [290, 720],
          [610, 720],
        ] as const
      )
        .map(
          ([x, y]) =>
            b.box(x, y, 300, 120, 10, b.gradient("#9C5A31", "#74401F")) + b.ellipse(x + 150, y + 60, 20, 20, "#E9BE5A"),
        )
        .join("") +
      b.ellipse(590, 545, 9, 22, "#E9BE5A") +
      b.ellipse(612, 545, 9, 22, "#E9BE5A"),
  },
  "khay-go": {
    family: "craft",
    draw: (b) =>
      b.shadow(600, 900, 420, 60) +
      b.box(220, 400, 760, 480, 60, b.gradient("#8A4D28", "#5A2E17")) +
      b.box(262, 440, 676, 400, 36, b.gradient("#B97643", "#8F5229")) +
      [500, 560, 620, 680, 740, 790]
        .map((y, i) => b.line(`M290 ${y}q150 ${i % 2 ? 22 : -22} 310 0t310 0`, "#7A4522", 5, 'opacity=".45"'))
        .join("") +
      b.box(330, 376, 540, 52, 24, b.gradient("#A5633A", "#6B371B")) +
      b.box(500, 388, 200, 26, 13, "#3A1B0E") +
      cup(b, 470, 790, 0.7) +
      cup(b, 720, 790, 0.7),
  },
} satisfies Record<string, Kind>
