package org.hearsay.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language.
 *
 * @param code ISO 639-1 where it has one, else ISO 639-3
 */
record Language(String code) {

  static final Language ENGLISH = new Language("en");

  boolean isEnglish() {
    return code.equals(ENGLISH.code);
  }

  /** The language of a tag or name such as {@code en-GB}, {@code fra}, {@code French}. */
  static Optional<Language> parse(String given) {
    String tag = given.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> isCalled(code, primary))
        .findFirst()
        .map(Language::new);
  }

  private static boolean isCalled(String code, String name) {
    Locale locale = Locale.forLanguageTag(code);
    return name.equals(code)
        || name.equals(locale.getISO3Language())
        || name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH));
  }

  /**
   * The language that OpenNLP's model calls {@code iso3}: ISO 639-3, of macro languages a member.
   */
  static Language ofIso3(String iso3) {
    String known =
        switch (iso3) {
          case "cmn" -> "zho";
          case "pes" -> "fas";
          case "ekk" -> "est";
          case "lvs" -> "lav";
          case "nob" -> "nor";
          case "plt" -> "mlg";
          case "zlm" -> "msa";
          default -> iso3;
        };
    return parse(known).orElse(new Language(iso3));
  }

  /** For messages: {@code French (fr)}. */
  @Override
  public String toString() {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
  }
}
