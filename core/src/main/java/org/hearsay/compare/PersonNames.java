package org.hearsay.compare;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.mention.BareName;

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
  private static NameMatch family(String one, String other) {
    if (isSameFamily(one, other)) {
      return NameMatch.SPELLING;
    }
    boolean parts = one.indexOf('-') > 0 != other.indexOf('-') > 0;
    return NameMatch.formIf(
        parts && parts(one).stream().anyMatch(p -> parts(other).stream().anyMatch(p::equals)));
  }

  private static boolean isSameFamily(String one, String other) {
    return Spelling.endsAlike(one, other)
        && (Spelling.loose(one).equals(Spelling.loose(other)) || Spelling.hasLostVowel(one, other));
  }

  private static List<String> parts(String name) {
    return List.of(name.split("-")).stream().map(Spelling::normal).toList();
  }

  /** Middle names of which one is left out, abbreviated or spelled in another way. */
  private NameMatch middle(List<String> one, List<String> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return NameMatch.SPELLING;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return NameMatch.FORM;
    }
    return given.match(one.get(0), other.get(0)).and(NameMatch.FORM);
  }

  /** "Kim Jong-un" and "Kim Jong Un": the rest is one given name. */
  private NameMatch familyFirst(FullName one, FullName other) {
    boolean known = families.isFirst(one.first()) && families.isFirst(other.first());
    if (!known) {
      return NameMatch.spellingIf(isWadeGiles(one, other));
    }
    boolean family = Spelling.normal(one.first()).equals(Spelling.normal(other.first()));
    boolean korean = families.isSameKorean(one.first(), other.first());
    boolean korea = korean && Spelling.isAlike(voiced(one), voiced(other));
    boolean alike = family && Spelling.isAlike(one.rest(), other.rest());
    return NameMatch.spellingIf(korea || alike || isWadeGiles(one, other));
  }

  private static String voiced(FullName name) {
    return FamilyNames.voiced(name.rest());
  }

  /** One in pinyin, the other with hyphens in its given name. */
  private boolean isWadeGiles(FullName one, FullName other) {
    boolean hyphen = one.rest().indexOf('-') > 0;
    FullName pinyin = hyphen ? other : one;
    return hyphen != other.rest().indexOf('-') > 0
        && families.isChinese(pinyin.first())
        && WadeGiles.key(one.first()).equals(WadeGiles.key(other.first()))
        && WadeGiles.key(one.rest()).equals(WadeGiles.key(other.rest()));
  }

  /** "Orbán Viktor": the family name at the other end. */
  private static NameMatch turned(FullName one, FullName other) {
    boolean twoGiven = BareName.isGiven(one.first()) && BareName.isGiven(one.last());
    return NameMatch.formIf(!twoGiven && (isTurned(one, other) || isTurned(other, one)));
  }

  private static boolean isTurned(FullName one, FullName other) {
    return Spelling.normal(one.first()).equals(Spelling.normal(other.last()))
        && Spelling.normal(one.rest()).equals(Spelling.normal(other.front()));
  }

  /** A second family name left out behind, or a first initial before. */
  private static NameMatch part(FullName one, FullName other) {
    boolean less = one.words().size() < other.words().size();
    FullName shorter = less ? one : other;
    FullName longer = less ? other : one;
    int size = shorter.words().size();
    if (longer.words().size() != size + 1) {
      return NameMatch.NONE;
    }
    boolean start = isEqual(shorter, longer.words().subList(0, size));
    boolean end =
        longer.first().length() == 1 && isEqual(shorter, longer.words().subList(1, size + 1));
    return NameMatch.formIf(end || start && isFamily(shorter.last()) && isFamily(longer.last()));
  }

  private static boolean isFamily(String word) {
    return word.length() > 3 && !BareName.isGiven(word);
  }

  private static boolean isEqual(FullName name, List<String> words) {
    return name.words().stream()
        .map(Spelling::normal)
        .toList()
        .equals(words.stream().map(Spelling::normal).toList());
  }

  /** For a name that stands without a given name: true if it can be that word of a full one. */
  static boolean isSameAlone(String one, String other) {
    return Spelling.normal(one).equals(Spelling.normal(other))
        || Math.min(one.length(), other.length()) >= LONG_ALONE && isSameFamily(one, other);
  }

  /** True if a single word is the family name that stands first in a full one. */
  boolean isFamilyFirst(FullName full, FullName single) {
    return families.isFirst(full.first()) && isSameAlone(full.first(), single.first());
  }

  /** Names that agree share at least one of these; few others do. */
  Set<String> keys(FullName name) {
    Set<String> keys = new LinkedHashSet<>();
    parts(name.last()).forEach(part -> keys.add(Spelling.skeleton(part)));
    keys.add(Spelling.skeleton(name.last()));
    keys.add("<" + Spelling.skeleton(name.first()) + " " + Spelling.skeleton(name.words().get(1)));
    keys.add("~" + inAnyOrder(name));
    if (families.isFirst(name.first())) {
      keys.add(">" + Spelling.skeleton(name.first()));
      families.koreanKey(name.first()).ifPresent(keys::add);
    }
    if (families.isFirst(name.first()) || name.rest().indexOf('-') > 0) {
      keys.add("=" + WadeGiles.key(name.first()));
    }
    return keys;
  }

  private static String inAnyOrder(FullName name) {
    StringBuilder all = new StringBuilder();
    name.words().forEach(word -> all.append(Spelling.normal(word)));
    char[] letters = all.toString().toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
