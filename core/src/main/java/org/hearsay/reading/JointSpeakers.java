package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.NounKinds;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds the two whom "both", "each" or "the two" means: the last that "and" joined, or the only two
 * persons in sight.
 */
final class JointSpeakers {

  private static final int SENTENCES_BACK = 2;

  private static final Set<String> WORDS =
      Set.of("both", "each", "the two", "the pair", "the duo", "the two men", "the two women");

  /** Before a plural noun: "both candidates", "the two senators". */
  private static final Set<String> BEFORE_NOUNS = Set.of("both", "the two", "these two");

  private static final Set<String> PLACES = Set.of("countries", "nations", "states", "capitals");

  private static final int LONGEST = 40;

  private JointSpeakers() {}

  /** The two whom {@code source} means; none for any other source. */
  static List<Integer> of(TokenizedText text, Span source, GrowingCast cast) {
    if (source.length() > LONGEST) {
      return List.of();
    }
    boolean alone = WORDS.contains(source.of(text.text()).toLowerCase(Locale.ROOT));
    Optional<EntityKind> kind = alone ? Optional.empty() : kindOfTwo(text, text.tokensIn(source));
    if (!alone && kind.isEmpty()) {
      return List.of();
    }
    int sentence = text.sentenceIndex(text.tokensIn(source).first());
    int from = text.sentences().get(Math.max(0, sentence - SENTENCES_BACK)).firstToken();
    int start = text.start(from);
    Span before = new Span(start, Math.max(start, source.start()));
    List<Mention> names = cast.namesBetween(before.start(), before.end());
    List<Mention> fitting =
        names.stream().filter(name -> kind.isEmpty() || kind.get() == name.kind()).toList();
    List<Integer> pair = lastPair(text, fitting);
    return pair.isEmpty() ? onlyTwo(names, kind.orElse(EntityKind.PERSON)) : pair;
  }

  /** What the two are whom "both candidates" means; empty for a phrase that means no two. */
  private static Optional<EntityKind> kindOfTwo(TokenizedText text, TokenRange tokens) {
    int noun = tokens.end() - 1;
    if (tokens.size() < 2 || tokens.size() > 3 || !ClauseSubject.isPlural(text.word(noun))) {
      return Optional.empty();
    }
    String before =
        text.span(tokens.first(), noun - 1).of(text.text()).toLowerCase(Locale.ROOT).strip();
    if (!BEFORE_NOUNS.contains(before)) {
      return Optional.empty();
    }
    if (PLACES.contains(text.word(noun))) {
      return Optional.of(EntityKind.PLACE);
    }
    EntityKind kind = NounKinds.of(text, new TokenRange(noun, tokens.end()));
    return Optional.of(kind).filter(known -> known != EntityKind.OTHER);
  }

  /** The last two names of one kind in {@code span} that "and" joins; none if none are. */
  static List<Integer> lastPair(TokenizedText text, Span span, GrowingCast cast) {
    return lastPair(text, cast.namesBetween(span.start(), span.end()));
  }

  private static List<Integer> lastPair(TokenizedText text, List<Mention> names) {
    for (int i = names.size() - 1; i > 0; i--) {
      Mention one = names.get(i - 1);
      Mention other = names.get(i);
      Span between = new Span(one.span().end(), Math.max(one.span().end(), other.span().start()));
      boolean joined = between.of(text.text()).equals(" and ");
      if (joined && one.kind() == other.kind() && one.entity() != other.entity()) {
        return List.of(one.entity(), other.entity());
      }
    }
    return List.of();
  }

  private static List<Integer> onlyTwo(List<Mention> names, EntityKind kind) {
    List<Integer> persons =
        names.stream()
            .filter(mention -> mention.kind() == kind)
            .map(Mention::entity)
            .distinct()
            .toList();
    return persons.size() == 2 ? persons : List.of();
  }
}
