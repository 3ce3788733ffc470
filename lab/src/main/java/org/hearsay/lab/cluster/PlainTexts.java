package org.hearsay.lab.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of the evaluation data that names are not scored on, without what is marked in them:
 * the parts to train from of PolNeAR and of the stories, and the texts with times.
 */
final class PlainTexts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PlainTexts() {}

  /** All texts below {@code folder}, in the order of their files. */
  static List<String> read(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder.resolve("attribution/train/text"), ".txt")) {
      texts.add(Files.readString(file));
    }
    for (Path file : files(folder.resolve("stories"), ".train.jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonNode report = JSON.readTree(line);
        texts.add(report.path("title").asText() + "\n\n" + report.path("text").asText());
      }
    }
    for (Path file : files(folder.resolve("times"), ".tml")) {
      texts.add(Files.readString(file).replaceAll("<[^<>]{0,400}>", " "));
    }
    return texts;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
