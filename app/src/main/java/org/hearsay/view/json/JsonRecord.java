package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.story.Reason;
import org.hearsay.view.Confidence;
import org.hearsay.view.Since;

/** One JSON value of the contract. */
@FunctionalInterface
public interface JsonRecord {

  void writeTo(JsonGenerator json) throws IOException;

  /** An annotated report, without the attributions that are too weak. */
  static JsonRecord of(Reading reading, Confidence confidence) {
    return json -> new ReadingJson(json, reading, LocalIds.ALONE, confidence).write();
  }

  /**
   * Which story a report belongs to.
   *
   * @param story number of the story, from 1
   */
  static JsonRecord membership(String report, long story) {
    return json -> new MembershipJson(json).write(report, story, Optional.empty());
  }

  /**
   * Which story a report belongs to, and why.
   *
   * @param story number of the story, from 1
   * @param because what it shares with the others of the story
   */
  static JsonRecord membership(String report, long story, List<Reason> because) {
    return json -> new MembershipJson(json).write(report, story, Optional.of(because));
  }

  /**
   * All that was read and compared, without what rests on attributions that are too weak.
   *
   * @param readings in input order
   * @param version of the program
   * @param since from when on reports are new; what they add is told if it was asked for
   */
  static JsonRecord of(
      List<Reading> readings,
      List<Comparison> stories,
      String version,
      Confidence confidence,
      Since since) {
    return json -> new ComparisonJson(json, readings, version, confidence, since).write(stories);
  }
}
