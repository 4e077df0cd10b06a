import { ButtonStyle, ComponentType } from "discord.js";
import { checkUrl } from "./check-embeds.ts";
import { type Fields, type Form, isAbsent, type Path } from "./form.ts";

/** Discord's limits on what people press, choose and type, in characters and items. */
const LIMITS = {
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  options: 25,
  option: 100,
  placeholder: 150,
  textInputLabel: 45,
  textInputPlaceholder: 100,
  textInput: 4000,
} as const;

/** The select menus, of which one fills an action row. */
export const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Checks a custom id. */
export const checkCustomId = (form: Form, path: Path, value: unknown): boolean =>
  form.text([...path, "custom_id"], value, 1, LIMITS.customId);

function checkTarget(form: Form, path: Path, { style, custom_id, url, sku_id }: Fields): void {
  if (style === ButtonStyle.Premium) {
    if (isAbsent(sku_id)) form.required([...path, "sku_id"]);
    return;
  }
  if (!isAbsent(custom_id) && !isAbsent(url))
    form.add(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
  else if (style === ButtonStyle.Link) checkUrl(form, [...path, "url"], url, LIMITS.buttonUrl);
  else if (!isAbsent(url)) form.add([...path, "url"], "BUTTON_COMPONENT_INVALID_URL", "A url is for link buttons only");
  else checkCustomId(form, path, custom_id);
}

/** Checks a button. */
export function checkButton(form: Form, path: Path, button: Fields): void {
  const { style, label, emoji } = button;
  form.text([...path, "label"], label, 0, LIMITS.buttonLabel);
  if (style !== ButtonStyle.Premium && !label && isAbsent(emoji))
    form.add(path, "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required");
  if (isAbsent(style)) form.required([...path, "style"]);
  else if (form.whole([...path, "style"], style, ButtonStyle.Primary, ButtonStyle.Premium))
    checkTarget(form, path, button);
}

function checkOptions(form: Form, path: Path, select: Fields): void {
  const at = [...path, "options"];
  const options = form.list(at, select.options, 1, LIMITS.options);
  const values = new Set<unknown>();
  options.forEach(({ label, value, description }, place) => {
    form.text([...at, place, "label"], label, 1, LIMITS.option);
    form.text([...at, place, "value"], value, 1, LIMITS.option);
    form.optionalText([...at, place, "description"], description, 1, LIMITS.option);
    if (values.has(value))
      form.add(
        [...at, place, "value"],
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        "The specified option value is already used",
      );
    values.add(value);
  });
  const chosen = options.filter((option) => option.default === true).length;
  const most = typeof select.max_values === "number" ? select.max_values : 1;
  if (chosen > most) form.add(at, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default values");
  if (typeof select.max_values === "number" && select.max_values > options.length && options.length > 0)
    form.add([...path, "max_values"], "SELECT_COMPONENT_MAX_VALUES", "max_values is more than there are options");
}

/** Checks a select menu. */
export function checkSelect(form: Form, path: Path, select: Fields): void {
  const { type, placeholder, min_values, max_values } = select;
  checkCustomId(form, path, select.custom_id);
  form.text([...path, "placeholder"], placeholder, 0, LIMITS.placeholder);
  form.whole([...path, "min_values"], min_values, 0, LIMITS.options);
  form.whole([...path, "max_values"], max_values, 1, LIMITS.options);
  if (typeof min_values === "number" && min_values > (typeof max_values === "number" ? max_values : 1))
    form.add([...path, "min_values"], "SELECT_COMPONENT_MIN_MAX", "min_values is more than max_values");
  if (type === ComponentType.StringSelect) checkOptions(form, path, select);
}

/** Checks a text input; `labelled` where a label component says what it is for. */
export function checkTextInput(form: Form, path: Path, input: Fields, labelled: boolean): void {
  const { label, value, min_length, max_length, placeholder, style } = input;
  checkCustomId(form, path, input.custom_id);
  if (!labelled) form.text([...path, "label"], label, 1, LIMITS.textInputLabel);
  if (isAbsent(style)) form.required([...path, "style"]);
  else form.whole([...path, "style"], style, 1, 2);
  form.text([...path, "value"], value, 0, LIMITS.textInput);
  form.text([...path, "placeholder"], placeholder, 0, LIMITS.textInputPlaceholder);
  form.whole([...path, "min_length"], min_length, 0, LIMITS.textInput);
  form.whole([...path, "max_length"], max_length, 1, LIMITS.textInput);
  if (typeof min_length === "number" && typeof max_length === "number" && min_length > max_length)
    form.add([...path, "min_length"], "TEXT_INPUT_MIN_MAX", "min_length is more than max_length");
}
