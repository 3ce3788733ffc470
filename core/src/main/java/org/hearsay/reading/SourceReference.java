package org.hearsay.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.text.TokenizedText;

/** Tells which entity the head of a source stands for, if any mention does. */
final class SourceReference {

  /** How far before "who" the one may stand who is meant. */
  private static final int FAR = 12;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final TokenizedText text;
  private final GrowingCast cast;

  SourceReference(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  OptionalInt speaker(int head) {
    String word = text.word(head).toLowerCase(Locale.ROOT);
    Optional<Mention> mention =
        RELATIVES.contains(word) && head > 0
            ? antecedent(head, word.equals("who"))
            : nameBehind(head).or(() -> cast.headedBy(text.span(head)));
    return mention.map(m -> OptionalInt.of(m.entity())).orElse(OptionalInt.empty());
  }

  /** "Senior researcher Mu Li": a person's name right behind the noun, which no tagger joins. */
  private Optional<Mention> nameBehind(int head) {
    if (head + 1 >= text.size() || text.sentenceIndex(head) != text.sentenceIndex(head + 1)) {
      return Optional.empty();
    }
    return cast.headedBy(text.span(head + 1))
        .filter(m -> m.form() == Form.NAME && m.kind() == EntityKind.PERSON)
        .filter(m -> m.span().start() == text.start(head + 1));
  }

  /**
   * What stands before "who", over a comma. Where that cannot be a person ("Democrats on Capitol
   * Hill, who"), it is who stands at the start of the phrase.
   */
  private Optional<Mention> antecedent(int relative, boolean person) {
    boolean comma = text.word(relative - 1).equals(",") && relative > 1;
    int token = comma ? relative - 2 : relative - 1;
    Optional<Mention> beside = cast.headedBy(text.span(token));
    if (!person || beside.filter(SourceReference::canBeWho).isPresent()) {
      return beside;
    }
    int first = Math.max(text.sentence(relative).firstToken(), relative - FAR);
    while (--token >= first && (comma || isInPhrase(token))) {
      token = beforeQuotation(token, first);
      Optional<Mention> before =
          cast.headedBy(text.span(token))
              .filter(m -> m.kind() == EntityKind.PERSON && m.form() != Form.PRONOUN);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** What stands before a quoted name that ends at {@code token}; else {@code token}. */
  private int beforeQuotation(int token, int first) {
    if (!text.word(token).equals("\"")) {
      return token;
    }
    int open = token - 1;
    while (open > first && !text.word(open).equals("\"")) {
      open--;
    }
    return Math.max(first, open - 1);
  }

  private boolean isInPhrase(int token) {
    if (text.word(token).equals("\"")) {
      return true;
    }
    return switch (text.tag(token)) {
      case ADP, DET, ADJ, NOUN, PROPN, NUM, PART, PRON -> true;
      default -> false;
    };
  }

  private static boolean canBeWho(Mention mention) {
    boolean named = mention.form() == Form.NAME && mention.kind() != EntityKind.PLACE;
    return mention.kind() == EntityKind.PERSON || named;
  }
}
