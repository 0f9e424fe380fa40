package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;

/**
 * One fault of a scheme file.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1
 * @param path where in the tree, such as {@code criteria/coverage/of/growth/weight}
 * @param wrong what is wrong
 * @param allowed what is allowed there
 */
public record SchemeFault(int line, int column, String path, Remark wrong, Remark allowed) {}
