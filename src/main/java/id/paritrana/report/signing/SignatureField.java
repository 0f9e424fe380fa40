package id.paritrana.report.signing;

/**
 * Where a signature is seen, and how it looks there.
 *
 * @param left from the left edge of the first page, in points
 * @param bottom from its lower edge
 * @param look a file of one page, drawn into the field as large as the field is
 */
public record SignatureField(float left, float bottom, float width, float height, byte[] look) {}
