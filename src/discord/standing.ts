import { type APIMessageTopLevelComponent, ComponentType, type Message } from "discord.js";
import { readCustomId } from "./custom-id.ts";
import type { Places } from "./places.ts";

/** The parts of a reply. */
export type Parts = Extract<APIMessageTopLevelComponent, { type: ComponentType.Container }>["components"];

const idsIn = (parts: Parts): string[] =>
  parts.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((each) => ("custom_id" in each ? [each.custom_id] : []))
      : [],
  );

/** Whether every quote that a message's buttons refer to still stands where it stood. */
export function stillStands(parts: Parts, places: Places): boolean {
  return idsIn(parts).every((id) => {
    const control = readCustomId(id);
    if (control?.name !== "context" && control?.name !== "cite") return true;
    return control.fields.flat().every((field) => typeof field !== "object" || places.find(field) !== undefined);
  });
}

/** The parts of one of the bot's replies; undefined for any other message. */
export function partsOf(message: Message): Parts | undefined {
  const container = message.components[0]?.toJSON();
  return container?.type === ComponentType.Container ? container.components : undefined;
}
