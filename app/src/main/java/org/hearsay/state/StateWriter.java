package org.hearsay.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.hearsay.story.Profile;
import org.hearsay.story.Signature;
import org.hearsay.story.StreamState;
import org.hearsay.story.Tracked;

/** Writes a state as JSON Lines: a head, then one report a line. docs/json.md describes them. */
final class StateWriter {

  static final String KIND = "hearsay stories";
  static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;

  StateWriter(Writer out) throws IOException {
    this.out = out;
    this.json =
        JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .createGenerator(out)
            .setRootValueSeparator(null);
  }

  void write(StreamState state) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", KIND);
    json.writeNumberField("version", VERSION);
    json.writeNumberField("window", state.window());
    json.writeNumberField("arrived", state.arrived());
    json.writeNumberField("reports", state.reports().size());
    endLine();
    for (Tracked report : state.reports()) {
      write(report);
    }
  }

  private void write(Tracked report) throws IOException {
    Signature signature = report.signature();
    json.writeStartObject();
    json.writeStringField("id", signature.id());
    json.writeNumberField("number", report.number());
    if (signature.published().isPresent()) {
      json.writeStringField("published", signature.published().get().toString());
    }
    if (report.day().isPresent()) {
      json.writeStringField("day", LocalDate.ofEpochDay(report.day().get()).toString());
    }
    if (report.story().isPresent()) {
      json.writeNumberField("story", report.story().getAsLong());
    }
    if (report.settled()) {
      json.writeBooleanField("settled", true);
    }
    write(signature.profile());
    endLine();
  }

  private void write(Profile profile) throws IOException {
    json.writeArrayFieldStart("words");
    for (int i = 0; i < profile.size(); i++) {
      Profile.Word word = profile.word(i);
      json.writeStartArray();
      json.writeString(word.writing());
      json.writeNumber(word.count());
      json.writeNumber(word.names());
      json.writeNumber(word.lead() ? 1 : 0);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }
}
