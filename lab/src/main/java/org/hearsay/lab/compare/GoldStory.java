package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.report.Report;

/**
 * A story with what a careful reader finds in it.
 *
 * @param gold in the format that {@code score.py compare} reads
 * @param read its reports as they were read
 */
record GoldStory(String name, JsonNode gold, ReadStory read) {

  /** The stories that may be learned from; those set aside are not among them. */
  private static final List<String> SETS = List.of("tuned", "learned");

  static final String JUDGED = "judged/";

  private static final Path FOLDER = Path.of("lab", "gold", "compare");
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * All stories that may be learned from.
   *
   * @param eval the folder of evaluation data, with the reading of five real reports
   */
  static List<GoldStory> all(Path eval) throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    for (String set : SETS) {
      try (Stream<Path> files = Files.list(FOLDER.resolve(set))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          add(set + "/" + file.getFileName(), file, Path.of(file + "l"), stories);
        }
      }
    }
    add("kursk", eval.resolve("compare/kursk.json"), eval.resolveSibling("seeds"), stories);
    addReal(eval.resolve("stories"), stories);
    return stories;
  }

  /** The real stories that may be looked at; their reports lie in files of many. */
  private static void addReal(Path reports, List<GoldStory> stories) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("real/seen"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode story = JSON.readTree(file.toFile()).path(0);
        Path all = reports.resolve(story.path("from").asText());
        ReadStory read = ReadStory.of(StoryReports.of(all, story.path("reports")));
        stories.add(new GoldStory("real/" + file.getFileName(), story, read));
      }
    }
  }

  /**
   * Real stories of which only the denials are known: the few that are among what was found once at
   * a low threshold. None of their other pairs of statements deny each other.
   *
   * @param eval the folder of evaluation data
   */
  static List<GoldStory> judgedForDenials(Path eval) throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("judged-denials.jsonl"))) {
      JsonNode story = JSON.readTree(line);
      Path file = eval.resolve("stories").resolve(story.get("set").asText());
      List<Report> reports = StoryReports.of(file, story.get("reports"));
      String name = JUDGED + reports.get(0).id();
      stories.add(new GoldStory(name, story, ReadStory.of(reports)));
    }
    return stories;
  }

  private static void add(String name, Path gold, Path reports, List<GoldStory> stories)
      throws IOException {
    for (JsonNode story : JSON.readTree(gold.toFile())) {
      stories.add(new GoldStory(name, story, ReadStory.of(StoryReports.in(reports))));
    }
  }
}
