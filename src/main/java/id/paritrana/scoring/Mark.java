package id.paritrana.scoring;

/** What one assessor did about one judged criterion of a nominee. */
public sealed interface Mark {
  String assessor();

  /** Id of the judged criterion. */
  String criterion();

  /** Points were given, from 0 to the rubric's maximum. */
  record Given(String assessor, String criterion, double points) implements Mark {}

  /** The assessor may not judge this nominee. */
  record Recused(String assessor, String criterion) implements Mark {}

  /** The assessor was not there. */
  record Absent(String assessor, String criterion) implements Mark {}
}
