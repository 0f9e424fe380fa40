package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.identity.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a deed has to say stands on the next page and on no other. */
class NoticeTest {

  @Test
  void aNoticeIsShownOnce() {
    Visitor visitor = new People(Database.H2.portal()).visitor(Role.OBSERVER);
    visitor.post("/account", "/account/language", Map.of("language", "INDONESIAN"));

    assertThat(visitor.get("/account").body()).contains("Bahasa disimpan.");
    assertThat(visitor.get("/account").body()).doesNotContain("Bahasa disimpan.");
  }
}
