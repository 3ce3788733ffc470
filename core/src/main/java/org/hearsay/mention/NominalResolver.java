package org.hearsay.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds out whom "the minister" or "the agency" means. */
final class NominalResolver {

  private static final int LONGEST_REFERENCE = 4;

  /** So many sentences on, an unnamed body is likely forgotten. */
  private static final int LONG_AGO = 2;

  private static final Set<String> PARTIES =
      Set.of("Republican", "Democratic", "GOP", "Conservative", "Labour", "Former", "Then", "Sen.");

  private final Scene scene;
  private final TokenizedText text;

  /** Entities by the nouns that they have been called by. */
  private final Callings callings = new Callings();

  private final Map<String, Profile> byPhrase = new HashMap<>();

  private final NameResolver names;
  private final OfficeHolders offices;
  private final Epithets epithets;
  private final HomeTowns towns;
  private final Possessors possessors;
  private final Homelands homelands;

  NominalResolver(
      Scene scene,
      NameResolver names,
      OfficeHolders offices,
      Possessors possessors,
      Homelands homelands) {
    this.scene = scene;
    this.text = scene.text();
    this.names = names;
    this.offices = offices;
    this.epithets = new Epithets(scene, offices);
    this.towns = new HomeTowns(text);
    this.possessors = possessors;
    this.homelands = homelands;
  }

  /**
   * Keeps the nouns of a name, of its titles and of what stands before it: "the council" for a
   * council's full name, "the mayor" for "London mayor Ann Roe".
   */
  void learn(Candidate name, Profile profile) {
    towns.learn(name, profile);
    OutletNames.callings(text, name.first()).forEach(noun -> callings.put(noun, profile, false));
    Span before = Grammar.before(text, name.first());
    boolean titled = name.kind() == EntityKind.PERSON && !before.isEmpty();
    int first = titled ? text.tokensIn(before).first() : name.first();
    for (int token = first; token <= name.last(); token++) {
      String word = text.word(token);
      boolean outside = token < name.first();
      if (Lexicon.shared().isRole(Titles.inFull(word)) && !Grammar.isPossessor(text, token)
          || !outside && Lexicon.shared().isBody(word)) {
        boolean ofBody = name.kind() == EntityKind.PERSON && isOfBody(first, token);
        callings.put(Titles.noun(text, token), profile, ofBody);
      }
    }
  }

