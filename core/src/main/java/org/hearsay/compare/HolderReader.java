package org.hearsay.compare;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads whose a figure is: the last one named before it, as in "Ann had 51 and Bob 46". */
final class HolderReader {

  private final Reading report;
  private final ReadingWords words;
  private final TokenizedText text;
  private final SpanIndex mentions;

  HolderReader(Reading report, ReadingWords words) {
    this.report = report;
    this.words = words;
    this.text = words.text();
    this.mentions = SpanIndex.of(report.cast().mentions(), Mention::span);
  }

  /** The normal form of the holder's last name. */
  Optional<String> before(int figure, TokenRange clause) {
    for (int i = figure - 1; i >= clause.first(); i--) {
      if (text.tag(i) == PartOfSpeech.PRON) {
        Optional<String> person = person(i);
        if (person.isPresent()) {
          return person;
        }
      }
      String form = words.form(i);
      boolean name = text.tag(i) == PartOfSpeech.PROPN || form.startsWith("@");
      if (name && !form.isEmpty() && !isDated(form)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static boolean isDated(String form) {
    return Lexicon.english().isCommon(form);
  }

  private Optional<String> person(int token) {
    List<Mention> all = report.cast().mentions();
    return mentions.touching(text.span(token)).stream()
        .map(m -> report.cast().entities().get(all.get(m).entity()))
        .filter(entity -> entity.kind() == EntityKind.PERSON && !entity.name().isBlank())
        .map(Entity::name)
        .map(name -> Lexicon.english().formOfName(name.substring(name.lastIndexOf(' ') + 1)))
        .findFirst();
  }
}
