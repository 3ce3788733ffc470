package org.hearsay.attribution;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name of a newspaper, agency or station as some report writes it.
 *
 * @param text as written
 */
public record OutletName(String text) {

  /** The first of an agency's names, by any of them. */
  private static final Map<String, String> AGENCIES = agencies();

  /** Words that make an agency one of news. */
  private static final Set<String> NEWS =
      Set.of("news", "press", "information", "telegraph", "telegraphic");

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new HashMap<>();
    for (String line : WordList.lines("agencies.txt").toList()) {
      List<String> names = List.of(line.split(" = "));
      names.forEach(name -> agencies.put(name, names.get(0)));
    }
    return Collections.unmodifiableMap(agencies);
  }

  /** True if both are names of one outlet: "the Associated Press" and "AP". */
  public boolean isSame(OutletName other) {
    return key().equals(other.key());
  }

  /** True for agencies, whose reports others print, and other outlets as well known. */
  boolean isAgency() {
    return AGENCIES.containsKey(bare());
  }

  /** True if it is known as a newspaper, agency or station, or a word of it says so. */
  public boolean isMedium() {
    List<String> words = List.of(bare().split("\\W+"));
    boolean agency = words.contains("agency") && Collections.disjoint(words, NEWS);
    return isAgency()
        || words.stream()
            .filter(w -> !agency || !w.equals("agency"))
            .anyMatch(WordList.OUTLETS::has);
  }

  /** The same for all names of one outlet. */
  public String key() {
    return AGENCIES.getOrDefault(bare(), bare());
  }

  /** In small letters, without an article and ".com". */
  private String bare() {
    String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    bare = bare.startsWith("the ") ? bare.substring(4) : bare;
    return bare.endsWith(".com") ? bare.substring(0, bare.length() - 4) : bare;
  }
}
