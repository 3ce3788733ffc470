package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;
import org.hearsay.text.Sentence;

/**
 * Finds who is said to have said what.
 *
 * <p>Not thread-safe: one for each thread. The model behind it is shared.
 */
public final class AttributionFinder {

  private final CueLexicon lexicon;
  private final SequenceTagger<Stretch> roles;

  public AttributionFinder() {
    this(RoleModel.shared().lexicon(), RoleModel.shared().roles());
  }

  public AttributionFinder(CueLexicon lexicon, SequenceModel model) {
    this.lexicon = lexicon;
    roles = new SequenceTagger<>(model, new RoleFeatures());
  }

  /** The attributions in a report's prose, in order of their contents; no speaker is set. */
  public List<Attribution> find(Layout layout) {
    Clues clues = new Clues(layout, lexicon);
    List<Attribution> found = new ArrayList<>();
    for (Stretch stretch : stretches(clues)) {
      List<RoleSpan> spans = RoleSpan.of(roles.tag(stretch), stretch.first());
      found.addAll(new NearestCue(clues).link(spans));
    }
    found.sort(Comparator.comparing(a -> a.content().get(0)));
    return found;
  }

  /** Runs of prose sentences of one paragraph. */
  public static List<Stretch> stretches(Clues clues) {
    List<Stretch> stretches = new ArrayList<>();
    int first = -1;
    int end = -1;
    int paragraph = -1;
    for (Sentence sentence : clues.layout.prose()) {
      boolean goesOn = sentence.paragraph() == paragraph && sentence.firstToken() == end;
      if (!goesOn) {
        if (end > first) {
          stretches.add(new Stretch(clues, first, end));
        }
        first = sentence.firstToken();
        paragraph = sentence.paragraph();
      }
      end = sentence.endToken();
    }
    if (end > first) {
      stretches.add(new Stretch(clues, first, end));
    }
    return stretches;
  }
}
