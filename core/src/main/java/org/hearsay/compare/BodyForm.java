package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Brings forms of one body's own name together: "Acme Motor Co" and "Acme". */
final class BodyForm {

  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "plc",
          "llc",
          "ag",
          "gmbh",
          "sa",
          "se",
          "nv",
          "spa",
          "ab",
          "oyj",
          "asa");

  private static final String UNIVERSITY_OF = "university of ";

  private BodyForm() {}

  /** A plain name without its legal form; "university of oslo" as "oslo university". */
  static String of(String plain) {
    List<String> words = new ArrayList<>(Arrays.asList(plain.replace(",", "").split(" ")));
    boolean legal = false;
    while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
      legal = true;
    }
    boolean motor = words.get(words.size() - 1).equals("motor");
    if (legal && words.size() > 1 && motor) {
      words.remove(words.size() - 1);
    }
    String bare = legal ? String.join(" ", words) : plain;
    return bare.startsWith(UNIVERSITY_OF)
        ? bare.substring(UNIVERSITY_OF.length()) + " university"
        : bare;
  }
}
