package org.hearsay.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/** Finds out whom "the minister" or "the agency" means. */
final class NominalResolver {

  private static final int LONGEST_REFERENCE = 4;

  private static final Map<String, String> ABBREVIATED =
      Map.of(
          "sen",
          "senator",
          "gov",
          "governor",
          "rep",
          "representative",
          "gen",
          "general",
          "lt",
          "lieutenant",
          "prof",
          "professor",
          "capt",
          "captain",
          "col",
          "colonel",
          "sgt",
          "sergeant");

  /** Words that make another office of the one that follows. */
  private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "former");

  private final Scene scene;
  private final TokenizedText text;

  /** Entities by the nouns that they have been called by; the latest holds the noun. */
  private final Map<String, Profile> byNoun = new HashMap<>();

  private final Map<String, Profile> byPhrase = new HashMap<>();

  NominalResolver(Scene scene) {
    this.scene = scene;
    this.text = scene.text();
  }

  /** Keeps the nouns of a name's titles and its own: "the council" for a council's full name. */
  void learn(Candidate name, Profile profile) {
    for (int token = name.first(); token <= name.last(); token++) {
      String word = Lexicon.lower(text.word(token));
      String role = ABBREVIATED.getOrDefault(word, word);
      if (Lexicon.shared().isRole(role) || Lexicon.shared().isBody(word)) {
        byNoun.put(noun(token), profile);
      }
    }
  }

  /**
   * Whom a nominal means; somebody new if nobody fits.
   *
   * @param full the nominal with what belongs to its name: "a spokeswoman for the mayor"
   */
  Profile resolve(Candidate nominal, Span full) {
    String phrase = phrase(full);
    boolean introduces = phrase.startsWith("a ") || phrase.startsWith("an ");
    Profile same = introduces ? null : byPhrase.get(phrase);
    Profile profile =
        Optional.ofNullable(same)
            .or(() -> known(nominal, full))
            .orElseGet(() -> create(nominal, full, phrase));
    byNoun.put(noun(nominal.head()), profile);
    scene.mention(nominal, profile);
    return profile;
  }

  /** Makes {@code nominal} one more mention of {@code profile}, which it describes. */
  void describe(Candidate nominal, Profile profile, Span description) {
    profile.describe(text.text(), description);
    byNoun.put(noun(nominal.head()), profile);
    scene.mention(nominal, profile);
  }

  private Optional<Profile> known(Candidate nominal, Span full) {
    boolean whole = full.end() == text.end(nominal.last());
    boolean shortEnough = nominal.tokens().size() <= LONGEST_REFERENCE;
    if (!whole || !shortEnough || !Grammar.isDefinite(text, nominal)) {
      return Optional.empty();
    }
    Profile called = byNoun.get(noun(nominal.head()));
    return Optional.ofNullable(called).filter(profile -> mayBeCalled(nominal, profile));
  }

  /** "The Kenyan minister" is no minister of whom the text does not say that he is Kenya's. */
  private boolean mayBeCalled(Candidate nominal, Profile profile) {
    if (Grammar.isPlural(text, nominal) != profile.plural) {
      return false;
    }
    String described = profile.description.orElse("") + " " + profile.name;
    for (int token = nominal.first() + 1; token < nominal.head(); token++) {
      String word = text.word(token);
      boolean small = Character.isLowerCase(word.charAt(0)) && text.tag(token) != PartOfSpeech.NUM;
      if (!small && !described.contains(word)) {
        return false;
      }
    }
    return nominal.tokens().size() == 2 || profile.nameForm == Form.NAME;
  }

  /** The noun at {@code token}, abbreviated titles in full; "vice president" is one. */
  private String noun(int token) {
    String word = Lexicon.lower(text.word(token));
    String rank = token > 0 ? Lexicon.lower(text.word(token - 1)) : "";
    String noun = ABBREVIATED.getOrDefault(word, word);
    return RANKS.contains(rank) ? rank + " " + noun : noun;
  }

  private Profile create(Candidate nominal, Span full, String phrase) {
    Profile profile = scene.create(nominal.kind(), full.of(text.text()), Form.NOMINAL);
    profile.plural = Grammar.isPlural(text, nominal);
    profile.gender = Lexicon.shared().genderOfRole(text.word(nominal.head()));
    if (phrase.indexOf(' ') > 0) {
      byPhrase.put(phrase, profile);
    }
    return profile;
  }

  private String phrase(Span full) {
    String whole = full.of(text.text()).toLowerCase(Locale.ROOT);
    return whole.startsWith("the ") ? whole.substring(4) : whole;
  }
}
