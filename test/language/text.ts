import fc from "fast-check";

const COMMON = [..."ابتدسيمهأإآىئؤةپچگکی ًٌَُِّـ\u200C\u200D\u200E\u200F.؟!،؛:…»«\"”“'\n\r\t\u00A0–-()abCDÉ0123٠٥۰۹٫٬/"];

/** Any text, with the letters and marks of articles far more often than the rest of Unicode. */
export const anyText = (maxLength = 120): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...COMMON) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 2 }) },
      ),
      { maxLength, size: "max" },
    )
    .map((pieces) => pieces.join(""));
