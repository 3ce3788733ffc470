package org.hearsay.view.html;

import java.util.List;
import java.util.function.Consumer;

/** Long lists: the first items are seen at once, the rest when asked for. */
final class Folded {

  private static final int FEW = 5;

  /** To hide one or two items would take as much room as to show them. */
  private static final int WORTH_FOLDING = 2;

  private Folded() {}

  /**
   * A list whose items write themselves.
   *
   * @param style class of the list
   */
  static <T> void list(HtmlWriter html, List<T> items, String style, Consumer<T> item) {
    if (items.isEmpty()) {
      return;
    }
    int shown = items.size() > FEW + WORTH_FOLDING ? FEW : items.size();
    html.open("ul", "class", style);
    items.subList(0, shown).forEach(item);
    html.close();
    if (shown < items.size()) {
      html.open("details", "class", style.contains(Doubts.HIDDEN) ? Doubts.HIDDEN : "fold");
      html.element("summary", (items.size() - shown) + " more");
      html.open("ul", "class", style);
      items.subList(shown, items.size()).forEach(item);
      html.close().close();
    }
  }
}
