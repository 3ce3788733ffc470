package org.hearsay.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.story.Placement;
import org.hearsay.story.Signature;
import org.hearsay.story.StoryStream;
import org.hearsay.story.StreamState;

/**
 * Groups the reports of a run as they come. Earlier reports whose story is another now come out at
 * once, those of this run in input order, each when its story is settled or the run ends.
 */
final class StreamGrouping {

  private final Work work;
  private final Corrections corrections;
  private final StoryStream stream;
  private final ReadingSink<Placement> sink;

  /** Placements that wait for those of reports that came in before. */
  private final SortedMap<Long, Placement> waiting = new TreeMap<>();

  /** Number of the next report of this run to come out. */
  private long next;

  /** What corrections are about. */
  private final Set<String> corrected;

  private final Set<String> seen = new HashSet<>();
  private final Map<String, Long> stories = new HashMap<>();

  StreamGrouping(
      Work work, Corrections corrections, StreamState before, ReadingSink<Placement> sink) {
    this.work = work;
    this.corrections = corrections;
    this.stream = new StoryStream(before, corrections.constraints());
    this.sink = sink;
    this.next = before.arrived() + 1;
    this.corrected = corrections.ids();
    before.reports().forEach(report -> noteSeen(report.signature().id()));
  }

  private void noteSeen(String id) {
    if (corrected.contains(id)) {
      seen.add(id);
    }
  }

  /** Groups the reports of the inputs; gives the state for the next run. */
  StreamState group(List<String> inputs) throws IOException {
    work.readSignatures(inputs, this::take);
    work.progress().step("grouping");
    tell(stream.news());
    work.progress().clear();
    corrections.mentionUnknown(seen, work.complaints());
    corrections.mentionOverruled(stories, work.complaints());
    return stream.state();
  }

  private void take(Signature report) throws IOException {
    Optional<Signature> known = stream.find(report.id());
    if (known.isEmpty()) {
      noteSeen(report.id());
      stream.add(report);
      tell(stream.settled());
    } else if (!known.get().profile().equals(report.profile())) {
      work.complaints()
          .add(report.id(), "an earlier run has had another report of this id; left out");
    }
  }

  private void tell(List<Placement> placements) throws IOException {
    for (Placement each : placements) {
      if (corrected.contains(each.report())) {
        stories.put(each.report(), each.story());
      }
      if (each.number() < next) {
        sink.accept(each);
      } else {
        waiting.put(each.number(), each);
      }
    }
    while (!waiting.isEmpty() && waiting.firstKey() == next) {
      sink.accept(waiting.remove(next++));
    }
  }
}
