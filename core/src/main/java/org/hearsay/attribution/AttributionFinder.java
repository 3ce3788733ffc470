package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.text.Sentence;

/**
 * Finds who is said to have said what.
 *
 * <p>Not thread-safe: one for each thread. The model behind it is shared.
 */
public final class AttributionFinder {

  private final RoleModel model;
  private final CueClasses classes = new CueClasses();
  private final DraftFinder drafts;

  /** A finder with the model that comes with Hearsay. */
  public AttributionFinder() {
    this(RoleModel.shared());
  }

  /** A finder with a model of its own: to measure one that has not seen some reports. */
  public AttributionFinder(RoleModel model) {
    this.model = model;
    this.drafts = new DraftFinder(model, classes);
  }

  /** The attributions in a report's prose, in order of their contents; no speaker is set. */
  public List<Attribution> find(Layout layout) {
    Clues clues = new Clues(layout, model.lexicon(), model.senses());
    OutletPhrases outlets = new OutletPhrases(clues);
    List<Insertion> insertions = new Insertions(clues, outlets).find();
    Drafts found = new Drafts(outermost(clues, insertions));
    drafts.inside(clues, found.innermost()).forEach(found::add);
    new ReportedClauses(clues, classes).add(found);
    new MissingSources(clues).removePassive(found);
    new TrailingReports(clues, classes).add(found);
    new AgentPhrases(clues).add(found);
    new AccordingTo(clues).add(found);
    new ReportedObjects(clues).add(found);
    new LearnedFrom(clues).add(found);
    new CitedSpeakers(clues, outlets).add(found);
    new OuterReports(clues, classes).add(found);
    new InsertedRelays(clues, outlets).add(insertions, found);
    new Addressees(clues, outlets).mark(found);
    return new Assembly(clues, classes).of(found.all());
  }

  /** Attributions that lie inside no other, read without the insertions. */
  private List<Draft> outermost(Clues clues, List<Insertion> insertions) {
    if (insertions.isEmpty()) {
      return outermost(clues).all();
    }
    Abridged abridged = new Abridged(clues.layout, insertions);
    Clues shorter = new Clues(abridged.layout(), model.lexicon(), model.senses());
    return abridged.back(outermost(shorter).all());
  }

  private Drafts outermost(Clues clues) {
    Drafts found = new Drafts(drafts.find(clues, stretches(clues)));
    new SubordinateClauses(clues).cut(found);
    new SourceEdges(clues).cut(found);
    new SplitClauses(clues).mend(found);
    new CutClauses(clues).mend(found);
    new ContentOpenings(clues).cut(found);
    new QuotedEnds(clues).cut(found);
    new ContentsBefore(clues).mend(found);
    new MissingSources(clues).fill(found);
    new QuotedAsSaying(clues).mend(found);
    new PlainVerbs(clues, classes).add(found);
    new ReportedSentences(clues, classes).add(found);
    new MissingSources(clues).fill(found);
    new NamingCues(clues).remove(found);
    new SaidBehind(clues, classes).add(found);
    new RunningQuotations(clues).join(found);
    new SingleMarks(clues).join(found);
    new SignedQuotations(clues).add(found);
    new SpeakerLabels(clues).add(found);
    new QuotedThenVerb(clues).add(found);
    new LoneQuotations(clues).add(found);
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
