package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Layout;
import org.hearsay.text.TokenizedText;

/**
 * Finds out who is who in a report: names, nominal mentions and pronouns, and which of them mean
 * the same person, body or place.
 *
 * <p>Immutable; may be shared by all threads.
 */
public final class CastFinder {

  private final NameFinder nameFinder;
  private final NominalFinder nominalFinder = new NominalFinder();

  public CastFinder() {
    this(NameModels.shared());
  }

  /** A finder of names with another model. */
  public CastFinder(NameModels names) {
    this(new LearnedNameFinder(names));
  }

  private CastFinder(NameFinder nameFinder) {
    this.nameFinder = nameFinder;
  }

  /** All that {@code layout}'s report mentions. */
  public Cast find(Layout layout) {
    TokenizedText text = layout.text();
    TitleCase headlines = new TitleCase(text);
    BodyNames bodies = new BodyNames(text, headlines);
    List<Candidate> candidates = candidates(layout, headlines, bodies);
    Scene scene = new Scene(text);
    NameResolver names = new NameResolver(scene, candidates, bodies);
    PronounResolver pronouns = new PronounResolver(scene);
    NominalResolver nominals =
        new NominalResolver(
            scene,
            names,
            new OfficeHolders(text, candidates),
            new Possessors(scene, names, pronouns, candidates),
            new Homelands(scene, pronouns));
    Appositions appositions = new Appositions(text, candidates);
    NamesAhead ahead = new NamesAhead(text, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      switch (kindOfTask(candidate, names)) {
        case NAME -> nominals.learn(candidate, names.resolve(candidate));
        case PRONOUN ->
            ahead
                .name(i)
                .map(names::profile)
                .ifPresentOrElse(
                    profile -> scene.mention(candidate, profile),
                    () -> pronouns.resolve(candidate));
        case NOMINAL -> {
          Optional<Candidate> name = appositions.name(i);
          Optional<Profile> named = name.map(names::profile);
          named.ifPresentOrElse(
              profile -> nominals.describe(candidate, profile, appositions.description(candidate)),
              () -> nominals.resolve(candidate, appositions.fullPhrase(candidate)));
        }
      }
    }
    return scene.cast();
  }

  /** "the United States" is looked up like a name, "President" by itself like a nominal. */
  private static Form kindOfTask(Candidate candidate, NameResolver names) {
    return switch (candidate.form()) {
      case PRONOUN -> Form.PRONOUN;
      case NAME -> names.isOnlyTitle(candidate) ? Form.NOMINAL : Form.NAME;
      case NOMINAL -> names.isKnown(candidate) ? Form.NAME : Form.NOMINAL;
    };
  }

  private List<Candidate> candidates(Layout layout, TitleCase headlines, BodyNames bodies) {
    TokenizedText text = layout.text();
    List<Candidate> repaired = new NameRepair(text, headlines).repair(nameFinder.find(text));
    List<Candidate> found = bodies.join(new Nicknames(text).join(repaired));
    List<Candidate> outlets = new OutletNames(text, headlines).putInto(found);
    List<Candidate> names = new FullNames(text, headlines).putInto(outlets);
    List<Candidate> firms = new FirmNames(text, headlines).putInto(names);
    List<Candidate> kinds = new BodyKinds(text).agree(new PersonKinds(text).agree(firms));
    List<Candidate> settled =
        new HeadlineNames(layout, headlines).settle(new PlacesAsGivenNames(text).join(kinds));
    List<Candidate> agreed = new FirmStems(text, settled).agree(settled);
    List<Candidate> all = new ArrayList<>(new OfficesAlone(text).part(agreed));
    all.addAll(nominalFinder.find(text, covered(all, text.size())));
    all.addAll(PronounFinder.find(text));
    all.sort(Candidate.ORDER);
    return all;
  }

  private static boolean[] covered(List<Candidate> names, int size) {
    boolean[] covered = new boolean[size];
    names.forEach(name -> Arrays.fill(covered, name.first(), name.last() + 1, true));
    return covered;
  }
}
