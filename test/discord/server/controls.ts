import { ComponentType } from "discord.js";
import { SELECTS } from "./check-controls.ts";
import type { Modal } from "./check-modal.ts";
import { allComponents, assignIds } from "./components.ts";
import { lengthOf } from "./form.ts";
import type { Component, Message } from "./model.ts";

/** Characters of a text input where the bot sets no other limit. */
const TEXT_INPUT = 4000;

/** The control of a message by its custom id, or by its label where only one has that; throws where a client shows none. */
export function findControl({ components }: Message, customIdOrLabel: string): Component {
  const controls = allComponents(components).filter(({ custom_id }) => custom_id !== undefined);
  const byId = controls.find(({ custom_id }) => custom_id === customIdOrLabel);
  const labelled = controls.filter(({ label }) => label === customIdOrLabel);
  const control = byId ?? (labelled.length === 1 ? labelled[0] : undefined);
  if (!control) {
    const there = controls.map(({ custom_id, label }) => `${custom_id} (${label ?? "no label"})`).join(", ");
    throw new Error(`The message has no control "${customIdOrLabel}"; there are: ${there || "none"}`);
  }
  if (control.disabled) throw new Error(`"${customIdOrLabel}" is disabled`);
  return control;
}

/** What pressing a button sends. */
export function pressData({ type, id, custom_id }: Component): object {
  if (type !== ComponentType.Button) throw new Error(`"${custom_id}" is no button`);
  return { component_type: type, id, custom_id };
}

/** What choosing from a select menu sends. */
export function selectData(select: Component, values: readonly string[]): object {
  const { type, id, custom_id, min_values: min = 1, max_values: max = 1, options = [] } = select;
  if (!SELECTS.includes(type)) throw new Error(`"${custom_id}" is no select menu`);
  if (values.length < min || values.length > max)
    throw new Error(`"${custom_id}" takes ${min} to ${max} values, not ${values.length}`);
  const unknown = values.find(
    (value) => type === ComponentType.StringSelect && !options.some((one) => one.value === value),
  );
  if (unknown !== undefined)
    throw new Error(
      `"${custom_id}" has no option "${unknown}"; there are: ${options.map((one) => one.value).join(", ")}`,
    );
  return { component_type: type, id, custom_id, values };
}

type Values = Readonly<Record<string, string>>;

function filledInput(input: Component, values: Values, label: string | undefined): object {
  const { type, id, custom_id = "", required = true, min_length: min = 0, max_length: max = TEXT_INPUT } = input;
  const value = values[custom_id] ?? (label === undefined ? undefined : values[label]) ?? input.value ?? "";
  if (SELECTS.includes(type)) return { type, id, custom_id, values: value === "" ? [] : [value] };
  const length = lengthOf(value);
  if (required && length === 0) throw new Error(`The field "${custom_id}" has to be filled in`);
  if (length > 0 && (length < min || length > max))
    throw new Error(`The field "${custom_id}" takes ${min} to ${max} characters, not ${length}`);
  return { type, id, custom_id, value };
}

function filledComponent(
  { type, id, components, component }: Component,
  label: string | undefined,
  values: Values,
): object {
  if (component) return { type, id, component: filledInput(component, values, label) };
  if (components) return { type, id, components: components.map((input) => filledInput(input, values, input.label)) };
  return { type, id };
}

/** What submitting a modal sends: values by custom id or by label; throws where the client would not send them. */
export function submitData({ custom_id, components }: Modal, values: Values): object {
  const inputs = allComponents(components);
  const names = inputs.flatMap((input) => [input.custom_id, input.label]).filter((name) => name !== undefined);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`The modal has no field "${unknown}"; there are: ${names.join(", ")}`);
  return {
    custom_id,
    components: assignIds(components).map((component) => filledComponent(component, component.label, values)),
  };
}
