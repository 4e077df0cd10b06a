import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import { SimpleMarkdown } from "discord-markdown-parser";
import { selectToHtml } from "./components.ts";
import { markdownToHtml } from "./markdown.ts";

const { htmlTag, sanitizeText } = SimpleMarkdown;

type ModalPart = APIModalInteractionResponseCallbackData["components"][number];
type LabelPart = Extract<ModalPart, { type: ComponentType.Label }>;

/** The label and what explains it; @skyra's field has no place for the latter. */
function headToHtml(label: string, required: boolean, description = ""): string {
  const star = required ? htmlTag("span", " *", { class: "star" }) : "";
  const under = description && htmlTag("div", sanitizeText(description), { class: "description" });
  return htmlTag("div", sanitizeText(label) + star, { class: "label" }) + under;
}

function inputToHtml({ style, value, placeholder = "" }: APITextInputComponent): string {
  const kind = style === TextInputStyle.Paragraph ? "input paragraph" : "input";
  if (value) return htmlTag("div", sanitizeText(value), { class: kind });
  return htmlTag("div", htmlTag("span", sanitizeText(placeholder), { class: "placeholder" }), { class: kind });
}

function labelToHtml({ label, description, component }: LabelPart): string {
  switch (component.type) {
    // The API takes a field for required unless it says otherwise.
    case ComponentType.TextInput:
      return headToHtml(label, component.required !== false, description) + inputToHtml(component);
    case ComponentType.StringSelect:
      return headToHtml(label, component.required !== false, description) + selectToHtml(component);
    default:
      throw new Error(`No drawing for ${ComponentType[component.type]} in a modal.`);
  }
}

function partToHtml(part: ModalPart): string {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return htmlTag("div", markdownToHtml(part.content), { class: "display" });
    case ComponentType.Label:
      return labelToHtml(part);
    case ComponentType.ActionRow:
      return part.components
        .map((input) => headToHtml(input.label ?? "", input.required !== false) + inputToHtml(input))
        .join("");
    default:
      throw new Error(`No drawing for a modal's part ${JSON.stringify(part)}.`);
  }
}

/** HTML for a modal as the API takes it, closed: the page opens it over the message. */
export function modalToHtml(modal: APIModalInteractionResponseCallbackData, author: string, avatar: string): string {
  const attributes = { "modal-id": "modal", "modal-title": modal.title, author, avatar };
  return htmlTag("discord-modal", modal.components.map(partToHtml).join(""), attributes);
}
