package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TokenRange;

/**
 * A possible cue with the tokens around it among which its source and content are looked for.
 *
 * @param window the sentences around the cue in its paragraph
 * @param cue the cue's tokens
 * @param head the token of the cue that is most of a cue word
 */
public record CueFrame(Stretch window, RoleHints hints, TokenRange cue, int head) {

  private static final float WORTH_TRYING = 0.1f;
  private static final int SENTENCES_BEFORE = 4;
  private static final int SENTENCES_AFTER = 6;
  private static final int TOKENS_EACH_SIDE = 200;

  /** One frame for each possible cue of a paragraph, in order; of too many the likeliest. */
  public static List<CueFrame> of(Stretch stretch, RoleHints hints) {
    List<CueFrame> frames = new ArrayList<>();
    int token = stretch.first();
    while (token < stretch.end()) {
      int end = cueEnd(stretch, hints, token);
      if (end > token) {
        frames.add(frame(stretch, hints, new TokenRange(token, end)));
      }
      token = Math.max(end, token + 1);
    }
    return FrameBudget.within(frames, stretch.length());
  }

  /** Where a possible cue that starts at {@code token} ends; {@code token} if none does. */
  private static int cueEnd(Stretch stretch, RoleHints hints, int token) {
    if (hints.label[token] == RoleLabels.CUE) {
      int end = token + 1;
      while (end < stretch.end() && hints.label[end] == RoleLabels.CUE + 1) {
        end++;
      }
      return end;
    }
    int end = token;
    while (end < stretch.end()
        && hints.cue[end] >= WORTH_TRYING
        && hints.label[end] != RoleLabels.CUE) {
      end++;
    }
    return end;
  }

  private static CueFrame frame(Stretch stretch, RoleHints hints, TokenRange cue) {
    Clues clues = stretch.clues();
    int head = cue.first();
    for (int i = cue.first(); i < cue.end(); i++) {
      head = clues.level[i] > clues.level[head] ? i : head;
    }
    int first = sentenceStart(clues, stretch, cue.first());
    int end = sentenceEnd(clues, stretch, cue.end() - 1);
    Stretch window = new Stretch(clues, first, end);
    return new CueFrame(window, hints, cue, head);
  }

  private static int sentenceStart(Clues clues, Stretch stretch, int token) {
    int first = Math.max(stretch.first(), clues.segmentStart[token]);
    for (int i = 0; i < SENTENCES_BEFORE && first > stretch.first(); i++) {
      first = Math.max(stretch.first(), clues.segmentStart[first - 1]);
    }
    return Math.max(first, token - TOKENS_EACH_SIDE);
  }

  private static int sentenceEnd(Clues clues, Stretch stretch, int token) {
    int end = Math.min(stretch.end(), clues.segmentEnd[token]);
    for (int i = 0; i < SENTENCES_AFTER && end < stretch.end(); i++) {
      end = Math.min(stretch.end(), clues.segmentEnd[end]);
    }
    return Math.min(end, token + TOKENS_EACH_SIDE);
  }
}
