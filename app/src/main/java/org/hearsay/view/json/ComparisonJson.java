package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Confidence;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;

/** All that was read and compared as one JSON object. */
final class ComparisonJson {

  private final JsonGenerator json;
  private final List<Reading> readings;
  private final Map<String, LocalIds> localIds;
  private final String version;
  private final Confidence confidence;
  private final Since since;

  ComparisonJson(
      JsonGenerator json,
      List<Reading> readings,
      String version,
      Confidence confidence,
      Since since) {
    this.json = json;
    this.readings = readings;
    this.localIds = LocalIds.forAll(readings);
    this.version = version;
    this.confidence = confidence;
    this.since = since;
  }

  void write(List<Comparison> stories) throws IOException {
    json.writeStartObject();
    generator();
    json.writeArrayFieldStart("reports");
    for (Reading reading : readings) {
      LocalIds ids = localIds.getOrDefault(reading.id(), LocalIds.ALONE);
      new ReadingJson(json, reading, ids, confidence).write();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stories");
    StoryIds ids = StoryIds.FIRST;
    for (Comparison story : stories) {
      new StoryJson(json, story, Sieve.strict(story, confidence), since, ids, localIds).write();
      ids = ids.after(story);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void generator() throws IOException {
    json.writeObjectFieldStart("generator");
    json.writeStringField("name", "hearsay");
    json.writeStringField("version", version);
    json.writeEndObject();
  }
}
