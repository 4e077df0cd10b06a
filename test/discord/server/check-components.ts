import { ComponentType } from "discord.js";
import { checkButton, checkSelect, SELECTS } from "./check-controls.ts";
import { allComponents, textsIn } from "./components.ts";
import { refuse } from "./errors.ts";
import { type Fields, type Form, isAbsent, isFields, lengthOf, type Path } from "./form.ts";
import type { Component } from "./model.ts";

/** Discord's limits on the components of a message. */
const LIMITS = {
  /** Action rows where the flag Components V2 is not set. */
  rows: 5,
  rowButtons: 5,
  /** Components in all, the nested ones counted. */
  inAll: 40,
  sectionTexts: 3,
  galleryItems: 10,
  /** Characters of all text displays together. */
  text: 4000,
  /** UTF-8 bytes of all text; above, Discord answers 500. */
  textBytes: 10_000,
} as const;

const TOP_LEVEL: readonly number[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];
const IN_CONTAINER = TOP_LEVEL.filter((type) => type !== ComponentType.Container);
const ACCESSORIES: readonly number[] = [ComponentType.Button, ComponentType.Thumbnail];

/** A fault unless the component is of one of these types. */
export function checkType(form: Form, path: Path, { type }: Fields, types: readonly number[]): boolean {
  if (types.includes(Number(type))) return true;
  form.add([...path, "type"], "UNION_TYPE_CHOICES", `Value of field "type" must be one of (${types.join(", ")}).`);
  return false;
}

function checkActionRow(form: Form, path: Path, row: Fields): void {
  const at = [...path, "components"];
  const children = form.list(at, row.components, 1, LIMITS.rowButtons);
  const selects = children.filter(({ type }) => SELECTS.includes(Number(type)));
  if (selects.length > 0 && children.length > 1)
    form.add(at, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
  children.forEach((child, place) => {
    if (!checkType(form, [...at, place], child, [ComponentType.Button, ...SELECTS])) return;
    if (child.type === ComponentType.Button) checkButton(form, [...at, place], child);
    else checkSelect(form, [...at, place], child);
  });
}

function checkMedia(form: Form, path: Path, media: unknown): void {
  const url = isFields(media) ? media.url : undefined;
  if (!form.text([...path, "url"], url, 1, 2048)) return;
  if (!/^(https?|attachment):\/\//.test(url))
    form.add([...path, "url"], "URL_TYPE_INVALID_URL", "Not a well formed URL.");
}

function checkSection(form: Form, path: Path, section: Fields): void {
  const at = [...path, "components"];
  form.list(at, section.components, 1, LIMITS.sectionTexts).forEach((child, place) => {
    if (checkType(form, [...at, place], child, [ComponentType.TextDisplay]))
      checkTextDisplay(form, [...at, place], child);
  });
  const { accessory } = section;
  const where = [...path, "accessory"];
  if (!isFields(accessory)) form.required(where);
  else if (!checkType(form, where, accessory, ACCESSORIES)) return;
  else if (accessory.type === ComponentType.Button) checkButton(form, where, accessory);
  else checkMedia(form, [...where, "media"], accessory.media);
}

/** Checks a text display. */
export function checkTextDisplay(form: Form, path: Path, { content }: Fields): void {
  form.text([...path, "content"], content, 1, LIMITS.text);
}

const CHECKS: Readonly<Record<number, (form: Form, path: Path, component: Fields) => void>> = {
  [ComponentType.ActionRow]: checkActionRow,
  [ComponentType.Section]: checkSection,
  [ComponentType.TextDisplay]: checkTextDisplay,
  [ComponentType.MediaGallery]: (form, path, { items }) =>
    form.list([...path, "items"], items, 1, LIMITS.galleryItems).forEach((item, place) => {
      checkMedia(form, [...path, "items", place, "media"], item.media);
    }),
  [ComponentType.File]: (form, path, { file }) => checkMedia(form, [...path, "file"], file),
  [ComponentType.Separator]: (form, path, { spacing }) => void form.whole([...path, "spacing"], spacing, 1, 2),
  [ComponentType.Container]: (form, path, { components }) =>
    form.list([...path, "components"], components, 1, LIMITS.inAll).forEach((child, place) => {
      checkOne(form, [...path, "components", place], child, IN_CONTAINER);
    }),
};

function checkOne(form: Form, path: Path, component: Fields, types: readonly number[]): void {
  if (checkType(form, path, component, types)) CHECKS[Number(component.type)]?.(form, path, component);
}

/** A fault for each custom id and each id that occurs twice. */
export function checkUnique(form: Form, components: readonly Component[]): void {
  const ids = new Set<number>();
  const customIds = new Set<string>();
  for (const { id, custom_id } of allComponents(components)) {
    if (id && ids.has(id))
      form.add(["components"], "COMPONENT_ID_DUPLICATED", `Component id ${id} cannot be duplicated`);
    if (!isAbsent(custom_id) && customIds.has(custom_id))
      form.add(["components"], "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    if (id) ids.add(id);
    if (!isAbsent(custom_id)) customIds.add(custom_id);
  }
}

/** Checks the components of a message that has no flag Components V2: action rows only. */
export function checkRows(form: Form, value: unknown): void {
  const components = form.list(["components"], value, 0, LIMITS.rows);
  components.forEach((component, place) => {
    checkOne(form, ["components", place], component, [ComponentType.ActionRow]);
  });
}

/** Checks the components of a message with the flag Components V2. */
export function checkLayout(form: Form, value: unknown): void {
  const components = form.list(["components"], value, 0, LIMITS.inAll);
  components.forEach((component, place) => {
    checkOne(form, ["components", place], component, TOP_LEVEL);
  });
  if (!components.every(isWellNested)) return;
  const all = allComponents(components as unknown as Component[]);
  if (all.length > LIMITS.inAll)
    form.add(
      ["components"],
      "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
      `The maximum number of components is ${LIMITS.inAll}`,
    );
  const text = textsIn(components as unknown as Component[]).join("");
  if (lengthOf(text) > LIMITS.text)
    form.add(
      ["components"],
      "COMPONENT_MAX_TEXT_DISPLAY_SIZE_EXCEEDED",
      `The maximum of displayable text is ${LIMITS.text}`,
    );
  form.check();
  if (Buffer.byteLength(text) > LIMITS.textBytes) refuse("internal");
}

/** Whether all lists of components are lists of objects, so that they can be walked. */
export const isWellNested = ({ components, component, accessory }: Fields): boolean =>
  (isAbsent(components) ||
    (Array.isArray(components) && components.every((child) => isFields(child) && isWellNested(child)))) &&
  [component, accessory].every((child) => isAbsent(child) || (isFields(child) && isWellNested(child)));
