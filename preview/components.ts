import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
  type APISeparatorComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from "discord.js";
import { SimpleMarkdown } from "discord-markdown-parser";
import { markdownToHtml } from "./markdown.ts";

const { htmlTag, sanitizeText } = SimpleMarkdown;

/** The names @skyra has for Discord's styles; premium buttons carry no label of ours. */
const BUTTON_TYPES: Record<ButtonStyle, string> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "destructive",
  [ButtonStyle.Link]: "secondary",
  [ButtonStyle.Premium]: "primary",
};

/** The emoji as text: the element of @skyra takes pictures only, and those would come from the network. */
function labelOf(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium) return "Premium";
  const { id, name } = button.emoji ?? {};
  const emoji = id === undefined || name === undefined ? name : `:${name}:`;
  return [emoji, button.label].filter(Boolean).join(" ");
}

function buttonToHtml(button: APIButtonComponent): string {
  // In an element of its own the label can be kept apart from the arrow of a link.
  return htmlTag("discord-button", htmlTag("span", sanitizeText(labelOf(button))), {
    type: BUTTON_TYPES[button.style],
    url: button.style === ButtonStyle.Link ? button.url : undefined,
    disabled: button.disabled ? "disabled" : undefined,
  });
}

/** A closed menu: what is chosen, or the placeholder when nothing is. */
export function selectToHtml(select: APISelectMenuComponent): string {
  const chosen = select.type === ComponentType.StringSelect ? select.options.filter((option) => option.default) : [];
  return htmlTag("discord-string-select-menu", "", {
    placeholder: chosen.map((option) => option.label).join(", ") || select.placeholder || "Make a selection",
    disabled: select.disabled ? "disabled" : undefined,
  });
}

function rowToHtml(row: APIActionRowComponent<APIComponentInMessageActionRow>): string {
  const parts = row.components.map((part) =>
    part.type === ComponentType.Button ? buttonToHtml(part) : selectToHtml(part),
  );
  return htmlTag("discord-action-row", parts.join(""));
}

function sectionToHtml({ components, accessory }: APISectionComponent): string {
  if (accessory.type !== ComponentType.Button) throw new Error("Only buttons are drawn beside a section.");
  const texts = htmlTag("div", componentsToHtml(components), { class: "texts" });
  // The element for buttons refuses to stand anywhere but in a row.
  const button = htmlTag("discord-action-row", buttonToHtml(accessory));
  return htmlTag("div", texts + button, { class: "section" });
}

function separatorToHtml({ divider = true, spacing }: APISeparatorComponent): string {
  const classes = ["separator", divider && "line", spacing === SeparatorSpacingSize.Large && "large"];
  return htmlTag("div", "", { class: classes.filter(Boolean).join(" ") });
}

function containerToHtml({ accent_color: accent, components }: APIContainerComponent): string {
  const color = accent == null ? undefined : `border-inline-start: 4px solid #${accent.toString(16).padStart(6, "0")}`;
  return htmlTag("div", componentsToHtml(components), { class: "container", style: color });
}

function componentToHtml(component: APIMessageTopLevelComponent): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return htmlTag("div", markdownToHtml(component.content), { class: "display" });
    case ComponentType.ActionRow:
      return rowToHtml(component);
    case ComponentType.Section:
      return sectionToHtml(component);
    case ComponentType.Separator:
      return separatorToHtml(component);
    case ComponentType.Container:
      return containerToHtml(component);
    default:
      throw new Error(`No drawing for components of type ${ComponentType[component.type]}.`);
  }
}

/** HTML for the components of a message, as the REST API takes them. Throws on types the bot does not send. */
export function componentsToHtml(components: APIMessageTopLevelComponent[]): string {
  return components.map(componentToHtml).join("");
}
