import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Row } from "./reply.ts";

/** Most buttons that Discord puts in a row. */
const MAX_BUTTONS = 5;

type Button = APIButtonComponentWithCustomId;

/** A grey button. */
export const button = (label: string, customId: string, disabled = false): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
});

/** A button that stands out. */
export const primary = (label: string, customId: string): Button => ({
  ...button(label, customId),
  style: ButtonStyle.Primary,
});

/** Buttons as rows of at most five; no row where there are none. */
export function rowsOf(buttons: readonly Button[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += MAX_BUTTONS) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + MAX_BUTTONS) });
  }
  return rows;
}

/** A menu in a row of its own. */
export const menu = (customId: string, placeholder: string, options: APISelectMenuOption[]): Row => ({
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.StringSelect, custom_id: customId, placeholder, options } satisfies APIStringSelectComponent,
  ],
});
