package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * One of the nine seats of an edition's panel.
 *
 * @param number 1 to 9, in the order of the decree
 * @param holderId the account that sits on it; empty while vacant
 * @param decree number of the decree that names the holder
 */
@MappedEntity("panel_seat")
public record PanelSeat(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    int number,
    Seat seat,
    @Nullable Long holderId,
    @Nullable String decree) {

  /** The official composition of a provincial committee ("Tim 9"), edition of 2023. */
  public enum Seat {
    CHAIR,
    SECRETARY,
    MANPOWER_OFFICE,
    EMPLOYERS,
    LABOUR_UNION,
    SOCIAL_SECURITY_EXPERT,
    ECONOMIST,
    LEGAL_EXPERT,
    PUBLIC_POLICY_EXPERT
  }

  PanelSeat heldBy(@Nullable Long holder, @Nullable String newDecree) {
    return new PanelSeat(id, editionId, number, seat, holder, newDecree);
  }
}
