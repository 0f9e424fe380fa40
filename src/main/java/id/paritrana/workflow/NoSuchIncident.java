package id.paritrana.workflow;

import id.paritrana.identity.Absent;

/** There is no such incident, or it was mended since. */
public final class NoSuchIncident extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchIncident(String id) {
    super(id);
  }
}
