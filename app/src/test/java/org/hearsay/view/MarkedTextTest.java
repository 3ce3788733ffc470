package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void marksOutsideThePassageAreDroppedAndOthersClipped() {
    MarkedText text =
        MarkedText.cut(
            "0123456789",
            new Span(3, 8),
            List.of(new Span(7, 10), new Span(0, 4), new Span(0, 2), new Span(9, 10)));
    assertThat(text.text()).isEqualTo("34567");
    assertThat(text.marks()).containsExactly(new Span(0, 1), new Span(4, 5));
  }

  @Test
  void overlappingMarksDoNotOverlapAnyMore() {
    MarkedText text =
        MarkedText.cut("0123456789", new Span(0, 10), List.of(new Span(2, 6), new Span(4, 8)));
    assertThat(text.marks()).containsExactly(new Span(2, 6), new Span(6, 8));
  }

  @Test
  void aMarkBeyondTheTextIsRefused() {
    assertThatThrownBy(() -> new MarkedText("abc", List.of(new Span(2, 4))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
