package id.paritrana.award;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the rows of an edition that its template describes. */
@Singleton
class EditionLayout {

  /** The last minute of a day, as calls for nominations state their deadlines. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private final EditionTemplates templates;
  private final Editions editions;
  private final Milestones milestones;
  private final CategoryLayout categories;
  private final PanelLayout panel;

  EditionLayout(
      EditionTemplates templates,
      Editions editions,
      Milestones milestones,
      CategoryLayout categories,
      PanelLayout panel) {
    this.templates = templates;
    this.editions = editions;
    this.milestones = milestones;
    this.categories = categories;
    this.panel = panel;
  }

  /** The dates that the template counts from the day on which the call opens. */
  Map<Milestone.Kind, Instant> calendar(NewEdition wish) {
    Map<Milestone.Kind, Instant> calendar = new EnumMap<>(Milestone.Kind.class);
    templates
        .named(wish.template())
        .calendar()
        .forEach(
            (kind, days) -> {
              LocalTime time = kind == Milestone.Kind.CALL_OPENS ? LocalTime.MIDNIGHT : END_OF_DAY;
              calendar.put(
                  kind,
                  wish.callOpens().plusDays(days).atTime(time).atZone(wish.timeZone()).toInstant());
            });
    return calendar;
  }

  Edition layOut(Actor actor, NewEdition wish, Instant now) {
    EditionTemplate template = templates.named(wish.template());
    Edition edition =
        editions.save(
            new Edition(
                null,
                wish.code(),
                wish.name(),
                template.level(),
                wish.region(),
                wish.zone(),
                wish.periodFrom(),
                wish.periodTo(),
                wish.timeZone(),
                actor.organisation().id(),
                template.provenance(),
                template.objectionDays(),
                now,
                actor.id(),
                null,
                null));
    calendar(wish)
        .forEach((kind, at) -> milestones.save(new Milestone(null, edition.id(), null, kind, at)));
    panel.layOut(actor, edition.id(), template, now);
    List<EditionTemplate.CategoryPart> parts = template.categories();
    for (int i = 0; i < parts.size(); i++) {
      categories.layOut(actor, edition, i + 1, parts.get(i), now);
    }
    return edition;
  }
}
