package org.hearsay.lab.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report's text while it is being edited: paragraphs of sentences of words.
 *
 * @param paragraphs each a list of sentences, with their punctuation
 */
record Draft(List<List<String>> paragraphs) {

  Draft {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  private static final String BOUNDARY = "(?<=[.!?][\"”’]?) +(?=[\"“‘A-Z0-9])";

  /** Sentences are cut simply, after a full stop and a space: it is only to move them around. */
  static Draft of(String text) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : text.split("\\R+")) {
      if (!line.isBlank()) {
        paragraphs.add(joined(line.strip().split(BOUNDARY)));
      }
    }
    return new Draft(paragraphs);
  }

  /** Sentences within one quotation stay together. */
  private static List<String> joined(String[] pieces) {
    List<String> sentences = new ArrayList<>();
    String open = "";
    for (String piece : pieces) {
      open = open.isEmpty() ? piece : open + " " + piece;
      if (open.chars().filter(c -> "\"“”".indexOf(c) >= 0).count() % 2 == 0) {
        sentences.add(open);
        open = "";
      }
    }
    if (!open.isEmpty()) {
      sentences.add(open);
    }
    return sentences;
  }

  /** All sentences in order. */
  List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /** As one text, a line for each paragraph. */
  String text() {
    return paragraphs.stream()
        .map(sentences -> String.join(" ", sentences))
        .collect(Collectors.joining("\n"));
  }

  /** Its words in small letters, without punctuation. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