  /** True if the words in capitals beside an office name no country or place: "World Bank". */
  private boolean isOfBody(int first, int end) {
    for (int token = first; token < end; token++) {
      String word = text.word(token);
      boolean title = Lexicon.shared().isTitle(word) || Lexicon.shared().isRole(word);
      int last = token;
      while (last + 1 < end && Grammar.isCapital(text, last + 1)) {
        last++;
      }
      if (Grammar.isCapital(text, token) && !title && !isPlace(token, last)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int first, int last) {
    String word = text.word(first);
    return Lexicon.shared().isPlace(word)
        || Countries.shared().of(word).isPresent()
        || Countries.shared().of(text.word(last)).isPresent()
        || Lexicon.shared().isPlace(text.span(first, last).of(text.text()))
        || word.equalsIgnoreCase("the")
        || PARTIES.contains(word);
  }

  /**
   * Whom a nominal means; somebody new if nobody fits.
   *
   * @param full the nominal with what belongs to its name: "a spokeswoman for the mayor"
   */
  Profile resolve(Candidate nominal, Span full) {
    Optional<Homeland> home = homelands.of(nominal);
    String phrase = phrase(nominal, full, home);
    boolean introduces = phrase.startsWith("a ") || phrase.startsWith("an ");
    Profile same = introduces ? null : byPhrase.get(phrase);
    Profile profile =
        Optional.ofNullable(same)
            .or(() -> home.flatMap(land -> named(land, nominal)))
            .filter(known -> !isProvisional(known) || !epithets.mayBe(nominal))
            .or(() -> known(nominal, full))
            .or(() -> Optional.ofNullable(same))
            .orElseGet(() -> create(nominal, full, phrase));
    home.ifPresent(land -> profile.belongsTo(land.word()));
    profile.nameInFull(full.of(text.text()));
    if (same != null || !scene.isQuoted(nominal.first())) {
      callings.put(Titles.noun(text, nominal.head()), profile, false);
    }
    scene.mention(nominal, profile);
    return profile;
  }

  /** Makes {@code nominal} one more mention of {@code profile}, which it describes. */
  void describe(Candidate nominal, Profile profile, Span description) {
    profile.describe(text.text(), description);
    profile.offices.add(Titles.noun(text, nominal.head()));
    if (profile.gender.isEmpty() || profile.genderGuessed) {
      Lexicon.shared().genderOfRole(text.word(nominal.head())).ifPresent(profile::tellGender);
    }
    TokenRange whole = text.tokensIn(description);
    boolean ofBody = profile.kind == EntityKind.PERSON && isOfBody(nominal.last() + 1, whole.end());
    callings.put(Titles.noun(text, nominal.head()), profile, ofBody);
    Span bare = text.span(nominal.first(), nominal.last());
    possessors.key(nominal, bare).ifPresent(owned -> byPhrase.put(owned, profile));
    scene.mention(nominal, profile);
  }

  /** "Ukrainian intelligence" or "Ukraine's intelligence", which has been mentioned as a name. */
  private Optional<Profile> named(Homeland home, Candidate nominal) {
    String possession = " " + homelands.possession(nominal);
    return names
        .named(home.country().adjective() + possession)
        .or(() -> names.named(home.country().name() + "'s" + possession));
  }

  private Optional<Profile> known(Candidate nominal, Span full) {
    boolean whole = full.end() == text.end(nominal.last());
    boolean shortEnough = nominal.tokens().size() <= LONGEST_REFERENCE;
    if (!whole || !shortEnough) {
      return Optional.empty();
    }
    if (!Grammar.isDefinite(text, nominal) && !isOfficeWithArticle(nominal)) {
      return isHeadline(nominal)
          ? offices.holder(nominal).flatMap(names::bearer)
          : Optional.empty();
    }
    Optional<Profile> known =
        callings.find(
            Titles.noun(text, nominal.head()),
            text.sentenceIndex(nominal.first()),
            profile -> mayBeCalled(nominal, profile));
    boolean settled =
        known.isPresent()
            && !(isProvisional(known.get()) && epithets.mayBe(nominal))
            && !isLongAgo(known.get(), nominal);
    return settled ? known : byOffice(nominal).or(() -> known);
  }

  /** "The <em>Commander</em> said": found as if it were a name. */
  private boolean isOfficeWithArticle(Candidate office) {
    int article = office.first() - 1;
    return office.form() == Form.NAME
        && Grammar.speaks(text, office)
        && article >= text.sentence(office.first()).firstToken()
        && text.word(article).equalsIgnoreCase("the");
  }

  /** "Senator from Ohio says": headlines leave articles out. */
  private boolean isHeadline(Candidate nominal) {
    return nominal.first() == text.sentence(nominal.first()).firstToken()
        && text.tag(nominal.first()) != PartOfSpeech.DET
        && !Grammar.isPlural(text, nominal);
  }

  /** "The bank" that nothing led up to: a name may have come since. */
  private static boolean isProvisional(Profile profile) {
    return profile.nameForm == Form.NOMINAL
        && profile.name.toLowerCase(Locale.ROOT).startsWith("the ");
  }

  /** "A Dutch firm", unnamed and never spoken of again, is not "the firm" of later sentences. */
  private boolean isLongAgo(Profile profile, Candidate nominal) {
    return profile.kind == EntityKind.ORGANISATION
        && profile.nameForm == Form.NOMINAL
        && text.sentenceIndex(nominal.first()) - profile.lastSentence > LONG_AGO;
  }

  /** By an office that the report gives somebody elsewhere, or by whom it speaks of just now. */
  private Optional<Profile> byOffice(Candidate nominal) {
    boolean one = !Grammar.isPlural(text, nominal);
    return one && text.word(nominal.first()).equalsIgnoreCase("the")
        ? offices
            .holder(nominal)
            .flatMap(names::bearer)
            .or(() -> towns.find(nominal))
            .or(() -> epithets.find(nominal))
        : Optional.empty();
  }

  /** "The Kenyan minister" is no minister of whom the text does not say that he is Kenya's. */
  private boolean mayBeCalled(Candidate nominal, Profile profile) {
    if (Grammar.isPlural(text, nominal) != profile.plural) {
      return false;
    }
    String described = profile.description.orElse("") + " " + profile.name;
    for (int token = nominal.first() + 1; token < nominal.head(); token++) {
      String word = text.word(token);
      boolean kind = text.tag(token) == PartOfSpeech.NOUN && profile.kind != EntityKind.PERSON;
      boolean small = Character.isLowerCase(word.charAt(0)) && text.tag(token) != PartOfSpeech.NUM;
      small &= !kind || profile.nameForm == Form.NOMINAL;
      if (!small && !described.contains(word)) {
        return false;
      }
    }
    return nominal.tokens().size() == 2 || profile.nameForm == Form.NAME;
  }

  private Profile create(Candidate nominal, Span full, String phrase) {
    Form form = isProper(nominal) ? Form.NAME : Form.NOMINAL;
    Profile profile = scene.create(nominal.kind(), full.of(text.text()), form);
    profile.plural = Grammar.isPlural(text, nominal);
    profile.gender = Lexicon.shared().genderOfRole(text.word(nominal.head()));
    if (phrase.indexOf(' ') > 0) {
      byPhrase.put(phrase, profile);
    }
    return profile;
  }

  /** "The Harbour Office", which nothing took for a name. */
  private boolean isProper(Candidate nominal) {
    int head = nominal.head();
    return nominal.kind() == EntityKind.ORGANISATION
        && head > nominal.first()
        && Grammar.isDefinite(text, nominal)
        && Grammar.isCapital(text, head)
        && Grammar.isCapital(text, head - 1);
  }

  /** What all mentions of one have in common that are made with the same words. */
  private String phrase(Candidate nominal, Span full, Optional<Homeland> home) {
    return home.map(land -> Possessors.key(land.country(), homelands.possession(nominal)))
        .or(() -> possessors.key(nominal, full))
        .orElseGet(() -> phrase(full));
  }

  private String phrase(Span full) {
    String whole = full.of(text.text()).toLowerCase(Locale.ROOT);
    return whole.startsWith("the ") ? whole.substring(4) : whole;
  }
}
