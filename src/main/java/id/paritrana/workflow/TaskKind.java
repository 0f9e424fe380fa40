package id.paritrana.workflow;

/** What a process may ask of a person; each is one user task of one model. */
public enum TaskKind {
  VERIFY_DOSSIER(NominationModel.PROCESS, "UserTask_VerifyDossier"),
  ANSWER_CORRECTIONS(NominationModel.PROCESS, "UserTask_AnswerCorrections"),
  CONFIRM_SHORTLIST(CategoryRoundModel.PROCESS, "UserTask_ConfirmShortlist"),
  ASSESS_NOMINEES(CategoryRoundModel.PROCESS, "UserTask_AssessNominees"),
  CONFIRM_RANKS(CategoryRoundModel.PROCESS, "UserTask_ConfirmRanks"),
  CONFIRM_FINAL_RESULT(CategoryRoundModel.PROCESS, "UserTask_ConfirmFinalResult"),
  SEAL_RESULT(CategoryRoundModel.PROCESS, "UserTask_SealResult"),
  PUBLISH_RESULT(CategoryRoundModel.PROCESS, "UserTask_PublishResult"),
  VERIFY_OBJECTION(ObjectionModel.PROCESS, "UserTask_VerifyObjection"),
  HEAR_OBJECTION(ObjectionModel.PROCESS, "UserTask_HearObjection"),
  CONFIRM_CORRECTION(CorrectionModel.PROCESS, "UserTask_ConfirmCorrection"),
  SEAL_CORRECTION(CorrectionModel.PROCESS, "UserTask_SealCorrection"),
  PUBLISH_CORRECTION(CorrectionModel.PROCESS, "UserTask_PublishCorrection");

  private final String process;
  private final String element;

  TaskKind(String process, String element) {
    this.process = process;
    this.element = element;
  }

  /** The id of the process whose model holds it. */
  String process() {
    return process;
  }

  /** The id of the user task in that model. */
  String element() {
    return element;
  }

  /**
   * @throws IllegalArgumentException when no kind stands for the user task
   */
  static TaskKind ofElement(String element) {
    for (TaskKind kind : values()) {
      if (kind.element.equals(element)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of task stands for " + element);
  }
}
