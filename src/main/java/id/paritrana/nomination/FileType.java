package id.paritrana.nomination;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The file types that a dossier takes; all but CSV are told by the first bytes. */
public enum FileType {
  /** {@code %PDF-}. Source: ISO 32000-2, 7.5.2. */
  PDF("application/pdf", "255044462d"),
  /** Start of image and the first marker. Source: ITU-T T.81, annex B. */
  JPG("image/jpeg", "ffd8ff"),
  /** The eight-byte signature. Source: ISO/IEC 15948, 5.2. */
  PNG("image/png", "89504e470d0a1a0a"),
  /** Text, told by whoever read it. Source: RFC 4180. */
  CSV("text/csv", "");

  private final String contentType;
  private final byte[] signature;

  FileType(String contentType, String signature) {
    this.contentType = contentType;
    this.signature = HexFormat.of().parseHex(signature);
  }

  public String contentType() {
    return contentType;
  }

  /** The type whose signature the bytes begin with, or empty. */
  public static Optional<FileType> of(byte[] bytes) {
    return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return signature.length > 0
        && bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }
}
