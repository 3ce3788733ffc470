package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.Claim;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Credited;
import org.hearsay.compare.DatedEvents;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.compare.Origin;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.source.Merge;
import org.hearsay.source.Source;
import org.hearsay.source.SourceMention;
import org.hearsay.statement.Statement;
import org.hearsay.story.Copy;
import org.hearsay.story.Passage;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;

/** One compared story as a JSON object. */
final class StoryJson {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final Comparison comparison;
  private final Sieve sieve;
  private final Since since;
  private final StoryIds ids;
  private final List<LocalIds> localIds;
  private final List<JsonSpans> spans;

  /**
   * @param sieve what does not pass is left out; all else keeps its id
   * @param since from when on reports are new
   * @param localIds ids within each report, by the report's id
   */
  StoryJson(
      JsonGenerator json,
      Comparison comparison,
      Sieve sieve,
      Since since,
      StoryIds ids,
      Map<String, LocalIds> localIds) {
    List<Reading> readings = comparison.story().readings();
    this.json = json;
    this.fields = new JsonFields(json);
    this.comparison = comparison;
    this.sieve = sieve;
    this.since = since;
    this.ids = ids;
    this.localIds =
        readings.stream().map(r -> localIds.getOrDefault(r.id(), LocalIds.ALONE)).toList();
    this.spans = readings.stream().map(r -> new JsonSpans(json, r.text())).toList();
  }

  void write() throws IOException {
    json.writeStartObject();
    head();
    fields.objects("sources", comparison.sources(), new Counted<>(this::source));
    Comparison sifted = sieve.sifted();
    fields.kept("statements", comparison.statements(), sieve::passes, this::statement);
    fields.sifted("claims", comparison.claims(), sieve::claim, this::claim);
    fields.objects("quotations", sifted.quotations(), this::quotation);
    fields.sifted("figures", comparison.figures(), sieve.series()::figure, this::figure);
    fields.objects("credited", sifted.credited(), this::credited);
    fields.objects("discrepancies", sifted.discrepancies(), this::discrepancy);
    fields.objects("timeline", sifted.timeline(), this::events);
    fields.objects("copies", comparison.story().copies(), this::copy);
    if (since.label().isPresent()) {
      new NewsJson(json, sieve, since, ids).write();
    }
    json.writeEndObject();
  }

  private void head() throws IOException {
    json.writeStringField("id", ids.id());
    json.writeStringField("title", comparison.title());
    fields.strings("reports", comparison.story().readings().stream().map(Reading::id).toList());
    fields.text("from", comparison.from());
    fields.text("to", comparison.to());
  }

  private void source(int index, Source source) throws IOException {
    json.writeStringField("id", ids.source(index));
    json.writeStringField("name", source.name());
    fields.constant("kind", source.kind());
    fields.constant("source_kind", source.sourceKind());
    fields.id("speaks_for", source.speaksFor(), ids::source);
    fields.objects("mentions", source.mentions(), this::sourceMention);
    fields.strings("because", source.because().stream().map(Merge::words).toList());
  }

  private void sourceMention(SourceMention mention) throws IOException {
    json.writeStringField("report", reportId(mention.reading()));
    json.writeStringField("entity", localIds.get(mention.reading()).entity(mention.entity()));
  }

  private void statement(int index, Statement statement) throws IOException {
    int reading = statement.reading();
    json.writeStringField("id", ids.statement(index));
    json.writeStringField("report", reportId(reading));
    spans.get(reading).fields(statement.span());
    json.writeStringField("text", statement.span().of(reading(statement).text()));
    fields.id("attribution", statement.attribution(), localIds.get(reading)::attribution);
    fields.id("source", statement.source(), ids::source);
    fields.ids("via", statement.via(), ids::source);
    fields.constant("stance", statement.stance());
    fields.numbers("quantities", statement.quantities());
    fields.numbers("times", statement.times());
  }

  private void claim(int index, Claim claim) throws IOException {
    json.writeStringField("id", ids.claim(index));
    fields.ids("statements", claim.statements(), ids::statement);
    fields.objects("origins", claim.origins(), this::origin);
    json.writeBooleanField("disputed", claim.disputed());
  }

  private void origin(Origin origin) throws IOException {
    fields.id("source", origin.source(), ids::source);
    fields.ids("statements", origin.statements(), ids::statement);
    json.writeStringField("because", origin.because());
  }

  private void quotation(Quotation quotation) throws IOException {
    fields.id("speaker", quotation.speaker(), ids::source);
    fields.objects("versions", quotation.versions(), this::version);
  }

  private void version(Version version) throws IOException {
    Statement statement = comparison.statements().get(version.statement());
    json.writeStringField("statement", ids.statement(version.statement()));
    fields.constant("wording", version.wording());
    spans.get(statement.reading()).pairs("changed", version.changed());
  }

  private void figure(int index, Figure figure) throws IOException {
    json.writeStringField("id", ids.figure(index));
    json.writeStringField("of", figure.of());
    json.writeStringField("what", figure.what());
    fields.constant("verdict", figure.verdict());
    fields.objects("values", figure.values(), this::value);
  }

  private void credited(Credited credited) throws IOException {
    json.writeStringField("source", ids.source(credited.source()));
    json.writeStringField("of", credited.of());
    fields.objects("values", credited.values(), this::value);
  }

  private void value(FigureValue value) throws IOException {
    Quantity quantity = value.figure();
    json.writeStringField("statement", ids.statement(value.statement()));
    json.writeNumberField("quantity", value.quantity());
    fields.number("low", quantity.low());
    fields.number("high", quantity.high());
    fields.constant("bound", quantity.bound());
    fields.text("as_of", value.asOf());
    fields.id("source", value.source(), ids::source);
  }

  private void discrepancy(Discrepancy discrepancy) throws IOException {
    fields.constant("kind", discrepancy.kind());
    fields.ids("left", discrepancy.left(), ids::statement);
    fields.ids("right", discrepancy.right(), ids::statement);
    json.writeStringField("because", discrepancy.because());
  }

  private void events(DatedEvents events) throws IOException {
    json.writeStringField("value", events.value());
    json.writeBooleanField("inferred", events.inferred());
    fields.ids("statements", events.statements(), ids::statement);
  }

  private void copy(Copy copy) throws IOException {
    json.writeStringField("from", reportId(copy.from()));
    json.writeStringField("to", reportId(copy.to()));
    json.writeNumberField("share", copy.share());
    json.writeStringField("because", copy.precedence().name().toLowerCase(Locale.ROOT));
    fields.strings("links", copy.links());
    json.writeArrayFieldStart("passages");
    for (Passage passage : copy.passages()) {
      json.writeStartObject();
      json.writeFieldName("from");
      spans.get(copy.from()).pair(passage.from());
      json.writeFieldName("to");
      spans.get(copy.to()).pair(passage.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private Reading reading(Statement statement) {
    return comparison.story().readings().get(statement.reading());
  }

  private String reportId(int reading) {
    return comparison.story().readings().get(reading).id();
  }
}
