/**
 * Shows a list in its order with one element for each id, and keeps the element (and the focus in it) of what stays.
 *
 * @param make - a new element, and how it is brought up to date.
 */
export function keyed<Item extends { readonly id: string }>(
  list: Element,
  make: (item: Item) => { readonly element: HTMLElement; readonly update: (item: Item) => void },
): (items: readonly Item[]) => void {
  const shown = new Map<string, ReturnType<typeof make>>();
  return (items) => {
    const wanted = new Set(items.map(({ id }) => id));
    for (const [id, { element }] of shown) {
      if (wanted.has(id)) continue;
      element.remove();
      shown.delete(id);
    }
    let before: Element | null = null;
    for (const item of items) {
      let one = shown.get(item.id);
      if (!one) shown.set(item.id, (one = make(item)));
      one.update(item);
      const place: Element | null = before ? before.nextElementSibling : list.firstElementChild;
      if (place !== one.element) list.insertBefore(one.element, place);
      before = one.element;
    }
  };
}
