package id.paritrana.scoring.compliance;

/**
 * An employer.
 *
 * @param id unique, such as its registration number (NPP)
 */
public record Employer(String id, String name, EmployerSize size) {}
