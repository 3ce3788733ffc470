package org.hearsay.source;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells whether two full names can be one person's. Immutable. */
final class PersonNames {

  /** Letters from which on a word alone may be spelled in two ways. */
  private static final int LONG_ALONE = 6;

  private final GivenNames given = new GivenNames();
  private final FamilyNames families = new FamilyNames();

  /** How two names of at least two words agree. */
  NameMatch match(FullName one, FullName other) {
    if (one.key().equals(other.key())) {
      return NameMatch.SPELLING;
    }
    boolean oneOmitted = one.generation().isPresent() != other.generation().isPresent();
    if (one.isOtherGender(other) || !oneOmitted && !one.generation().equals(other.generation())) {
      return NameMatch.NONE;
    }
    NameMatch match =
        familyLast(one, other)
            .or(familyFirst(one, other))
            .or(turned(one, other))
            .or(part(one, other));
    return oneOmitted ? match.and(formal(one, other)) : match;
  }

  /** "Jr." is left out with the middle name: elsewhere it tells a son from his father. */
  private static NameMatch formal(FullName one, FullName other) {
    FullName fuller = one.generation().isPresent() ? one : other;
    FullName plainer = one.generation().isPresent() ? other : one;
    return NameMatch.formIf(!fuller.middle().isEmpty() && plainer.middle().isEmpty());
  }

  private NameMatch familyLast(FullName one, FullName other) {
    NameMatch first = given.match(one.first(), other.first());
    return first.and(family(one.last(), other.last())).and(middle(one.middle(), other.middle()));
  }

  /** Two spellings, or "Roe-Doe" who was "Roe". */
  private static NameMatch family(SpelledWord one, SpelledWord other) {
    if (isSameFamily(one, other)) {
      return NameMatch.SPELLING;
    }
    boolean parts = one.hasHyphen() != other.hasHyphen();
    return NameMatch.formIf(parts && one.parts().stream().anyMatch(other.parts()::contains));
  }

  private static boolean isSameFamily(SpelledWord one, SpelledWord other) {
    return one.endsAlike(other) && (one.loose().equals(other.loose()) || one.hasLostVowel(other));
  }

  /** Middle names of which one is left out, abbreviated or spelled in another way. */
  private NameMatch middle(List<SpelledWord> one, List<SpelledWord> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return NameMatch.SPELLING;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return NameMatch.MIDDLE;
    }
    boolean brief = one.get(0).isInitial() != other.get(0).isInitial();
    NameMatch most = brief ? NameMatch.MIDDLE : NameMatch.FORM;
    return given.match(one.get(0), other.get(0)) == NameMatch.NONE ? NameMatch.NONE : most;
  }

  /** "Kim Jong-un" and "Kim Jong Un": the rest is one given name. */
  private NameMatch familyFirst(FullName one, FullName other) {
    String first = one.first().text();
    String second = other.first().text();
    boolean known = families.isFirst(first) && families.isFirst(second);
    if (!known) {
      return NameMatch.spellingIf(isWadeGiles(one, other));
    }
    boolean korean = families.isSameKorean(first, second);
    boolean korea = korean && voiced(one).isAlike(voiced(other));
    boolean alike = one.first().isNormally(other.first()) && one.rest().isAlike(other.rest());
    return NameMatch.spellingIf(korea || alike || isWadeGiles(one, other));
  }

  private static SpelledWord voiced(FullName name) {
    return SpelledWord.of(FamilyNames.voiced(name.rest().text()));
  }

  /** One in pinyin, the other with hyphens in its given name. */
  private boolean isWadeGiles(FullName one, FullName other) {
    boolean hyphen = one.rest().hasHyphen();
    FullName pinyin = hyphen ? other : one;
    return hyphen != other.rest().hasHyphen()
        && families.isChinese(pinyin.first().text())
        && WadeGiles.isSame(one.first().text(), other.first().text())
        && WadeGiles.isSame(one.rest().text(), other.rest().text());
  }

  /** "Orbán Viktor": the family name at the other end. */
  private static NameMatch turned(FullName one, FullName other) {
    boolean twoGiven = one.first().given() && one.last().given();
    return NameMatch.formIf(!twoGiven && (isTurned(one, other) || isTurned(other, one)));
  }

  private static boolean isTurned(FullName one, FullName other) {
    return one.first().isNormally(other.last()) && one.rest().isNormally(other.front());
  }

  /** A second family name left out behind, or given names before: "Lopez Obrador". */
  private static NameMatch part(FullName one, FullName other) {
    boolean less = one.words().size() < other.words().size();
    FullName shorter = less ? one : other;
    FullName longer = less ? other : one;
    int left = longer.words().size() - shorter.words().size();
    if (left == 0) {
      return NameMatch.NONE;
    }
    boolean end = isEqual(shorter, longer.words().subList(left, longer.words().size()));
    if (end) {
      boolean initial = left == 1 && longer.first().isInitial();
      return NameMatch.formIf(initial || !shorter.first().given() && !shorter.first().isInitial());
    }
    boolean start =
        left == 1 && isEqual(shorter, longer.words().subList(0, longer.words().size() - 1));
    return NameMatch.formIf(start && isFamily(shorter.last()) && isFamily(longer.last()));
  }

  private static boolean isFamily(SpelledWord word) {
    return word.text().length() > 3 && !word.given();
  }

  private static boolean isEqual(FullName name, List<SpelledWord> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isNormally(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** For a name that stands without a given name: true if it can be that word of a full one. */
  static boolean isSameAlone(SpelledWord one, SpelledWord other) {
    return one.isNormally(other)
        || Math.min(one.text().length(), other.text().length()) >= LONG_ALONE
            && isSameFamily(one, other);
  }

  /** True if a single word is the family name that stands first in a full one. */
  boolean isFamilyFirst(FullName full, FullName single) {
    return families.isFirst(full.first().text()) && isSameAlone(full.first(), single.first());
  }

  /** Names that agree share at least one of these; few others do. */
  Set<String> keys(FullName name) {
    Set<String> keys = new LinkedHashSet<>();
    name.last().parts().forEach(part -> keys.add(Spelling.skeleton(part)));
    keys.add(name.last().skeleton());
    keys.add("<" + name.first().skeleton() + " " + name.words().get(1).skeleton());
    keys.add("~" + inAnyOrder(name));
    String first = name.first().text();
    if (families.isFirst(first)) {
      keys.add(">" + name.first().skeleton());
      families.koreanKey(first).ifPresent(keys::add);
    }
    if (families.isFirst(first) || name.rest().hasHyphen()) {
      keys.add("=" + WadeGiles.key(first));
    }
    return keys;
  }

  private static String inAnyOrder(FullName name) {
    StringBuilder all = new StringBuilder();
    name.words().forEach(word -> all.append(word.normal()));
    char[] letters = all.toString().toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
