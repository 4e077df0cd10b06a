import { ApplicationCommandType, ApplicationCommandOptionType as OptionType } from "discord.js";
import { type Fields, type Form, isAbsent, isFields, lengthOf, type Path } from "./form.ts";

/** Discord's limits on a command, in characters and items. */
const LIMITS = { name: 32, description: 100, options: 25, choices: 25, choice: 100, inAll: 8000 } as const;

/**
 * A name that people type: letters, digits and the marks of Devanagari and Thai. Other combining marks, such as harakat,
 * and the zero-width non-joiner are none of these.
 */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUBCOMMANDS: readonly number[] = [OptionType.Subcommand, OptionType.SubcommandGroup];
const NUMERIC: readonly number[] = [OptionType.Integer, OptionType.Number];
const COMPLETABLE: readonly number[] = [OptionType.String, ...NUMERIC];

const LOCALES = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr " +
    "cs el bg ru uk hi th zh-CN ja zh-TW ko"
  ).split(" "),
);

/** Checks a name that people type. */
function checkName(form: Form, path: Path, value: unknown): void {
  if (!form.text(path, value, 1, LIMITS.name)) return;
  if (!NAME.test(value)) form.add(path, "STRING_TYPE_REGEX", "String value did not match validation regex.");
  else if (value !== value.toLowerCase())
    form.add(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid: it must be in lower case");
}

/** Checks the translations of a field; Discord has no Arabic, Persian or Hebrew. */
function checkLocalizations(form: Form, path: Path, value: unknown, check: (path: Path, text: unknown) => void): void {
  if (isAbsent(value)) return;
  if (!isFields(value)) form.add(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
  for (const [locale, text] of Object.entries(isFields(value) ? value : {})) {
    if (!LOCALES.has(locale))
      form.add([...path, locale], "ENUM_TYPE_COERCE", `Value "${locale}" is not a valid enum value.`);
    else if (!isAbsent(text)) check([...path, locale], text);
  }
}

function checkChoices(form: Form, path: Path, { type, choices, autocomplete }: Fields): void {
  const at = [...path, "choices"];
  const items = form.list(at, choices, 0, LIMITS.choices);
  if (items.length > 0 && autocomplete === true)
    form.add(
      path,
      "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
      "Choices and autocomplete are mutually exclusive",
    );
  const names = new Set<unknown>();
  items.forEach(({ name, value }, place) => {
    form.text([...at, place, "name"], name, 1, LIMITS.choice);
    if (type === OptionType.String) form.text([...at, place, "value"], value, 1, LIMITS.choice);
    else if (typeof value !== "number")
      form.add([...at, place, "value"], "NUMBER_TYPE_COERCE", `Value "${value}" is not a number.`);
    if (names.has(name))
      form.add([...at, place], "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_NOT_UNIQUE", "Choice names must be unique");
    names.add(name);
  });
}

function checkBounds(form: Form, path: Path, { type, min_length, max_length }: Fields): void {
  if (type !== OptionType.String && !(isAbsent(min_length) && isAbsent(max_length)))
    form.add(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Lengths are for strings only");
  form.whole([...path, "min_length"], min_length, 0, 6000);
  form.whole([...path, "max_length"], max_length, 1, 6000);
}

/** Checks the translations of a name that people type, and of its description. */
function checkTranslations(form: Form, path: Path, { name_localizations, description_localizations }: Fields): void {
  checkLocalizations(form, [...path, "name_localizations"], name_localizations, (at, text) =>
    checkName(form, at, text),
  );
  checkLocalizations(form, [...path, "description_localizations"], description_localizations, (at, text) =>
    form.text(at, text, 1, LIMITS.description),
  );
}

function checkOption(form: Form, path: Path, option: Fields): void {
  const { name, description, type } = option;
  checkName(form, [...path, "name"], name);
  form.text([...path, "description"], description, 1, LIMITS.description);
  checkTranslations(form, path, option);
  if (isAbsent(type)) form.required([...path, "type"]);
  if (!form.whole([...path, "type"], type, OptionType.Subcommand, OptionType.Attachment)) return;
  if (SUBCOMMANDS.includes(type)) checkOptions(form, path, option);
  else checkValues(form, path, option);
}

function checkValues(form: Form, path: Path, option: Fields): void {
  if (option.autocomplete === true && !COMPLETABLE.includes(Number(option.type)))
    form.add(path, "APPLICATION_COMMAND_OPTIONS_TYPE_AUTOCOMPLETE", "This type has no autocomplete");
  checkChoices(form, path, option);
  checkBounds(form, path, option);
}

function checkOptions(form: Form, path: Path, owner: Fields): void {
  const at = [...path, "options"];
  const options = form.list(at, owner.options, 0, LIMITS.options);
  const names = new Set<unknown>();
  let optional = false;
  options.forEach((option, place) => {
    checkOption(form, [...at, place], option);
    if (names.has(option.name))
      form.add(
        [...at, place],
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "Option with that name already exists",
      );
    if (option.required === true && optional)
      form.add(
        [...at, place],
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      );
    names.add(option.name);
    if (option.required !== true) optional = true;
  });
  const subcommands = options.filter(({ type }) => SUBCOMMANDS.includes(Number(type)));
  if (subcommands.length > 0 && subcommands.length < options.length)
    form.add(at, "APPLICATION_COMMAND_OPTIONS_TYPE_MIXED", "Sub-commands and options may not be mixed");
}

function checkSet(form: Form, path: Path, value: unknown, max: number): void {
  if (isAbsent(value)) return;
  const items: unknown[] = Array.isArray(value) ? value : [];
  if (items.length === 0) form.add(path, "BASE_TYPE_BAD_LENGTH", "Must be 1 or more in length.");
  for (const [place, item] of items.entries()) form.whole([...path, place], item, 0, max);
  if (new Set(items).size < items.length)
    form.add(path, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
}

/** All text of a command that counts towards its limit. */
function textOf({ name, description, options, choices, value }: Fields): string {
  const nested = [options, choices].flatMap((list) => (Array.isArray(list) ? list.filter(isFields) : []));
  const own = [name, description, value].filter((text) => typeof text === "string");
  return [...own, ...nested.map(textOf)].join("");
}

/** Checks a command that people type. */
function checkTyped(form: Form, path: Path, command: Fields): void {
  checkName(form, [...path, "name"], command.name);
  form.text([...path, "description"], command.description, 1, LIMITS.description);
  checkTranslations(form, path, command);
  checkOptions(form, path, command);
  if (lengthOf(textOf(command)) > LIMITS.inAll)
    form.add(path, "APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${LIMITS.inAll})`);
}

/** Checks a command of a context menu, which is a name and nothing else. */
function checkMenu(form: Form, path: Path, { name, name_localizations, description, options }: Fields): void {
  form.text([...path, "name"], name, 1, LIMITS.name);
  checkLocalizations(form, [...path, "name_localizations"], name_localizations, (at, text) =>
    form.text(at, text, 1, LIMITS.name),
  );
  const cannot = (field: string) =>
    form.add(
      [...path, field],
      `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_CANNOT_SET`,
      `Context menu commands cannot have ${field}`,
    );
  if (description) cannot("description");
  if (Array.isArray(options) && options.length > 0) cannot("options");
}

/** Checks a command that is to be registered. */
export function checkCommand(form: Form, path: Path, command: Fields): void {
  const { type, contexts, integration_types } = command;
  form.whole([...path, "type"], type, ApplicationCommandType.ChatInput, ApplicationCommandType.PrimaryEntryPoint);
  checkSet(form, [...path, "contexts"], contexts, 2);
  checkSet(form, [...path, "integration_types"], integration_types, 1);
  if (isAbsent(type) || type === ApplicationCommandType.ChatInput) checkTyped(form, path, command);
  else checkMenu(form, path, command);
}
