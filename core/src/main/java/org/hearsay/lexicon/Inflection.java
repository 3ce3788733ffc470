package org.hearsay.lexicon;

/**
 * Takes the regular endings of English verbs and nouns away, and no more than that: "located" and
 * "locates" become one, "attacker" and "attack" do not.
 */
final class Inflection {

  private static final int SHORTEST = 3;

  private Inflection() {}

  /** A key that all inflected forms of a regular word share; not always a word itself. */
  static String key(String word) {
    String base = withoutEnding(word);
    boolean mute = base.length() > SHORTEST && base.endsWith("e");
    return mute ? base.substring(0, base.length() - 1) : base;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.length() > SHORTEST + 1 ? cut(word, 3) + "y" : word;
    }
    if (word.endsWith("ings")) {
      return withoutEnding(cut(word, 1));
    }
    if (word.endsWith("ing") && word.length() > SHORTEST + 2) {
      return single(cut(word, 3));
    }
    if (word.endsWith("ed") && word.length() > SHORTEST + 1) {
      return single(cut(word, 2));
    }
    return withoutPlural(word);
  }

  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return cut(word, 2);
    }
    boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  /** "stopp" is "stop", but "kill" stays. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    boolean doubled = last > 1 && c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
