package id.paritrana.audit;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Organisations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Enters in the record, once, the rows whose deeds come from before the record kept rows: as they
 * lie there then, so that from then on none is changed, taken away or added unnoticed.
 */
@Singleton
public class AdoptingRows {

  private final AuditHeads heads;
  private final VerifyingRegister register;
  private final Editions editions;
  private final Organisations organisations;
  private final Acts acts;

  AdoptingRows(
      AuditHeads heads,
      VerifyingRegister register,
      Editions editions,
      Organisations organisations,
      Acts acts) {
    this.heads = heads;
    this.register = register;
    this.editions = editions;
    this.organisations = organisations;
    this.acts = acts;
  }

  /** Older rows of an edition were entered in the record. */
  public record Adopted(Actor actor, Instant at, Long editionId, String subject, List<Rows> rows)
      implements Act {
    static final String ACTION = "record.rows-adopted";

    public Adopted {
      rows = List.copyOf(rows);
    }

    @Override
    public String action() {
      return ACTION;
    }
  }

  /** One deed for each edition with such rows; nothing once there is one, whoever starts later. */
  @Transactional
  public void adoptOnce(Instant now) {
    heads.findByIdForUpdate(AuditTrail.HEAD);
    register
        .uncovered()
        .forEach(
            (id, rows) -> {
              Edition edition = editions.withId(id);
              Actor committee =
                  Actor.program(organisations.findById(edition.committeeId()).orElseThrow());
              acts.publish(new Adopted(committee, now, id, edition.code(), rows));
            });
  }
}
