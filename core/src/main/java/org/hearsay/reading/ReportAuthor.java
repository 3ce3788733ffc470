package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.report.Layout;
import org.hearsay.report.Role;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Who wrote a report, where it names exactly one: in its byline, or as the author of an excerpt.
 */
final class ReportAuthor {

  private static final int OPENING = 4;
  private static final Set<String> EXCERPTS = Set.of("excerpt", "excerpts", "excerpted");
  private static final Set<String> BEFORE_AUTHORS = Set.of("author", "by");

  private final Layout layout;
  private final TokenizedText text;
  private final GrowingCast cast;

  ReportAuthor(Layout layout, GrowingCast cast) {
    this.layout = layout;
    this.text = layout.text();
    this.cast = cast;
  }

  /** The author's entity. */
  OptionalInt entity() {
    Set<Integer> inByline = new TreeSet<>();
    Set<Integer> ofExcerpt = new TreeSet<>();
    boolean excerpt = false;
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (layout.roles().get(s) == Role.BYLINE) {
        persons(sentences.get(s)).forEach(person -> inByline.add(person.entity()));
      }
      if (s < OPENING) {
        excerpt |= isExcerpt(sentences.get(s));
        persons(sentences.get(s)).stream()
            .filter(this::followsAuthor)
            .forEach(person -> ofExcerpt.add(person.entity()));
      }
    }
    Set<Integer> authors = inByline.isEmpty() && excerpt ? ofExcerpt : inByline;
    return authors.size() == 1
        ? OptionalInt.of(authors.iterator().next())
        : inByline.isEmpty() ? given() : OptionalInt.empty();
  }

  /** A byline that was given with the report, if the report names the author too. */
  private OptionalInt given() {
    return layout.byline().map(cast::personNamed).orElse(OptionalInt.empty());
  }

  private List<Mention> persons(Sentence sentence) {
    int start = text.start(sentence.firstToken());
    int end = text.end(sentence.endToken() - 1);
    return cast.namesBetween(start, end).stream()
        .filter(name -> name.kind() == EntityKind.PERSON)
        .toList();
  }

  private boolean isExcerpt(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (EXCERPTS.contains(text.word(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean followsAuthor(Mention person) {
    TokenRange tokens = text.tokensIn(person.span());
    return tokens.first() > 0 && BEFORE_AUTHORS.contains(text.word(tokens.first() - 1));
  }
}
