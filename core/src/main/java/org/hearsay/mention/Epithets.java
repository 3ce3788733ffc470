package org.hearsay.mention;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/**
 * Finds the named one that a report calls by something not said of him before: "the Ohio governor"
 * for whom the sentences before are about, "the bank" for the company. Nobody where two would do.
 */
final class Epithets {

  private static final Set<String> TRADES =
      Set.of("maker", "giant", "manufacturer", "retailer", "supplier", "operator", "publisher");

  /** What stands before these says which is meant: "the interior ministry" is no commission. */
  private static final Set<String> STATE_BODIES =
      Set.of(
          "ministry",
          "department",
          "office",
          "court",
          "institute",
          "commission",
          "committee",
          "council",
          "authority",
          "board",
          "service",
          "inspectorate");

  private static final int FAR = 3;

  /** By so much the likeliest must be likelier than the next. */
  private static final double MARGIN = 0.75;

  private final Scene scene;
  private final TokenizedText text;
  private final OfficeHolders offices;
  private final Set<String> persons = WordList.set("epithets.txt");
  private final BodyTypes bodies = BodyTypes.shared();

  Epithets(Scene scene, OfficeHolders offices) {
    this.scene = scene;
    this.text = scene.text();
    this.offices = offices;
  }

  /** True for a nominal that may stand for one who was named. */
  boolean mayBe(Candidate nominal) {
    String noun = Titles.inFull(text.word(nominal.head()));
    return persons.contains(noun) || bodies.isNoun(noun);
  }

  /** The one whom the definite singular {@code nominal} calls so. */
  Optional<Profile> find(Candidate nominal) {
    if (scene.isQuoted(nominal.first()) || !opensClause(nominal) || !speaks(nominal)) {
      return Optional.empty();
    }
    String noun = Titles.inFull(text.word(nominal.head()));
    if (nominal.kind() == EntityKind.PERSON) {
      return persons.contains(noun) && !isOfBody(nominal) ? person(nominal) : Optional.empty();
    }
    boolean town = isOfTown(nominal);
    if (!bodies.isNoun(noun) || !town && !isTrade(nominal, noun) && !isPlain(nominal)) {
      return Optional.empty();
    }
    Optional<Profile> body = best(nominal, p -> isBody(p, noun) && !(town && p.atHome));
    body.ifPresent(profile -> profile.epithets.add(noun));
    return body;
  }

  /** The governor of a place that the report does not tell is meant only if alone in sight. */
  private Optional<Profile> person(Candidate nominal) {
    Map<Profile, Double> scores = scores(nominal, profile -> isPerson(profile, nominal));
    if (scores.size() > 1 && offices.isExclusive(nominal) && !offices.places(nominal).isEmpty()) {
      scores.keySet().removeIf(profile -> !offices.holds(surname(profile), nominal));
    }
    return likeliest(scores);
  }

  private static String surname(Profile profile) {
    return profile.name.substring(profile.name.lastIndexOf(' ') + 1);
  }

