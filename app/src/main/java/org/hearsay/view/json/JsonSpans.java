package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** Writes spans of one text, in code points. */
final class JsonSpans {

  private final JsonGenerator json;
  private final CodePoints codePoints;

  JsonSpans(JsonGenerator json, String text) {
    this.json = json;
    this.codePoints = new CodePoints(text);
  }

  /** The fields {@code start} and {@code end} of the object being written. */
  void fields(Span span) throws IOException {
    json.writeNumberField("start", codePoints.of(span.start()));
    json.writeNumberField("end", codePoints.of(span.end()));
  }

  /** A pair: {@code [start, end]}. */
  void pair(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(codePoints.of(span.start()));
    json.writeNumber(codePoints.of(span.end()));
    json.writeEndArray();
  }

  void pairs(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      pair(span);
    }
    json.writeEndArray();
  }
}
