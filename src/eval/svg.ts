/** Characters that XML gives a meaning of its own, and how they are written instead. */
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters that XML 1.0 has no way to write (section 2.2): controls but tab and line ends, and lone surrogates. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A piece of finished SVG. */
export interface Svg {
  readonly svg: string;
}

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/** An SVG element; numbers are rounded to two places, text is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Svg | string)[]
): Svg {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === "number" ? String(Number(value.toFixed(2))) : value;
    return ` ${key}="${escaped(text)}"`;
  });
  const content = children.map((child) => (typeof child === "string" ? escaped(child) : child.svg)).join("");
  return { svg: `<${name}${written.join("")}${content ? `>${content}</${name}>` : "/>"}\n` };
}