  /** "The FBI director" is not just anybody of whom the report speaks. */
  private boolean isOfBody(Candidate nominal) {
    return offices.places(nominal).stream()
        .anyMatch(
            word ->
                Lexicon.shared().isKnownBody(word)
                    || word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  /** Right at the start of a sentence, behind a comma or a quotation, or behind "said". */
  private boolean opensClause(Candidate nominal) {
    int before = nominal.first() - 1;
    return before < text.sentence(nominal.first()).firstToken()
        || text.tag(before) == PartOfSpeech.PUNCT
        || Grammar.isSaying(text, before);
  }

  private boolean speaks(Candidate nominal) {
    return Grammar.isSubject(text, nominal)
        || Grammar.isJointSubject(text, nominal)
        || Grammar.speaks(text, nominal);
  }

  /** "The bank", not "the Swiss bank" or "the National Bank". */
  private boolean isPlain(Candidate nominal) {
    for (int token = nominal.first() + 1; token < nominal.head(); token++) {
      boolean noun = text.tag(token) == PartOfSpeech.PROPN || text.tag(token) == PartOfSpeech.NOUN;
      if (noun || Grammar.isCapital(text, token)) {
        return false;
      }
    }
    boolean ofState = STATE_BODIES.contains(Lexicon.lower(text.word(nominal.head())));
    return nominal.head() == nominal.first()
        || !Grammar.isCapital(text, nominal.head())
            && !(ofState && nominal.head() > nominal.first() + 1);
  }

  /** "The software maker", "the phone giant". */
  private boolean isTrade(Candidate nominal, String noun) {
    int trade = nominal.first() + 1;
    return trade + 1 == nominal.head()
        && text.tag(trade) == PartOfSpeech.NOUN
        && TRADES.contains(noun)
        && !Grammar.isCapital(text, trade);
  }

  /** "The Dayton company" where only one is in sight of which nothing says that it is elsewhere. */
  private boolean isOfTown(Candidate nominal) {
    int town = nominal.first() + 1;
    String word = text.word(town);
    return town + 1 == nominal.head()
        && Lexicon.shared().isPlace(word)
        && Countries.shared().of(word).isEmpty();
  }

  private boolean isPerson(Profile profile, Candidate nominal) {
    Optional<Gender> gender = Lexicon.shared().genderOfRole(text.word(nominal.head()));
    String surname = surname(profile);
    return profile.kind == EntityKind.PERSON
        && (gender.isEmpty() || profile.gender.isEmpty() || gender.equals(profile.gender))
        && !offices.isOther(surname, nominal)
        && !offices.isElsewhere(surname, nominal);
  }

  private boolean isBody(Profile profile, String noun) {
    boolean told = profile.kind == EntityKind.OTHER && bodies.is(profile.name, noun);
    return (profile.kind == EntityKind.ORGANISATION || told)
        && bodies.mayBe(profile.name, noun)
        && profile.epithets.stream().allMatch(other -> bodies.agree(other, noun));
  }

  private Optional<Profile> best(Candidate nominal, Predicate<Profile> fits) {
    return likeliest(scores(nominal, fits));
  }

  private Map<Profile, Double> scores(Candidate nominal, Predicate<Profile> fits) {
    int sentence = text.sentenceIndex(nominal.first());
    Map<Profile, Double> scores = new LinkedHashMap<>();
    for (Scene.Sighting sighting : scene.recent()) {
      Profile profile = sighting.profile();
      int distance = sentence - sighting.sentence();
      if (distance > FAR) {
        break;
      }
      if (profile.nameForm == Form.NAME && !profile.plural && fits.test(profile)) {
        scores.merge(profile, score(sighting, distance, nominal), Math::max);
      }
    }
    return scores;
  }

  private double score(Scene.Sighting sighting, int distance, Candidate nominal) {
    if (distance == 0) {
      return 0; // a sentence seldom calls one thing by two nouns
    }
    Profile profile = sighting.profile();
    double score = 10 - distance;
    score += sighting.subject() || isCredited(sighting.candidate()) ? 1.5 : 0;
    score += Grammar.opensSentence(text, sighting.candidate()) ? 1.0 : 0;
    score -= sighting.quoted() ? 2.0 : 0;
    String noun = Titles.inFull(text.word(nominal.head()));
    score += bodies.is(profile.name, noun) ? 1.5 : 0;
    return score + Math.min(0.75, 0.25 * Math.log(profile.mentions));
  }

  /** "According to the office". */
  private boolean isCredited(Candidate candidate) {
    int first = text.sentence(candidate.first()).firstToken();
    int token = candidate.first() - 1;
    while (token > first
        && (Grammar.isNominal(text, token) || text.tag(token) == PartOfSpeech.DET)) {
      token--;
    }
    return token > first
        && text.word(token).equals("to")
        && text.word(token - 1).equalsIgnoreCase("according");
  }

  private static Optional<Profile> likeliest(Map<Profile, Double> scores) {
    Profile best = null;
    double highest = 0;
    double second = 0;
    for (Map.Entry<Profile, Double> entry : scores.entrySet()) {
      if (entry.getValue() > highest) {
        second = highest;
        highest = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return highest - second >= MARGIN ? Optional.ofNullable(best) : Optional.empty();
  }
}
