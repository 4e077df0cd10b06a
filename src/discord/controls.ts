import {
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { harmless } from "../display/bidi.ts";
import { cutUnits, oneLine } from "./markdown.ts";
import type { Row } from "./reply.ts";

/** Most buttons that Discord puts in a row. */
const MAX_BUTTONS = 5;

/**
 * A text of an article as the label of a control: on one line, without stray bidi marks.
 * @param most its longest length in UTF-16 units.
 * @param otherwise what stands there when nothing of it is left.
 */
export const labelOf = (text: string, most: number, otherwise: string): string =>
  cutUnits(oneLine(harmless(text)), most) || otherwise;

type Button = APIButtonComponentWithCustomId;

/** A grey button. */
export const button = (label: string, customId: string, disabled = false): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId,
  ...(disabled ? { disabled } : {}),
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
