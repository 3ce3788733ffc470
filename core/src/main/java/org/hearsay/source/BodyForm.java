package org.hearsay.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.WordList;

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
          "llp",
          "ag",
          "gmbh",
          "kg",
          "kgaa",
          "sa",
          "sas",
          "se",
          "nv",
          "bv",
          "spa",
          "ab",
          "as",
          "oy",
          "oyj",
          "asa",
          "pjsc",
          "ojsc",
          "pte",
          "pty",
          "bhd",
          "&",
          "and");

  /** What a type of body is called behind its name: "Bild newspaper", "Likud party". */
  private static final List<String> TYPES =
      List.of(
          " newspaper",
          " news agency",
          " magazine",
          " party",
          " movement",
          " rebels",
          " militants",
          " militia",
          " group",
          " police department",
          " police force",
          " police service");

  private static final String UNIVERSITY_OF = "university of ";
  private static final String POLICE_IN = "police in ";
  private static final Set<String> DIVISIONS =
      Set.copyOf(WordList.lines(BodyForm.class, "us-states.txt"));

  private BodyForm() {}

  /** A plain name without its legal form and type; "university of oslo" as "oslo university". */
  static String of(String plain) {
    String bare = withoutLegalForm(plain).orElse(plain);
    String untyped = withoutType(bare);
    if (untyped.startsWith(POLICE_IN)) {
      return untyped.substring(POLICE_IN.length()) + " police";
    }
    // a state's name tells two of its universities apart by the order of the words
    boolean turns =
        untyped.startsWith(UNIVERSITY_OF)
            && !DIVISIONS.contains(untyped.substring(UNIVERSITY_OF.length()));
    return turns ? untyped.substring(UNIVERSITY_OF.length()) + " university" : untyped;
  }

  /** "acme" for "acme motor co"; empty if the name has no legal form. */
  static Optional<String> withoutLegalForm(String plain) {
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
    return legal ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private static String withoutType(String name) {
    for (String type : TYPES) {
      if (name.endsWith(type) && name.length() > type.length()) {
        boolean police = type.startsWith(" police");
        return name.substring(0, name.length() - type.length()) + (police ? " police" : "");
      }
    }
    return name;
  }

  /** "health ministry" for "ministry of health", "justice department" likewise. */
  static String office(String phrase) {
    for (String noun : List.of("ministry", "department")) {
      for (String link : List.of(" of the ", " of ", " for ")) {
        if (phrase.startsWith(noun + link)) {
          return phrase.substring((noun + link).length()) + " " + noun;
        }
      }
    }
    return phrase;
  }
}
