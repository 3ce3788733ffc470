package org.hearsay.view.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes elements and text. Everything that is not markup of ours passes through {@link Escaped},
 * here and nowhere else. Not thread-safe.
 */
final class HtmlWriter {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean unfolded;

  /**
   * @param unfolded whether what can be folded is open at first
   */
  HtmlWriter(boolean unfolded) {
    this.unfolded = unfolded;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  HtmlWriter open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /**
   * Opens an element that is seen when its summary is clicked on.
   *
   * @param attributes names and values in turn
   */
  HtmlWriter openFold(String... attributes) {
    if (!unfolded) {
      return open("details", attributes);
    }
    String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "open";
    all[attributes.length + 1] = "";
    return open("details", all);
  }

  /** An element that has no content and is not closed, as {@code meta}. */
  HtmlWriter single(String tag, String... attributes) {
    tag(tag, attributes);
    return this;
  }

  /** An element that holds only text. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  private void tag(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + tag + " lacks its value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Escaped.of(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  HtmlWriter text(String text) {
    out.append(Escaped.of(text));
    return this;
  }

  /** Closes the element opened last. */
  HtmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  HtmlWriter newLine() {
    out.append('\n');
    return this;
  }

  /** Our own style sheet or script, which must stand as it is. */
  HtmlWriter ours(Inlined resource) {
    out.append(resource.text());
    return this;
  }

  HtmlWriter doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
