/** The width of Discord's column of messages on a desktop, in CSS pixels. */
export const WIDTH = 720;

const ALL = "U+0-10FFFF";
/** Code points of the Arabic script, letters and marks. */
const ARABIC = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF";
/** The rest: faces of fixed width have poor Arabic, and Discord's own has none. */
const NOT_ARABIC = "U+0-05FF, U+0900-FAFF, U+FE00-FE6F, U+FF00-FFFF";

const face = (family: string, weight: number, names: string[], range: string) => `@font-face {
  font-family: "${family}"; font-weight: ${weight}; unicode-range: ${range};
  src: ${names.map((name) => `local("${name}")`).join(", ")};
}`;

/**
 * Discord's own fonts are not to be had; its stack falls back to Noto Sans, and for Arabic to what the system has. The
 * faces take the names of Discord's, so that the insides of the web components get them too.
 */
const FACES = [
  face("gg sans", 400, ["Noto Sans", "Noto Sans Regular"], ALL),
  face("gg sans", 700, ["Noto Sans Bold"], ALL),
  face("gg sans", 400, ["Noto Sans Arabic", "Noto Sans Arabic Regular", "Noto Naskh Arabic"], ARABIC),
  face("gg sans", 700, ["Noto Sans Arabic Bold", "Noto Naskh Arabic Bold"], ARABIC),
  face("gg mono", 400, ["DejaVu Sans Mono", "Liberation Mono", "Menlo", "Consolas"], NOT_ARABIC),
].join("\n");

/** What Components V2 looks like in the dark theme; @skyra has none of it. */
const COMPONENTS = `
  .components { display: flex; flex-direction: column; gap: 8px; padding-top: 2px; }
  .container {
    display: flex; flex-direction: column; gap: 8px; box-sizing: border-box; width: 100%; max-width: 600px;
    padding: 16px; border: 1px solid #3f4147; border-radius: 8px; background: #2b2d31;
  }
  .section { display: flex; gap: 16px; justify-content: space-between; align-items: flex-start; }
  .section .texts { display: flex; flex-direction: column; gap: 4px; min-width: 0; flex: 1; }
  .section discord-action-row { margin-inline-end: -8px; }
  discord-button[url] span { margin-inline-end: 8px; }
  discord-string-select-menu { flex: 1; }
  .separator { height: 1px; }
  .separator.line { background: #3f4147; }
  .separator.large { margin-block: 8px; }
`;

const TEXT = `
  .quotation { display: flex; margin-block: 4px; }
  .quotation::before { content: ""; flex: 0 0 4px; border-radius: 4px; background: #4e5058; }
  blockquote { box-sizing: border-box; max-width: 90%; margin: 0; padding: 0 8px 0 12px; }
  pre {
    box-sizing: border-box; max-width: 90%; margin: 6px 0 0; padding: 8px; border: 1px solid #1a1b1e; border-radius: 4px;
    background: #1e1f22; font: 14px/18px "gg mono", "gg sans", monospace; white-space: pre-wrap;
  }
  discord-header:first-child { margin-top: -8px; display: block; }
  code {
    margin: -0.2em 0; padding: 0 0.2em; border: 1px solid #3f4147; border-radius: 4px; background: #1e1f22;
    font: 85% "gg mono", "gg sans", monospace;
  }
  ul, ol { margin: 4px 0 0 16px; padding: 0; }
  ol { margin-left: 24px; }
  li { margin-bottom: 4px; }
  .spoiler { background: #1e1f22; border-radius: 4px; }
`;

const MODAL = `
  .label { margin: 16px 0 4px; font-weight: 700; }
  .star { color: #f23f42; }
  .description { margin-bottom: 8px; color: #b5bac1; font-size: 14px; line-height: 18px; }
  .input { margin-bottom: 16px; padding: 8px 10px; border: 1px solid #3f4147; border-radius: 8px; background: #1e1f22; }
  .input.paragraph { min-height: 72px; }
  .placeholder { color: #87898c; }
`;

const MESSAGES = `
  body { margin: 0; width: ${WIDTH}px; background: #313338; }
  discord-messages { border: 0; background: #313338; padding: 8px 0 16px; }
  discord-message { color: #dbdee1; }
`;

/** The CSS of a page. See pageOf for `leftToRight`. */
export function style(leftToRight: boolean): string {
  // No direction is set anywhere: a mark missing from the text must show in the picture.
  const direction = leftToRight ? "text-align: left;" : "unicode-bidi: plaintext; text-align: start;";
  const text = `.text { white-space: break-spaces; overflow-wrap: anywhere; line-height: 1.375em; ${direction} }`;
  return [FACES, MESSAGES, COMPONENTS, TEXT, MODAL, text].join("\n");
}
