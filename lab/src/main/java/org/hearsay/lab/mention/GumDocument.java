package org.hearsay.lab.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.text.Span;

/** A document of the GUM corpus: its text and what is mentioned in it. */
record GumDocument(String id, String text, List<GoldMention> mentions) {

  GumDocument {
    mentions = List.copyOf(mentions);
  }

  /**
   * The names of persons, bodies and places that lie in no other such name, and other names that
   * touch none of these; with their kinds.
   */
  Map<Span, EntityKind> names() {
    Map<Span, EntityKind> outermost = outermost();
    Map<Span, EntityKind> all = new LinkedHashMap<>(outermost);
    for (GoldMention mention : mentions) {
      boolean free = outermost.keySet().stream().noneMatch(mention.span()::overlaps);
      if (mention.form() == Form.NAME && mention.kind() == EntityKind.OTHER && free) {
        all.put(mention.span(), EntityKind.OTHER);
      }
    }
    return all;
  }

  private Map<Span, EntityKind> outermost() {
    Map<Span, EntityKind> all = new LinkedHashMap<>();
    for (GoldMention mention : mentions) {
      if (mention.form() == Form.NAME && mention.kind() != EntityKind.OTHER) {
        all.put(mention.span(), mention.kind());
      }
    }
    List<Span> spans = List.copyOf(all.keySet());
    for (Span span : spans) {
      if (spans.stream().anyMatch(other -> !other.equals(span) && other.contains(span))) {
        all.remove(span);
      }
    }
    return all;
  }
}
