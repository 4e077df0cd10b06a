import { ComponentType } from "discord.js";
import { checkTextDisplay, checkType, checkUnique, isWellNested } from "./check-components.ts";
import { checkCustomId, checkSelect, checkTextInput, SELECTS } from "./check-controls.ts";
import { type Fields, Form, isFields, type Path } from "./form.ts";
import type { Component } from "./model.ts";

/** Discord's limits on a modal, in characters and items. */
const LIMITS = { title: 45, components: 5, label: 45, description: 100 } as const;

/** A modal as the bot shows it. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

function checkLabel(form: Form, path: Path, { label, description, component }: Fields): void {
  form.text([...path, "label"], label, 1, LIMITS.label);
  form.optionalText([...path, "description"], description, 1, LIMITS.description);
  const at = [...path, "component"];
  if (!isFields(component)) form.required(at);
  else if (!checkType(form, at, component, [ComponentType.TextInput, ...SELECTS])) return;
  else if (component.type === ComponentType.TextInput) checkTextInput(form, at, component, true);
  else checkSelect(form, at, component);
}

function checkRow(form: Form, path: Path, row: Fields): void {
  const at = [...path, "components"];
  form.list(at, row.components, 1, 1).forEach((child, place) => {
    if (checkType(form, [...at, place], child, [ComponentType.TextInput]))
      checkTextInput(form, [...at, place], child, false);
  });
}

const CHECKS: Readonly<Record<number, (form: Form, path: Path, component: Fields) => void>> = {
  [ComponentType.ActionRow]: checkRow,
  [ComponentType.Label]: checkLabel,
  [ComponentType.TextDisplay]: checkTextDisplay,
};

/** Checks a modal that the bot wants to show. */
export function checkModal(body: Fields): Modal {
  const form = new Form(["data"]);
  checkCustomId(form, [], body.custom_id);
  form.text(["title"], body.title, 1, LIMITS.title);
  const components = form.list(["components"], body.components, 1, LIMITS.components);
  components.forEach((component, place) => {
    const path = ["components", place];
    if (checkType(form, path, component, Object.keys(CHECKS).map(Number)))
      CHECKS[Number(component.type)]?.(form, path, component);
  });
  if (components.every(isWellNested)) checkUnique(form, components as unknown as Component[]);
  form.check();
  return body as unknown as Modal;
}
