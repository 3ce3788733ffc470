package org.hearsay.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EscapedTest {

  @Test
  void markupBecomesText() {
    assertThat(Escaped.of("<script>alert(\"x\" & 'y')</script>"))
        .isEqualTo("&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;");
  }

  @Test
  void whatHtmlForbidsIsReplaced() {
    assertThat(Escaped.of("a\0b\u001bc\uD800d\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }

  @Test
  void charactersBeyondTheBasicPlaneStay() {
    assertThat(Escaped.of("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Property(tries = 500)
  void nothingCanOpenATagOrEndAnAttribute(@ForAll String text) {
    assertThat(Escaped.of(text)).doesNotContain("<", ">", "\"", "'");
  }
}
