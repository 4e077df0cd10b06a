import { type Fields, type Form, isFields, lengthOf, type Path } from "./form.ts";

/** Discord's limits on embeds, in characters and items. */
const LIMITS = {
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  url: 2048,
  inAll: 6000,
} as const;

const lengthOfText = (value: unknown): number => (typeof value === "string" ? lengthOf(value) : 0);
const part = (embed: Fields, name: string): Fields => (isFields(embed[name]) ? embed[name] : {});

/** Checks the address of an embed or a link button: http, https or an attachment. */
export function checkUrl(form: Form, path: Path, value: unknown, max: number): void {
  if (!form.text(path, value, 1, max)) return;
  if (!/^(https?|attachment|discord):\/\//i.test(value) || !URL.canParse(value))
    form.add(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
}

function checkFields(form: Form, path: Path, embed: Fields): number {
  const fields = form.list(path, embed.fields, 0, LIMITS.fields);
  fields.forEach(({ name, value }, place) => {
    form.text([...path, place, "name"], name, 1, LIMITS.fieldName);
    form.text([...path, place, "value"], value, 1, LIMITS.fieldValue);
  });
  return fields.reduce((sum, { name, value }) => sum + lengthOfText(name) + lengthOfText(value), 0);
}

/** Checks an embed and returns its length in characters. */
function checkEmbed(form: Form, path: Path, embed: Fields): number {
  const { title, description, url } = embed;
  const footer = part(embed, "footer").text;
  const author = part(embed, "author").name;
  form.text([...path, "title"], title, 0, LIMITS.title);
  form.text([...path, "description"], description, 0, LIMITS.description);
  if (isFields(embed.footer)) form.text([...path, "footer", "text"], footer, 1, LIMITS.footer);
  if (isFields(embed.author)) form.text([...path, "author", "name"], author, 1, LIMITS.author);
  if (url) checkUrl(form, [...path, "url"], url, LIMITS.url);
  const inFields = checkFields(form, [...path, "fields"], embed);
  const shown = [title, description, footer, author].reduce<number>((sum, text) => sum + lengthOfText(text), inFields);
  if (shown === 0 && !isFields(embed.image) && !isFields(embed.thumbnail))
    form.add([...path, "description"], "BASE_TYPE_REQUIRED", "This field is required");
  return shown;
}

/** Checks the embeds of a message, which have a limit of characters between them. */
export function checkEmbeds(form: Form, value: unknown): void {
  const path = ["embeds"];
  const lengths = form
    .list(path, value, 0, LIMITS.embeds)
    .map((embed, place) => checkEmbed(form, [...path, place], embed));
  if (lengths.reduce((sum, length) => sum + length, 0) > LIMITS.inAll)
    form.add(path, "MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${LIMITS.inAll}`);
}
