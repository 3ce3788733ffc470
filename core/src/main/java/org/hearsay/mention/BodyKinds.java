package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/**
 * Makes bodies of names that were taken for something else, by what stands beside them somewhere in
 * the report: "Acme, which", "Acme said it", "shares of Acme", "Acme, a maker of pumps".
 */
final class BodyKinds {

  private static final int LONGEST_APPOSITION = 5;

  private static final Set<String> OWNED =
      Set.of(
          "chief",
          "ceo",
          "chairman",
          "chairwoman",
          "shares",
          "shareholders",
          "headquarters",
          "board",
          "investors",
          "customers",
          "employees",
          "subsidiary",
          "profits",
          "revenue",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private static final Set<String> BUSINESS =
      Set.of(
          "company",
          "firm",
          "maker",
          "manufacturer",
          "retailer",
          "supplier",
          "developer",
          "startup",
          "airline",
          "bank",
          "insurer",
          "publisher",
          "carrier",
          "brewer",
          "producer",
          "provider",
          "operator",
          "contractor",
          "lender",
          "importer",
          "exporter",
          "caterer",
          "wholesaler",
          "distributor",
          "drugmaker",
          "carmaker",
          "chipmaker",
          "group",
          "charity",
          "subsidiary");

  private static final Set<String> FIRMS =
      Set.of("air", "airways", "airlines", "motors", "brewing", "chemicals", "pharma", "foods");

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  BodyKinds(TokenizedText text) {
    this.text = text;
  }

  /** True for nouns that say what a firm does: "operator". */
  static boolean isBusiness(String noun) {
    return BUSINESS.contains(noun);
  }

  /** The names in the order given, some of them now organisations. */
  List<Candidate> agree(List<Candidate> names) {
    Set<String> bodies = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (Candidate name : names) {
      String word = text.word(name.last());
      if (name.tokens().size() > 1 && name.kind() == EntityKind.PERSON || isPerson(name)) {
        persons.add(word);
      } else if (isUnknown(name) && isBody(name)) {
        bodies.add(word);
      }
    }
    bodies.removeAll(persons);
    List<Candidate> agreed = new ArrayList<>();
    for (Candidate name : names) {
      boolean body = isUnknown(name) && bodies.contains(text.word(name.last())) || isFirm(name);
      agreed.add(body ? name.as(EntityKind.ORGANISATION) : name);
    }
    return agreed;
  }

  /** A single word that no list knows, or only as a name of no certain kind. */
  private boolean isUnknown(Candidate name) {
    String word = text.word(name.last());
    return name.form() == Form.NAME
        && name.tokens().size() == 1
        && name.kind() != EntityKind.ORGANISATION
        && !lexicon.isPlace(word)
        && !lexicon.isGivenName(word)
        && !lexicon.isSurname(word);
  }

  /** "Skyline Air": its last word tells, and its first is no given name. */
  private boolean isFirm(Candidate name) {
    return name.form() == Form.NAME
        && name.tokens().size() == 2
        && name.kind() != EntityKind.PLACE
        && FIRMS.contains(word(name.last()))
        && !lexicon.isGivenName(text.word(name.first()));
  }

  private boolean isPerson(Candidate name) {
    int before = name.first() - 1;
    return before >= 0 && lexicon.isTitle(text.word(before))
        || is(name.last() + 1, ",") && is(name.last() + 2, "who");
  }

  private boolean isBody(Candidate name) {
    int after = name.last() + 1;
    int before = name.first() - 1;
    boolean shares = before > 0 && is(before, "of") && is(before - 1, "shares");
    boolean owner = is(after, "'s") && OWNED.contains(word(after + 1));
    boolean thing =
        name.kind() == EntityKind.PERSON
            && is(after, ",")
            && (is(after + 1, "which") || is(after + 1, "based"));
    boolean says = Grammar.isSaying(text, Math.min(after, text.size() - 1));
    int clause = is(after + 1, "that") ? after + 2 : after + 1;
    boolean it = says && (is(clause, "it") || is(clause, "its"));
    boolean named = before > 0 && is(before, ",") && BUSINESS.contains(word(before - 1));
    return shares || owner || thing || it || named || is(after, ",") && isBusiness(after + 1);
  }

  /** "a maker of pumps" or "the Danish shipping company". */
  private boolean isBusiness(int article) {
    if (article >= text.size() || text.tag(article) != PartOfSpeech.DET) {
      return false;
    }
    int limit = Math.min(text.size(), article + 1 + LONGEST_APPOSITION);
    int token = article + 1;
    while (token < limit && (Grammar.isNominal(text, token) || is(token, "-"))) {
      token++;
    }
    return BUSINESS.contains(word(token - 1));
  }

  private boolean is(int token, String word) {
    return word(token).equals(word);
  }

  private String word(int token) {
    return token < text.size() ? text.word(token).toLowerCase(Locale.ROOT) : "";
  }
}
