package org.hearsay.view.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ids of one story's places on the page, and which of them show each statement. Not
 * thread-safe.
 */
final class Places {

  private final String prefix;
  private final List<Set<Place>> shownAt = new ArrayList<>();

  /**
   * @param story number of the story, from 1
   * @param statements how many statements it has
   */
  Places(int story, int statements) {
    this.prefix = "s" + story + "-";
    for (int i = 0; i < statements; i++) {
      shownAt.add(new LinkedHashSet<>());
    }
  }

  /** The id of a statement's passage in its report. */
  String passage(int statement) {
    return prefix + "p" + (statement + 1);
  }

  /** The id of a report's text. */
  String report(int reading) {
    return prefix + "r" + (reading + 1);
  }

  /**
   * The id of a sentence in a report's text.
   *
   * @param sentence its number, from 1
   */
  String sentence(int reading, int sentence) {
    return report(reading) + "." + sentence;
  }

  /** The id of a whole section. */
  String section(String name) {
    return prefix + name;
  }

  /**
   * The place of one thing in a section.
   *
   * @param kind what it is, in one word: "difference"
   * @param number from 1
   */
  Place item(String kind, int number) {
    String letter = kind.substring(0, 1);
    String sign = letter.toUpperCase(Locale.ROOT) + number;
    return new Place(prefix + letter + number, sign, kind + " " + number);
  }

  /** Remembers that a statement is shown there. */
  void show(int statement, Place place) {
    shownAt.get(statement).add(place);
  }

  /** Where a statement is shown, in the order of the page. */
  List<Place> showing(int statement) {
    return List.copyOf(shownAt.get(statement));
  }
}
