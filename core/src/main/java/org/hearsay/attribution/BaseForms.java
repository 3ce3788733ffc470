package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** What the base form of a regularly inflected English word may be. */
final class BaseForms {

  private BaseForms() {}

  /** Possible base forms of a verb or noun in small letters, the likelier ones first. */
  static List<String> of(String word, boolean verb) {
    List<String> bases = new ArrayList<>(4);
    int length = word.length();
    if (word.endsWith("s") && length > 3) {
      plural(word, bases);
    } else if (verb && word.endsWith("ed") && length > 4) {
      participle(word.substring(0, length - 2), bases);
    } else if (verb && word.endsWith("ing") && length > 5) {
      participle(word.substring(0, length - 3), bases);
    }
    bases.add(word);
    return bases;
  }

  private static void plural(String word, List<String> bases) {
    int length = word.length();
    if (word.endsWith("ss")) {
      return;
    }
    bases.add(word.substring(0, length - 1));
    if (word.endsWith("ies")) {
      bases.add(word.substring(0, length - 3) + "y");
    } else if (word.endsWith("es")) {
      bases.add(word.substring(0, length - 2));
    }
  }

  private static void participle(String stem, List<String> bases) {
    int last = stem.length() - 1;
    bases.add(stem + "e");
    bases.add(stem);
    if (stem.endsWith("i")) {
      bases.add(stem.substring(0, last) + "y");
    } else if (stem.charAt(last) == stem.charAt(last - 1)) {
      bases.add(stem.substring(0, last));
    }
  }
}
