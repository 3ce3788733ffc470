package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the sources that stretches of a report name. */
final class SourceMentions {

  private final int reading;
  private final SourceRoll roll;
  private final TokenizedText text;
  private final List<Mention> mentions;
  private final SpanIndex index;

  SourceMentions(int reading, Reading report, SourceRoll roll) {
    this.reading = reading;
    this.roll = roll;
    this.text = report.layout().text();
    this.mentions =
        report.cast().mentions().stream()
            .filter(m -> m.kind() != EntityKind.OTHER)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.index = SpanIndex.of(mentions, Mention::span);
  }

  /** Whom a stretch before a verb names first: a person, a body or, by its name, a country. */
  OptionalInt subject(TokenRange before) {
    if (before.isEmpty()) {
      return OptionalInt.empty();
    }
    int article = text.tag(before.first()) == PartOfSpeech.DET ? 1 : 0;
    return in(before).stream()
        .filter(m -> m.kind() != EntityKind.PLACE || m.form() == Form.NAME)
        .filter(m -> text.tokensIn(m.span()).first() <= before.first() + article)
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(this::source)
        .orElse(OptionalInt.empty());
  }

  /** The person or body whose name or pronoun ends a stretch, else that which it names first. */
  OptionalInt lastOrFirst(TokenRange phrase) {
    return in(phrase).stream()
        .filter(m -> m.kind() != EntityKind.PLACE)
        .filter(m -> text.tokensIn(m.span()).end() == phrase.end())
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(this::source)
        .orElseGet(() -> subject(phrase));
  }

  /** The first person or body that a stretch calls by a name. */
  OptionalInt firstNamed(TokenRange range) {
    return in(range).stream()
        .filter(m -> m.form() == Form.NAME && m.kind() != EntityKind.PLACE)
        .findFirst()
        .map(this::source)
        .orElse(OptionalInt.empty());
  }

  /** The source that these words stand for, whether anything is known of it or not. */
  int called(TokenRange phrase) {
    return roll.at(reading, text.span(phrase.first(), phrase.end() - 1));
  }

  private OptionalInt source(Mention mention) {
    return roll.ofEntity(reading, mention.entity());
  }

  private List<Mention> in(TokenRange range) {
    return range.isEmpty()
        ? List.of()
        : index.touching(text.span(range.first(), range.end() - 1)).stream()
            .map(mentions::get)
            .toList();
  }
}
