package org.hearsay.report;

import java.util.Set;
import org.hearsay.text.WordList;

/** Tells lines that belong to the page around a report: buttons, links, forms, notices. */
final class PageFurniture {

  private static final int MOST_WORDS_AFTER_START = 14;
  private static final int MOST_WORDS_AROUND_PHRASE = 40;
  private static final Set<String> LINES = load("boilerplate-lines.txt");
  private static final Set<String> STARTS = load("boilerplate-starts.txt");
  private static final Set<String> PHRASES = load("boilerplate-phrases.txt");
  private static final Set<String> LIST_HEADINGS = load("list-headings.txt");

  private PageFurniture() {}

  private static Set<String> load(String name) {
    return WordList.load(PageFurniture.class, name);
  }

  static boolean isBoilerplate(TextLine line) {
    if (line.words(MOST_WORDS_AROUND_PHRASE) > MOST_WORDS_AROUND_PHRASE) {
      return false;
    }
    String key = line.key();
    return LINES.contains(key)
        || isSymbols(line)
        || startsSo(line, key)
        || PHRASES.stream().anyMatch(key::contains);
  }

  /** True for a heading such as "Most read", after which links to other pages follow. */
  static boolean isListHeading(TextLine line) {
    return line.words(6) <= 6 && LIST_HEADINGS.contains(line.key());
  }

  private static boolean startsSo(TextLine line, String key) {
    return line.words(MOST_WORDS_AFTER_START) <= MOST_WORDS_AFTER_START
        && STARTS.stream().anyMatch(start -> startsWithWords(key, start));
  }

  private static boolean startsWithWords(String key, String start) {
    boolean boundary = !Character.isLetter(start.charAt(start.length() - 1));
    return key.startsWith(start)
        && (boundary
            || key.length() == start.length()
            || !Character.isLetter(key.charAt(start.length())));
  }

  private static boolean isSymbols(TextLine line) {
    return line.text().chars().noneMatch(Character::isLetterOrDigit);
  }
}
