package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.attribution.Credit;
import org.hearsay.attribution.CueClass;
import org.hearsay.mention.Cast;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.hearsay.time.TimeTagger;
import org.hearsay.time.Timex;

/** Readings whose attributions are given by hand, so that only the comparison is tested. */
final class ReadingBuilder {

  private final String id;
  private final String text;
  private Optional<Publication> published = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();

  private ReadingBuilder(String id, String text) {
    this.id = id;
    this.text = text;
  }

  static ReadingBuilder report(String id, String text) {
    return new ReadingBuilder(id, text);
  }

  ReadingBuilder on(String day) {
    published = Optional.of(new Publication(LocalDate.parse(day)));
    return this;
  }

  ReadingBuilder in(String paper) {
    outlet = Optional.of(paper);
    return this;
  }

  ReadingBuilder crediting(String name) {
    credits.add(new Credit(name, span(name)));
    return this;
  }

  /** A person of that name, wherever the text has it. */
  ReadingBuilder person(String name) {
    return entity(name, EntityKind.PERSON);
  }

  ReadingBuilder body(String name) {
    return entity(name, EntityKind.ORGANISATION);
  }

  private ReadingBuilder entity(String name, EntityKind kind) {
    entities.add(new Entity(name, kind, Optional.empty()));
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      mentions.add(new Mention(span, Form.NAME, kind, entities.size() - 1));
    }
    return this;
  }

  ReadingBuilder says(String source, String cue, String content) {
    return attribution(source, cue, content, CueClass.SAY, AttributionKind.INDIRECT, null, null);
  }

  ReadingBuilder quotes(String source, String cue, String content) {
    return attribution(source, cue, content, CueClass.SAY, AttributionKind.DIRECT, null, null);
  }

  ReadingBuilder denies(String source, String cue, String content) {
    return attribution(source, cue, content, CueClass.DENY, AttributionKind.INDIRECT, null, null);
  }

  /** Said to an outlet that passes it on. */
  ReadingBuilder tells(String source, String cue, String relay, String content) {
    return attribution(source, cue, content, CueClass.SAY, AttributionKind.INDIRECT, relay, null);
  }

  /** Said within, or through, the attribution added before. */
  ReadingBuilder through(String source, String cue, String content) {
    int outer = attributions.size() - 1;
    return attribution(source, cue, content, CueClass.SAY, AttributionKind.INDIRECT, null, outer);
  }

  private ReadingBuilder attribution(
      String source,
      String cue,
      String content,
      CueClass cueClass,
      AttributionKind kind,
      @org.jspecify.annotations.Nullable String relay,
      @org.jspecify.annotations.Nullable Integer outer) {
    attributions.add(
        new Attribution(
            List.of(span(source)),
            List.of(span(cue)),
            List.of(span(content)),
            relay == null ? List.of() : List.of(span(relay)),
            kind,
            cueClass,
            outer == null ? OptionalInt.empty() : OptionalInt.of(outer),
            speaker(span(source)),
            1));
    return this;
  }

  private OptionalInt speaker(Span source) {
    return mentions.stream()
        .filter(m -> source.equals(m.span()))
        .mapToInt(Mention::entity)
        .findFirst();
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  Reading build() {
    Report plain = Report.of(id, text);
    Report report =
        new Report(
            id,
            text,
            plain.title(),
            published,
            outlet,
            plain.byline(),
            plain.url(),
            plain.language(),
            plain.links());
    Layout layout = new LayoutReader().read(report);
    List<Timex> times = new TimeTagger().tag(layout);
    List<Quantity> quantities =
        new QuantityFinder().find(layout, times.stream().map(Timex::span).toList());
    mentions.sort(Comparator.comparing(Mention::span));
    Cast cast = new Cast(mentions, entities);
    return new Reading(layout, cast, attributions, times, quantities, credits);
  }
}
