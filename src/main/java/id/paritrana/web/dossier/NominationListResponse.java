package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One page of the nominations that the reader may see.
 *
 * @param page from 1
 * @param last number of the last page
 * @param total nominations on all pages
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record NominationListResponse(List<NominationResponse> items, int page, int last, long total) {

  static NominationListResponse of(NominationList list) {
    return new NominationListResponse(
        list.rows().stream().map(NominationResponse::of).toList(),
        list.number(),
        list.last(),
        list.total());
  }
}
