import { ApplicationCommandType } from "discord.js";
import { checkCommand } from "./check-command.ts";
import { refuse } from "./errors.ts";
import { type Fields, Form, isFields } from "./form.ts";
import type { Command } from "./model.ts";
import type { World } from "./world.ts";

/** Commands of each type that an app may register, globally and in each guild. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

const LOCALIZED = ["name_localizations", "description_localizations"];

/** An option as Discord returns it: a false `required` or `autocomplete` is left out, translations are filled in. */
function optionPayload({ required, autocomplete, options, choices, ...option }: Fields): Fields {
  const lists = {
    options: objects(options).map(optionPayload),
    choices: objects(choices).map((choice) => ({ name_localizations: null, ...choice })),
  };
  return {
    ...{ name_localizations: null, description_localizations: null, ...option },
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(Array.isArray(options) ? { options: lists.options } : {}),
    ...(Array.isArray(choices) ? { choices: lists.choices } : {}),
  };
}

const objects = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

/** A command with all that Discord fills in, but the id and the version. */
function complete(body: Fields, guildId: string | undefined): Omit<Command, "id" | "version" | "application_id"> {
  const options = objects(body.options).map(optionPayload);
  return {
    type: (body.type as number | undefined) ?? ApplicationCommandType.ChatInput,
    name: String(body.name),
    name_localizations: (body.name_localizations as Record<string, string> | undefined) ?? null,
    description: String(body.description ?? ""),
    description_localizations: (body.description_localizations as Record<string, string> | undefined) ?? null,
    default_member_permissions: isFilled(body.default_member_permissions)
      ? String(body.default_member_permissions)
      : null,
    ...{ nsfw: body.nsfw === true, dm_permission: guildId ? undefined : (body.dm_permission ?? true) },
    ...(options.length ? { options: options as unknown as NonNullable<Command["options"]> } : {}),
    ...(guildId
      ? { guild_id: guildId }
      : {
          contexts: (body.contexts as number[] | undefined) ?? null,
          integration_types: (body.integration_types as number[] | undefined) ?? [0],
        }),
  };
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null;
const sameCommand = (one: { name: string; type: number }, other: { name: string; type: number }): boolean =>
  one.name === other.name && one.type === other.type;

/** The commands of a guild, or the global ones. */
export const commandsOf = (world: World, guildId: string | undefined): readonly Command[] =>
  world.commands.filter((command) => command.guild_id === guildId);

/** Gives a command its id and version; both stay where a command of the name was there, the version only if unchanged. */
function register(world: World, body: Fields, guildId: string | undefined): Command {
  const completed = complete(body, guildId);
  const before = commandsOf(world, guildId).find((command) => sameCommand(command, completed));
  const id = before?.id ?? world.id();
  const unchanged = { id, application_id: world.applicationId, version: before?.version ?? "", ...completed };
  if (before && JSON.stringify(before) === JSON.stringify(unchanged)) return before;
  return { ...unchanged, version: world.id() };
}

function checkNumber(form: Form, bodies: readonly Fields[]): void {
  for (const [type, most] of Object.entries(MOST)) {
    const number = bodies.filter(
      (body) => Number(body.type ?? ApplicationCommandType.ChatInput) === Number(type),
    ).length;
    if (number > most) form.add([], "APPLICATION_COMMANDS_TOO_MANY", `At most ${most} commands of type ${type}`);
  }
}

function checkNames(form: Form, bodies: readonly Fields[]): void {
  const seen = new Set<string>();
  bodies.forEach(({ name, type }, place) => {
    const key = `${type ?? ApplicationCommandType.ChatInput} ${name}`;
    if (seen.has(key))
      form.add([place], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
    seen.add(key);
  });
}

/** Replaces all commands of a guild, or all global ones. */
export function overwriteCommands(world: World, json: unknown, guildId: string | undefined): readonly Command[] {
  if (!Array.isArray(json) || !json.every(isFields)) return refuse("invalidJson");
  const form = new Form();
  json.forEach((body, place) => {
    checkCommand(form, [place], body);
  });
  checkNumber(form, json);
  checkNames(form, json);
  form.check();
  const registered = json.map((body) => register(world, body, guildId));
  world.commands = [...world.commands.filter((command) => command.guild_id !== guildId), ...registered];
  return registered;
}

/** Registers one command, in place of one of its name and type; `created` tells whether there was none. */
export function upsertCommand(
  world: World,
  body: Fields,
  guildId: string | undefined,
): { command: Command; created: boolean } {
  const form = new Form();
  checkCommand(form, [], body);
  form.check();
  const command = register(world, body, guildId);
  const others = world.commands.filter(({ id }) => id !== command.id);
  const created = others.length === world.commands.length;
  world.commands = [...others, command];
  return { command, created };
}

/** Removes a command. */
export function deleteCommand(world: World, commandId: string): void {
  if (!world.commands.some(({ id }) => id === commandId)) refuse("unknownCommand");
  world.commands = world.commands.filter(({ id }) => id !== commandId);
}

/** A command as a list of commands has it: with its translations only if these are asked for. */
export function commandPayload(command: Command, withLocalizations: boolean): unknown {
  if (withLocalizations) return command;
  return JSON.parse(JSON.stringify(command), (name, value) => (LOCALIZED.includes(name) ? undefined : value));
}
