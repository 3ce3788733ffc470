package org.hearsay.source;

import java.util.Locale;

/**
 * Brings Chinese names in pinyin and in Wade and Giles's romanisation together: Zhou Enlai and Chou
 * En-lai. Coarse: what only aspiration tells apart is one. Pure functions.
 */
final class WadeGiles {

  /** From, to; applied in this order. */
  private static final String[][] SOUNDS = {
    {"'", ""},
    {"’", ""},
    {"ʻ", ""},
    {"tzu", "zi"},
    {"tsu", "zi"},
    {"hs", "x"},
    {"sh", "x"},
    {"zh", "j"},
    {"ch", "j"},
    {"q", "j"},
    {"ts", "z"},
    {"tz", "z"},
    {"c", "z"},
    {"b", "p"},
    {"d", "t"},
    {"g", "k"},
    {"nk", "ng"},
    {"ung", "ong"},
    {"ien", "ian"},
    {"ieh", "ie"},
    {"ueh", "ue"},
    {"ih", "i"},
    {"ü", "u"},
    {"-", ""},
  };

  private WadeGiles() {}

  static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** The same for one name in either romanisation. */
  static String key(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (String[] pair : SOUNDS) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return folded;
  }
}
