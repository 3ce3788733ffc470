package org.hearsay.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/** Finds out whom "the minister" or "the agency" means. */
final class NominalResolver {

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
      if (Lexicon.shared().isRole(word) || Lexicon.shared().isBody(word)) {
        byNoun.put(word, profile);
      }
    }
  }

  Profile resolve(Candidate nominal) {
    Profile profile = known(nominal).orElseGet(() -> create(nominal));
    byNoun.put(Lexicon.lower(text.word(nominal.head())), profile);
    scene.mention(nominal, profile);
    return profile;
  }

  /** Makes {@code nominal} one more mention of {@code profile}, which it describes. */
  void describe(Candidate nominal, Profile profile, Span description) {
    profile.describe(text.text(), description);
    byNoun.put(Lexicon.lower(text.word(nominal.head())), profile);
    scene.mention(nominal, profile);
  }

  private Optional<Profile> known(Candidate nominal) {
    Profile same = byPhrase.get(phrase(nominal));
    if (same != null) {
      return Optional.of(same);
    }
    boolean bare = nominal.tokens().size() == 2 && Grammar.isDefinite(text, nominal);
    if (!bare) {
      return Optional.empty();
    }
    return Optional.ofNullable(byNoun.get(Lexicon.lower(text.word(nominal.head()))));
  }

  private Profile create(Candidate nominal) {
    Profile profile = scene.create(nominal.kind(), scene.string(nominal), Form.NOMINAL);
    profile.plural = Grammar.isPlural(text, nominal);
    profile.gender = Lexicon.shared().genderOfRole(text.word(nominal.head()));
    if (nominal.tokens().size() > 1) {
      byPhrase.put(phrase(nominal), profile);
    }
    return profile;
  }

  private String phrase(Candidate nominal) {
    String whole = scene.string(nominal).toLowerCase(Locale.ROOT);
    return whole.startsWith("the ") ? whole.substring(4) : whole;
  }
}
