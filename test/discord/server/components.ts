import type { Component } from "./model.ts";

/** The components that stand directly in one. */
const childrenOf = ({ components = [], component, accessory }: Component): readonly Component[] => [
  ...components,
  ...(component ? [component] : []),
  ...(accessory ? [accessory] : []),
];

/** All components, the nested ones after the one they stand in. */
export const allComponents = (components: readonly Component[]): Component[] =>
  components.flatMap((component) => [component, ...allComponents(childrenOf(component))]);

/** The texts of all text displays. */
export const textsIn = (components: readonly Component[]): string[] =>
  allComponents(components).flatMap(({ content }) => (typeof content === "string" ? [content] : []));

/** The components with the ids that Discord fills in: the lowest free numbers, in order. */
export function assignIds(components: readonly Component[]): Component[] {
  const taken = new Set(allComponents(components).flatMap(({ id }) => id || []));
  let last = 0;
  const free = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Component): Component => ({
    ...component,
    id: component.id || free(),
    ...(component.components ? { components: component.components.map(number) } : {}),
    ...(component.component ? { component: number(component.component) } : {}),
    ...(component.accessory ? { accessory: number(component.accessory) } : {}),
  });
  return components.map(number);
}
