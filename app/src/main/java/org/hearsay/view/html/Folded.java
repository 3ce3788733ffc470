package org.hearsay.view.html;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Long lists: the first items are seen at once, the rest when asked for. */
final class Folded {

  private static final int FEW = 5;
  private static final int FEW_CARDS = 10;

  /** To hide one or two items would take as much room as to show them. */
  private static final int WORTH_FOLDING = 2;

  private Folded() {}

  /**
   * Cards one after the other; of very many, the rest is folded.
   *
   * @param card writes one, by its number from 0
   */
  static void cards(HtmlWriter html, int size, String style, IntConsumer card) {
    int shown = size > FEW_CARDS + WORTH_FOLDING ? FEW_CARDS : size;
    html.open("div", "class", style);
    IntStream.range(0, shown).forEach(card);
    html.close();
    if (shown < size) {
      html.openFold("class", "rest").element("summary", (size - shown) + " more");
      html.open("div", "class", style);
      IntStream.range(shown, size).forEach(card);
      html.close().close();
    }
  }

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
      html.openFold("class", style.contains(Doubts.HIDDEN) ? Doubts.HIDDEN : "fold");
      html.element("summary", (items.size() - shown) + " more");
      html.open("ul", "class", style);
      items.subList(shown, items.size()).forEach(item);
      html.close().close();
    }
  }
}
