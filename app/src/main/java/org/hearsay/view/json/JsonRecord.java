package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;

/** One JSON value of the contract. */
@FunctionalInterface
public interface JsonRecord {

  void writeTo(JsonGenerator json) throws IOException;

  /** An annotated report. */
  static JsonRecord of(Reading reading) {
    return json -> new ReadingJson(json, reading, LocalIds.ALONE).write();
  }

  /**
   * Which story a report belongs to.
   *
   * @param story number of the story, from 1
   */
  static JsonRecord membership(String report, int story) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("id", report);
      json.writeStringField("story", StoryIds.id(story));
      json.writeEndObject();
    };
  }

  /**
   * All that was read and compared.
   *
   * @param readings in input order
   * @param version of the program
   */
  static JsonRecord of(List<Reading> readings, List<Comparison> stories, String version) {
    return json -> new ComparisonJson(json, readings, version).write(stories);
  }
}
