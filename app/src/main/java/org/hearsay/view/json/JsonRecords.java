package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** A sequence of JSON values: one a line (JSON Lines), or one array of them. */
public final class JsonRecords implements Closeable {

  private final JsonGenerator json;
  private final boolean array;

  private JsonRecords(Writer out, boolean array) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    this.array = array;
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(new SerializedString(""));
    if (array) {
      json.writeStartArray();
    }
  }

  /**
   * Starts a sequence. The writer stays open when the records are closed.
   *
   * @param array true for one array, false for one value a line
   */
  public static JsonRecords in(boolean array, Writer out) throws IOException {
    return new JsonRecords(out, array);
  }

  /** Writes the next value. */
  public void write(JsonRecord value) throws IOException {
    value.writeTo(json);
    if (!array) {
      json.writeRaw('\n');
    }
  }

  /** Ends the sequence and flushes the writer. */
  @Override
  public void close() throws IOException {
    if (array) {
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.close();
  }
}
