package id.paritrana.verification;

/**
 * What the table of gates looks at.
 *
 * @param company whether the nominee is a company; some gates bind companies alone
 * @param statementGiven whether the head of the region or the company states the case in own words
 * @param documentsAccepted whether an accepted document of each required kind is there
 * @param figuresVerified whether each required figure has a verified value
 * @param arrearsMonths months of contributions in arrears, 0 or more; 0 where the category does not
 *     ask
 * @param programmesMissing mandatory programmes that the company has not joined, 0 or more
 */
public record GateFacts(
    boolean company,
    boolean statementGiven,
    boolean documentsAccepted,
    boolean figuresVerified,
    double arrearsMonths,
    double programmesMissing) {}
