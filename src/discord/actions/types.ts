import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";

/** A button that was pressed, or a menu in which something was chosen. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;
