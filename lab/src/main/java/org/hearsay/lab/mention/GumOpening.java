package org.hearsay.lab.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.text.Span;

/**
 * The opening bracket of a mention.
 *
 * @param head number of the mention's token that is its head, from 1
 * @param start index of its first token
 */
record GumOpening(String chain, String type, int head, int start) {

  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "person", EntityKind.PERSON,
          "organization", EntityKind.ORGANISATION,
          "place", EntityKind.PLACE);

  private static final Set<String> LINKS =
      Set.of("of", "the", "for", "and", "&", "-", "–", ".", "'", "’", "de", "al", "van", "von");

  /** Reads "(chain-type-…", with the head as the sixth field. */
  static GumOpening of(String part, int index) {
    String[] fields = part.replace("(", "").replace(")", "").split("-");
    String head = fields.length > 5 ? fields[5].split(",")[0] : "1";
    int number = head.chars().allMatch(Character::isDigit) ? Integer.parseInt(head) : 1;
    return new GumOpening(fields[0], fields[1], number, index);
  }

  /**
   * The mention that ends with token {@code last}. One whose head is a proper noun is a name, and
   * its span the name alone. Other names than of persons, bodies and places have kind OTHER.
   */
  Optional<GoldMention> close(List<GumToken> tokens, int last) {
    EntityKind kind = KINDS.getOrDefault(type, EntityKind.OTHER);
    int center = start + head - 1;
    if (start == last && tokens.get(start).pronoun()) {
      return Optional.of(mention(tokens, start, last, kind, Form.PRONOUN));
    }
    if (!proper(tokens, center, last)) {
      return Optional.of(mention(tokens, start, last, kind, Form.NOMINAL));
    }
    int first = center;
    while (proper(tokens, first - 1, last)) {
      first--;
    }
    return Optional.of(mention(tokens, first, end(tokens, center, last), kind, Form.NAME));
  }

  private int end(List<GumToken> tokens, int center, int last) {
    int end = center;
    while (true) {
      if (proper(tokens, end + 1, last)) {
        end += 1;
      } else if (link(tokens, end + 1, last) && proper(tokens, end + 2, last)) {
        end += 2;
      } else if (link(tokens, end + 1, last)
          && link(tokens, end + 2, last)
          && proper(tokens, end + 3, last)) {
        end += 3;
      } else {
        return end;
      }
    }
  }

  private boolean proper(List<GumToken> tokens, int token, int last) {
    return start <= token && token <= last && tokens.get(token).proper();
  }

  private boolean link(List<GumToken> tokens, int token, int last) {
    return start < token
        && token < last
        && LINKS.contains(tokens.get(token).form().toLowerCase(Locale.ROOT));
  }

  private GoldMention mention(
      List<GumToken> tokens, int first, int last, EntityKind kind, Form form) {
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    return new GoldMention(span, kind, chain, form);
  }
}
