/**
 * Pages and API: HTTP in and out, sessions, problem details.
 *
 * <h2>Writing a page</h2>
 *
 * <p>A page is a template {@code src/main/jte/<area>/<name>.jte} whose first parameter is the
 * {@link id.paritrana.web.Page}; the build makes of it the typed method {@code
 * Templates.<area><Name>(page, ...)}. A controller takes {@code Page} and {@code Actor} as
 * arguments, calls one use case, and returns the template; see {@link
 * id.paritrana.web.LoginController}. Every route says by {@code @Secured} who may use it. Page
 * controllers are hidden from the API description by {@code @Hidden}.
 *
 * <p>{@link id.paritrana.web.Form} holds what was typed, reads it as numbers, dates and choices,
 * and keeps the reasons against it; {@link id.paritrana.web.Replies} answers with a page, a
 * redirect with a notice, or a problem. Errors need no code: {@link id.paritrana.web.Errors}
 * answers them.
 *
 * <h2>Parts of a page (src/main/jte/parts)</h2>
 *
 * <p>Pages are put together from these and write no own HTML for them:
 *
 * <ul>
 *   <li>{@code frame} whole page: title, lead, trail, content
 *   <li>{@code form} form with its token, file uploads by {@code files = true}
 *   <li>{@code reasons} why a form was refused, as far as no field shows it
 *   <li>{@code field}, {@code textarea}, {@code select}, {@code choices}, {@code file} inputs with
 *       label, help, error and the value kept
 *   <li>{@code submit} a button; {@code confirm} one that asks before it acts
 *   <li>{@code alert} a message; {@code badge} a status; {@code illustrative} and {@code weaker}
 *       marks of where a figure comes from
 *   <li>{@code table} with caption and empty state; {@code pager} under it
 *   <li>{@code trail} breadcrumb; {@code facts} a list of names and values
 * </ul>
 *
 * <h2>Texts</h2>
 *
 * <p>Every text is in {@code src/main/resources/i18n/<area>_id.properties} and {@code _en}; a new
 * area is named in {@link id.paritrana.web.Messages}. A constant of an enum is labelled by the key
 * {@code <Enum>.<CONSTANT>}, a refusal by its code.
 */
@NullMarked
package id.paritrana.web;

import org.jspecify.annotations.NullMarked;
