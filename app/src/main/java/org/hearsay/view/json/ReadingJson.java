package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Credit;
import org.hearsay.mention.Entity;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.CreditedSources;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.Part;
import org.hearsay.report.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.hearsay.view.Confidence;

/** One annotated report as a JSON object. */
final class ReadingJson {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final JsonSpans spans;
  private final Reading reading;
  private final Confidence confidence;
  private final CreditedSources sources;
  private final LocalIds ids;

  /**
   * @param confidence weaker attributions are left out; the others keep their ids
   */
  ReadingJson(JsonGenerator json, Reading reading, LocalIds ids, Confidence confidence) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.sources = new CreditedSources(reading);
    this.spans = new JsonSpans(json, reading.text());
    this.reading = reading;
    this.confidence = confidence;
    this.ids = ids;
  }

  void write() throws IOException {
    json.writeStartObject();
    head();
    text();
    people();
    fields.kept(
        "attributions",
        reading.attributions(),
        i -> confidence.admits(reading, i),
        this::attribution);
    fields.objects("times", reading.times(), this::time);
    fields.objects("quantities", reading.quantities(), this::quantity);
    fields.objects("credits", reading.credits(), this::credit);
    json.writeEndObject();
  }

  private void head() throws IOException {
    Layout layout = reading.layout();
    Report report = reading.report();
    json.writeStringField("id", report.id());
    fields.text("title", layout.title());
    fields.text("byline", layout.byline());
    fields.text("outlet", report.outlet());
    fields.text("published", layout.published().map(Object::toString));
    fields.text("url", report.url());
    json.writeStringField("language", report.language());
  }

  private void text() throws IOException {
    json.writeStringField("text", reading.text());
    fields.objects("parts", reading.layout().parts(), this::part);
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : reading.layout().text().sentences()) {
      spans.pair(sentence.span());
    }
    json.writeEndArray();
  }

  private void part(Part part) throws IOException {
    spans.fields(part.span());
    fields.constant("role", part.role());
  }

  private void people() throws IOException {
    fields.objects("mentions", reading.cast().mentions(), this::mention);
    fields.objects("entities", reading.cast().entities(), new Counted<>(this::entity));
  }

  private void mention(Mention mention) throws IOException {
    spans.fields(mention.span());
    fields.constant("form", mention.form());
    fields.constant("kind", mention.kind());
    json.writeStringField("entity", ids.entity(mention.entity()));
  }

  private void entity(int index, Entity entity) throws IOException {
    json.writeStringField("id", ids.entity(index));
    json.writeStringField("name", entity.name());
    fields.constant("kind", entity.kind());
    fields.text("description", entity.description());
  }

  private void attribution(int index, Attribution attribution) throws IOException {
    json.writeStringField("id", ids.attribution(index));
    fields.constant("kind", attribution.kind());
    fields.constant("cue_class", attribution.cueClass());
    fields.id("speaker", attribution.speaker(), ids::entity);
    fields.constant("source_kind", sources.kind(attribution));
    fields.id("outer", attribution.outer(), ids::attribution);
    json.writeNumberField("confidence", attribution.confidence());
    json.writeObjectFieldStart("spans");
    spans.pairs("source", attribution.source());
    spans.pairs("cue", attribution.cue());
    spans.pairs("content", attribution.content());
    if (!attribution.relay().isEmpty()) {
      spans.pairs("relay", attribution.relay());
    }
    json.writeEndObject();
  }

  private void time(Timex time) throws IOException {
    spans.fields(time.span());
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
  }

  private void quantity(Quantity quantity) throws IOException {
    spans.fields(quantity.span());
    fields.number("low", quantity.low());
    fields.number("high", quantity.high());
    fields.constant("bound", quantity.bound());
    fields.constant("change", quantity.change());
    fields.text("unit", quantity.unit());
    fields.text("of", quantity.of());
    json.writeFieldName("of_span");
    if (quantity.ofSpan().isPresent()) {
      Span span = quantity.ofSpan().get();
      spans.pair(span);
    } else {
      json.writeNull();
    }
    fields.text("rate", quantity.rate());
  }

  private void credit(Credit credit) throws IOException {
    json.writeStringField("name", credit.name());
    spans.fields(credit.span());
  }
}
