import type { RestAnswer } from "./rest.ts";

/** A text of so many characters. */
export const letters = (length: number) => "a".repeat(length);
/** So many things. */
export const times = <Item>(count: number, make: (place: number) => Item): Item[] =>
  Array.from({ length: count }, (_, place) => make(place));
/** The flag Components V2. */
export const V2 = 1 << 15;

/** A text display. */
export const text = (content: string) => ({ type: 10, content });
/** A button, changed by what is given. */
export const button = (more: object = {}) => ({ type: 2, style: 1, label: "a", custom_id: "a", ...more });
/** One action row. */
export const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
/** An option of a select menu. */
export const option = (place: number) => ({ label: `${place}`, value: `${place}` });
/** A select menu, changed by what is given. */
export const select = (more: object = {}) => ({ type: 3, custom_id: "s", options: [option(0)], ...more });
/** A message of layout components. */
export const layout = (...components: object[]) => ({ flags: V2, components });
/** An embed of one field, changed by what is given. */
export const field = (more: object = {}) => ({ embeds: [{ fields: [{ name: "a", value: "a", ...more }] }] });

/** The path of the first fault, with its code; or the code of an error without faults. */
export function faultOf({ body }: RestAnswer): string {
  const path: string[] = [];
  let tree = body.errors;
  if (!tree) return String(body.code);
  while (!tree._errors) {
    const [step = ""] = Object.keys(tree);
    path.push(step);
    tree = tree[step];
  }
  return `${path.join(".")} ${tree._errors[0].code}`;
}
