package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** Reads one line of JSON Lines: {@code {"id","text","title","published",…}}. */
final class JsonReport {

  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String place;
  private final JsonNode node;
  private final List<Finding> findings = new ArrayList<>();

  private JsonReport(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  /**
   * What a line gives: a draft, and what of it was not understood.
   *
   * @param place names the line in messages
   * @param otherId the report's id if the line gives none
   */
  static List<Finding> read(String place, String otherId, String line) {
    try {
      return new JsonReport(place, JSON.readTree(line)).read(otherId);
    } catch (JsonProcessingException e) {
      return List.of(Finding.Trouble.leftOut(place, broken(e)));
    }
  }

  private static String broken(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null ? "broken JSON" : "broken JSON at character " + place.getColumnNr();
  }

  private List<Finding> read(String otherId) {
    Optional<String> text = raw("text");
    if (text.isEmpty()) {
      return List.of(Finding.Trouble.leftOut(place, "no \"text\" in it"));
    }
    if (text.get().length() > Limits.REPORT_CHARACTERS) {
      return List.of(Finding.Trouble.leftOut(place, Limits.TOO_LONG));
    }
    Report report = report(field("id").orElse(otherId), WellFormed.of(text.get()));
    findings.add(new Draft(place, report, field("language")));
    return findings;
  }

  private Report report(String id, String text) {
    return new Report(
        id,
        text,
        field("title"),
        published(),
        field("outlet"),
        field("byline"),
        field("url"),
        "en",
        links());
  }

  private Optional<String> raw(String name) {
    return Optional.ofNullable(node.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private Optional<String> field(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      findings.add(Finding.Trouble.kept(place, "\"" + name + "\" is no string; passed over"));
      return Optional.empty();
    }
    return Optional.of(WellFormed.of(value.asText())).filter(Predicate.not(String::isBlank));
  }

  private Optional<Publication> published() {
    Optional<String> given = field("published");
    Optional<Publication> published = given.flatMap(GivenDate::parse);
    if (given.isPresent() && published.isEmpty()) {
      String reason = "\"published\" is no date that is understood: " + given.get();
      findings.add(Finding.Trouble.kept(place, reason));
    }
    return published;
  }

  private List<String> links() {
    List<String> links = new ArrayList<>();
    for (JsonNode link : node.path("links")) {
      if (link.isTextual()) {
        links.add(WellFormed.of(link.textValue()));
      }
    }
    return links;
  }
}
